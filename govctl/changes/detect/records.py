"""What is on record about groups that go on: notes, sources, what they continue."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from govctl.changes.change import Change, ChangeKind, edit
from govctl.changes.matching.evidence import holder
from govctl.changes.matching.groups import GroupMatch
from govctl.changes.pair import Pair, heading
from govctl.changes.unordered import unordered
from govctl.model.group import Group
from govctl.model.parts import Citation, Line, Meetings, Responsibility, Seat
from govctl.model.text import Text
from govctl.words.told import marked, told

Part = Group | Seat | Responsibility | Line | Meetings

KINDS: tuple[ChangeKind, ...] = (
    edit("record/notes-changed", "Remarks on a group change.", "Nothing is decided by them."),
    edit("record/sources-changed", "The sources of facts about a group change.", "Facts are looked up elsewhere."),
    edit("record/lineage-changed", "What a group continues is stated anew.", "Only the record changes."),
)
_CHANGES = {
    "record/notes-changed": marked("Remarks on {group} change."),
    "record/sources-changed": marked("Sources of facts about {group} change."),
}
"""In the order of `_records`"""


def detect(pair: Pair) -> Iterator[Change]:
    """One change a group for each sort of record, wherever in the group it stands."""
    explained: dict[str, set[str]] = defaultdict(set)
    for old, new in (*pair.groups.merged, *pair.groups.split):
        explained[new.id].add(old.id)
        explained[pair.now.get(old.id, old.id)].add(new.id)
    duties = _duties_that_stay(pair)
    for match in pair.changed_groups():
        name, places = pair.new.group_name(match.new), (heading(match.old), heading(match.new))
        before, after = zip((match.old, match.new), *_parts(pair, match), *duties[match.new.id], strict=True)
        for (kind, words), was, now in zip(_CHANGES.items(), _records(before), _records(after), strict=True):
            if was != now:
                yield Change(kind, told(words, group=name), match.new.id, *places)
        restated = set(match.old.derived_from) ^ set(match.new.derived_from)
        if restated - explained[match.new.id] - {match.old.id, match.new.id}:
            message = told("What {group} continues is stated anew.", group=name)
            yield Change("record/lineage-changed", message, match.new.id, *places)


def _records(parts: Iterable[Part]) -> tuple[object, object]:
    """All notes and all citations of a group and its parts; their order plays no part."""
    notes: list[Text] = []
    sources: list[Citation] = []
    for part in parts:
        notes.extend(part.notes)
        sources.extend(part.sources if isinstance(part, Group) else part.source)
    return unordered(tuple(notes)), unordered(tuple(sources))


def _parts(pair: Pair, match: GroupMatch) -> Iterator[tuple[Part, Part]]:
    """The parts of a group that are there before and after: the remarks on what comes or goes come and go with it."""
    old, new = match.old, match.new
    if isinstance(old.meetings, Meetings) and isinstance(new.meetings, Meetings):
        yield old.meetings, new.meetings
    for key in ("chair", "deputy_chair", "secretariat"):
        was, now = getattr(old, key), getattr(new, key)
        if isinstance(was, Seat) and isinstance(now, Seat) and holder(was) == holder(now):
            yield was, now
    if new.id in pair.seats:
        yield from ((was[1], now[1]) for was, now in pair.seats[new.id].kept)
    later: dict[tuple[str, str], list[Line]] = defaultdict(list)
    for key, line in new.lines():
        later[key, line.to].append(line)
    for key, line in old.lines():
        same = later[key, pair.follow(line.to)[0]]
        if same:
            yield line, same.pop(0)


def _duties_that_stay(pair: Pair) -> dict[str, list[tuple[Part, Part]]]:
    """By new group id, each of its responsibilities that it had before, alone and as one."""
    before = Counter(link.old.item.pointer for link in pair.links)
    after = Counter(link.new.item.pointer for link in pair.links)
    found: dict[str, list[tuple[Part, Part]]] = defaultdict(list)
    for (old_group, old), (new_group, new), _ in pair.links:
        if pair.now.get(old_group.id) == new_group.id and before[old.pointer] == after[new.pointer] == 1:
            found[new_group.id].append((old, new))
    return found
