"""What is the same in all reports of scenarios: their letters, and the rows of the tables that compare them."""

from collections.abc import Iterator
from typing import NamedTuple

from govctl.changes.change import Judgement
from govctl.changes.scenarios import Scenarios
from govctl.findings import Severity
from govctl.metrics.measure import Measure, exactly
from govctl.reports.judgements import WORDS
from govctl.reports.numbers import LOADS, named, said

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SEVERITIES = {Severity.ERROR: "Errors", Severity.WARNING: "Warnings", Severity.NOTE: "Notes"}


class Row(NamedTuple):
    """One thing that is counted, in each scenario."""

    id: str
    """Of the judgement, the severity or the metric; empty for an organisation."""
    name: str
    unit: str
    numbers: tuple[Measure | None, ...]
    """None where the first scenario would be held against itself."""

    def cells(self) -> list[str]:
        """The numbers in words."""
        return ["-" if number is None else said(number, self.unit) for number in self.numbers]


class Table(NamedTuple):
    """Rows of one sort."""

    heading: str
    about: str
    """The same in one word, for programs."""
    rows: tuple[Row, ...]


def letter(number: int) -> str:
    """A short name for a scenario: A, B, ..., Z, S27, ..."""
    return _LETTERS[number] if number < len(_LETTERS) else f"S{number + 1}"


def tables(scenarios: Scenarios) -> Iterator[Table]:
    """Changes and findings, then all numbers, also those that are the same."""
    yield Table(f"Changes against {letter(0)}", "changes", tuple(_changes(scenarios)))
    yield Table("Findings", "findings", tuple(_findings(scenarios)))
    yield Table("In numbers", "metric", tuple(_metrics(scenarios)))
    if scenarios.organisations:
        yield Table(f"{LOADS}, by organisation", "seat-meetings", tuple(_loads(scenarios)))


def _changes(scenarios: Scenarios) -> Iterator[Row]:
    for judgement in Judgement:
        numbers = [exactly(one.changes[judgement]) for one in scenarios.scenarios[1:]]
        yield Row(judgement.value, WORDS[judgement].many.capitalize(), "changes", (None, *numbers))


def _findings(scenarios: Scenarios) -> Iterator[Row]:
    for severity, words in _SEVERITIES.items():
        numbers = tuple(exactly(one.findings[severity]) for one in scenarios.scenarios)
        yield Row(severity.value, words, "findings", numbers)


def _metrics(scenarios: Scenarios) -> Iterator[Row]:
    for place, metric in enumerate(scenarios.metrics):
        numbers = tuple(one.numbers[place] for one in scenarios.scenarios)
        yield Row(metric.id, named(metric.title, metric.unit), metric.unit, numbers)


def _loads(scenarios: Scenarios) -> Iterator[Row]:
    for place, name in enumerate(scenarios.organisations):
        yield Row("", name, "seat-meetings a year", tuple(one.loads[place] for one in scenarios.scenarios))
