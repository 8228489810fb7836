"""Seats of members and guests: lost, gained, moved, downgraded, on other terms."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from govctl.changes.change import Change, ChangeKind, edit, gain, loss, shift
from govctl.changes.matching.evidence import holder
from govctl.changes.matching.groups import GroupMatch
from govctl.changes.matching.seats import Placed
from govctl.changes.pair import Pair, joined
from govctl.model.element import Unknown
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Range, Seat
from govctl.source import Place

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
    name = pair.new.group_name(match.new)
    for key in ("members", "guests"):
        old, new = getattr(match.old, key), getattr(match.new, key)
        before, after = pair.both(match, key)
        if old == new or (_some(old) and _some(new)):
            continue
        if _some(old) and not isinstance(new, tuple):
            message = f"The {key} of {name} are no longer stated; before: {_names(pair.old, old)}."
            yield Change("members/no-longer-known", message, match.new.id, before, after, _concerned(*old))
        elif _some(new) and not isinstance(old, tuple):
            message = f"The {key} of {name} are stated now: {_names(pair.new, new)}; before {_stated(old)}."
            yield Change("members/now-known", message, match.new.id, before, after, _concerned(*new))
        elif not _some(old) and not _some(new):
            message = f"The {key} of {name} are {_stated(new)} now; before {_stated(old)}."
            yield Change("members/stated", message, match.new.id, before, after)


def _names(index: Index, seats: tuple[Seat, ...]) -> str:
    return joined(dict.fromkeys(_who(index, seat) for seat in seats))


def _is_stated(group: Group, key: str) -> bool:
    return isinstance(getattr(group, key), tuple)


def _some(seats: tuple[Seat, ...] | Unknown | None) -> bool:
    return isinstance(seats, tuple) and bool(seats)


def _stated(seats: tuple[Seat, ...] | Unknown | None) -> str:
    if isinstance(seats, Unknown):
        return "unknown"
    return "not stated" if seats is None else "none"


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
            who = pair.new.seat_name(arrived[1])
            message = f"{who} sits in {pair.new.group_name(to)} now, no longer in {pair.old.group_name(group)}."
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
    message = f"{_who(pair.old, seat)} loses its {_sort(key)} in {name}."
    return Change(
        "seat/lost", message, goes_on or group.id, Place(seat.pointer), _under(pair, group, key), _concerned(seat)
    )


def _gained(pair: Pair, group: Group, placed: Placed) -> Change:
    key, seat = placed
    condition = f", {pair.new.words(seat.condition)}" if seat.condition else ""
    message = f"{_who(pair.new, seat)} gains a {_sort(key)} in {pair.new.group_name(group)}{condition}."
    return Change("seat/gained", message, group.id, None, Place(seat.pointer), _concerned(seat))


def _under(pair: Pair, group: Group, key: str) -> Place | None:
    now = pair.new.groups.get(pair.now.get(group.id, ""))
    return Place(now.pointer, (key,)) if now else None


def _sort(key: str) -> str:
    return {"members": "seat", "guests": "seat as guest"}.get(key, key.replace("_", " "))


def _who(index: Index, seat: Seat) -> str:
    name = index.seat_name(seat)
    sort = seat.perspective.replace("_", " ")
    return f"{name} ({sort})" if sort and sort != name else name


def _concerned(*seats: Seat) -> tuple[str, ...]:
    return tuple(dict.fromkeys(seat.organisation for seat in seats if seat.organisation))


def _terms(pair: Pair, match: GroupMatch, placed_before: Placed, placed_now: Placed) -> Iterator[Change]:
    (key_before, old), (key_now, new) = placed_before, placed_now
    group, who = match.new.id, pair.new.seat_name(new)
    name = pair.new.group_name(match.new)
    found: list[tuple[str, str, str]] = []
    if key_before != key_now:
        kind, word = (
            ("seat/downgraded", "a guest now, no longer a member")
            if key_now == "guests"
            else ("seat/upgraded", "a member now, no longer a guest")
        )
        found.append((kind, f"{who} is {word}, in {name}.", ""))
    found.extend(_holder_changes(pair, old, new, name))
    found.extend(_term_changes(pair, old, new, who, name))
    for kind, message, step in found:
        steps = (step,) if step else ()
        yield Change(kind, message, group, Place(old.pointer, steps), Place(new.pointer, steps), _concerned(old, new))


def _holder_changes(pair: Pair, old: Seat, new: Seat, name: str) -> Iterator[tuple[str, str, str]]:
    was, now = pair.old.seat_name(old), pair.new.seat_name(new)
    if old.vacant != new.vacant:
        kind = "seat/vacated" if new.vacant else "seat/filled"
        yield kind, f"The seat of {was if new.vacant else now} in {name} is {'vacant' if new.vacant else 'filled'}.", ""
    elif (old.person, old.organisation) != (new.person, new.organisation) or _is_other_title(pair, old, new):
        yield "seat/holder-changed", f"{now} sits in {name} now, in the seat of {was}.", ""
    elif old.title != new.title:
        yield "seat/title-changed", f"The title of {now} in {name} is put in other words.", "title"
    if old.perspective != new.perspective:
        words = new.perspective.replace("_", " ") or "no stated"
        yield "seat/perspective-changed", f"{now} brings the {words} perspective to {name} now.", "perspective"


def _is_other_title(pair: Pair, old: Seat, new: Seat) -> bool:
    """Whether another title means another holder: not where the person is the same, or only a translation differs."""
    return not old.person and old.title != new.title and pair.old.words(old.title) != pair.new.words(new.title)


def _term_changes(pair: Pair, old: Seat, new: Seat, who: str, name: str) -> Iterator[tuple[str, str, str]]:
    if old.role != new.role:
        was, now = (seat.role.replace("_", " ") or "no stated role" for seat in (old, new))
        yield "seat/role-changed", f"{who} sits in {name} as {now} now; before as {was}.", "role"
    if old.voting != new.voting:
        yield from _voting(old, new, who, name)
    if _counted(old) != _counted(new):
        yield _count(old, new, who, name)
    if old.condition != new.condition:
        yield _condition(pair, old, new, who, name)
    if old.nominated_by != new.nominated_by:
        by = pair.new.organisation_name(new.nominated_by) or "nobody stated"
        yield "seat/nomination-changed", f"Who sits for {who} in {name} is named by {by} now.", "nominated_by"
    if (old.term, old.since) != (new.term, new.since):
        yield "seat/term-changed", f"{who} sits in {name} for another term.", "term"


def _voting(old: Seat, new: Seat, who: str, name: str) -> Iterator[tuple[str, str, str]]:
    if new.voting is False and old.voting is not False:
        yield "seat/vote-lost", f"{who} does not vote in {name}.", "voting"
    elif old.voting is False and new.voting is not False:
        yield "seat/vote-gained", f"{who} is no longer without a vote in {name}.", "voting"
    else:
        yield (
            "seat/vote-unclear",
            f"Whether {who} votes in {name} is {_votes(new)} now; before {_votes(old)}.",
            "voting",
        )


def _votes(seat: Seat) -> str:
    return {True: "stated", False: "denied"}.get(seat.voting, "not known") if isinstance(seat.voting, bool) else "open"


def _count(old: Seat, new: Seat, who: str, name: str) -> tuple[str, str, str]:
    was, now = _counted(old), _counted(new)
    message = f"{who} has {now} seats in {name} now; before {was}."
    kind = "seat/count-changed"
    if isinstance(was, Range) and isinstance(now, Range):
        lows, highs = (was.least or 0, now.least or 0), (_top(was), _top(now))
        if lows[1] >= lows[0] and highs[1] >= highs[0]:
            kind = "seat/count-raised"
        elif lows[1] <= lows[0] and highs[1] <= highs[0]:
            kind = "seat/count-reduced"
    return kind, message, "count"


def _counted(seat: Seat) -> Range | Unknown:
    """How many seats an entry stands for: one, where nothing is said; at most five is the same as none to five."""
    if seat.count is None:
        return Range(1, 1)
    return seat.count if isinstance(seat.count, Unknown) else Range(seat.count.least or 0, seat.count.most)


def _top(count: Range) -> float:
    return float("inf") if count.most is None else count.most


def _condition(pair: Pair, old: Seat, new: Seat, who: str, name: str) -> tuple[str, str, str]:
    if not old.condition:
        return (
            "seat/condition-added",
            f"{who} sits in {name} on a condition: {pair.new.words(new.condition)}.",
            "condition",
        )
    if not new.condition:
        return "seat/condition-lifted", f"{who} sits in {name} without a condition now.", "condition"
    return (
        "seat/condition-changed",
        f"{who} sits in {name} on another condition: {pair.new.words(new.condition)}.",
        "condition",
    )
