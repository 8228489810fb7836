"""Tables for formats in which no cell covers several columns."""

from govctl.diagrams.tables.table import Cell, Row, Table
from govctl.diagrams.text.lines import shown


def flat(table: Table) -> Table:
    """The table without such cells: words go below the head of the row, a number says from where to where it counts."""
    return table._replace(rows=tuple(_flat(table, row) for row in table.rows))


def _flat(table: Table, row: Row) -> Row:
    if all(cell.span == 1 for cell in row.cells.values()):
        return row
    cells: dict[int, Cell] = {}
    about = []
    for column, cell in row.cells.items():
        if cell.span == 1:
            cells[column] = cell
        elif not cell.said:
            about.append(cell.words())
        else:
            first, last = (shown(table.columns[i].words) for i in (column, column + cell.span - 1))
            covered = f"({first}–{last})"
            marks = tuple(mark._replace(text=f"{shown(mark.text)} {covered}") for mark in cell.marks)
            cells[column] = Cell(marks, f"{shown(cell.said)} {covered}")
    return row._replace(cells=cells, about=" · ".join(filter(None, (*about, row.about))))
