"""What is on record about groups that go on: notes, sources, what they continue."""

from collections import defaultdict
from collections.abc import Iterator

from govctl.changes.change import Change, ChangeKind, edit
from govctl.changes.pair import Pair, heading
from govctl.changes.unordered import unordered
from govctl.model.group import Group
from govctl.model.parts import Line, Meetings, Responsibility, Seat

KINDS: tuple[ChangeKind, ...] = (
    edit("record/notes-changed", "Remarks on a group change.", "Nothing is decided by them."),
    edit("record/sources-changed", "The sources of facts about a group change.", "Facts are looked up elsewhere."),
    edit("record/lineage-changed", "What a group continues is stated anew.", "Only the record changes."),
)


def detect(pair: Pair) -> Iterator[Change]:
    """One change a group for each sort of record, wherever in the group it stands."""
    explained: dict[str, set[str]] = defaultdict(set)
    for old, new in (*pair.groups.merged, *pair.groups.split):
        explained[new.id].add(old.id)
        explained[pair.now.get(old.id, old.id)].add(new.id)
    for match in pair.changed_groups():
        name, places = pair.new.group_name(match.new), (heading(match.old), heading(match.new))
        for position, (kind, words) in enumerate(
            (("record/notes-changed", "Remarks on"), ("record/sources-changed", "Sources of facts about"))
        ):
            if _records(match.old)[position] != _records(match.new)[position]:
                yield Change(kind, f"{words} {name} change.", match.new.id, *places)
        restated = set(match.old.derived_from) ^ set(match.new.derived_from)
        if restated - explained[match.new.id] - {match.old.id, match.new.id}:
            yield Change("record/lineage-changed", f"What {name} continues is stated anew.", match.new.id, *places)


def _records(group: Group) -> tuple[object, object]:
    """All notes and all citations of a group and its parts that others do not report; their order plays no part."""
    parts: list[Seat | Responsibility | Line] = [seat for _, seat in group.seats()]
    parts.extend(group.known_responsibilities)
    parts.extend(line for _, line in group.lines())
    notes, sources = [*group.notes], [*group.sources]
    for part in parts:
        notes.extend(part.notes)
        sources.extend(part.source)
    if isinstance(group.meetings, Meetings):
        notes.extend(group.meetings.notes)
        sources.extend(group.meetings.source)
    return unordered(tuple(notes)), unordered(tuple(sources))
