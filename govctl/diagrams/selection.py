"""A part of a governance to draw: around a group, of a level, of an organisation, on a day."""

from collections.abc import Iterable
from typing import NamedTuple

from govctl.errors import UsageError
from govctl.model.element import Unknown
from govctl.model.governance import Governance
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Date, Seat
from govctl.suggest import did_you_mean
from govctl.words.catalogue import Words


class Selection(NamedTuple):
    """What is to be drawn; empty for everything."""

    focus: str = ""
    """The id of a group"""
    depth: int | None = None
    """How many steps of reporting away from the focus; None: all"""
    up: bool = True
    """Whether those above the focus belong to it"""
    down: bool = True
    """Whether those below the focus belong to it"""
    level: str = ""
    organisation: str = ""
    """Only groups in which it holds a seat"""
    as_of: Date = ""
    """Only what exists on this day"""


def on_day(governance: Governance, day: Date) -> Governance:
    """The groups that exist on a day, with the seats that are held on it; everything if no day is given."""
    if not day:
        return governance
    return governance._replace(groups=tuple(_on(group, day) for group in governance.groups if _exists(group, day)))


def kept(index: Index, wish: Selection) -> set[str]:
    """The ids of the groups that are wished for; raises `UsageError` for an id that is not there."""
    _check("group", wish.focus, index.groups)
    _check("level", wish.level, index.levels)
    _check("organisation", wish.organisation, index.organisations)
    names = _around(index, wish) if wish.focus else set(index.groups)
    if wish.level:
        names = {name for name in names if index.groups[name].level == wish.level}
    if wish.organisation:
        names = {name for name in names if _sits(index.groups[name], wish.organisation)}
    return names


def selected(governance: Governance, wish: Selection) -> Governance:
    """The governance with what is wished for only; raises `UsageError` for an id that is not there."""
    governance = on_day(governance, wish.as_of)
    if not (wish.focus or wish.level or wish.organisation):
        return governance
    names = kept(Index(governance), wish)
    groups = tuple(group for group in governance.groups if group.id in names)
    used = {group.level for group in groups}
    return governance._replace(groups=groups, levels=tuple(level for level in governance.levels if level.id in used))


def hues(whole: Governance, part: Governance, bands: int) -> tuple[int, ...]:
    """Which colour each of so many bands of a part has, so that a level looks as it does in the picture of the whole.

    A band that is no level has -1.
    """
    rank = {level.id: number for number, level in enumerate(whole.levels)}
    kept_levels = [rank[level.id] for level in part.levels]
    return (*kept_levels, *[-1] * (bands - len(kept_levels)))


def describe(index: Index, wish: Selection, words: Words) -> str:
    """In words which part it is; empty for the whole."""
    parts = []
    if wish.focus:
        parts.append(words.say("around {name}", name=index.group_name(wish.focus)))
    if wish.level:
        level = index.governance.levels[index.levels[wish.level]]
        parts.append(words.say("only the level {name}", name=index.words(level.name) or level.id))
    if wish.organisation:
        parts.append(words.say("only where {name} has a seat", name=index.organisation_name(wish.organisation)))
    if wish.as_of:
        parts.append(words.say("as of {date}", date=words.date(wish.as_of)))
    return ", ".join(parts)


def _check(what: str, name: str, known: Iterable[str]) -> None:
    if name and name not in known:
        hint = did_you_mean(name, known) or "`govctl show` lists what there is."
        raise UsageError(f"There is no {what} `{name}`.", hint)


def _around(index: Index, wish: Selection) -> set[str]:
    """The focus, those above it, and those below it, as far as the depth allows."""
    found = {wish.focus}
    far = len(index.groups) if wish.depth is None else wish.depth
    above, steps = index.groups[wish.focus].reports_to, 0
    while wish.up and isinstance(above, str) and above in index.groups and above not in found and steps < far:
        found.add(above)
        above, steps = index.groups[above].reports_to, steps + 1
    edge = [wish.focus] if wish.down else []
    for _ in range(far):
        edge = [group.id for name in edge for group in index.reporting.get(name, ()) if group.id not in found]
        if not edge:
            break
        found.update(edge)
    return found


def _sits(group: Group, organisation: str) -> bool:
    return any(seat.organisation == organisation for _, seat in group.seats())


def _exists(group: Group, day: Date) -> bool:
    begun = not isinstance(group.valid_from, str) or group.valid_from <= day
    return begun and not _over(group.valid_to, day)


def _over(end: Date | Unknown | None, day: Date) -> bool:
    """Whether an end has come; `2024-03` lasts to the end of that month."""
    return isinstance(end, str) and end < day[: len(end)]


def _on(group: Group, day: Date) -> Group:
    """The group with the seats that are held on a day; a chair whose term is over leaves the chair vacant."""
    return group._replace(
        chair=_office(group.chair, day),
        deputy_chair=_office(group.deputy_chair, day),
        secretariat=_office(group.secretariat, day),
        members=_held(group.members, day),
        guests=_held(group.guests, day),
    )


def _office(seat: Seat | Unknown | None, day: Date) -> Seat | Unknown | None:
    return seat if not isinstance(seat, Seat) or _is_held(seat, day) else Seat(vacant=True)


def _held(seats: tuple[Seat, ...] | Unknown | None, day: Date) -> tuple[Seat, ...] | Unknown | None:
    return tuple(seat for seat in seats if _is_held(seat, day)) if isinstance(seats, tuple) else seats


def _is_held(seat: Seat, day: Date) -> bool:
    term = seat.term
    if term is None:
        return True
    begun = not isinstance(term.start, str) or term.start <= day
    return begun and not _over(term.end, day)
