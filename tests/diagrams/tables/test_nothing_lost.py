"""On paper stands everything that a table says: each head, each sign of each cell, whole, however many pages it takes."""

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from govctl.diagrams.paint.paper import A4
from govctl.diagrams.paint.theme import DEFAULT
from govctl.diagrams.tables.painter import paint_pages
from govctl.diagrams.tables.registry import VIEWS
from govctl.diagrams.tables.sheet import measured
from govctl.diagrams.tables.table import Cell, Column, Mark, Row, Table
from govctl.usecases.sides import Side
from govctl.usecases.tabulate import tabulate
from tests.diagrams.tables.views import table_of, view

ROOT = Path(__file__).parents[3]
NOTE = ["governance.yaml", "proposals/digital-almen-praksis.yaml"]
SVG = "{http://www.w3.org/2000/svg}"
WORDS = st.sampled_from(
    ["styregruppe", "for", "digitale", "forløbsplaner", "i", "almen", "praksis", "Å", "overenskomstparterne", "IT"]
)
NAMES = st.lists(WORDS, min_size=1, max_size=7).map(" ".join)
MEETINGS = st.sampled_from(
    [
        "unknown",
        "ad_hoc",
        {"per_year": 3},
        {"per_year": {"min": 2}, "duration_hours": 2},
        {"every": "quarter", "scope": "Only the budget"},
        {"every": "2 weeks", "duration_hours": 1.5},
        {"rrule": "FREQ=YEARLY;BYMONTH=3,9"},
    ]
)
DUTY = {"text": NAMES, "authority": st.sampled_from(["decide", "agree", "perform", "consult", "recommend", "oversee"])}


def run_together(text: str) -> str:
    """The text in capitals and without spaces and hyphens, which may be anywhere where lines are broken."""
    return "".join(text.split()).replace("-", "").upper()


def said(table: Table) -> Iterator[str]:
    """All that has to be on paper."""
    for column in table.columns:
        yield from (column.words, column.part)
    for row in table.rows:
        yield from (row.words, row.about, row.part)
        for cell in row.cells.values():
            yield from (mark.text for mark in cell.marks)
    for entry in table.legend:
        yield from (entry.mark.text, entry.words)
    yield from (table.corner, table.title, table.subtitle, table.footer, *table.remarks)


def missing(table: Table) -> list[str]:
    """What is on none of the pages."""
    pages = [ElementTree.fromstring(page.text) for page in paint_pages(measured(table), DEFAULT, True, A4)]
    drawn = run_together(
        "|".join("".join("".join(text.itertext()) for text in page.iter(f"{SVG}text")) for page in pages)
    )
    return [text for text in said(table) if run_together(text) not in drawn]


def seats(organisations: list[str]) -> st.SearchStrategy[dict[str, object]]:
    """Seats of these organisations."""
    roles = st.sampled_from(["senior_user", "observer", "lead"])
    who = st.sampled_from(organisations)
    return st.fixed_dictionaries({"organisation": who}, optional={"voting": st.booleans(), "role": roles})


@st.composite
def halls(draw: st.DrawFn) -> dict[str, Any]:
    """Governances with few or many groups that have long or short names."""
    organisations = [f"o{i}" for i in range(draw(st.integers(1, 30)))]
    levels = [f"Level {name} {i}" for i, name in enumerate(draw(st.lists(NAMES, max_size=3)))]
    groups: dict[str, Any] = {}
    for i in range(draw(st.integers(1, 24))):
        group: dict[str, Any] = {"name": f"{draw(NAMES)} {i}", "meetings": draw(MEETINGS)}
        if draw(st.booleans()) and levels:
            group["level"] = f"l{draw(st.integers(0, len(levels) - 1))}"
        group["members"] = draw(st.lists(seats(organisations), max_size=3))
        group["responsibilities"] = draw(st.lists(st.fixed_dictionaries(DUTY), max_size=3))
        groups[f"g{i}"] = group
    named = {name: {"name": f"{draw(NAMES)} {name}", "abbreviation": name.upper()} for name in organisations}
    return {
        "groups": groups,
        "organisations": named,
        "levels": [{"id": f"l{i}", "name": name} for i, name in enumerate(levels)],
    }


@settings(max_examples=30, deadline=None)
@given(halls(), st.sampled_from(VIEWS), st.sampled_from(["en", "da"]))
def test_views_of_any_governance_are_whole_on_paper(hall: dict[str, Any], name: str, language: str) -> None:
    assert missing(view(name, hall, language=language)) == []


@settings(max_examples=30, deadline=None)
@given(
    st.integers(1, 45),
    st.integers(1, 50),
    st.integers(0, 3),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)), max_size=8),
)
def test_sums_and_cells_across_columns_are_on_a_page(
    columns: int, rows: int, summing: int, across: list[tuple[int, int]]
) -> None:
    """Columns of sums may be alone on a page, and a cell across columns may go on on the next."""
    table = table_of(columns, rows, {(row, (row * 5) % columns): f"M{row}" for row in range(rows)})
    sums = {columns + i: Cell((Mark(f"S{i}", "number"),)) for i in range(summing)}
    bars = [
        Row(f"Across {number}", {start: Cell((Mark(f"B{number}", "words"),), span=min(span, columns - start))})
        for number, (start, span) in enumerate(across)
        if start < columns
    ]
    table = table._replace(
        columns=(*table.columns, *(Column(f"Sum {i}", summing=True) for i in range(summing))),
        rows=(
            *(row._replace(cells={**row.cells, **sums}) for row in table.rows),
            *bars,
            Row("All", sums, tone="total"),
        ),
    )
    stands = {i for row in table.rows for i, cell in row.cells.items() if cell.span == 1}
    empty = {text for i, column in enumerate(table.columns) if i not in stands for text in (column.words, column.part)}
    empty |= {row.words for row in table.rows if not row.cells}
    assert [text for text in missing(table) if text not in empty] == []


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("path", NOTE)
def test_the_note_is_whole_on_paper(path: str, name: str) -> None:
    files = tabulate(name, Side(str(ROOT / path)), ["table.pdf", "table.svg"])
    text = run_together("".join(page.extract_text() for page in PdfReader(io.BytesIO(files["table.pdf"])).pages))
    drawn = ElementTree.fromstring(files["table.svg"])
    lines = ["".join(each.itertext()) for each in drawn.iter(f"{SVG}text")]
    assert [line for line in lines if run_together(line) not in text] == []
    assert [line for line in lines if line.endswith("…") and not re.fullmatch(r"M?…", line)] == []


@pytest.mark.parametrize(
    ("name", "path"), [("matrix", NOTE[0]), ("matrix", NOTE[1]), ("meetings", NOTE[0]), ("meetings", NOTE[1])]
)
def test_the_note_takes_one_page(path: str, name: str) -> None:
    [pdf] = tabulate(name, Side(str(ROOT / path)), ["table.pdf"]).values()
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1
