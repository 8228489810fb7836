"""The picture of a table: every text inside it and on no other, the same bytes every time, no more than it needs."""

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from govctl.diagrams.paint.frame import Picture
from govctl.diagrams.paint.paper import A4
from govctl.diagrams.paint.theme import DEFAULT, Theme
from govctl.diagrams.paint.themes import THEMES
from govctl.diagrams.tables import painter
from govctl.diagrams.tables.painter import paint, paint_pages
from govctl.diagrams.tables.registry import VIEWS
from govctl.diagrams.tables.sheet import measured
from govctl.diagrams.tables.table import Cell, Mark, Row
from govctl.diagrams.text.widths import text_width
from govctl.errors import UsageError
from govctl.usecases.open import open_valid
from tests.diagrams.hostile import TEXTS, acts
from tests.diagrams.tables.views import hostile_table, table_of, view_of

ROOT = Path(__file__).parents[3]
NOTE = ["governance.yaml", "proposals/digital-almen-praksis.yaml"]
SVG = "{http://www.w3.org/2000/svg}"


class Text(NamedTuple):
    """Where a text is."""

    words: str
    left: float
    top: float
    right: float
    bottom: float


def texts(picture: Picture) -> list[Text]:
    """The texts of a picture, and proof that it holds nothing that acts."""
    root = ElementTree.fromstring(picture.text)
    assert acts(root, {"svg", "g", "title", "text", "tspan", "path", "rect"}) == []
    return list(_placed(root, 0, 0))


def _placed(element: ElementTree.Element, x: float, y: float) -> Iterator[Text]:
    moved = re.match(r"translate\(([\d.]+) ([\d.]+)\)", element.get("transform", ""))
    if moved:
        x, y = x + float(moved[1]), y + float(moved[2])
    if element.tag == f"{SVG}text":
        words, size = "".join(element.itertext()), float(element.get("font-size", "0"))
        left, base = x + float(element.get("x", "0")), y + float(element.get("y", "0"))
        length = text_width(words, size, element.get("font-weight") == "700")
        up, down = size * 0.72, size * 0.2
        if "rotate(-90" in element.get("transform", ""):
            yield Text(words, left - up, base - length, left + down, base)
        else:
            yield Text(words, left, base - up, left + length, base + down)
    for child in element:
        yield from _placed(child, x, y)


def assert_legible(picture: Picture) -> None:
    found = texts(picture)
    for each in found:
        assert each.left >= 0
        assert each.top >= 0
        assert each.right <= picture.width + 0.5, each
        assert each.bottom <= picture.height, each
    for one, other in combinations(found, 2):
        across = min(one.right, other.right) - max(one.left, other.left)
        down = min(one.bottom, other.bottom) - max(one.top, other.top)
        assert across < 1 or down < 1, (one, other)


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("path", NOTE)
def test_the_note_is_legible(path: str, name: str) -> None:
    governance = open_valid(str(ROOT / path)).governance
    assert governance is not None
    sheet = measured(view_of(name, governance))
    assert_legible(paint(sheet, DEFAULT))
    for page in paint_pages(sheet, DEFAULT, least=A4):
        assert_legible(page)
        assert (page.width, page.height) == pytest.approx(A4, abs=0.1)
        assert min(float(size) for size in re.findall(r'font-size="([\d.]+)"', page.text)) >= 9


@pytest.mark.parametrize(("columns", "rows"), [(1, 1), (7, 30), (25, 4), (40, 40)])
def test_tables_of_any_size_are_legible(columns: int, rows: int) -> None:
    cells = {(row, (row * 7) % columns): "M" for row in range(rows)}
    sheet = measured(table_of(columns, rows, cells))
    assert_legible(paint(sheet, DEFAULT))
    for page in paint_pages(sheet, DEFAULT, least=A4):
        assert_legible(page)
        assert page.height <= A4[1] + 0.1
        assert page.width <= A4[0] + 0.1


