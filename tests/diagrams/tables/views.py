"""Views of governances written for the tests."""

from typing import Any

from govctl.diagrams.selection import Selection, on_day, selected
from govctl.diagrams.tables.registry import filled
from govctl.diagrams.tables.table import Cell, Column, Entry, Mark, Row, Table
from govctl.diagrams.tables.view import Source
from govctl.model.governance import Governance
from govctl.model.index import Index
from govctl.words.catalogue import words_in
from tests.diagrams.written import governance_of


def view(name: str, data: dict[str, Any], selection: Selection = Selection(), language: str = "en") -> Table:
    """A view of a hall with these groups, organisations and levels."""
    return view_of(name, governance_of({"language": language, **data}), selection)


def view_of(name: str, governance: Governance, selection: Selection = Selection()) -> Table:
    """A view of a governance."""
    part, whole = Index(selected(governance, selection)), Index(on_day(governance, selection.as_of))
    said = "a part" if selection != Selection() else ""
    return filled(name, Source(part, whole, words_in(governance.language), said, "Source: hall.yaml"))


def grid(table: Table) -> list[str]:
    """The table as lines of text: `head | cell | cell`, a number before the mark of a cell across several columns."""
    lines = [" | ".join([table.corner, *(column.words for column in table.columns)])]
    for row in table.rows:
        cells = [_said(row.cells[i]) if i in row.cells else "" for i in range(len(table.columns))]
        lines.append(" | ".join([row.words, *cells]))
    return [line.rstrip(" |") for line in lines]


def _said(cell: Cell) -> str:
    across = f"{cell.span}× " if cell.span > 1 else ""
    return across + " ".join(mark.text for mark in cell.marks)


def table_of(columns: int, rows: int, filled_cells: dict[tuple[int, int], str] | None = None) -> Table:
    """A table of so many columns and rows with signs in some cells, by row and column."""
    cells: list[dict[int, Cell]] = [{} for _ in range(rows)]
    for (row, column), sign in (filled_cells or {}).items():
        cells[row][column] = Cell((Mark(sign),), f"in full {sign}")
    return Table(
        "Title",
        "Subtitle",
        "Corner",
        "About",
        tuple(Column(f"Column {i}", f"Part {i // 3}", i // 3) for i in range(columns)),
        tuple(Row(f"Row {i}", found) for i, found in enumerate(cells)),
        footer="Source: x",
        language="en",
    )


def hostile_table(text: str) -> Table:
    """A table in which every text is this one."""
    mark = Mark(text)
    cells = {0: Cell((mark,), text), 1: Cell((mark,), text, span=2)}
    return Table(
        text,
        text,
        text,
        text,
        tuple(Column(text, text, i) for i in range(3)),
        (Row(text, cells, text, text), Row(text, {}, text, text, tone="total")),
        text,
        (Entry(mark, text),),
        (text,),
        text,
        "en",
    )
