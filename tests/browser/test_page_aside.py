"""Levels at the bottom that no line reaches stand beside each other on the page."""

from itertools import combinations
from pathlib import Path

import pytest

from govctl.usecases.draw import draw
from govctl.usecases.sides import Side
from tests.browser.chromium import Tab

CARDS = """[...document.querySelectorAll('#chart .card')].map(card => card.node)
  .map(node => [node.id, node.band, node.x, node.y, node.x + node.width, node.y + node.height])"""
BANDS = """[...document.querySelectorAll('#chart rect.band')]
  .map(band => ['x', 'y', 'width', 'height'].map(key => Number(band.getAttribute(key))))
  .map(([x, y, width, height]) => [x, y, x + width, y + height])"""
HEADINGS = """[...document.querySelectorAll('#chart text.heading')].map(text => text.getBBox())
  .map(({x, y, width, height}) => [x, y, x + width, y + height])"""
Box = tuple[float, float, float, float]
TREE = ["  top: {level: a, apex: true}", *(f"  low-{i}: {{level: b, reports_to: top}}" for i in range(9))]


def _open(tab: Tab, folder: Path, groups: list[str]) -> None:
    levels = ", ".join(f"{{id: {name}, name: Level {name} with a name}}" for name in "abcd")
    path = folder / "governance.yaml"
    path.write_text(
        "\n".join(["schema_version: 1", "name: Hall", f"levels: [{levels}]", "groups:", *groups]), encoding="utf-8"
    )
    target = folder / "chart.html"
    target.write_bytes(draw(Side(str(path)), [str(target)])[str(target)])
    tab.open(target.as_uri())


def _bands(tab: Tab) -> list[Box]:
    """The bands, once it is sure that each card and each name stands in its own and on nothing else."""
    bands: list[Box] = [tuple(box) for box in tab.run(BANDS)]
    cards = {name: (band, tuple(box)) for name, band, *box in tab.run(CARDS)}
    headings: list[Box] = [tuple(box) for box in tab.run(HEADINGS)]
    assert cards
    for band, box in cards.values():
        assert _within(box, bands[band])
    for heading in headings:
        assert sum(_within(heading, band) for band in bands) == 1
    for boxes in (bands, [*headings, *(box for _, box in cards.values())]):
        assert [pair for pair in combinations(boxes, 2) if _meet(*pair)] == []
    return bands


def _within(inner: Box, outer: Box) -> bool:
    return outer[0] <= inner[0] and outer[1] <= inner[1] and inner[2] <= outer[2] and inner[3] <= outer[3]


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@pytest.mark.parametrize(
    ("numbers", "rows"),
    [((1, 1), 1), ((2, 1, 1), 2), ((1, 1, 5), 2), ((30, 1, 1), 2), ((1,), 1)],
)
def test_beside_each_other(numbers: tuple[int, ...], rows: int, tab: Tab, tmp_path: Path) -> None:
    """`rows`: how many rows of levels there are below the tree."""
    keys = ("level: c", "level: d", "")
    alone = [f"  g{band}-{i}: {{{keys[band]}}}" for band, number in enumerate(numbers) for i in range(number)]
    _open(tab, tmp_path, [*TREE, *alone])
    bands = _bands(tab)
    tops = sorted({band[1] for band in bands[2:]})
    assert len(tops) == rows
    right = max(band[2] for band in bands)
    for top in tops:
        row = [band for band in bands if band[1] == top]
        assert len({band[3] for band in row}) == 1, "one height"
        assert (row[0][0], max(band[2] for band in row)) == (0, right), "from edge to edge"


def test_what_a_line_reaches_stays_on_its_own(tab: Tab, tmp_path: Path) -> None:
    advising = "  free: {level: d, advises: [top]}"
    _open(tab, tmp_path, [*TREE, "  alone: {level: c}", advising])
    assert len({band[1] for band in _bands(tab)}) == 4


def test_without_any_line_each_level_has_its_own_row(tab: Tab, tmp_path: Path) -> None:
    _open(tab, tmp_path, [f"  {name}: {{level: {name}}}" for name in "abcd"])
    assert len({band[1] for band in _bands(tab)}) == 4


def test_folding_above_keeps_what_is_below(tab: Tab, tmp_path: Path) -> None:
    _open(tab, tmp_path, [*TREE, "  one: {level: c}", "  two: {level: d}"])
    before = _bands(tab)
    tab.click_on(".card[aria-label=top] .toggle")
    folded = _bands(tab)
    assert folded[2][1] < before[2][1]
    tab.click_on(".card[aria-label=top] .toggle")
    assert _bands(tab) == before
