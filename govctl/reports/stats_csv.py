"""The numbers for spreadsheets: one line for each number."""

from collections.abc import Iterator

from govctl.metrics.registry import METRICS
from govctl.metrics.survey import Survey
from govctl.reports.csv_text import Cell, written
from govctl.reports.stats_names import part_name

HEADER = ("metric", "title", "unit", "per", "id", "name", "least", "most", "value")


def render(survey: Survey, decimal_comma: bool = False) -> str:
    """Each metric for the whole, then by part."""
    return written((HEADER, *_rows(survey)), decimal_comma)


def _rows(survey: Survey) -> Iterator[list[Cell]]:
    for metric in METRICS:
        measured = survey.measured[metric.id]
        whole = measured.whole
        yield [metric.id, metric.title, metric.unit, "whole", "", "", whole.least, whole.most, whole]
        for part, number in measured.parts.items():
            name = part_name(survey.elements, metric, part)
            yield [metric.id, metric.title, metric.unit, metric.per, part, name, number.least, number.most, number]