@pytest.mark.parametrize(("text", "seen"), TEXTS)
@pytest.mark.parametrize("fixed", [False, True])
def test_hostile_names_are_text(text: str, seen: str, fixed: bool) -> None:
    drawn = " ".join(each.words for each in texts(paint(measured(hostile_table(text)), DEFAULT, fixed)))
    shown = seen if not fixed else "".join(c if c in drawn else "\ufffd" for c in seen)
    first = shown.split()[0][:8]
    assert drawn.count(first) >= 8 or drawn.upper().count(first.upper()) >= 8


def test_full_words_are_there_for_those_who_point_at_a_mark() -> None:
    sheet = measured(table_of(2, 1, {(0, 1): "F"}))
    assert "<title>in full F</title>" in paint(sheet, DEFAULT).text
    assert "in full" not in paint(sheet, DEFAULT, fixed=True).text


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_themes_colour_it(theme: Theme) -> None:
    text = paint(measured(table_of(7, 3, {(0, 0): "F"})), theme).text
    colours = set(re.findall(r"#[0-9a-f]{6}", text))
    assert len(colours - set(re.findall(r"#[0-9a-f]{6}", repr(theme)))) <= 2, "the tints of rows"
    assert len(colours) > 4
    assert "opacity" not in text


def test_pages_have_heads_and_numbers() -> None:
    sheet = measured(table_of(40, 60, {(row, row % 40): "M" for row in range(60)}))
    pages = paint_pages(sheet, DEFAULT)
    for number, page in enumerate(pages, 1):
        words = [each.words for each in texts(page)]
        assert "Corner" in words
        assert f"Source: x · {number}/{len(pages)}" in words
        assert any(word.startswith("Column ") for word in words)
        assert any(word.startswith("Row ") for word in words)


def test_no_line_between_columns_shows_beside_what_covers_them() -> None:
    table = table_of(4, 0)._replace(rows=(Row("R", {0: Cell((Mark("all year"),), span=4)}),))
    sheet = measured(table)
    drawn = ElementTree.fromstring(paint(sheet, DEFAULT).text)
    top, bottom = sheet.parts + sheet.head, sheet.parts + sheet.head + sheet.heights[0]
    grounds = [
        each
        for each in drawn.iter(f"{SVG}rect")
        if float(each.get("width", "0").rstrip("%")) == pytest.approx(sum(sheet.widths) - 1, abs=0.1)
        and float(each.get("y", "0")) < top + 1
        and float(each.get("y", "0")) + float(each.get("height", "0")) >= bottom - 0.1
    ]
    assert len(grounds) == 1


def test_rows_are_closer_where_that_makes_one_page() -> None:
    cells = {(row, 0): "M" for row in range(26)}
    pages = [paint_pages(measured(table_of(3, rows, cells if rows == 26 else {})), DEFAULT) for rows in (26, 60)]
    assert [len(found) for found in pages] == [1, 1]
    many = {(row, 0): "M" for row in range(60)}
    roomy = [y for y in texts(paint_pages(measured(table_of(3, 60, many)), DEFAULT)[0]) if y.words.startswith("Row ")]
    close = [y for y in texts(pages[0][0]) if y.words.startswith("Row ")]
    assert close[1].top - close[0].top < roomy[1].top - roomy[0].top


def test_nothing_to_show_is_said() -> None:
    table = table_of(3, 0)._replace(remarks=("There is nothing to show.",))
    [page] = paint_pages(measured(table), DEFAULT, least=A4)
    assert "There is nothing to show." in [each.words for each in texts(page)]


def test_more_pages_than_anybody_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(painter, "MOST_PAGES", 3)
    sheet = measured(table_of(40, 60, {(row, row % 40): "M" for row in range(60)}))
    with pytest.raises(UsageError, match=r"would take \d+ pages of A4"):
        paint_pages(sheet, DEFAULT)


def test_empty_cells_cost_nothing() -> None:
    few = len(paint(measured(table_of(300, 300, {(0, 0): "M"})), DEFAULT).text)
    rows, columns = (len(paint(measured(table_of(*size)), DEFAULT).text) for size in ((1, 300), (300, 1)))
    assert few < 1.1 * (rows + columns)
