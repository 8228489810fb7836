"""Seats: how many, how many with a vote, how many vacant. Guests are counted apart."""

from collections.abc import Callable, Iterable

from govctl.metrics.existing import existing
from govctl.metrics.measure import NONE, NOTHING_KNOWN, Measure, between, exactly, total
from govctl.metrics.metric import Measured, Metric
from govctl.model.element import UNKNOWN
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Range, Seat, known_seats

_ONE = exactly(1)
_PERHAPS_ONE = between(0, 1)


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
    """Whether a chair also stands among the members: by role, person, or all that is said of the holder."""
    if number(member) != _ONE:
        return False
    if member.role == role:
        return True
    if office.person or member.person:
        return office.person == member.person
    holder = (office.organisation, office.title, office.perspective)
    return any(holder) and holder == (member.organisation, member.title, member.perspective)


def number(seat: Seat) -> Measure:
    """How many seats an entry stands for; of an unknown number there is at least one."""
    if seat.count is None:
        return _ONE
    return between(*seat.count) if isinstance(seat.count, Range) else between(1, None)


def not_stated(group: Group) -> Measure:
    """How many seats a group may have besides those stated."""
    listed = isinstance(group.members, tuple) or group.completeness == "complete"
    if not listed or group.members is UNKNOWN or group.completeness in ("partial", "unknown"):
        return NOTHING_KNOWN
    return _PERHAPS_ONE if group.chair is UNKNOWN else NONE


def of_group(group: Group) -> Measure:
    """The number of seats in a group."""
    return total([not_stated(group), *map(number, sitting(group))])


def seats(index: Index) -> Measured:
    """The number of seats."""
    return _by_group(index, of_group)


def voting_seats(index: Index) -> Measured:
    """The number of seats with a vote."""
    return _by_group(index, lambda group: total([not_stated(group), *map(_votes, sitting(group))]))


def _votes(seat: Seat) -> Measure:
    if isinstance(seat.voting, bool):
        return number(seat) if seat.voting else NONE
    return between(0, number(seat).most)


def vacancies(index: Index) -> Measured:
    """The number of vacant seats, a vacant secretariat among them."""
    return _by_group(index, lambda group: total([not_stated(group), *map(number, _vacant(group))]))


def _vacant(group: Group) -> Iterable[Seat]:
    seated = sitting(group)
    if isinstance(group.secretariat, Seat):
        seated.append(group.secretariat)
    return [seat for seat in seated if seat.vacant]


def guests(index: Index) -> Measured:
    """The number of places for guests."""
    return _by_group(index, _guests)


def _guests(group: Group) -> Measure:
    return total([guests_not_stated(group), *map(number, known_seats(group.guests))])


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
        "Seats",
        "seats",
        "How many seats there are, those of chairs included, guests and secretariats left out.",
        seats,
        "group",
    ),
    Metric(
        "voting-seats",
        "Voting seats",
        "seats",
        "How many seats have a vote; where a seat does not say, it may have one.",
        voting_seats,
        "group",
    ),
    Metric(
        "vacancies",
        "Vacant seats",
        "seats",
        "How many seats nobody holds, those of secretariats included.",
        vacancies,
        "group",
    ),
    Metric("guests", "Guests", "places", "How many places for guests there are.", guests, "group"),
)
