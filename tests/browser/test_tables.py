"""Tables in a real browser: heads that stay, day and night, print, and nothing that a name could do."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from govctl.diagrams.paint.theme import DEFAULT
from govctl.diagrams.tables.page import page
from govctl.diagrams.tables.sheet import measured
from govctl.diagrams.tables.table import Table
from govctl.usecases.sides import Side
from govctl.usecases.tabulate import tabulate
from tests.browser.chromium import Tab
from tests.diagrams.hostile import NAMES
from tests.diagrams.tables.views import hostile_table, table_of

PROPOSAL = str(Path(__file__).parents[2] / "proposals/digital-almen-praksis.yaml")
VIEWS = ["matrix", "responsibilities", "meetings"]


def _open(tab: Tab, folder: Path, html: bytes) -> None:
    path = folder / "table.html"
    path.write_bytes(html)
    tab.open(path.as_uri())


def _view(tab: Tab, folder: Path, name: str) -> None:
    [html] = tabulate(name, Side(PROPOSAL), ["table.html"]).values()
    _open(tab, folder, html)


def _table(tab: Tab, folder: Path, table: Table) -> None:
    _open(tab, folder, page(measured(table), DEFAULT).encode())


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_stands_outside_its_cell(view: str, width: int, tab: Tab, tmp_path: Path) -> None:
    tab.size(width, 820)
    _view(tab, tmp_path, view)
    too_wide = tab.run(
        "[...document.querySelectorAll('th, td')].filter(cell => cell.scrollWidth > cell.clientWidth + 1)"
        ".map(cell => cell.textContent)"
    )
    assert too_wide == []
    assert tab.run("document.documentElement.scrollWidth") <= width


def test_heads_stay_while_the_table_scrolls(tab: Tab, tmp_path: Path) -> None:
    _table(tab, tmp_path, table_of(60, 80, {(40, 30): "M"}))
    tab.run("document.querySelector('main').scrollTo(900, 900)")
    tab.settle()
    place = "(e => [e.left - m.left, e.top - m.top])(document.querySelector('{}').getBoundingClientRect())"
    frame = "const m = document.querySelector('main').getBoundingClientRect();"
    assert tab.run(f"(() => {{ {frame} return {place.format('.corner')}; }})()") == [0, pytest.approx(1, abs=1)]
    left, _ = tab.run(f"(() => {{ {frame} return {place.format('tbody tr:nth-child(45) th')}; }})()")
    assert left == 0
    _, top = tab.run(f"(() => {{ {frame} return {place.format('.head:nth-child(30)')}; }})()")
    assert 0 < top < 60


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("dark", [False, True])
def test_contrast_by_day_and_by_night(view: str, dark: bool, tab: Tab, tmp_path: Path) -> None:
    tab.look(dark=dark)
    _view(tab, tmp_path, view)
    ratios = tab.run(CONTRAST)
    assert len(ratios) > 20
    assert [said for said, ratio in ratios if ratio < 4.5] == []


def test_marks_show_in_the_colours_of_the_system(tab: Tab, tmp_path: Path) -> None:
    """A strong mark stays filled, and a number has no frame."""
    tab.look(forced=True)
    _view(tab, tmp_path, "matrix")
    look = "(({backgroundColor, borderTopColor}) => [backgroundColor, borderTopColor])(getComputedStyle(document.querySelector('tbody .mark.%s')))"
    paper = tab.run("getComputedStyle(document.body).backgroundColor")
    assert tab.run(look % "strong")[0] != paper
    assert tab.run(look % "plain")[1] != paper
    assert tab.run(look % "number")[1] == paper


@pytest.mark.parametrize(("width", "columns"), [(1400, 2), (1400, 40), (700, 2), (500, 40)])
def test_the_frame_is_as_wide_as_the_table(width: int, columns: int, tab: Tab, tmp_path: Path) -> None:
    tab.size(width, 900)
    _table(tab, tmp_path, table_of(columns, 4, {(0, 0): "M"}))
    frame, table, window = tab.run(
        "[document.querySelector('main').getBoundingClientRect().right,"
        " document.querySelector('table').getBoundingClientRect().right, innerWidth]"
    )
    assert frame <= window
    assert frame == pytest.approx(table, abs=1) or table > window


CONTRAST = """(() => {
  const paint = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgb = colour => {
    paint.clearRect(0, 0, 1, 1); paint.fillStyle = colour; paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
    .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = element => {
    for (let e = element; e; e = e.parentElement) {
      const colour = rgb(getComputedStyle(e).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  return [...document.querySelectorAll('th, td, .mark, small, h1, p, li')]
    .filter(e => e.textContent.trim() && !e.closest('.away'))
    .map(e => {
      const [a, b] = [light(rgb(getComputedStyle(e).color)), light(ground(e))].sort((x, y) => y - x);
      return [`${e.className} ${e.textContent.slice(0, 30)}`, (a + 0.05) / (b + 0.05)];
    });
})()"""


def test_it_is_read_as_a_table(tab: Tab, tmp_path: Path) -> None:
    _view(tab, tmp_path, "matrix")
    assert tab.run("document.documentElement.lang") == "da"
    assert tab.run("document.querySelector('caption').textContent") == "Hvem sidder hvor"
    tree = tab.ask("Accessibility.getFullAXTree")["nodes"]
    roles = [node["role"]["value"] for node in tree if not node.get("ignored")]
    assert roles.count("columnheader") == 14
    assert roles.count("rowheader") > 20
    said = [node["name"]["value"] for node in tree if node.get("name", {}).get("value")]
    assert "formand; sekretariat" in said
    assert "FS" not in said


def test_print_has_the_heads_on_every_page(tab: Tab, tmp_path: Path) -> None:
    _table(tab, tmp_path, table_of(5, 60, {(row, row % 5): "M" for row in range(60)}))
    tab.look(medium="print")
    document = PdfReader(io.BytesIO(tab.pdf()))
    assert len(document.pages) > 1
    for number, sheet in enumerate(document.pages):
        wide, high = (round(float(side)) for side in sheet.mediabox[2:])
        assert wide > high, "landscape"
        rows = [line for line in sheet.extract_text().splitlines() if line.startswith("Row")]
        assert not rows or "Column 3" in sheet.extract_text(), f"page {number + 1}"


def test_a_thousand_groups_and_five_hundred_organisations(tab: Tab, tmp_path: Path) -> None:
    cells = {((column * 7 + seat * 13) % 500, column): "M" for column in range(1000) for seat in range(6)}
    _table(tab, tmp_path, table_of(1000, 500, cells))
    assert tab.run("document.querySelectorAll('td').length") < 4 * len(cells)
    assert tab.run("document.querySelectorAll('.mark.plain').length") == len(cells)


@pytest.mark.parametrize("name", NAMES)
def test_hostile_names_show_as_text(name: str, tab: Tab, tmp_path: Path) -> None:
    _table(tab, tmp_path, hostile_table(name))
    said = tab.run(
        "[...document.querySelectorAll('h1, caption, .head span, .mark, li')].map(e => e.textContent.trim())"
    )
    assert {text.replace(f"{name} {name}", name) for text in said} == {name}
    assert tab.run("document.querySelectorAll('script, a, img, iframe').length") == 0
