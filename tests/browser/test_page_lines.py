"""No line of the page besides those of reporting goes through a card, and what a line says can be read."""

from collections import Counter
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest

from govctl.diagrams.chart import Chart, hangs
from govctl.diagrams.drawing import Drawing
from govctl.diagrams.layout.registry import engine
from govctl.diagrams.page.assemble import page
from govctl.model.governance import Governance
from govctl.model.index import Index
from govctl.words.catalogue import words_in
from tests.browser.chromium import Tab
from tests.diagrams.layout.organisations import SHAPES, Shape, organisation

CARDS = """[...document.querySelectorAll('#chart .card')].map(({ node }) =>
  [node.id, node.x, node.y, node.x + node.width, node.y + node.height])"""
WAYS = """[...document.querySelectorAll('#chart .ends .way')].flatMap(way => way.getAttribute('d').split('M').slice(1))
  .map(way => way.split('L').map(point => point.split(' ').map(Number)))"""
SAID = """(() => {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `9px ${getComputedStyle(document.body).fontFamily}`;
  return [...document.querySelectorAll('#chart .topic')].map(text => {
    const [x, y, half] = [Number(text.getAttribute('x')), Number(text.getAttribute('y')), pen.measureText(text.textContent).width / 2];
    return [text.textContent, x - half, y - 8, x + half, y + 2];
  });
})()"""
TEXTS = "[...document.querySelectorAll('#chart .card text')].map(text => text.textContent).join(' ')"
Box = tuple[float, float, float, float]


def _open(tab: Tab, folder: Path, chart: Chart) -> None:
    """The whole chart, unfolded, as it is drawn to be printed."""
    drawing = Drawing(Index(Governance("Hall")), chart, words_in("en"), engine("bands"))
    target = folder / "chart.html"
    target.write_text(page(drawing), encoding="utf-8")
    tab.open(target.as_uri())
    tab.click_on("button[aria-label='Expand all']")
    tab.run("dispatchEvent(new Event('beforeprint'))")


def _through(way: list[list[float]], cards: dict[str, Box]) -> list[str]:
    """The cards that a line enters by more than the width of a pen."""
    hit = []
    for (x, y), (to_x, to_y) in pairwise(way):
        assert x == to_x or y == to_y, "right angles only"
        left, right, top, bottom = min(x, to_x), max(x, to_x), min(y, to_y), max(y, to_y)
        hit += [
            name
            for name, box in cards.items()
            if left < box[2] - 1 and box[0] + 1 < right and top < box[3] - 1 and box[1] + 1 < bottom
        ]
    return hit


def _on_edge(point: list[float], box: Box) -> bool:
    x, y = point
    across, along = box[0] - 0.2 <= x <= box[2] + 0.2, box[1] - 0.2 <= y <= box[3] + 0.2
    return across and along and min(abs(x - box[0]), abs(x - box[2]), abs(y - box[1]), abs(y - box[3])) < 0.2


def _others(chart: Chart) -> tuple[int, Counter[str]]:
    """How many lines there are besides the tree, and what they say."""
    found = [link for link in chart.links if not hangs(link) and link.begin != link.end]
    return len(found), Counter(link.label for link in found if link.label)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_lines_keep_off_the_cards(shape: Shape, tab: Tab, tmp_path: Path) -> None:
    chart = organisation(shape)
    _open(tab, tmp_path, chart)
    cards: dict[str, Box] = {name: tuple(box) for name, *box in tab.run(CARDS)}
    ways: list[list[list[float]]] = tab.run(WAYS)
    assert len(cards) == shape.size
    lines, topics = _others(chart)
    assert len(ways) >= lines
    assert [hit for way in ways if (hit := _through(way, cards))] == []
    for way in ways:
        for end in (way[0], way[-1]):
            assert any(_on_edge(end, box) for box in cards.values())
    said: list[Any] = tab.run(SAID)
    on_cards = tab.run(TEXTS)
    assert Counter(text for text, *_ in said) + Counter({text: on_cards.count(text) for text in topics}) == topics
    for text, *box in said:
        assert [name for name, card in cards.items() if _meet(tuple(box), card)] == [], text
    assert [pair for pair in combinations([tuple(box) for _, *box in said], 2) if _meet(*pair)] == []
    assert _on_each_other(ways) == []


def _on_each_other(ways: list[list[list[float]]]) -> list[tuple[int, int]]:
    """Pairs of lines of which pieces lie on each other, so that one could not tell them apart."""
    upright: dict[tuple[bool, int], list[tuple[int, float, float]]] = {}
    found = []
    for line, way in enumerate(ways):
        for (x, y), (to_x, to_y) in pairwise(way):
            place, ends = (x, (y, to_y)) if x == to_x else (y, (x, to_x))
            mates = upright.setdefault((x == to_x, round(place)), [])
            found += [
                (line, n) for n, low, high in mates if n != line and min(high, max(ends)) - max(low, min(ends)) > 3
            ]
            mates.append((line, min(ends), max(ends)))
    return found


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


FEW = Shape(9, levels=2, below=3, others=0.4)


def _crossings(ways: list[list[list[float]]], trees: list[list[list[float]]]) -> int:
    """How often lines cross each other or those of reporting."""
    flat, upright = [], []
    for line, way in enumerate([*ways, *trees]):
        number = min(line, len(ways))  # those of reporting share their ways
        for (x, y), (to_x, to_y) in pairwise(way):
            if y == to_y:
                flat.append((y, min(x, to_x), max(x, to_x), number))
            else:
                upright.append((x, min(y, to_y), max(y, to_y), number))
    return len(
        {
            (x, y)
            for x, top, bottom, one in upright
            for y, left, right, other in flat
            if one != other and left + 1 < x < right - 1 and top + 1 < y < bottom - 1
        }
    )


TREES = """[...document.querySelectorAll('#chart path.line.reports_to')].flatMap(way => way.getAttribute('d').split('M').slice(1))
  .map(way => way.split('L').map(point => point.split(' ').map(Number)))"""


@pytest.mark.parametrize("seed", range(4))
def test_lines_that_people_follow_cross_as_little_as_in_the_picture(seed: int, tab: Tab, tmp_path: Path) -> None:
    _open(tab, tmp_path, organisation(FEW, seed))
    ways = tab.run(WAYS)
    assert len(ways) >= 3
    assert _crossings(ways, tab.run(TREES)) <= 1


def test_folding_lays_out_anew_and_unfolding_comes_back(tab: Tab, tmp_path: Path) -> None:
    _open(tab, tmp_path, organisation(FEW))
    whole = tab.run(CARDS)
    tab.click_on("button[aria-label='Collapse all']")
    tab.run("dispatchEvent(new Event('beforeprint'))")
    folded = tab.run(CARDS)
    assert 0 < len(folded) < len(whole)
    tab.click_on("button[aria-label='Expand all']")
    tab.run("dispatchEvent(new Event('beforeprint'))")
    assert sorted(tab.run(CARDS)) == sorted(whole)
