"""A table without cells across several columns says the same."""

from govctl.diagrams.tables.flat import flat
from govctl.diagrams.tables.table import Cell, Mark, Row
from tests.diagrams.tables.views import table_of


def test_words_go_below_the_name_and_numbers_say_from_where_to_where() -> None:
    cells = {
        0: Cell((Mark("3 a year"),), span=2),
        2: Cell((Mark("≥ 1"),), "at least 1", span=3),
        5: Cell((Mark("7"),), "7", value=7),
    }
    [row] = flat(table_of(6, 0)._replace(rows=(Row("R", cells, "Budget"),))).rows
    assert row.about == "3 a year · Budget"
    covered = "(Column 2–Column 4)"
    assert row.cells == {2: Cell((Mark(f"≥ 1 {covered}"),), f"at least 1 {covered}"), 5: cells[5]}


def test_other_tables_stay_as_they_are() -> None:
    table = table_of(3, 3, {(1, 1): "M"})
    assert flat(table) == table
