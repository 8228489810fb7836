"""Scenarios for spreadsheets: a column each, then each loss with the scenarios that lose it."""

from collections.abc import Iterator

from govctl.changes.scenarios import Scenarios
from govctl.metrics.measure import Measure
from govctl.reports.csv_text import Cell, written
from govctl.reports.scenario_tables import letter, tables


def render(scenarios: Scenarios, decimal_comma: bool = False) -> str:
    """Ranges and unknowns in words, because they are no numbers; a loss is marked with 1 where it is lost."""
    return written(_rows(scenarios), decimal_comma)


def _rows(scenarios: Scenarios) -> Iterator[list[Cell]]:
    every = scenarios.scenarios
    yield ["about", "id", "title", "unit", *(f"{letter(n)}: {one.name}" for n, one in enumerate(every))]
    for table in tables(scenarios):
        for row in table.rows:
            yield [table.about, row.id, row.name, row.unit, *map(_cell, row.numbers)]
    lost = [{(loss.kind.id, loss.message) for loss in one.losses} for one in every]
    for kind, message in dict.fromkeys((loss.kind.id, loss.message) for one in every for loss in one.losses):
        yield ["loss", kind, message, "", *(int((kind, message) in one) for one in lost)]


def _cell(number: Measure | None) -> Cell:
    if number is None:
        return ""
    return number.least if number.is_exact else number
