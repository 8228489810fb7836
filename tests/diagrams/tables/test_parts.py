"""A big table on pages: every cell is on one of them, and none is larger than it may be."""

from hypothesis import given
from hypothesis import strategies as st

from govctl.diagrams.tables.parts import Part, cells_in, parts, whole
from govctl.diagrams.tables.sheet import PART_HEIGHT, measured
from govctl.diagrams.tables.table import Cell, Column, Mark, Row
from tests.diagrams.tables.views import table_of


def test_what_fits_is_one_part() -> None:
    sheet = measured(table_of(3, 4))
    assert parts(sheet, 816, 500) == (Part(range(3), range(4)),)
    assert whole(sheet) == Part(range(3), range(4))


@given(
    st.integers(1, 40),
    st.integers(1, 60),
    st.dictionaries(st.tuples(st.integers(0, 59), st.integers(0, 39)), st.just("M"), max_size=40),
    st.tuples(st.floats(150, 900), st.floats(150, 700)),
)
def test_every_cell_is_on_one_page(
    columns: int, rows: int, cells: dict[tuple[int, int], str], page: tuple[float, float]
) -> None:
    table = table_of(
        columns, rows, {place: sign for place, sign in cells.items() if place[0] < rows and place[1] < columns}
    )
    sheet = measured(table)
    found = parts(sheet, *page)
    for number, row in enumerate(table.rows):
        for column in row.cells:
            assert sum(number in part.rows and column in part.columns for part in found) == 1
    assert [part.page for part in found] == list(range(1, len(found) + 1))
    for part in found:
        wide, high = sum(sheet.widths[i] for i in part.columns), sum(sheet.heights[i] for i in part.rows)
        assert len(part.columns) == 1 or sheet.row_head + wide <= page[0]
        assert len(part.rows) == 1 or sheet.parts + sheet.head + high <= page[1]


def test_pages_without_anything_on_them_are_left_out() -> None:
    sheet = measured(table_of(40, 60, {(0, 0): "M", (59, 39): "M"}))
    found = parts(sheet, 816, 500)
    assert [(part.columns.start, part.rows.start) for part in found] == [
        (0, 0),
        (found[1].columns.start, found[1].rows.start),
    ]
    assert found[0].total == 2


def test_an_empty_table_is_one_page() -> None:
    assert len(parts(measured(table_of(40, 60)), 816, 500)) == 1


def test_there_is_room_for_the_names_of_parts() -> None:
    rows = tuple(Row(f"R{i}", {0: Cell((Mark("M"),))}, part=f"Level {i // 10}") for i in range(60))
    sheet = measured(table_of(2, 1)._replace(rows=rows))
    for part in parts(sheet, 816, 300):
        named = 1 + sum(rows[i].part != rows[i - 1].part for i in part.rows if i > part.rows.start)
        assert sheet.parts + sheet.head + sum(sheet.heights[i] for i in part.rows) + named * PART_HEIGHT <= 300


def test_columns_of_sums_alone_on_a_page_stay() -> None:
    table = table_of(20, 2, {(0, 3): "M"})
    total = Row("Total", {20: Cell((Mark("≥ 33"),))}, tone="total")
    table = table._replace(columns=(*table.columns, Column("A year", summing=True)), rows=(*table.rows, total))
    sheet = measured(table)
    wide = sheet.row_head + sum(sheet.widths[:-1])
    assert [(part.columns.start, part.columns.stop) for part in parts(sheet, wide, 500)] == [(0, 20), (20, 21)]
    assert len(parts(sheet, wide + sheet.widths[-1] - 1e-9, 500)) == 1, "sums of sizes are not exact"


def test_a_cell_across_columns_goes_on_on_the_next_page() -> None:
    table = table_of(12, 1)._replace(rows=(Row("R", {1: Cell((Mark("all year"),), span=11)}),))
    sheet = measured(table)
    found = parts(sheet, sheet.row_head + sum(sheet.widths[:5]), 500)
    assert [part.columns for part in found] == [range(5), range(5, 10), range(10, 12)]
    covered = [next(cells_in(sheet, table.rows[0], part.columns))[0] for part in found]
    assert covered == [range(1, 5), range(5, 10), range(10, 12)]
