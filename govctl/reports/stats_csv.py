"""The numbers for spreadsheets: one line for each number, and nothing that a spreadsheet would run as a formula."""

import csv
import io

from govctl.metrics.measure import Number
from govctl.metrics.registry import METRICS
from govctl.metrics.survey import Survey
from govctl.reports.stats_names import part_name
from govctl.reports.terminal import visible

HEADER = ("metric", "title", "unit", "per", "id", "name", "least", "most", "value")
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")  # OWASP, CSV Injection
_DECIMALS = 4


def render(survey: Survey) -> str:
    """Each metric for the whole, then by part; an end not known says `unknown`, because an empty cell adds 0."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    for metric in METRICS:
        measured = survey.measured[metric.id]
        rows = [("whole", "", "", measured.whole)]
        for part, number in measured.parts.items():
            rows.append((metric.per, part, part_name(survey.elements, metric, part), number))
        for per, part, name, number in rows:
            cells = (metric.id, metric.title, metric.unit, per, part, name, *map(_end, number), str(number))
            writer.writerow([cell(text) for text in cells])
    return out.getvalue()


def _end(number: Number | None) -> str:
    return "unknown" if number is None else f"{round(number, _DECIMALS)}"


def cell(text: str) -> str:
    """The text as a cell: what a spreadsheet would take for a formula gets an apostrophe in front."""
    return visible(f"'{text}" if text.startswith(_STARTS_FORMULA) else text)
