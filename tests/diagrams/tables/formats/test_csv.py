"""CSV: a table that spreadsheets open as it is, and in which no name becomes a formula."""

import csv
import io

import pytest

from govctl.diagrams.tables import table as tables
from govctl.diagrams.tables.drawn import Drawn
from govctl.diagrams.tables.formats.csv import safe, write
from govctl.diagrams.tables.sheet import measured
from govctl.diagrams.tables.table import Table
from govctl.errors import UsageError
from tests.diagrams.hostile import TEXTS
from tests.diagrams.tables.views import hostile_table, table_of, view

GROUPS = {"Ø": {"meetings": {"every": "3 weeks"}}, "b": {"meetings": {"per_year": {"min": 2}, "scope": "Budget"}}}


def _rows(table: Table, decimal_comma: bool = False) -> list[list[str]]:
    [data] = write(Drawn(measured(table), decimal_comma=decimal_comma))
    assert data.startswith(b"\xef\xbb\xbf"), "Excel needs the mark"
    text = data.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";" if decimal_comma else ","))


def test_words_and_bare_numbers() -> None:
    table = view("meetings", {"groups": {"a": GROUPS["Ø"], "b": GROUPS["b"]}}, language="da")
    heads, a, b, total = _rows(table)
    assert heads == ["Gruppe", "Hvor tit og hvor længe", *(head.words for head in table.columns)]
    assert a == ["a", "hver 3. uge", *["1–2"] * 12, "17.3"]
    assert b == ["b", "mindst 2 møder pr. år, måneder ikke oplyst · Budget", *[""] * 12, "mindst 2"]
    assert total == ["I alt", "", *["mindst 1"] * 12, "mindst 19,3"]


def test_decimal_comma() -> None:
    table = view("meetings", {"groups": {"a": GROUPS["Ø"]}}, language="da")
    assert _rows(table, decimal_comma=True)[1] == ["a", "hver 3. uge", *["1–2"] * 12, "17,3"]


def test_roles_are_written_out_and_a_column_without_anything_is_left_out() -> None:
    data = {"organisations": {"town": "Town"}, "groups": {"g": {"chair": {"organisation": "town"}, "members": []}}}
    assert _rows(view("matrix", data))[:2] == [["Organisation", "g", "Seats"], ["Town", "chair", "1"]]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("  =1", "'=1"),
        ("＝1", "'＝1"),
        ("a;=1", "a;'=1"),
        ('a,"=1', "a,\"'=1"),
        ("a|@x", "a|'@x"),
        ("\t=1", "'=1"),
        ("\r\n=1", "'=1"),
        ("a = b", "a = b"),
        ("a-b, c", "a-b, c"),
    ],
)
def test_formulas(text: str, cell: str) -> None:
    assert safe(text) == cell


@pytest.mark.parametrize(("text", "seen"), TEXTS)
@pytest.mark.parametrize("decimal_comma", [False, True])
def test_hostile_names_are_text(text: str, seen: str, decimal_comma: bool) -> None:
    rows = _rows(hostile_table(text), decimal_comma)
    plain, across = seen.replace("'", ""), f"{seen} ({seen}–{seen})".replace("'", "")
    assert {cell.replace("'", "") for row in rows for cell in row} == {plain, across, ""}
    assert not [cell for row in rows for cell in row if cell.lstrip().startswith(("=", "+", "-", "@"))]


def test_more_cells_than_a_spreadsheet_can_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_CELLS", 100)
    with pytest.raises(UsageError, match="would have 121 cells, nearly all of them empty"):
        write(Drawn(measured(table_of(11, 11))))
