"""Markdown: one table that GitHub draws, in which names are words and nothing else."""

from itertools import pairwise

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from govctl.diagrams.tables import table as tables
from govctl.diagrams.tables.drawn import Drawn
from govctl.diagrams.tables.formats.md import write
from govctl.diagrams.tables.sheet import measured
from govctl.diagrams.tables.table import Table
from govctl.errors import UsageError
from tests.diagrams.hostile import TEXTS
from tests.diagrams.tables.views import hostile_table, table_of, view


def _read(table: Table) -> list[list[str]]:
    """The cells of the table as they are read, row by row."""
    [data] = write(Drawn(measured(table)))
    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(data.decode())
    assert [token.type for token in tokens].count("table_open") == 1
    rows: list[list[str]] = []
    for before, token in pairwise(tokens):
        if before.type == "tr_open":
            rows.append([])
        if before.type in ("th_open", "td_open"):
            rows[-1].append(_text(token))
    return rows


def _text(token: Token) -> str:
    children = token.children or []
    assert {child.type for child in children} <= {"text", "strong_open", "strong_close"}
    return "".join(child.content for child in children)


def test_a_small_table() -> None:
    data = {"organisations": {"town": "Town"}, "groups": {"board": {"chair": {"organisation": "town"}}}}
    assert _read(view("matrix", data)) == [
        ["Organisation", "board", "Seats"],
        ["Town", "C", "1"],
        ["Unknown or not stated", "M?", ""],
        ["Seats", "≥ 1", "≥ 1"],
    ]


def test_what_is_across_columns_and_what_stands_below_names() -> None:
    groups = {
        "g": {"level": "low", "meetings": {"per_year": 2, "scope": "Budget"}},
        "h": {"meetings": {"every": "quarter"}},
    }
    rows = _read(view("meetings", {"levels": ["low"], "groups": groups}))
    assert rows[1][0] == "low"
    assert rows[2][:3] == ["g<br>2 meetings a year, months not stated · Budget", "", ""]
    assert rows[4][1:5] == ["1 (Jan–Mar)", "", "", "1 (Apr–Jun)"]
    assert {len(row) for row in rows} == {14}


def test_the_legend_is_below() -> None:
    [data] = write(Drawn(measured(view("matrix", {"groups": {"g": {"chair": "unknown"}}}))))
    assert "Legend: **C** chair · **M** member · **&#63;** unknown or not stated\n" in data.decode()


@pytest.mark.parametrize(("text", "seen"), TEXTS)
def test_hostile_names_are_text(text: str, seen: str) -> None:
    rows = _read(hostile_table(text))
    read = {cell.replace("\u200b", "").strip() for row in rows for cell in row}
    assert read <= {seen, f"{seen}<br>{seen}", f"{seen} ({seen}–{seen})", ""}
    assert {len(row) for row in rows} == {4}


def test_more_cells_than_anybody_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_CELLS", 100)
    with pytest.raises(UsageError, match=r"would have 121 cells"):
        write(Drawn(measured(table_of(11, 11))))
