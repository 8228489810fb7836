"""Plain text: a table for terminals and mails; one that is too wide goes on below, its rows named again."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from govctl.diagrams.tables.drawn import Drawn
from govctl.diagrams.tables.table import Cell, Row, Table
from govctl.diagrams.text.columns import wrapped
from govctl.diagrams.text.lines import shown

WIDTH = 100
"""Columns; a wide East Asian character takes two"""
_INDENT = "  "
_NARROWEST, _WIDE, _NARROW = 3, 14, 10
_LEAST_HEAD, _GOOD_HEAD, _MOST_HEAD = 26, 34, 60


class _Plan(NamedTuple):
    """How a table is laid out."""

    heads: tuple[str, ...]
    """The heads of the columns: their names, or numbers where there is no room for names"""
    widths: tuple[int, ...]
    head: int
    """The width of the heads of the rows"""
    gap: str
    """What stands between two columns"""


def write(drawn: Drawn) -> list[bytes]:
    """The table as text; no character of a name acts on a terminal."""
    lines = (line.rstrip() for line in _lines(drawn.sheet.table))
    return [("\n".join(lines) + "\n").encode()]


def _lines(table: Table) -> Iterator[str]:
    yield from wrapped(table.title, WIDTH)
    yield from wrapped(table.subtitle, WIDTH)
    if table.rows:
        yield from _body(table, _plan(table))
    yield ""
    for entry in table.legend:
        yield from _indented(f"{shown(entry.mark.text):>4}  ", entry.words, WIDTH)
    for remark in (*table.remarks, table.footer):
        if remark:
            yield from wrapped(remark, WIDTH)


def _body(table: Table, plan: _Plan) -> Iterator[str]:
    numbered = [
        (sign, column.words) for sign, column in zip(plan.heads, table.columns, strict=True) if sign != column.words
    ]
    if numbered:
        yield ""
    for sign, words in numbered:
        yield from _indented(f"{sign:>4}  ", words, WIDTH)
    blocks = _blocks(plan.widths, len(plan.gap), WIDTH - plan.head)
    for block, rows in zip(blocks, _rows_of(table, blocks), strict=True):
        yield ""
        yield from _block(table, block, rows, plan)


def _rows_of(table: Table, blocks: Sequence[range]) -> list[list[Row]]:
    """The rows of each block: all where there is one block, else those with something in it."""
    if len(blocks) == 1:
        return [list(table.rows)]
    starts = [block.start for block in blocks]
    found: list[list[Row]] = [[] for _ in blocks]
    for row in table.rows:
        for number in sorted({bisect_right(starts, column) - 1 for column in row.cells}):
            found[number].append(row)
    return found


def _plan(table: Table) -> _Plan:
    """The columns by their names where that leaves room for the rows, else by numbers."""
    texts = [table.corner, *(text for row in table.rows for text in (row.words, row.about and _INDENT + row.about))]
    natural = min(max(cell_len(text) for text in texts), _MOST_HEAD)
    names = tuple(column.words for column in table.columns)
    numbers = tuple(column.words if column.summing else str(number) for number, column in enumerate(table.columns, 1))
    for heads, most, gap in ((names, _WIDE, 2), (names, _NARROW, 2), (names, _NARROW, 1), (numbers, _NARROW, 2)):
        widths = _widths(table, heads, most)
        room = WIDTH - sum(widths) - gap * len(widths)
        plan = _Plan(heads, widths, min(natural, max(_LEAST_HEAD, room)), " " * gap)
        whole = all(cell_len(word) <= most for head in heads for word in shown(head).split(" "))
        if whole and room >= min(natural, _GOOD_HEAD):
            break
    return plan


def _widths(table: Table, heads: Sequence[str], most: int) -> tuple[int, ...]:
    """How wide each column is: its longest word and its widest cell, within bounds."""
    bounds = [_WIDE if column.summing else most for column in table.columns]
    longest = [max(_NARROWEST, *(cell_len(word) for word in shown(head).split(" "))) for head in heads]
    widths = [min(wide, bound) for wide, bound in zip(longest, bounds, strict=True)]
    for row in table.rows:
        for column, cell in row.cells.items():
            if cell.span == 1:
                widths[column] = max(widths[column], min(cell_len(_said(cell)), bounds[column]))
    return tuple(widths)


def _blocks(widths: Sequence[int], gap: int, room: int) -> list[range]:
    """Runs of columns that fit beside the heads of the rows."""
    starts, used = [0], 0
    for number, width in enumerate(widths):
        if used + width + gap > room and number > starts[-1]:
            starts.append(number)
            used = 0
        used += width + gap
    return [range(start, end) for start, end in zip(starts, [*starts[1:], len(widths)], strict=True)]


def _block(table: Table, block: range, rows: Sequence[Row], plan: _Plan) -> Iterator[str]:
    """Some columns of the table."""
    sizes = [plan.head, *(plan.widths[i] for i in block)]
    yield from _line([table.corner, *(plan.heads[i] for i in block)], sizes, plan.gap)
    yield "─" * (sum(sizes) + len(plan.gap) * len(block))
    part = ""
    for row in rows:
        cells = [row.cells.get(i) for i in block]
        if row.part and row.part != part:
            yield from wrapped(row.part.upper(), WIDTH)
        part = row.part
        yield from _row(row, cells, sizes, plan.gap)


def _row(row: Row, cells: Sequence[Cell | None], sizes: Sequence[int], gap: str) -> Iterator[str]:
    texts, widths = [row.words], [sizes[0]]
    column = 0
    while column < len(cells):
        cell = cells[column]
        span = min(cell.span, len(cells) - column) if cell else 1
        texts.append(_said(cell) if cell else "")
        widths.append(sum(sizes[1 + column : 1 + column + span]) + len(gap) * (span - 1))
        column += span
    yield from _line(texts, widths, gap)
    if row.about:
        yield from (_INDENT + line for line in wrapped(row.about, sizes[0] - len(_INDENT)))


def _line(texts: Sequence[str], widths: Sequence[int], gap: str) -> Iterator[str]:
    """Texts beside each other, each in lines as wide as its column; those after the first in the middle of it."""
    columns = [_head(texts[0], widths[0])]
    columns += [list(wrapped(text, width)) for text, width in zip(texts[1:], widths[1:], strict=True)]
    for number in range(max(map(len, columns))):
        parts = [lines[number] if number < len(lines) else "" for lines in columns]
        cells = [_placed(part, width, bool(i)) for i, (part, width) in enumerate(zip(parts, widths, strict=True))]
        yield gap.join(cells)


def _head(text: str, width: int) -> list[str]:
    """The head of a row in lines, those after the first set in."""
    first = next(wrapped(text, width))
    if first == shown(text):
        return [first]
    lines = wrapped(text, width - len(_INDENT))
    return [_INDENT + line if number else line for number, line in enumerate(lines)]


def _placed(text: str, width: int, middle: bool) -> str:
    free = width - cell_len(text)
    before = free // 2 if middle else 0
    return " " * before + text + " " * (free - before)


def _indented(start: str, text: str, width: int) -> Iterator[str]:
    for number, line in enumerate(wrapped(text, width - len(start))):
        yield (" " * len(start) if number else start) + line


def _said(cell: Cell) -> str:
    return " ".join(mark.text for mark in cell.marks)
