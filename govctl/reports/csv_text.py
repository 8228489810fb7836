"""Tables for spreadsheets: numbers they can count with, and nothing that they would run as a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from govctl.metrics.measure import Measure, Number
from govctl.reports.terminal import visible

# What a spreadsheet takes for a formula at the start of a cell (OWASP, CSV Injection), also after a character that
# other settings of the spreadsheet take for the end of a cell.
_FORMULA = re.compile('(^|[,;|])([\\s"]*)(?=[-=+@\uff1d\uff0b\uff0d\uff20])')
_DECIMALS = 4
_COMMA_FOR_POINT = str.maketrans(".,", ",.")

Cell = str | Number | Measure | None
"""Words of people, a number, a measure in words, or an end that is not known."""


def written(rows: Iterable[Sequence[Cell]], decimal_comma: bool = False) -> str:
    """The rows as CSV: RFC 4180 with line feeds.

    With `decimal_comma` for spreadsheets of countries that write 1,5: they expect semicolons between the cells.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";" if decimal_comma else ",", lineterminator="\n")
    writer.writerows([_cell(cell, decimal_comma) for cell in row] for row in rows)
    return out.getvalue()


def _cell(cell: Cell, decimal_comma: bool) -> str:
    if isinstance(cell, str):
        return safe(cell)
    if cell is None:
        return "unknown"  # an empty cell would add 0
    said = str(cell) if isinstance(cell, Measure) else f"{round(cell, _DECIMALS)}"
    return said.translate(_COMMA_FOR_POINT) if decimal_comma else said


def safe(text: str) -> str:
    """Words as a cell: what a spreadsheet would take for a formula gets an apostrophe in front."""
    return _FORMULA.sub(r"\1\2'", visible(text))
