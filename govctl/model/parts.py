"""The parts that groups are made of: citations, ranges, seats, meetings, responsibilities, lines to others."""

from typing import NamedTuple

from govctl.model.element import UNKNOWN, Unknown, element
from govctl.model.text import Text

Date = str
"""YYYY, YYYY-MM or YYYY-MM-DD, as the file says it; texts in this form sort by time."""


@element
class Citation(NamedTuple):
    """Where a fact can be looked up."""

    ref: str
    at: str = ""
    supports: tuple[str, ...] = ()
    """The keys of the element that the citation is for; empty for the element as a whole."""
    pointer: int = 0


class Range(NamedTuple):
    """A number that is known exactly (both ends equal) or within bounds; None is an open end."""

    least: int | None
    most: int | None

    def __str__(self) -> str:
        if self.least == self.most:
            return str(self.least)
        if self.most is None:
            return f"at least {self.least}"
        if self.least is None:
            return f"at most {self.most}"
        return f"{self.least} to {self.most}"


class Term(NamedTuple):
    """From when to when a seat is held."""

    start: Date | Unknown | None = None
    end: Date | Unknown | None = None


class SeatDetails(NamedTuple):
    """What only few seats state; kept apart, because seats are most of a big governance (decision 16)."""

    nominated_by: str = ""
    condition: Text = ""
    term: Term | None = None
    since: Date | Unknown | None = None
    source: tuple[Citation, ...] = ()
    notes: tuple[Text, ...] = ()


NO_DETAILS = SeatDetails()


@element
class Seat(NamedTuple):
    """A place in a group, held on behalf of an organisation, optionally by a person."""

    organisation: str = ""
    person: str = ""
    title: Text = ""
    role: str = ""
    perspective: str = ""
    count: Range | Unknown | None = None  # type: ignore[assignment]  # hides tuple.count, which nothing calls
    voting: bool | Unknown | None = None
    vacant: bool = False
    details: SeatDetails = NO_DETAILS
    pointer: int = 0

    def without_remarks(self) -> "Seat":
        """The seat itself: without sources and notes."""
        if self.details is NO_DETAILS:
            return self
        return self._replace(details=self.details._replace(source=(), notes=()))

    @property
    def nominated_by(self) -> str:
        """The organisation that names the holder."""
        return self.details.nominated_by

    @property
    def condition(self) -> Text:
        """When the seat is filled or attends."""
        return self.details.condition

    @property
    def term(self) -> Term | None:
        """From when to when the seat is held."""
        return self.details.term

    @property
    def since(self) -> Date | Unknown | None:
        """From when on it has been vacant."""
        return self.details.since

    @property
    def source(self) -> tuple[Citation, ...]:
        """Where the seat can be looked up."""
        return self.details.source

    @property
    def notes(self) -> tuple[Text, ...]:
        """Remarks."""
        return self.details.notes


class Interval(NamedTuple):
    """The time from one meeting to the next."""

    count: int  # type: ignore[assignment]  # hides tuple.count, which nothing calls
    unit: str
    """day, week, month, quarter or year"""


@element
class Meetings(NamedTuple):
    """How often a group meets; with none of the first four given, only remarks are known."""

    per_year: Range | Unknown | None = None
    every: Interval | None = None
    rrule: str = ""
    ad_hoc: bool = False
    duration_hours: float | None = None
    scope: Text = ""
    source: tuple[Citation, ...] = ()
    notes: tuple[Text, ...] = ()
    pointer: int = 0


@element
class Responsibility(NamedTuple):
    """What a group is answerable for."""

    id: str = ""
    text: Text = ""
    authority: str = ""
    """decide, agree, recommend, perform, consult, inform or oversee; empty if not stated"""
    scope: Text = ""
    condition: Text = ""
    derived_from: tuple[str, ...] = ()
    source: tuple[Citation, ...] = ()
    notes: tuple[Text, ...] = ()
    pointer: int = 0


@element
class Line(NamedTuple):
    """A line to another group, organisation or initiative besides reporting: escalation, advice, coordination."""

    to: str
    topic: Text = ""
    when: Text = ""
    source: tuple[Citation, ...] = ()
    notes: tuple[Text, ...] = ()
    pointer: int = 0


def known_seats(seats: tuple[Seat, ...] | Unknown | None) -> tuple[Seat, ...]:
    """The seats that are stated, none where they are unknown."""
    return () if seats is None or seats is UNKNOWN else seats
