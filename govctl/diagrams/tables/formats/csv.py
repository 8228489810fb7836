"""CSV for spreadsheets: full words instead of signs, and nothing that a spreadsheet would run as a formula."""

import csv
import io
import re

from govctl.diagrams.tables.drawn import Drawn
from govctl.diagrams.tables.flat import flat
from govctl.diagrams.tables.table import Row, bounded, runs_of
from govctl.diagrams.text.lines import shown

BYTE_ORDER_MARK = "\ufeff"
"""Tells Excel that the letters are in UTF-8"""
# What begins a formula (OWASP, CSV Injection), at the beginning of a cell or where another separator would begin one.
_FORMULA = re.compile(r"""(^\s*|[,;|][\s"']*)([=+\-@＝＋－＠])""")


_COMMA_FOR_POINT = str.maketrans(".,", ",.")


def write(drawn: Drawn) -> list[bytes]:
    """One line for each row; raises `UsageError` for a table that is too large for spreadsheets."""
    table = flat(drawn.sheet.table)
    bounded(table)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";" if drawn.decimal_comma else ",", lineterminator="\n")
    about = any(row.about for row in table.rows)
    heads = [table.corner, *([table.about] if about else ()), *(column.words for column in table.columns)]
    writer.writerow(map(safe, heads))
    for row in table.rows:
        texts = map(safe, [row.words, *([row.about] if about else ())])
        writer.writerow([*texts, *_cells(row, len(table.columns), drawn.decimal_comma)])
    return [(BYTE_ORDER_MARK + out.getvalue()).encode()]


def _cells(row: Row, number: int, decimal_comma: bool) -> list[str]:
    """Words, and numbers to count with."""
    found: list[str] = []
    for _, width, cell in runs_of(row, number):
        if cell is None:
            found += [""] * width
            continue
        said = safe(cell.words()) if cell.value is None else str(cell.value)
        said = said.translate(_COMMA_FOR_POINT) if cell.value is not None and decimal_comma else said
        found.append(said)
    return found


def safe(text: str) -> str:
    """The text as a cell: what a spreadsheet would take for a formula gets an apostrophe in front."""
    return _FORMULA.sub(r"\1'\2", shown(text))
