"""Plain text: columns that line up within the width of a terminal, whatever the table."""

import pytest
from rich.cells import cell_len

from govctl.diagrams.tables.drawn import Drawn
from govctl.diagrams.tables.formats.txt import WIDTH, write
from govctl.diagrams.tables.sheet import measured
from govctl.diagrams.tables.table import Column, Row, Table
from tests.diagrams.hostile import TEXTS
from tests.diagrams.tables.views import hostile_table, table_of, view

_JOINERS = str.maketrans("", "", "\u200c\u200d")
"""Seen by what they do to the letters around them"""


def _lines(table: Table) -> list[str]:
    [data] = write(Drawn(measured(table)))
    lines = data.decode().splitlines()
    assert all(cell_len(line) <= WIDTH for line in lines)
    assert all(line.translate(_JOINERS).isprintable() for line in lines)
    return lines


def test_a_small_table() -> None:
    groups = {
        "board": {"chair": "Ana", "meetings": {"per_year": 2}},
        "upkeep": {"chair": {"vacant": True}, "members": ["Bo", "Cy"], "meetings": {"every": "quarter"}},
    }
    data = {"groups": groups}
    assert _lines(view("matrix", data)) == [
        "Who sits where",
        "Hall · in force · 2 groups",
        "",
        "Who                    board  upkeep  Seats",
        "───────────────────────────────────────────",
        "Ana                      C              1",
        "Bo                              M       1",
        "Cy                              M       1",
        "vacant                         (C)      1",
        "Unknown or not stated   M?",
        "Seats                   ≥ 1     3      ≥ 4",
        "Vacant                   ?      1",
        "",
        "   C  chair",
        "   M  member",
        " ( )  vacant",
        "   ?  unknown or not stated",
        "   ≥  at least",
        "The seats that are stated are counted; there may be more in board.",
        "Source: hall.yaml",
    ]
    assert _lines(view("meetings", data))[3:9] == [
        "Group            Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sept  Oct  Nov  Dec   A",
        "                                                                              year",
        "──────────────────────────────────────────────────────────────────────────────────",
        "board                       2 meetings a year, months not stated               2",
        "upkeep                 1              1              1               1         4",
        "  every quarter",
    ]


def test_names_that_take_too_much_room_are_numbered() -> None:
    table = table_of(9, 2)._replace(rows=(Row("x" * 50, {}), Row("y", {})))
    lines = _lines(table._replace(columns=tuple(Column("Working-community") for _ in range(9))))
    assert lines[3] == "   1  Working-community"
    assert any(line.split() == ["Corner", *map(str, range(1, 10))] for line in lines)


def test_a_table_that_is_too_wide_goes_on_below() -> None:
    lines = _lines(table_of(60, 30, {(3, 0): "A", (5, 59): "B"}))
    heads = [line.split()[1:] for line in lines if line.startswith("Corner")]
    assert [number for numbers in heads for number in numbers] == [str(number) for number in range(1, 61)]
    assert [line.split() for line in lines if line.startswith("Row")] == [["Row", "3", "A"], ["Row", "5", "B"]]


def test_long_names_are_set_in() -> None:
    lines = _lines(table_of(12, 1)._replace(rows=(Row("Word " * 30, {}, about="More " * 20),)))
    assert [line[:2] for line in lines if "Word" in line] == ["Wo", *["  "] * (sum("Word" in x for x in lines) - 1)]
    assert all(line.startswith("  More") for line in lines if "More" in line)


@pytest.mark.parametrize(("text", "seen"), TEXTS)
def test_hostile_names_are_text(text: str, seen: str) -> None:
    assert _lines(hostile_table(text))[0] == seen
