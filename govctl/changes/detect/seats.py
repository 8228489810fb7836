"""Seats of members and guests: lost, gained, moved, downgraded, on other terms."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from govctl.changes.change import Change, ChangeKind, edit, gain, loss, shift
from govctl.changes.matching.evidence import holder
from govctl.changes.matching.groups import GroupMatch
from govctl.changes.matching.seats import Placed
from govctl.changes.pair import Pair
from govctl.changes.seat import perspective, seat_name
from govctl.metrics.measure import between
from govctl.model.element import Unknown
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Range, Seat
from govctl.source import Place
from govctl.words.terms import ROLES
from govctl.words.told import listed, marked, term, told

KINDS: tuple[ChangeKind, ...] = (
    loss("seat/lost", "seat/gained", "Somebody loses a seat.", "They are no longer at the table of this group."),
    gain("seat/gained", "seat/lost", "Somebody gains a seat.", "They are at the table of this group now."),
    shift("seat/moved", "A seat goes from one group to another.", "The same holder sits elsewhere."),
    loss("seat/downgraded", "seat/upgraded", "A member becomes a guest.", "They may be heard, and do not decide."),
    gain("seat/upgraded", "seat/downgraded", "A guest becomes a member.", "They decide with the others."),
    loss("seat/vacated", "seat/filled", "A seat is vacant.", "Nobody speaks from this seat."),
    gain("seat/filled", "seat/vacated", "A vacant seat is filled.", "Somebody speaks from this seat."),
    shift("seat/holder-changed", "Somebody else sits in a seat.", "The same organisation is represented by another."),
    edit("seat/title-changed", "The title of a seat is put in other words.", "The same holder under another title."),
    shift("seat/role-changed", "A seat has another role.", "What is expected of the holder changes."),
    shift("seat/perspective-changed", "A seat stands for another perspective.", "Another point of view is heard."),
    loss("seat/vote-lost", "seat/vote-gained", "A seat loses its vote.", "They are heard, and not counted."),
    gain("seat/vote-gained", "seat/vote-lost", "A seat gains a vote.", "They are counted."),
    shift("seat/vote-unclear", "It is more or less clear whether a seat votes.", "Ask before the first vote."),
    loss("seat/count-reduced", "seat/count-raised", "There are fewer seats of a sort.", "Fewer speak for the same."),
    gain("seat/count-raised", "seat/count-reduced", "There are more seats of a sort.", "More speak for the same."),
    shift("seat/count-changed", "The number of seats of a sort changes.", "More or fewer cannot be said."),
    loss(
        "seat/condition-added", "seat/condition-lifted", "A seat gets a condition.", "They no longer always take part."
    ),
    gain("seat/condition-lifted", "seat/condition-added", "A condition is lifted.", "They always take part now."),
    shift("seat/condition-changed", "The condition of a seat changes.", "They take part at other times."),
    shift("seat/nomination-changed", "Somebody else names who sits in a seat.", "Another body chooses."),
    shift("seat/term-changed", "A seat is held for another term.", "Plan the succession accordingly."),
    loss(
        "members/no-longer-known", "members/now-known", "The members of a group are no longer stated.", "Ask who sits."
    ),
    gain(
        "members/now-known",
        "members/no-longer-known",
        "The members of a group are now stated.",
        "One can see who sits.",
    ),
    shift(
        "members/stated",
        "That the members are none or unknown is newly or no longer said.",
        "The file says more or less.",
    ),
)
_STATED = {
    "members": {
        "no-longer-known": marked("The members of {group} are no longer stated; before: {was}."),
        "now-known": marked("The members of {group} are stated now: {now}; before {was}."),
        "stated": marked("The members of {group} are {now} now; before {was}."),
    },
    "guests": {
        "no-longer-known": marked("The guests of {group} are no longer stated; before: {was}."),
        "now-known": marked("The guests of {group} are stated now: {now}; before {was}."),
        "stated": marked("The guests of {group} are {now} now; before {was}."),
    },
}
_LOST = {
    "chair": marked("{who} loses its seat as chair in {group}."),
    "deputy_chair": marked("{who} loses its seat as deputy chair in {group}."),
    "secretariat": marked("{who} loses its seat as secretariat in {group}."),
    "members": marked("{who} loses its seat in {group}."),
    "guests": marked("{who} loses its seat as guest in {group}."),
}
_GAINED = {
    "chair": marked("{who} gains a seat as chair in {group}."),
    "deputy_chair": marked("{who} gains a seat as deputy chair in {group}."),
    "secretariat": marked("{who} gains a seat as secretariat in {group}."),
    "members": marked("{who} gains a seat in {group}."),
    "guests": marked("{who} gains a seat as guest in {group}."),
}
_GAINED_ON_CONDITION = {
    "chair": marked("{who} gains a seat as chair in {group}, {condition}."),
    "deputy_chair": marked("{who} gains a seat as deputy chair in {group}, {condition}."),
    "secretariat": marked("{who} gains a seat as secretariat in {group}, {condition}."),
    "members": marked("{who} gains a seat in {group}, {condition}."),
    "guests": marked("{who} gains a seat as guest in {group}, {condition}."),
}

_Names = dict[str, str]
"""What fills a sentence: who sits in which group"""
_Found = tuple[str, str, str]
"""The kind of a change, what is told of it, and the key at which it can be seen"""


def detect(pair: Pair) -> Iterator[Change]:
    """All changes of seats in groups that go on, and of seats that go from group to group."""
    lost: list[tuple[Group, Placed]] = []
    gained: list[tuple[Group, Placed]] = []
    for match in pair.changed_groups():
        yield from _known(pair, match)
        matches = pair.seats.get(match.new.id)
        if matches is None:
            continue
        for old, new in matches.kept:
            yield from _terms(pair, match, old, new)
        lost.extend((match.old, placed) for placed in matches.lost if _is_stated(match.new, placed[0]))
        gained.extend((match.new, placed) for placed in matches.gained if _is_stated(match.old, placed[0]))
    go_on, renewed = pair.now.keys(), set(pair.now.values())
    lost.extend(_elsewhere((old, new) for old, new in pair.groups.merged if old.id not in go_on))
    gained.extend(_elsewhere((new, old) for old, new in pair.groups.split if new.id not in renewed))
    lost.sort(key=_group_id)
    gained.sort(key=_group_id)
    yield from _moved_lost_gained(pair, lost, gained)


def _group_id(placed: tuple[Group, Placed]) -> str:
    """For an order that does not hang on that of the file."""
    return placed[0].id


def _elsewhere(pairs: Iterable[tuple[Group, Group]]) -> Iterator[tuple[Group, Placed]]:
    """The seats of groups which go into others, or come out of them, whose holders do not sit in any of these."""
    others: dict[str, set[object]] = defaultdict(set)
    groups: dict[str, Group] = {}
    for group, other in pairs:
        groups[group.id] = group
        others[group.id].update(holder(seat) for _, seat in other.seats())
    for name, group in groups.items():
        yield from ((group, placed) for placed in group.seats() if holder(placed[1]) not in others[name])


def _known(pair: Pair, match: GroupMatch) -> Iterator[Change]:
    """Members stated where they were unknown are not gained: nobody knows whether they sat there before."""
    for key, messages in _STATED.items():
        old, new = getattr(match.old, key), getattr(match.new, key)
        if old == new or (_some(old) and _some(new)):
            continue
        if _some(old) and not isinstance(new, tuple):
            what, concerned = "no-longer-known", _concerned(*old)
        elif _some(new) and not isinstance(old, tuple):
            what, concerned = "now-known", _concerned(*new)
        elif not _some(old) and not _some(new):
            what, concerned = "stated", ()
        else:
            continue
        said = {"was": _names(pair.old, old), "now": _names(pair.new, new)}
        message = told(messages[what], group=pair.new.group_name(match.new), **said)
        yield Change(f"members/{what}", message, match.new.id, *pair.both(match, key), concerned)


def _names(index: Index, seats: tuple[Seat, ...] | Unknown | None) -> str:
    if not isinstance(seats, tuple):
        return told("not stated") if seats is None else told("unknown")
    return listed(dict.fromkeys(_who(index, seat) for seat in seats)) or told("none")


def _is_stated(group: Group, key: str) -> bool:
    return isinstance(getattr(group, key), tuple)


def _some(seats: tuple[Seat, ...] | Unknown | None) -> bool:
    return isinstance(seats, tuple) and bool(seats)


def _moved_lost_gained(
    pair: Pair, lost: list[tuple[Group, Placed]], gained: list[tuple[Group, Placed]]
) -> Iterator[Change]:
    """A person who leaves one group and joins another has moved; so has a title within an organisation."""
    waiting: dict[object, list[tuple[Group, Placed]]] = defaultdict(list)
    for item in gained:
        waiting[_moves_as(item[1][1])].append(item)
    moved: set[int] = set()
    for group, placed in lost:
        key = _moves_as(placed[1])
        if key is not None and waiting.get(key):
            to, arrived = waiting[key].pop(0)
            moved.add(arrived[1].pointer)
            groups = {"now": pair.new.group_name(to), "was": pair.old.group_name(group)}
            who = seat_name(pair.new, arrived[1])
            message = told("{who} sits in {now} now, no longer in {was}.", who=who, **groups)
            before, after = Place(placed[1].pointer), Place(arrived[1].pointer)
            yield Change("seat/moved", message, to.id, before, after, _concerned(arrived[1]))
        else:
            yield _lost(pair, group, placed)
    for group, placed in gained:
        if placed[1].pointer not in moved:
            yield _gained(pair, group, placed)


def _moves_as(seat: Seat) -> object:
    if seat.person:
        return seat.person
    title = holder(seat)[1]
    return (seat.organisation, title) if title and seat.organisation else None


def _lost(pair: Pair, group: Group, placed: Placed) -> Change:
    key, seat = placed
    goes_on = pair.now.get(group.id)
    name = pair.new.group_name(goes_on) if goes_on else pair.old.group_name(group)
    message = told(_LOST[key], who=_who(pair.old, seat), group=name)
    return Change(
        "seat/lost", message, goes_on or group.id, Place(seat.pointer), _under(pair, group, key), _concerned(seat)
    )


def _gained(pair: Pair, group: Group, placed: Placed) -> Change:
    key, seat = placed
    forms = _GAINED_ON_CONDITION if seat.condition else _GAINED
    said = {
        "who": _who(pair.new, seat),
        "group": pair.new.group_name(group),
        "condition": pair.new.words(seat.condition),
    }
    message = told(forms[key], **said)
    return Change("seat/gained", message, group.id, None, Place(seat.pointer), _concerned(seat))


def _under(pair: Pair, group: Group, key: str) -> Place | None:
    now = pair.new.groups.get(pair.now.get(group.id, ""))
    return Place(now.pointer, (key,)) if now else None


def _who(index: Index, seat: Seat) -> str:
    name, stands_for = seat_name(index, seat), perspective(seat.perspective)
    if stands_for and stands_for != name:
        return told("{name} ({perspective})", name=name, perspective=stands_for)
    return name


def _concerned(*seats: Seat) -> tuple[str, ...]:
    return tuple(dict.fromkeys(seat.organisation for seat in seats if seat.organisation))


def _terms(pair: Pair, match: GroupMatch, placed_before: Placed, placed_now: Placed) -> Iterator[Change]:
    (key_before, old), (key_now, new) = placed_before, placed_now
    names = {"who": seat_name(pair.new, new), "group": pair.new.group_name(match.new)}
    found: list[_Found] = []
    if key_before != key_now:
        found.append(_turned(key_now, names))
    found.extend(_holder_changes(pair, old, new, names))
    found.extend(_term_changes(pair, old, new, names))
    for kind, message, step in found:
        steps = (step,) if step else ()
        before, after = Place(old.pointer, steps), Place(new.pointer, steps)
        yield Change(kind, message, match.new.id, before, after, _concerned(old, new))


def _turned(key: str, names: _Names) -> _Found:
    if key == "guests":
        return "seat/downgraded", told("{who} is a guest now, no longer a member, in {group}.", **names), ""
    return "seat/upgraded", told("{who} is a member now, no longer a guest, in {group}.", **names), ""


def _holder_changes(pair: Pair, old: Seat, new: Seat, names: _Names) -> Iterator[_Found]:
    was, now = seat_name(pair.old, old), names["who"]
    if old.vacant != new.vacant:
        if new.vacant:
            group = names["group"]
            yield "seat/vacated", told("The seat of {who} in {group} is vacant.", who=was, group=group), ""
        else:
            yield "seat/filled", told("The seat of {who} in {group} is filled.", **names), ""
    elif (old.person, old.organisation) != (new.person, new.organisation) or _is_other_title(pair, old, new):
        message = told("{now} sits in {group} now, in the seat of {was}.", now=now, group=names["group"], was=was)
        yield "seat/holder-changed", message, ""
    elif old.title != new.title:
        yield "seat/title-changed", told("The title of {who} in {group} is put in other words.", **names), "title"
    if old.perspective != new.perspective:
        yield "seat/perspective-changed", _stands_for(new, names), "perspective"


def _stands_for(seat: Seat, names: _Names) -> str:
    if not seat.perspective:
        return told("{who} brings no stated perspective to {group} now.", **names)
    stands_for = perspective(seat.perspective)
    return told("{who} brings the {perspective} perspective to {group} now.", perspective=stands_for, **names)


def _is_other_title(pair: Pair, old: Seat, new: Seat) -> bool:
    """Whether another title means another holder: not where the person is the same, or only a translation differs."""
    return not old.person and old.title != new.title and pair.old.words(old.title) != pair.new.words(new.title)


def _term_changes(pair: Pair, old: Seat, new: Seat, names: _Names) -> Iterator[_Found]:
    if old.role != new.role:
        was, now = _role(old), _role(new)
        message = told("{who} sits in {group} as {now} now; before as {was}.", now=now, was=was, **names)
        yield "seat/role-changed", message, "role"
    if old.voting != new.voting:
        yield *_voting(old, new, names), "voting"
    if _counted(old) != _counted(new):
        yield *_count(_counted(old), _counted(new), names), "count"
    if old.condition != new.condition:
        yield *_condition(old, new, {**names, "condition": pair.new.words(new.condition)}), "condition"
    if old.nominated_by != new.nominated_by:
        message = told("Who sits for {who} in {group} is named by nobody stated now.", **names)
        if new.nominated_by:
            by = pair.new.organisation_name(new.nominated_by)
            message = told("Who sits for {who} in {group} is named by {by} now.", by=by, **names)
        yield "seat/nomination-changed", message, "nominated_by"
    if (old.term, old.since) != (new.term, new.since):
        yield "seat/term-changed", told("{who} sits in {group} for another term.", **names), "term"


def _role(seat: Seat) -> str:
    return term(ROLES, seat.role) if seat.role else told("no stated role")


def _voting(old: Seat, new: Seat, names: _Names) -> tuple[str, str]:
    if new.voting is False:
        return "seat/vote-lost", told("{who} does not vote in {group}.", **names)
    if old.voting is False:
        return "seat/vote-gained", told("{who} is no longer without a vote in {group}.", **names)
    said = {**names, "now": _votes(new), "was": _votes(old)}
    return "seat/vote-unclear", told("Whether {who} votes in {group} is {now} now; before {was}.", **said)


def _votes(seat: Seat) -> str:
    if isinstance(seat.voting, Unknown):
        return told("unknown")
    return told("not stated") if seat.voting is None else told("stated")


def _count(was: Range | Unknown, now: Range | Unknown, names: _Names) -> tuple[str, str]:
    said = {"now": _number(now), "was": _number(was)}
    message = told("The number of seats of {who} in {group} is {now} now; before {was}.", **said, **names)
    if isinstance(was, Range) and isinstance(now, Range):
        lows, highs = (was.least or 0, now.least or 0), (_top(was), _top(now))
        if lows[1] >= lows[0] and highs[1] >= highs[0]:
            return "seat/count-raised", message
        if lows[1] <= lows[0] and highs[1] <= highs[0]:
            return "seat/count-reduced", message
    return "seat/count-changed", message


def _number(count: Range | Unknown) -> str:
    return told("unknown") if isinstance(count, Unknown) else between(*count).in_words()


def _counted(seat: Seat) -> Range | Unknown:
    """How many seats an entry stands for: one, where nothing is said; at most five is the same as none to five."""
    if seat.count is None:
        return Range(1, 1)
    return seat.count if isinstance(seat.count, Unknown) else Range(seat.count.least or 0, seat.count.most)


def _top(count: Range) -> float:
    return float("inf") if count.most is None else count.most


def _condition(old: Seat, new: Seat, said: _Names) -> tuple[str, str]:
    if not old.condition:
        return "seat/condition-added", told("{who} sits in {group} on a condition: {condition}.", **said)
    if not new.condition:
        return "seat/condition-lifted", told("{who} sits in {group} without a condition now.", **said)
    return "seat/condition-changed", told("{who} sits in {group} on another condition: {condition}.", **said)
