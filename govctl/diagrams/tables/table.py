"""What a table shows, before anything has a size or a place."""

from collections.abc import Iterator
from typing import NamedTuple

from govctl.errors import UsageError

MOST_CELLS = 10_000_000
"""So many cells are written by formats that have to write the empty ones too"""
NUMBER = "number"
ALARM = "alarm"


class Mark(NamedTuple):
    """A sign in a cell."""

    text: str
    tone: str = "plain"
    """strong, plain or quiet: how much weight it has; vacant; unknown; alarm: has to be looked at; number; words"""


class Cell(NamedTuple):
    """What stands where a row and a column meet."""

    marks: tuple[Mark, ...]
    said: str = ""
    """The same in full words; empty where the marks are words themselves"""
    span: int = 1
    """How many columns it covers, its own and those after it"""
    value: float | None = None
    """The number that it is, where it is one and known exactly"""

    def words(self) -> str:
        """What it says without signs."""
        return self.said or " ".join(mark.text for mark in self.marks)


class Column(NamedTuple):
    """The head of a column."""

    words: str
    part: str = ""
    """What it has in common with the columns beside it, such as their level"""
    hue: int = -1
    """Which of the theme's levels it looks like; -1 for none"""
    summing: bool = False
    """Whether it sums up those before it"""


class Row(NamedTuple):
    """A row with its head."""

    words: str
    cells: dict[int, Cell]
    """By the number of the column; a column without a cell is empty, and so is most of a big table"""
    about: str = ""
    """More about it, in a second line"""
    part: str = ""
    """What it has in common with the rows beside it"""
    hue: int = -1
    tone: str = ""
    """total; unknown: what nobody has stated; alarm: has to be looked at; empty: an ordinary row"""


class Entry(NamedTuple):
    """A line of the legend."""

    mark: Mark
    words: str


class Table(NamedTuple):
    """All that a table says."""

    title: str
    subtitle: str
    corner: str
    """What the rows are"""
    about: str
    """What the second lines of the rows are"""
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    legend_title: str = ""
    legend: tuple[Entry, ...] = ()
    remarks: tuple[str, ...] = ()
    footer: str = ""
    language: str = ""
    page: str = "{page}/{total}"
    """What stands on each page of several, with places for the numbers"""
    beside: bool = False
    """Whether the second line of a row may stand beside the first where there is room"""


def runs_of(row: Row, number: int) -> Iterator[tuple[int, int, Cell | None]]:
    """A row of so many columns from the left: cells, and runs of columns without any; each with its first column and width."""
    column = 0
    for start in sorted(row.cells):
        if start > column:
            yield column, start - column, None
        cell = row.cells[start]
        yield start, cell.span, cell
        column = start + cell.span
    if column < number:
        yield column, number - column, None


def bounded(table: Table) -> None:
    """Raise `UsageError` for a table that has too many cells to write each of them."""
    number = len(table.columns) * len(table.rows)
    if number > MOST_CELLS:
        raise UsageError(
            f"This table would have {number:,} cells, nearly all of them empty.",
            "Write .html, .svg or .txt, which leave them out; or draw a part, see `govctl render --help`.",
        )
