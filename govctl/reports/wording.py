"""Facts of the model in English words: unknown stays unknown, what is not stated says so."""

from collections.abc import Iterable

from govctl.metrics.measure import between, exactly
from govctl.metrics.rhythm import in_words
from govctl.metrics.seats import of_group
from govctl.model.element import UNKNOWN, Unknown
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Citation, Interval, Meetings, Range, Seat
from govctl.model.text import Text
from govctl.reports.terminal import counted

NOT_STATED = "not stated"


def stated(value: str | Unknown | None) -> str:
    """A word, `unknown`, or that nothing is stated."""
    return str(value) if value else NOT_STATED


def meetings(group: Group, words: "Words") -> str:
    """How often a group meets."""
    said = group.meetings
    if said is None or said is UNKNOWN:
        return NOT_STATED if said is None else "unknown"
    assert isinstance(said, Meetings)
    parts = [_frequency(said)]
    if said.duration_hours is not None:
        parts.append(f"{said.duration_hours:g} hours each")
    if said.scope:
        parts.append(words(said.scope))
    return ", ".join(parts)


def _frequency(said: Meetings) -> str:
    if said.ad_hoc:
        return "ad hoc"
    if isinstance(said.per_year, Range):
        return "once a year" if said.per_year == (1, 1) else f"{said.per_year} times a year"
    if said.every is not None:
        return f"every {_interval(said.every)}"
    return in_words(said.rrule) if said.rrule else "unknown"


def _interval(every: Interval) -> str:
    return every.unit if every.count == 1 else f"{every.count} {every.unit}s"


def number_of_seats(group: Group) -> str:
    """How many seats a group has, the chair among them, as `govctl stats` counts them."""
    if group.members is None or group.members is UNKNOWN:
        return "members unknown" if group.members is UNKNOWN else "members not stated"
    number = of_group(group)
    if number.is_unknown:
        return "number of seats unknown"
    return f"{number} seat" if number in (exactly(1), between(1, None), between(None, 1)) else f"{number} seats"


def number_of_responsibilities(group: Group) -> str:
    """How many responsibilities a group has."""
    if group.responsibilities is None or group.responsibilities is UNKNOWN:
        return "responsibilities unknown" if group.responsibilities is UNKNOWN else "no responsibility stated"
    return counted(len(group.known_responsibilities), "responsibility", "responsibilities")


class Words:
    """Says elements of one governance in words."""

    def __init__(self, index: Index) -> None:
        """`index` looks up names."""
        self.index = index

    def __call__(self, text: Text) -> str:
        """A text in the governance's own language."""
        return self.index.words(text)

    def all_languages(self, text: Text) -> str:
        """A text in each language it is given in."""
        if isinstance(text, str):
            return text
        return " / ".join(dict.fromkeys(words for _, words in text.by_language))

    def holder(self, seat: Seat | Unknown | None) -> str:
        """Who holds a seat."""
        if seat is None or isinstance(seat, Unknown):
            return stated(seat)
        if seat.vacant:
            since = f" since {seat.since}" if seat.since else ""
            name = self.index.seat_name(seat)
            return f"vacant{since}" if name == "vacant" else f"{name}: vacant{since}"
        return self.index.seat_name(seat)

    def seat(self, seat: Seat) -> str:
        """A seat with all that is stated of it."""
        parts = [self.holder(seat)]
        if seat.role:
            parts.append(seat.role.replace("_", " "))
        perspective = seat.perspective.replace("_", " ")
        if perspective and perspective != parts[0]:
            parts.append(f"{perspective} perspective")
        if seat.count is not None:
            parts.append(f"{seat.count} seats")
        if seat.voting is not None:
            votes = {True: "votes", False: "does not vote"}
            parts.append(votes[seat.voting] if isinstance(seat.voting, bool) else "voting unknown")
        if seat.nominated_by:
            parts.append(f"nominated by {self.organisation_or_group(seat.nominated_by)}")
        if seat.term is not None:
            parts.append(f"from {stated(seat.term.start)} to {stated(seat.term.end)}")
        if seat.condition:
            parts.append(self(seat.condition))
        return ", ".join(parts)

    def organisation_or_group(self, name: str) -> str:
        """The name of whatever has this id."""
        if name in self.index.groups:
            return self.index.group_name(name)
        return self.index.organisation_name(name)

    def citations(self, citations: Iterable[Citation]) -> str:
        """Where a fact can be looked up."""
        return "; ".join(f"{one.ref}, {one.at}" if one.at else one.ref for one in citations)
