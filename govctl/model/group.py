"""A body that meets, decides, advises or carries out."""

from collections.abc import Iterator
from typing import NamedTuple

from govctl.model.element import Unknown, element
from govctl.model.parts import Citation, Date, Line, Meetings, Responsibility, Seat, known_seats
from govctl.model.text import Text

STANDARD_KINDS = frozenset(
    ["steering_group", "working_group", "reference_group", "user_group", "committee", "project_office", "team", "party"]
)


@element
class Group(NamedTuple):
    """One group. None: the file says nothing; `UNKNOWN`: it says that nobody knows; (): it says none."""

    id: str
    name: Text = ""
    kind: str = ""
    level: str = ""
    purpose: Text = ""
    scope: Text = ""
    status: str = "active"
    apex: bool = False
    reports_to: str | Unknown | None = None
    chair: Seat | Unknown | None = None
    deputy_chair: Seat | Unknown | None = None
    secretariat: Seat | Unknown | None = None
    members: tuple[Seat, ...] | Unknown | None = None
    guests: tuple[Seat, ...] | Unknown | None = None
    meetings: Meetings | Unknown | None = None
    quorum: Text | Unknown | None = None
    decision_rule: Text | Unknown | None = None
    responsibilities: tuple[Responsibility, ...] | Unknown | None = None
    escalates: tuple[Line, ...] = ()
    advises: tuple[Line, ...] = ()
    consults: tuple[Line, ...] = ()
    coordinates_with: tuple[Line, ...] = ()
    derived_from: tuple[str, ...] = ()
    completeness: str = ""
    valid_from: Date | Unknown | None = None
    valid_to: Date | Unknown | None = None
    sources: tuple[Citation, ...] = ()
    notes: tuple[Text, ...] = ()
    pointer: int = 0

    @property
    def known_responsibilities(self) -> tuple[Responsibility, ...]:
        """The responsibilities that are stated, none where they are unknown."""
        owned = self.responsibilities
        return () if owned is None or isinstance(owned, Unknown) else owned

    def seats(self) -> Iterator[tuple[str, Seat]]:
        """All seats that are stated, each with the key under which it stands."""
        for key, seat in (
            ("chair", self.chair),
            ("deputy_chair", self.deputy_chair),
            ("secretariat", self.secretariat),
        ):
            if isinstance(seat, Seat):
                yield key, seat
        for seat in known_seats(self.members):
            yield "members", seat
        for seat in known_seats(self.guests):
            yield "guests", seat

    def lines(self) -> Iterator[tuple[str, Line]]:
        """All lines to others besides reporting, each with the key under which it stands."""
        for line in self.escalates:
            yield "escalates", line
        for line in self.advises:
            yield "advises", line
        for line in self.consults:
            yield "consults", line
        for line in self.coordinates_with:
            yield "coordinates_with", line

    def follows_reporting(self, relation: str, line: Line) -> bool:
        """Whether a line of the group leads where reporting does: what is escalated to the group that it reports to."""
        return relation == "escalates" and line.to == self.reports_to
