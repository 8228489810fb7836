"""What a table shows, before anything has a size or a place."""

from typing import NamedTuple

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
    beside: bool = False
    """Whether the second line of a row may stand beside the first where there is room"""


def cells_of(row: Row, number: int) -> list[tuple[int, Cell | None]]:
    """The cells of a row of so many columns in their order, those that cover several once; None for an empty one."""
    found: list[tuple[int, Cell | None]] = []
    column = 0
    while column < number:
        cell = row.cells.get(column)
        found.append((column, cell))
        column += cell.span if cell else 1
    return found
