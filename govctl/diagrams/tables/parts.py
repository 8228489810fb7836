"""Cuts a big table into parts that fit a page each; the heads of columns and rows are on every one."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from govctl.diagrams.tables.sheet import PART_HEIGHT, Sheet
from govctl.diagrams.tables.table import Cell, Row

_TOLERANCE = 0.05
"""What sums of sizes may be wrong by, in points"""


class Part(NamedTuple):
    """Some columns and rows of a table, by their numbers."""

    columns: range
    rows: range
    page: int = 1
    total: int = 1


def whole(sheet: Sheet) -> Part:
    """All of a table in one part."""
    return Part(range(len(sheet.widths)), range(len(sheet.heights)))


def parts(sheet: Sheet, width: float, height: float) -> tuple[Part, ...]:
    """The parts that fit a page of this size, row of parts by row of parts; those without any cell are left out.

    What is wider or higher than a page is on one of its own.
    """
    again = PART_HEIGHT if any(row.part for row in sheet.table.rows) else 0.0  # a part that goes on is named again
    down = _runs(_with_part_names(sheet), height - sheet.head - sheet.parts, again)
    found = [Part(columns, rows) for rows in down for columns in across(sheet, width)]
    if len(found) > 1:
        found = [part for part in found if not _is_empty(sheet, part)] or found[:1]
    return tuple(part._replace(page=number, total=len(found)) for number, part in enumerate(found, 1))


def across(sheet: Sheet, width: float) -> list[range]:
    """The columns that fit beside each other on a page so wide."""
    return _runs(sheet.widths, width - sheet.row_head)


def _runs(sizes: Sequence[float], room: float, again: float = 0.0) -> list[range]:
    """Runs of sizes that fit, each with at least one; `again` is what each but the first needs besides."""
    starts, used = [0], 0.0
    for number, size in enumerate(sizes):
        if used + size > room + _TOLERANCE and number > starts[-1]:
            starts.append(number)
            used = again
        used += size
    return [range(start, end) for start, end in zip(starts, [*starts[1:], len(sizes)], strict=True)]


def _with_part_names(sheet: Sheet) -> list[float]:
    """The heights of the rows, room for the name of a part before the first of each."""
    before, heights = "", []
    for row, height in zip(sheet.table.rows, sheet.heights, strict=True):
        heights.append(height + (PART_HEIGHT if row.part and row.part != before else 0.0))
        before = row.part
    return heights


def _is_empty(sheet: Sheet, part: Part) -> bool:
    return not any(True for number in part.rows for _ in cells_in(sheet, sheet.table.rows[number], part.columns))


def cells_in(sheet: Sheet, row: Row, columns: range) -> Iterator[tuple[range, Cell]]:
    """The cells of a row that stand in these columns, from the left, each with those that it covers of them.

    One that covers several may begin before them; it is there as far as it reaches into them.
    """
    near = range(max(columns.start - sheet.widest + 1, 0), columns.stop)
    for column in near if len(row.cells) > len(near) else sorted(row.cells):
        cell = row.cells.get(column)
        if cell is None:
            continue
        covered = range(max(column, columns.start), min(column + cell.span, columns.stop))
        if covered:
            yield covered, cell
