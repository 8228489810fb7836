"""Cuts a big table into parts that fit a page each; the heads of columns and rows are on every one."""

from collections.abc import Sequence
from typing import NamedTuple

from govctl.diagrams.tables.sheet import PART_HEIGHT, Sheet


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
    """The parts that fit a page of this size, row of parts by row of parts; those with empty cells only are left out.

    What is wider or higher than a page is on one of its own.
    """
    again = PART_HEIGHT if any(row.part for row in sheet.table.rows) else 0.0  # a part that goes on is named again
    across = _runs(sheet.widths, width - sheet.row_head)
    down = _runs(_with_part_names(sheet), height - sheet.head - sheet.parts - again)
    found = [Part(columns, rows) for rows in down for columns in across]
    if len(found) > 1:
        found = [part for part in found if not _is_empty(sheet, part)] or found[:1]
    return tuple(part._replace(page=number, total=len(found)) for number, part in enumerate(found, 1))


def _runs(sizes: Sequence[float], room: float) -> list[range]:
    """Runs of sizes that fit, each with at least one."""
    starts, used = [0], 0.0
    for number, size in enumerate(sizes):
        if used + size > room and number > starts[-1]:
            starts.append(number)
            used = 0.0
        used += size
    return [range(start, end) for start, end in zip(starts, [*starts[1:], len(sizes)], strict=True)]


def _with_part_names(sheet: Sheet) -> list[float]:
    """The heights of the rows, room for the name of a part before the first of each."""
    before, heights = "", []
    for row, height in zip(sheet.table.rows, sheet.heights, strict=True):
        heights.append(height + (PART_HEIGHT if row.part != before else 0.0))
        before = row.part
    return heights


def _is_empty(sheet: Sheet, part: Part) -> bool:
    columns, rows = sheet.table.columns, sheet.table.rows
    return not any(
        column in part.columns and not columns[column].summing
        for number in part.rows
        if not rows[number].tone
        for column in rows[number].cells
    )
