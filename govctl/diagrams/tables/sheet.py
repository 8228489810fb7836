"""Breaks the texts of a table into lines and finds the sizes of its columns and rows."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from govctl.diagrams.paint.paper import A4, MARGIN
from govctl.diagrams.tables.table import NUMBER, Cell, Column, Mark, Row, Table
from govctl.diagrams.text.lines import broken, shown
from govctl.diagrams.text.widths import text_width

PAGE_WIDTH = A4[0] - 2 * MARGIN
SIZE = 9.2
PART_SIZE = 9.0
LINE = 11.6
CHIP_SIZE, CHIP_HEIGHT, CHIP_SIDES, CHIP_GAP = 9.0, 14.0, 4.5, 3.0
SIDES = 5.0
PART_HEIGHT = 17.0
PART_LINE = 11.0
PART_SIDES = 9.0
BESIDE = 6.0
HEAD_SIDES = 5.0
_ROW_SIDES = 3.9
_TOLERANCE = 0.05
_MARK_LINE = CHIP_HEIGHT + 3
_MOST_LINES = 4
_TURNED_LENGTH = 136.0
_NARROWEST, _NARROWEST_TURNED, _WIDEST_WORD = 34.0, 22.0, 92.0
_MOST_MARKS, _MOST_MARKS_TURNED = 74.0, 58.0
_STRETCH, _STRETCH_TURNED = 112.0, 34.0
_LEAST_ROW_HEAD, _SHORT_ROW_HEAD = 110.0, 210.0
_BESIDE_ROW_HEAD = 260.0


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


def measured(table: Table) -> Sheet:
    """The table as it fits a page best: heads as they are read where there is room, else turned."""
    natural = max((_natural(row, table.beside) for row in table.rows), default=0.0) + 2 * SIDES
    needs = _needs(table, _MOST_MARKS)
    widths = _named(table.columns, [max(need, _upright(head)) for need, head in zip(needs, table.columns, strict=True)])
    turned = sum(widths) + min(natural, _SHORT_ROW_HEAD) > PAGE_WIDTH
    heads: tuple[tuple[str, ...], ...] = ()
    if turned:
        needs = _needs(table, _MOST_MARKS_TURNED)
        heads = tuple(_turned_lines(head, need) for head, need in zip(table.columns, needs, strict=True))
        sizes = zip(needs, heads, strict=True)
        widths = [max(need, len(lines) * LINE + 5, _NARROWEST_TURNED) for need, lines in sizes]
        widths = _named(table.columns, widths)
    widths, row_head = _spread(widths, natural, _STRETCH_TURNED if turned else _STRETCH)
    if not turned:
        heads = tuple(
            broken(shown(column.words), width - 2 * HEAD_SIDES, SIZE, True, _MOST_LINES)
            for column, width in zip(table.columns, widths, strict=True)
        )
    longest = max((text_width(line, SIZE, True) for lines in heads for line in lines), default=0.0)
    most = max((len(lines) for lines in heads), default=1)
    return Sheet(
        table,
        turned,
        row_head,
        (longest if turned else most * LINE) + 2 * HEAD_SIDES,
        _parts_height(table.columns, widths),
        tuple(widths),
        heads,
        tuple(_height(row, row_head, table.beside, widths) for row in table.rows),
    )


def runs(columns: Sequence[Column], shown_ones: Iterable[int]) -> Iterator[tuple[Column, list[int]]]:
    """The columns that are shown, those beside each other with something in common together; the first of each says what."""
    for _, run in groupby(shown_ones, lambda i: (columns[i].part, columns[i].hue, columns[i].summing)):
        found = list(run)
        yield columns[found[0]], found


def part_lines(name: str, width: float) -> tuple[str, ...]:
    """What columns have in common, in lines across them; nothing where there is no room for anything."""
    lines = broken(shown(name).upper(), width - PART_SIDES, PART_SIZE, True, 2) if name else ()
    return lines if all(len(line) > 2 for line in lines) else ()


def _parts_height(columns: Sequence[Column], widths: Sequence[float]) -> float:
    found = [part_lines(head.part, sum(widths[i] for i in run)) for head, run in runs(columns, range(len(columns)))]
    return max(map(len, found), default=0) * PART_LINE + 6 if any(column.part for column in columns) else 0.0


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
    about = broken(shown(row.about), room, SIZE, most=2) if row.about else ()
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
    used, room = 0.0, width - 2 * SIDES + _TOLERANCE
    for mark in cell.marks:
        wide = mark_width(mark)
        if lines and used + CHIP_GAP + wide <= room:
            lines[-1].append(mark)
            used += CHIP_GAP + wide
        else:
            lines.append([mark])
            used = wide
    return lines


def _needs(table: Table, most: float) -> list[float]:
    """How wide the columns have to be for what stands in them; marks wider than `most` together go on several lines."""
    needs = [0.0] * len(table.columns)
    for row in table.rows:
        for column, cell in row.cells.items():
            if cell.span == 1:
                wide = sum(map(mark_width, cell.marks)) + CHIP_GAP * (len(cell.marks) - 1)
                widest = max(map(mark_width, cell.marks), default=0.0)
                needs[column] = max(needs[column], max(widest, min(wide, most)) + 2 * SIDES)
    return needs


def _natural(row: Row, beside: bool) -> float:
    words, about = text_width(shown(row.words), SIZE, bool(row.tone)), text_width(shown(row.about), SIZE)
    return words + BESIDE + about if beside and words + about < _BESIDE_ROW_HEAD else max(words, about)


def _upright(column: Column) -> float:
    """The width in which the head is not more than some lines, its words whole as far as they are not very long."""
    words = shown(column.words)
    longest = max((text_width(word, SIZE, True) for word in words.split()), default=0.0)
    width = max(_NARROWEST - 2 * HEAD_SIDES, min(longest, _WIDEST_WORD))
    while width < _WIDEST_WORD and len(broken(words, width, SIZE, True, 9)) > _MOST_LINES:
        width += 4
    return width + 2 * HEAD_SIDES


def _turned_lines(column: Column, width: float) -> tuple[str, ...]:
    """The head in two lines, or as many as the column has room for anyway."""
    return broken(shown(column.words), _TURNED_LENGTH, SIZE, True, max(2, int((width - 4) / LINE)))


def _named(columns: Sequence[Column], widths: Sequence[float]) -> list[float]:
    """The widths, those of a run of columns so wide that the words of its name are whole, as far as they are not very long."""
    found = list(widths)
    for head, run in runs(columns, range(len(columns))):
        longest = max((text_width(word, PART_SIZE, True) for word in shown(head.part).upper().split()), default=0.0)
        missing = min(longest, _WIDEST_WORD) + PART_SIDES - sum(found[i] for i in run) if head.part else 0.0
        for i in run:
            found[i] += max(missing, 0.0) / len(run)
    return found


def _spread(widths: Sequence[float], natural: float, most: float) -> tuple[list[float], float]:
    """The columns alike where there is room for it, and the rest of the page for them and for the heads of rows."""
    columns = list(widths)
    least = min(natural, _SHORT_ROW_HEAD)
    alike = [max(columns, default=0.0)] * len(columns)
    if sum(alike) + least <= PAGE_WIDTH:
        columns = alike
    row_head = max(_LEAST_ROW_HEAD, least, min(natural, PAGE_WIDTH - sum(columns)))
    more = max(PAGE_WIDTH - row_head - sum(columns), 0.0) / max(len(columns), 1)
    return [max(width, min(width + more, most)) for width in columns], row_head


def _height(row: Row, row_head: float, beside: bool, widths: Sequence[float]) -> float:
    lines = max((len(mark_lines(cell, widths[i])) for i, cell in row.cells.items() if cell.span == 1), default=1)
    return max(row_lines(row, row_head, beside).lines * LINE + 2 * _ROW_SIDES, lines * _MARK_LINE + 2)
