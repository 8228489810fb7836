"""Sizes: the heads of columns as they are read where there is room, turned where there is not, and all that stands fits."""

import pytest

from govctl.diagrams.tables.sheet import (
    BESIDE,
    CELL_SIDES,
    CHIP_GAP,
    HEAD_SIDES,
    LINE,
    PAGE_WIDTH,
    PART_SIDES,
    SIDES,
    SIZE,
    mark_lines,
    mark_width,
    measured,
    part_lines,
    row_lines,
    runs,
)
from govctl.diagrams.tables.table import Cell, Column, Mark, Row
from govctl.diagrams.text.widths import text_width
from tests.diagrams.tables.views import table_of


@pytest.mark.parametrize(("columns", "turned"), [(1, False), (6, False), (20, True), (60, True)])
def test_heads_are_turned_where_there_are_many(columns: int, turned: bool) -> None:
    assert measured(table_of(columns, 3)).turned == turned


@pytest.mark.parametrize("columns", [1, 5, 9, 14, 21])
def test_what_can_be_on_a_page_is(columns: int) -> None:
    sheet = measured(table_of(columns, 3))
    assert sheet.row_head + sum(sheet.widths) <= PAGE_WIDTH + 0.1


LONG = (
    "Styregruppen for udbredelse af digitale forløbsplaner i almen praksis og Overenskomstparternes fælles følgegruppe"
)


@pytest.mark.parametrize("number", [2, 5, 9, 30])
@pytest.mark.parametrize("name", ["Short", LONG, "委員会" * 20, "x" * 300, ""])
def test_texts_are_inside_their_columns(number: int, name: str) -> None:
    table = table_of(number, 2)
    heads = tuple(Column(name, name, i // 2) for i in range(number))
    many = {0: Cell((Mark("F"), Mark("12 M"), Mark("(SK−)"), Mark("S")))}
    table = table._replace(columns=heads, rows=(Row(name, many, name), Row("Total", {}, tone="total")))
    sheet = measured(table)
    for width, lines in zip(sheet.widths, sheet.heads, strict=True):
        for line in lines:
            length = text_width(line, SIZE, True)
            assert length <= (sheet.head if sheet.turned else width) - 2 * HEAD_SIDES + 0.01
        assert len(lines) * LINE <= (width if sheet.turned else sheet.head)
    for head, run in runs(table.columns, range(number)):
        room = sum(sheet.widths[i] for i in run)
        assert all(text_width(line, 9, True) <= room - PART_SIDES for line in part_lines(head.part, room))
    for row, height in zip(table.rows, sheet.heights, strict=True):
        head_lines = row_lines(row, sheet.row_head, False)
        assert head_lines.lines * LINE <= height
        texts = (*head_lines.words, *head_lines.about)
        assert all(text_width(line, SIZE) <= sheet.row_head - 2 * SIDES + 0.01 for line in texts)
    for marks in mark_lines(many[0], sheet.widths[0]):
        assert sum(map(mark_width, marks)) + CHIP_GAP * (len(marks) - 1) <= sheet.widths[0] - 2 * CELL_SIDES + 0.1


def test_words_of_levels_are_whole() -> None:
    table = table_of(20, 1)._replace(columns=tuple(Column("X", f"PROJEKTNÆRT NIVEAU {i}") for i in range(20)))
    sheet = measured(table)
    for head, run in runs(table.columns, range(20)):
        assert "PROJEKTNÆRT" in part_lines(head.part, sum(sheet.widths[i] for i in run))[0]


def test_a_full_name_stands_beside_the_short_one_where_there_is_room() -> None:
    row = Row("PLO", {}, "Praktiserende Lægers Organisation")
    assert row_lines(row, 300, True).beside == text_width("PLO", SIZE) + BESIDE
    assert row_lines(row, 300, True).lines == 1
    assert row_lines(row, 300, False).lines == 2
    assert row_lines(row, 150, True).beside == 0
