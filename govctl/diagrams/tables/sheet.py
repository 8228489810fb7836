"""Breaks the texts of a table into lines and finds the sizes of its columns and rows."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from govctl.diagrams.paint.paper import A4, MARGIN
from govctl.diagrams.tables.table import NUMBER, Cell, Column, Mark, Row, Table
from govctl.diagrams.text.lines import ELLIPSIS, broken, shown
from govctl.diagrams.text.widths import text_width

PAGE_WIDTH = A4[0] - 2 * MARGIN
SIZE = 9.2
PART_SIZE = 9.0
LINE = 11.6
CHIP_SIZE, CHIP_HEIGHT, CHIP_SIDES, CHIP_GAP = 9.0, 14.0, 4.0, 2.5
"""A mark with what is drawn around it; its height is for where there is room, as in legends"""
SIDES, CELL_SIDES = 5.0, 3.0
PART_HEIGHT = 17.0
PART_LINE = 11.0
PART_SIDES = 9.0
BESIDE = 6.0
HEAD_SIDES = 5.0
_TOLERANCE = 0.05
_MOST_LINES, _MOST_ABOUT, _MOST_HEAD = 8, 5, 4
_MOST_TURNED, _MOST_PART = 6, 5
_SHORT_TURNED, _TURNED_LENGTH, _TURNED_STEP = 60.0, 136.0, 8.0
_NARROWEST, _NARROWEST_TURNED, _WIDEST_WORD = 34.0, 22.0, 92.0
_MOST_MARKS, _FEWER_MARKS, _MOST_MARKS_TURNED = 92.0, 74.0, 58.0
_STRETCH, _STRETCH_TURNED = 112.0, 34.0
_LEAST_ROW_HEAD, _SHORT_ROW_HEAD = 110.0, 210.0
_BESIDE_ROW_HEAD = 260.0


class Spacing(NamedTuple):
    """How much air rows have, in points."""

    sides: float
    """Above and below the texts of a row"""
    chip: float
    """How high a mark is with what is drawn around it"""
    between: float
    """Between the marks of a cell that stand below one another"""


ROOMY, CLOSE = Spacing(3.9, CHIP_HEIGHT, 3.0), Spacing(1.5, 12.2, 2.2)


class Sheet(NamedTuple):
    """A table with the sizes of everything, in points."""

    table: Table
    turned: bool
    """Whether the heads of the columns are turned, to be read from below"""
    row_head: float
    """The width of the heads of the rows"""
    head: float
    """The height of the heads of the columns"""
    parts: float
    """The height of what runs of columns have in common, above their heads"""
    widths: tuple[float, ...]
    heads: tuple[tuple[str, ...], ...]
    heights: tuple[float, ...]
    widest: int = 1
    """How many columns the widest cell covers"""
    spacing: Spacing = ROOMY


def measured(table: Table) -> Sheet:
    """The table as it fits a page best: heads as they are read where there is room, else turned."""
    natural = max((_natural(row, table.beside) for row in table.rows), default=0.0) + 2 * SIDES
    room, turned = PAGE_WIDTH - min(natural, _SHORT_ROW_HEAD), False
    upright = [*map(_upright, table.columns)]
    widths = _least(table, upright, _MOST_MARKS)
    if sum(widths) > room:
        widths = _least(table, upright, _FEWER_MARKS)
        turned = sum(widths) > room
    if turned:
        widths = _least(table, [*map(_turned, table.columns)], _MOST_MARKS_TURNED)
    widths, row_head = _spread(table.columns, widths, natural, _STRETCH_TURNED if turned else _STRETCH)
    heads = tuple(_turned_heads(table.columns, widths) if turned else map(_head, table.columns, widths))
    longest = max((text_width(line, SIZE, True) for lines in heads for line in lines), default=0.0)
    most = max((len(lines) for lines in heads), default=1)
    sheet = Sheet(
        table,
        turned,
        row_head,
        (longest if turned else most * LINE) + 2 * HEAD_SIDES,
        parts_height(table.columns, widths, [range(len(widths))]),
        tuple(widths),
        heads,
        (),
        max((cell.span for row in table.rows for cell in row.cells.values()), default=1),
    )
    return spaced(sheet, ROOMY)


def spaced(sheet: Sheet, spacing: Spacing) -> Sheet:
    """The same with this much air in its rows."""
    return sheet._replace(spacing=spacing, heights=tuple(_height(row, sheet, spacing) for row in sheet.table.rows))


def runs(columns: Sequence[Column], shown_ones: Iterable[int]) -> Iterator[tuple[Column, list[int]]]:
    """The columns that are shown, those beside each other with something in common together; the first of each says what."""
    for _, run in groupby(shown_ones, lambda i: (columns[i].part, columns[i].hue, columns[i].summing)):
        found = list(run)
        yield columns[found[0]], found


def part_lines(name: str, width: float) -> tuple[str, ...]:
    """What columns have in common, in lines across them; nothing where there is no room for anything."""
    lines = broken(shown(name).upper(), width - PART_SIDES, PART_SIZE, True, _MOST_PART) if name else ()
    return () if any(len(line) <= 2 and line.endswith(ELLIPSIS) for line in lines) else lines


def parts_height(columns: Sequence[Column], widths: Sequence[float], pages: Iterable[range]) -> float:
    """The height of what columns have in common, with these columns on each page."""
    if not any(column.part for column in columns):
        return 0.0
    found = [part_lines(head.part, sum(widths[i] for i in run)) for page in pages for head, run in runs(columns, page)]
    return max(map(len, found), default=0) * PART_LINE + 6


class RowHead(NamedTuple):
    """The head of a row in lines."""

    words: tuple[str, ...]
    about: tuple[str, ...]
    beside: float
    """Where the second text stands beside the first; 0: below it"""

    @property
    def lines(self) -> int:
        """How many there are, one below the other."""
        return len(self.words) + (0 if self.beside else len(self.about))


def row_lines(row: Row, width: float, beside: bool) -> RowHead:
    """The head of a row in lines that fit its width."""
    room, bold = width - 2 * SIDES, bool(row.tone)
    words = broken(shown(row.words), room, SIZE, bold, _MOST_LINES)
    about = broken(shown(row.about), room, SIZE, most=_MOST_ABOUT) if row.about else ()
    start = text_width(words[0], SIZE, bold) + BESIDE
    fits = beside and len(words) == len(about) == 1 and start + text_width(about[0], SIZE) <= room
    return RowHead(words, about, start if fits else 0.0)


def mark_width(mark: Mark) -> float:
    """How wide a mark is with what is drawn around it."""
    width = text_width(shown(mark.text), CHIP_SIZE, mark.tone != "words")
    return width if mark.tone in (NUMBER, "words") else width + 2 * CHIP_SIDES


def mark_lines(cell: Cell, width: float) -> list[list[Mark]]:
    """The marks of a cell in lines that fit its width."""
    lines: list[list[Mark]] = []
    used, room = 0.0, width - 2 * CELL_SIDES + _TOLERANCE
    for mark in cell.marks:
        wide = mark_width(mark)
        if lines and used + CHIP_GAP + wide <= room:
            lines[-1].append(mark)
            used += CHIP_GAP + wide
        else:
            lines.append([mark])
            used = wide
    return lines


def _least(table: Table, heads: Sequence[float], most: float) -> list[float]:
    """The least widths for these widths of heads, and marks side by side up to `most`."""
    return _named(table.columns, [max(pair) for pair in zip(_needs(table, most), heads, strict=True)])


def _needs(table: Table, most: float) -> list[float]:
    """How wide the columns have to be for what stands in them; marks wider than `most` together go on several lines."""
    needs = [0.0] * len(table.columns)
    for row in table.rows:
        for column, cell in row.cells.items():
            if cell.span == 1:
                wide = sum(map(mark_width, cell.marks)) + CHIP_GAP * (len(cell.marks) - 1)
                widest = max(map(mark_width, cell.marks), default=0.0)
                needs[column] = max(needs[column], max(widest, min(wide, most)) + 2 * CELL_SIDES)
    return needs


def _natural(row: Row, beside: bool) -> float:
    words, about = text_width(shown(row.words), SIZE, bool(row.tone)), text_width(shown(row.about), SIZE)
    return words + BESIDE + about if beside and words + about < _BESIDE_ROW_HEAD else max(words, about)


def _upright(column: Column) -> float:
    """The width in which the head is not more than some lines, its words whole as far as they are not very long."""
    words = shown(column.words)
    longest = max((text_width(word, SIZE, True) for word in words.split()), default=0.0)
    width = max(_NARROWEST - 2 * HEAD_SIDES, min(longest, _WIDEST_WORD))
    while width < _WIDEST_WORD and len(broken(words, width, SIZE, True, 9)) > _MOST_HEAD:
        width += 4
    return width + 2 * HEAD_SIDES


def _head(column: Column, width: float) -> tuple[str, ...]:
    """A head as it is read."""
    return broken(shown(column.words), width - 2 * HEAD_SIDES, SIZE, True, _MOST_LINES)


def _turned(column: Column) -> float:
    """The width of a column whose head is turned: as many lines as it takes, but room for two in any case."""
    lines = broken(shown(column.words), _TURNED_LENGTH, SIZE, True, _MOST_TURNED)
    return max(_turned_width(max(len(lines), 2)), _NARROWEST_TURNED)


def _turned_width(lines: int) -> float:
    return lines * LINE + 5


def _turned_heads(columns: Sequence[Column], widths: Sequence[float]) -> list[tuple[str, ...]]:
    """The heads in lines as short as the widths of the columns let all of them be."""
    rooms = [int((width - 4) / LINE) for width in widths]
    length = _SHORT_TURNED
    for column, room in zip(columns, rooms, strict=True):
        words = shown(column.words)
        longest = max((text_width(word, SIZE, True) for word in words.split()), default=0.0)
        length = min(max(length, longest + _TOLERANCE), _TURNED_LENGTH)
        while length < _TURNED_LENGTH and len(broken(words, length, SIZE, True, room + 1)) > room:
            length = min(length + _TURNED_STEP, _TURNED_LENGTH)
    return [broken(shown(column.words), length, SIZE, True, room) for column, room in zip(columns, rooms, strict=True)]


def _named(columns: Sequence[Column], widths: Sequence[float]) -> list[float]:
    """The widths, those of a run of columns so wide that the words of its name are whole, as far as they are not very long."""
    found = list(widths)
    for head, run in runs(columns, range(len(columns))):
        longest = max((text_width(word, PART_SIZE, True) for word in shown(head.part).upper().split()), default=0.0)
        missing = min(longest, _WIDEST_WORD) + PART_SIDES - sum(found[i] for i in run) if head.part else 0.0
        for i in run:
            found[i] += max(missing, 0.0) / len(run)
    return found


def _spread(
    columns: Sequence[Column], widths: Sequence[float], natural: float, most: float
) -> tuple[list[float], float]:
    """The columns alike where there is room for it, and the rest of the page for them and for the heads of rows."""
    found = list(widths)
    least = min(natural, _SHORT_ROW_HEAD)
    alike = [max(found, default=0.0)] * len(found)
    growing = [not column.summing for column in columns]
    if sum(alike) + least <= PAGE_WIDTH:
        found, growing = alike, [True] * len(found)
    row_head = max(_LEAST_ROW_HEAD, least, min(natural, PAGE_WIDTH - sum(found)))
    more = max(PAGE_WIDTH - row_head - sum(found), 0.0) / max(sum(growing), 1)
    grown = [max(width, min(width + more, most)) for width in found]
    return [new if grows else old for new, old, grows in zip(grown, found, growing, strict=True)], row_head


def _height(row: Row, sheet: Sheet, spacing: Spacing) -> float:
    marks = (len(mark_lines(cell, sheet.widths[i])) for i, cell in row.cells.items() if cell.span == 1)
    lines = max(marks, default=1)
    head = row_lines(row, sheet.row_head, sheet.table.beside).lines
    return max(head * LINE + 2 * spacing.sides, lines * (spacing.chip + spacing.between) + 2)
