"""Who is represented where: an organisation or a perspective that gains or loses its last seat."""

from collections.abc import Iterator
from typing import NamedTuple

from govctl.changes.change import Change, ChangeKind, gain, loss
from govctl.changes.pair import Pair
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Seat
from govctl.source import Place
from govctl.words.told import listed, marked, told, told_number

GUEST, MEMBER = 1, 2


def _kinds() -> Iterator[ChangeKind]:
    for sort, whom in (("organisation", "An organisation"), ("perspective", "A perspective")):
        for where, suffix in (("", ""), (" at a level", "-at-level")):
            lost, gained = f"{sort}/unseated{suffix}", f"{sort}/seated{suffix}"
            yield loss(lost, gained, f"{whom} loses its last seat{where}.", "It is not heard there any more.")
            yield gain(gained, lost, f"{whom} gains its first seat{where}.", "It is heard there now.")
            lost, gained = f"{sort}/only-invited{suffix}", f"{sort}/represented{suffix}"
            yield loss(lost, gained, f"{whom} is only invited{where} now.", "It may be heard, and does not decide.")
            yield gain(gained, lost, f"{whom} is a member{where} now, not only invited.", "It decides with the others.")


KINDS: tuple[ChangeKind, ...] = tuple(_kinds())
_MESSAGES = {
    "unseated": marked("{who} has no seat any more; before in {was}."),
    "seated": marked("{who} has a seat now, in {now}."),
    "only-invited": marked("{who} goes from represented ({was}) to invited: {now}."),
    "represented": marked("{who} is a member now, in {now}, not only invited."),
    "unseated-at-level": marked("{who} has no seat at the level {level} any more; before in {was}."),
    "seated-at-level": marked("{who} has a seat at the level {level} now, in {now}."),
    "only-invited-at-level": marked("{who} goes from represented ({was}) to invited at the level {level}: {now}."),
    "represented-at-level": marked("{who} is a member at the level {level} now, in {now}, not only invited."),
}
_PERSPECTIVES = {
    "clinical": marked("The clinical perspective"),
    "patient": marked("The patient perspective"),
    "municipal": marked("The municipal perspective"),
    "supplier": marked("The supplier perspective"),
    "research": marked("The research perspective"),
    "users": marked("The users' perspective"),
}


class _Standing(NamedTuple):
    rank: int
    place: Place
    condition: str
    groups: tuple[str, ...]


_Best = dict[tuple[str, str], tuple[int, Seat, list[str]]]
"""By name and level: the best rank, the first seat that has it, and all groups with one"""
_NOWHERE = _Standing(0, Place(0), "", ())


def detect(pair: Pair) -> Iterator[Change]:
    """Representation altogether, and by level where it is not the same change."""
    old_standings, new_standings = _standings(pair.old), _standings(pair.new)
    for sort in ("organisation", "perspective"):
        before, after = old_standings[sort], new_standings[sort]
        altogether: set[str] = set()
        for name, level in sorted({**before, **after}, key=lambda key: (key[1] != "", key)):
            old, new = before.get((name, level), _NOWHERE), after.get((name, level), _NOWHERE)
            if old.rank == new.rank or (level and name in altogether):
                continue
            if not level:
                altogether.add(name)
            elif level not in pair.old.levels or level not in pair.new.levels:
                continue  # a level that is new or gone is a change of its own
            if not (old.rank and new.rank) and _may_be_the_same(pair, old, new):
                continue
            yield _change(pair, sort, name, level, old, new)


def _may_be_the_same(pair: Pair, old: _Standing, new: _Standing) -> bool:
    """Whether all seats that seem gained or lost are in groups that do not state theirs on the other side."""
    was = {match.new.id: match.old for match in pair.groups.matches}
    now = {match.old.id: match.new for match in pair.groups.matches}
    counterparts = [(was if new.rank else now).get(group) for group in (new.groups or old.groups)]
    return all(group is not None and not _states_seats(group) for group in counterparts)


def _states_seats(group: Group) -> bool:
    return isinstance(group.members, tuple)


def _change(pair: Pair, sort: str, name: str, level: str, old: _Standing, new: _Standing) -> Change:
    what = _what(old, new)
    now = _groups(pair.new, new)
    if what == "only-invited" and new.condition:
        now = told("{groups} ({condition})", groups=now, condition=new.condition)
    what += "-at-level" if level else ""
    who = _who(pair.new if new.rank else pair.old, sort, name)
    message = told(_MESSAGES[what], who=who, level=_level(pair.new, level), was=_groups(pair.old, old), now=now)
    places = (old.place if old.rank else None, new.place if new.rank else None)
    return Change(f"{sort}/{what}", message, name, *places, (name,) if sort == "organisation" else ())


def _what(old: _Standing, new: _Standing) -> str:
    if not new.rank:
        return "unseated"
    if not old.rank:
        return "seated"
    return "only-invited" if new.rank == GUEST else "represented"


def _standings(index: Index) -> dict[str, dict[tuple[str, str], _Standing]]:
    """By sort (organisation or perspective), then by name and level (empty for altogether), the best it has."""
    organisations: _Best = {}
    perspectives: _Best = {}
    for group in index.governance.groups:
        if group.status == "dissolved":
            continue
        levels = ("", group.level) if group.level else ("",)
        for key, seat in group.seats():
            if seat.vacant or key == "secretariat":
                continue
            rank = GUEST if key == "guests" else MEMBER
            if seat.organisation:
                _note(organisations, seat.organisation, levels, rank, seat, group.id)
            if seat.perspective:
                _note(perspectives, seat.perspective, levels, rank, seat, group.id)
    return {"organisation": _standing(index, organisations), "perspective": _standing(index, perspectives)}


def _note(best: _Best, name: str, levels: tuple[str, ...], rank: int, seat: Seat, group: str) -> None:
    for level in levels:
        found = best.get((name, level))
        if found is None or found[0] < rank:
            best[name, level] = rank, seat, [group]
        elif found[0] == rank and found[2][-1] != group:
            found[2].append(group)


def _standing(index: Index, best: _Best) -> dict[tuple[str, str], _Standing]:
    return {
        key: _Standing(rank, Place(seat.pointer), index.words(seat.condition), tuple(groups))
        for key, (rank, seat, groups) in best.items()
    }


def _who(index: Index, sort: str, name: str) -> str:
    if sort == "organisation":
        return index.organisation_name(name)
    if name in _PERSPECTIVES:
        return told(_PERSPECTIVES[name])
    return told("The {name} perspective", name=name.replace("_", " "))


def _groups(index: Index, standing: _Standing) -> str:
    names = [index.group_name(group) for group in standing.groups[:3]]
    more = len(standing.groups) - len(names)
    return listed([*names, told_number("{number} more", "{number} more", more)] if more else names)


def _level(index: Index, level: str) -> str:
    rank = index.levels.get(level)
    name = index.words(index.governance.levels[rank].name) if rank is not None else ""
    return name or level
