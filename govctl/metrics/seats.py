"""Seats: how many, how many with a vote, how many vacant. Guests are counted apart."""

from collections.abc import Callable
from functools import lru_cache

from govctl.metrics.existing import existing
from govctl.metrics.measure import NONE, NOTHING_KNOWN, ONE, Measure, between, exactly, total
from govctl.metrics.metric import Measured, Metric
from govctl.model.element import UNKNOWN
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Range, Seat, known_seats
from govctl.words.told import marked

_PERHAPS_ONE = between(0, 1)


@lru_cache(maxsize=2)
def seated(index: Index) -> dict[str, list[Seat]]:
    """The stated seats of each group, by the group's id.

    Kept for the last two governances, because several metrics and both sides of a comparison ask for it.
    """
    return {group.id: sitting(group) for group in existing(index)}


def sitting(group: Group) -> list[Seat]:
    """The stated seats of a group: chair, deputy chair, members; a chair who is among the members once.

    The secretariat and the guests are not among them: they attend, but the group is not made up of them.
    """
    members = list(known_seats(group.members))
    offices = []
    for role, office in (("chair", group.chair), ("deputy_chair", group.deputy_chair)):
        if isinstance(office, Seat):
            offices.append(office)
            same = next((number for number, member in enumerate(members) if _is_same(role, office, member)), None)
            if same is not None:
                del members[same]
    return offices + members


def _is_same(role: str, office: Seat, member: Seat) -> bool:
    """Whether a chair also stands among the members: by role, person, or all that is said of the holder.

    Who sits there for another organisation as well, in another role, or without the vote of a chair, has another seat.
    """
    if member.count is not None and number(member) != ONE:
        return False
    if member.role == role:
        return True
    if member.role not in ("", "member", office.role) or (member.voting is False and office.voting is not False):
        return False
    if office.organisation and member.organisation and office.organisation != member.organisation:
        return False
    if office.person or member.person:
        return office.person == member.person
    holder = (office.organisation, office.title, office.perspective)
    return any(holder) and holder == (member.organisation, member.title, member.perspective)


def number(seat: Seat) -> Measure:
    """How many seats an entry stands for; of an unknown number there is at least one."""
    if seat.count is None:
        return ONE
    return between(*seat.count) if isinstance(seat.count, Range) else between(1, None)


def not_stated(group: Group) -> Measure:
    """How many seats a group may have besides those stated."""
    listed = isinstance(group.members, tuple) or group.completeness == "complete"
    if not listed or group.members is UNKNOWN or group.completeness in ("partial", "unknown"):
        return NOTHING_KNOWN
    return _PERHAPS_ONE if group.chair is UNKNOWN else NONE


def of_group(group: Group) -> Measure:
    """The number of seats in a group."""
    return _together(not_stated(group), sitting(group))


def _together(unstated: Measure, seats: list[Seat]) -> Measure:
    """The number of seats that are stated, and of those that are not."""
    if unstated == NONE and all(seat.count is None for seat in seats):  # nearly always
        return exactly(len(seats))
    return total([unstated, *map(number, seats)])


def seats(index: Index) -> Measured:
    """The number of seats."""
    held = seated(index)
    return _by_group(index, lambda group: _together(not_stated(group), held[group.id]))


def voting_seats(index: Index) -> Measured:
    """The number of seats with a vote."""
    held = seated(index)
    return _by_group(index, lambda group: total([not_stated(group), *map(votes, held[group.id])]))


def votes(seat: Seat) -> Measure:
    """How many of the seats of an entry have a vote; one that does not say may have one."""
    if isinstance(seat.voting, bool):
        return number(seat) if seat.voting else NONE
    return _PERHAPS_ONE if seat.count is None else between(0, number(seat).most)


def vacancies(index: Index) -> Measured:
    """The number of vacant seats, a vacant secretariat among them."""
    held = seated(index)
    return _by_group(index, lambda group: _together(not_stated(group), _vacant(group, held[group.id])))


def _vacant(group: Group, seats: list[Seat]) -> list[Seat]:
    found = [seat for seat in seats if seat.vacant]
    if isinstance(group.secretariat, Seat) and group.secretariat.vacant:
        found.append(group.secretariat)
    return found


def guests(index: Index) -> Measured:
    """The number of places for guests."""
    return _by_group(index, _guests)


def _guests(group: Group) -> Measure:
    return _together(guests_not_stated(group), list(known_seats(group.guests)))


def guests_not_stated(group: Group) -> Measure:
    """How many places for guests a group may have besides those stated; a group that states no guests has none."""
    is_open = group.guests is UNKNOWN or group.completeness in ("partial", "unknown")
    return NOTHING_KNOWN if is_open else NONE


def _by_group(index: Index, count: Callable[[Group], Measure]) -> Measured:
    parts = {group.id: count(group) for group in existing(index)}
    return Measured(total(parts.values()), parts)


METRICS = (
    Metric(
        "seats",
        marked("Seats"),
        "seats",
        "How many seats there are, those of chairs included, guests and secretariats left out.",
        seats,
        "group",
    ),
    Metric(
        "voting-seats",
        marked("Voting seats"),
        "seats",
        "How many seats have a vote; where a seat does not say, it may have one.",
        voting_seats,
        "group",
    ),
    Metric(
        "vacancies",
        marked("Vacant seats"),
        "seats",
        "How many seats nobody holds, those of secretariats included.",
        vacancies,
        "group",
    ),
    Metric("guests", marked("Guests"), "places", "How many places for guests there are.", guests, "group"),
)
