"""The page: a real table with its heads, words beside the signs, and nothing that acts."""

import re
from html.parser import HTMLParser
from typing import Any

import pytest

from govctl.diagrams.paint.theme import DEFAULT
from govctl.diagrams.tables import page as pages
from govctl.diagrams.tables.page import page
from govctl.diagrams.tables.sheet import measured
from govctl.diagrams.tables.table import Table
from tests.diagrams.hostile import TEXTS
from tests.diagrams.tables.views import hostile_table, table_of, view

TAGS = frozenset(
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "header",
        "div",
        "h1",
        "h2",
        "p",
        "main",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "span",
        "small",
        "footer",
        "ul",
        "li",
    ]
)


class _Reader(HTMLParser):
    """Reads a page: its elements, and the texts of the rows of its table."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.rows: list[list[str]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag == "tr":
            self.rows.append([])
        if tag in ("th", "td"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        self.text.append(data)
        if self.rows and self.rows[-1] and data.strip():
            self.rows[-1][-1] += data


def _read(table: Table) -> _Reader:
    reader = _Reader()
    reader.feed(page(measured(table), DEFAULT))
    return reader


def _covered(reader: _Reader) -> list[int]:
    """How many columns each row of the body has, those that a cell covers counted."""
    widths: list[int] = []
    for tag, attributes in reader.elements:
        if tag == "tr":
            widths.append(0)
        if tag in ("th", "td"):
            widths[-1] += int(attributes.get("colspan") or 1)
    return widths


HALL: dict[str, Any] = {
    "levels": ["high"],
    "organisations": {"town": "Town"},
    "groups": {"board": {"level": "high", "chair": {"organisation": "town"}}, "crew": {}},
}


def test_a_small_table() -> None:
    reader = _read(view("matrix", HALL))
    scopes = [attributes.get("scope") for tag, attributes in reader.elements if tag == "th"]
    assert scopes == ["col", "colgroup", "colgroup", *["col"] * 3, *["row"] * 3]
    assert reader.rows[2] == ["Town", "Cchair", "", "1"]
    cells = [attributes for tag, attributes in reader.elements if tag == "td"]
    assert cells[1]["title"] == "chair"
    hidden = [attributes for tag, attributes in reader.elements if attributes.get("aria-hidden")]
    assert "mark strong hue-0" in [attributes["class"] for attributes in hidden]


def test_it_says_its_language_and_title_and_allows_nothing() -> None:
    text = page(measured(view("matrix", HALL, language="da")), DEFAULT)
    assert '<html lang="da">' in text
    assert "<title>Hvem sidder hvor: Hall · gældende · 2 grupper · 1 organisation</title>" in text
    assert re.search(r"content=\"default-src 'none'; style-src 'sha256-[^']+'; img-src data:;", text)
    assert "<script" not in text


def test_parts_of_rows_are_groups_of_rows() -> None:
    reader = _read(view("meetings", HALL))
    scopes = [attributes.get("scope") for tag, attributes in reader.elements if tag == "th"]
    assert scopes.count("rowgroup") == 2
    assert [tag for tag, _ in reader.elements].count("tbody") == 3
    assert set(_covered(reader)) == {14}


@pytest.mark.parametrize("most", [pages.MOST_CELLS, 10])
def test_every_column_is_there_whether_empty_ones_are_joined_or_not(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MOST_CELLS", most)
    reader = _read(table_of(2500, 3, {(0, 0): "A", (0, 1): "B", (1, 2000): "C"}))
    assert set(_covered(reader)[2:]) == {2501}
    assert max(int(attributes.get("colspan") or 1) for tag, attributes in reader.elements if tag == "td") <= 1000
    assert sum(tag == "td" for tag, _ in reader.elements) == (7500 if most > 10 else 12)


@pytest.mark.parametrize(("text", "seen"), TEXTS)
def test_hostile_names_are_text(text: str, seen: str) -> None:
    reader = _read(hostile_table(text))
    assert {tag for tag, _ in reader.elements} <= TAGS
    assert not [name for _, attributes in reader.elements for name in attributes if name.startswith("on")]
    assert not [attributes for _, attributes in reader.elements if "href" in attributes or "src" in attributes]
    assert reader.text.count(seen) >= 8
    assert [attributes["title"] for _, attributes in reader.elements if "title" in attributes] == []


def test_nothing_to_show() -> None:
    reader = _read(view("meetings", {"groups": {}}))
    assert "table" not in [tag for tag, _ in reader.elements]
    assert "There is nothing to show." in reader.text


def test_a_logo_is_in_the_page() -> None:
    text = page(measured(table_of(1, 1)), DEFAULT._replace(logo="data:image/png;base64,AA=="))
    assert '<img id="logo" alt="" src="data:image/png;base64,AA==">' in text
