"""What is undecided, and what the files state as unknown."""

from collections.abc import Iterable
from operator import countOf

from govctl.metrics.measure import exactly
from govctl.metrics.metric import Measured, Metric
from govctl.model.element import UNKNOWN
from govctl.model.index import Index
from govctl.model.parts import NO_DETAILS, Meetings
from govctl.words.told import marked


def open_questions(index: Index) -> Measured:
    """The number of open questions."""
    return Measured(exactly(len(index.governance.open_questions)))


def unknown_facts(index: Index) -> Measured:
    """The number of values that are the word `unknown`, by group and under the empty id outside the groups."""
    governance = index.governance
    elements: list[Iterable[object]] = [governance, *governance.sources, *governance.open_questions]
    outside = sum(map(_unknown, elements))
    parts = {"": exactly(outside)} if outside else {}
    for group in governance.groups:
        number = _unknown(group)
        if isinstance(group.meetings, Meetings):
            number += _unknown(group.meetings)
        for _, seat in group.seats():
            number += (seat.count is UNKNOWN) + (seat.voting is UNKNOWN)  # nothing else of it can be unknown
            if seat.details is not NO_DETAILS:
                number += _unknown(seat.details) + (_unknown(seat.term) if seat.term is not None else 0)
        if number:
            parts[group.id] = exactly(number if group.id not in parts else number + int(parts[group.id].least or 0))
    return Measured(exactly(sum(int(part.least or 0) for part in parts.values())), parts)


def _unknown(element: Iterable[object]) -> int:
    return countOf(element, UNKNOWN)


METRICS = (
    Metric(
        "open-questions",
        marked("Open questions"),
        "questions",
        "How many questions are recorded as undecided.",
        open_questions,
    ),
    Metric(
        "unknown-facts",
        marked("Facts recorded as unknown"),
        "facts",
        "How many facts the files state as `unknown`; what they leave out is not counted.",
        unknown_facts,
        "group",
    ),
)
