"""What governance costs each organisation: seats, and the meetings that go with them."""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from govctl.metrics.existing import existing
from govctl.metrics.measure import NONE, Measure, between, total
from govctl.metrics.meetings import frequencies, hours_each
from govctl.metrics.metric import Measured, Metric
from govctl.metrics.seats import guests_not_stated, not_stated, number, seated
from govctl.model.element import UNKNOWN
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Seat, known_seats
from govctl.words.told import marked


class Load(NamedTuple):
    """The load of one organisation, or of the seats that belong to none."""

    seats: Measure = NONE
    guests: Measure = NONE
    seat_meetings: Measure = NONE
    hours: Measure = NONE
    secretariat: Measure = NONE
    """Meetings a year that it prepares as the secretariat."""


class _Items(NamedTuple):
    """What adds up to the load of one organisation, seat by seat."""

    seats: list[Measure]
    guests: list[Measure]
    seat_meetings: list[Measure]
    hours: list[Measure]
    secretariat: list[Measure]


def organisation_of(index: Index, seat: Seat) -> str:
    """The organisation on whose behalf a seat is held, or else to which its holder belongs; empty if neither is."""
    if seat.organisation or not seat.person:
        return seat.organisation
    person = index.people.get(seat.person)
    return person.organisation if person else ""


@lru_cache(maxsize=2)
def loads(index: Index) -> dict[str, Load]:
    """The load by organisation, of the seats that are stated; under the empty id, seats of no organisation.

    Kept for the last two governances, because several metrics and both sides of a comparison ask for it.
    """
    held, sitting = frequencies(index), seated(index)
    found: dict[str, _Items] = {}

    def items_of(seat: Seat) -> _Items:
        organisation = organisation_of(index, seat)
        if organisation not in found:
            found[organisation] = _Items([], [], [], [], [])
        return found[organisation]

    for group in existing(index):
        meetings = held[group.id]
        hours = meetings.times(hours_each(group))
        for seat in sitting[group.id]:
            count, items = number(seat), items_of(seat)
            items.seats.append(count)
            items.seat_meetings.append(count.times(meetings))
            items.hours.append(count.times(hours))
        for guest in known_seats(group.guests):
            count, items = number(guest), items_of(guest)
            items.guests.append(count)
            items.seat_meetings.append(_up_to(count.times(meetings)))
            items.hours.append(_up_to(count.times(hours)))
        if isinstance(group.secretariat, Seat):
            items_of(group.secretariat).secretariat.append(meetings)
    return {organisation: Load(*map(total, items)) for organisation, items in found.items()}


def _up_to(measure: Measure) -> Measure:
    """A guest comes to some of the meetings, to how many is not known."""
    return between(0, measure.most)


def open_groups(index: Index) -> list[str]:
    """The groups in which there may be seats that nobody has stated, of which nobody knows whose they are."""
    return [group.id for group in existing(index) if not_stated(group) != NONE]


def _metric(pick: Callable[[Load], Measure], unstated: Callable[[Index], Measure]) -> Callable[[Index], Measured]:
    """A metric from one field of the loads; `unstated` is what comes on top of the whole, whose it is nobody knows."""

    def measure(index: Index) -> Measured:
        parts = {organisation: pick(load) for organisation, load in loads(index).items()}
        stated = {organisation: part for organisation, part in parts.items() if part != NONE}
        return Measured(total([unstated(index), *stated.values()]), stated)

    return measure


def _unstated_seats(index: Index) -> Measure:
    return total(not_stated(group) for group in existing(index))


def _unstated_guests(index: Index) -> Measure:
    return total(guests_not_stated(group) for group in existing(index))


def _unstated_meetings(index: Index) -> Measure:
    held = frequencies(index)
    return total(_unstated_places(group).times(held[group.id]) for group in existing(index))


def _unstated_hours(index: Index) -> Measure:
    held = frequencies(index)
    return total(_unstated_places(group).times(held[group.id]).times(hours_each(group)) for group in existing(index))


def _unstated_places(group: Group) -> Measure:
    return not_stated(group).plus(guests_not_stated(group))


def _unstated_secretariat(index: Index) -> Measure:
    held = frequencies(index)
    return total(held[group.id].times(between(0, 1)) for group in existing(index) if secretariat_is_open(group))


def secretariat_is_open(group: Group) -> bool:
    """Whether a group may have a secretariat that nobody has stated."""
    return group.secretariat is UNKNOWN or (group.secretariat is None and group.completeness in ("partial", "unknown"))


METRICS = (
    Metric(
        "organisation-seats",
        marked("Seats of organisations"),
        "seats",
        "How many of the seats that are stated are held on behalf of an organisation, or by one of its people.",
        _metric(lambda load: load.seats, _unstated_seats),
        "organisation",
    ),
    Metric(
        "organisation-guests",
        marked("Guests of organisations"),
        "places",
        "In how many places an organisation is a guest.",
        _metric(lambda load: load.guests, _unstated_guests),
        "organisation",
    ),
    Metric(
        "seat-meetings",
        marked("Seat-meetings"),
        "seat-meetings a year",
        "Seats times meetings a year, of the seats that are stated, vacant ones included; a guest may come to none.",
        _metric(lambda load: load.seat_meetings, _unstated_meetings),
        "organisation",
    ),
    Metric(
        "seat-hours",
        marked("Seat-hours"),
        "hours a year",
        "Seat-meetings times the hours that a meeting lasts, where its duration is stated.",
        _metric(lambda load: load.hours, _unstated_hours),
        "organisation",
    ),
    Metric(
        "secretariat-meetings",
        marked("Meetings as secretariat"),
        "meetings a year",
        "How many meetings a year an organisation prepares as the secretariat of a group.",
        _metric(lambda load: load.secretariat, _unstated_secretariat),
        "organisation",
    ),
)
