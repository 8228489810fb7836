"""What is in view, and large enough to read: at first sight, after a link, beside what opens, in small windows."""

import json
from pathlib import Path
from typing import Any

import pytest

from govctl.usecases.draw import draw
from govctl.usecases.sides import Side
from tests.browser.chromium import Tab
from tests.browser.conftest import opened

SCALE = "new DOMMatrix(getComputedStyle(document.querySelector('#chart > g')).transform).a"
SMALLEST = 9
"""The size of the smallest text, in units of the chart"""
CURRENT = """(() => {
  const [card, room] = [document.querySelector('.card.current'), document.getElementById('chart')].map(e => e.getBoundingClientRect());
  return card.left >= room.left && card.top >= room.top && card.right <= room.right && card.bottom <= room.bottom;
})()"""
ALL = """(() => {
  const room = document.getElementById('chart').getBoundingClientRect();
  return [...document.querySelectorAll('#chart .card')].map(card => card.getBoundingClientRect())
    .every(card => card.left >= room.left && card.right <= room.right && card.top >= room.top && card.bottom <= room.bottom);
})()"""


def _organisation(tab: Tab, folder: Path, groups: int, below: int, link: str = "") -> None:
    """A tree in which `below` groups report to each."""
    lines = [f"  g{i}: {{name: Group number {i}, reports_to: g{(i - 1) // below}}}" for i in range(1, groups)]
    text = "\n".join(["schema_version: 1", "name: Hall", "groups:", "  g0: {apex: true}", *lines])
    (folder / "hall.yaml").write_text(text, encoding="utf-8")
    target = folder / "chart.html"
    target.write_bytes(draw(Side(str(folder / "hall.yaml")), [str(target)])[str(target)])
    tab.open(target.as_uri() + link)


def _cards(tab: Tab) -> int:
    return int(tab.run("document.querySelectorAll('#chart .card').length"))


@pytest.mark.parametrize(
    ("groups", "below", "size", "seen"),
    [
        (13, 3, (1280, 820), 13),
        (40, 3, (1280, 820), 13),
        (300, 6, (1280, 820), 43),
        (300, 6, (1000, 600), 7),
        (300, 6, (3000, 1800), 43),
        (40, 3, (400, 800), 4),
    ],
)
def test_so_much_is_unfolded_as_can_be_read(
    groups: int, below: int, size: tuple[int, int], seen: int, tab: Tab, tmp_path: Path
) -> None:
    tab.size(*size)
    _organisation(tab, tmp_path, groups, below)
    tab.run("dispatchEvent(new Event('beforeprint'))")
    assert _cards(tab) == seen
    tab.run("dispatchEvent(new Event('afterprint'))")
    assert tab.run(SCALE) * SMALLEST >= 7.99


def test_in_a_small_window_the_chart_begins_readably_at_its_first_group(diff: Tab) -> None:
    diff.size(400, 800)
    diff.open(diff.run("location.href"))
    assert diff.run(SCALE) * SMALLEST >= 7.99
    card = diff.run("JSON.stringify(document.querySelector('#chart .card').getBoundingClientRect())")
    first = json.loads(card)
    assert 0 <= first["left"] < first["right"] <= 400
    assert diff.run("document.getElementById('tools').getBoundingClientRect().height") < 60, "one row"
    assert diff.run("document.documentElement.scrollWidth") <= 400
    assert diff.run("document.getElementById('chart').getBoundingClientRect().height") > 500


def test_a_link_leads_to_a_group_that_can_be_read(tab: Tab, tmp_path: Path) -> None:
    _organisation(tab, tmp_path, 300, 6, "#g140")
    assert tab.run("document.querySelector('.card.current').node.id") == "g140"
    assert tab.run(SCALE) >= 0.8
    assert tab.run(CURRENT)
    tab.click_on("button[aria-label='Expand all']")
    assert tab.run(SCALE) < 0.5
    tab.run("location.hash = 'g3'")
    tab.settle()
    assert tab.run(SCALE) >= 0.8
    assert tab.run(CURRENT)


@pytest.mark.parametrize("size", [(1280, 820), (1000, 700)])
def test_what_was_all_in_view_is_so_beside_what_opens(size: tuple[int, int], diff: Tab) -> None:
    diff.size(*size)
    diff.press("0", "0")
    before = diff.run(SCALE)
    for opens in (".card[aria-label=Patientgruppen] .name", "button[aria-label=Oversigt]"):
        diff.click_on(opens)
        diff.settle()
        assert diff.run(ALL)
        assert diff.run(CURRENT)
    diff.press("Escape")
    assert diff.run(ALL)
    assert diff.run(SCALE) == before


def test_the_group_stays_in_view_beside_its_details(diff: Tab) -> None:
    diff.run("document.getElementById('chart').focus()")
    for _ in range(3):
        diff.press("+", "+")
    diff.wheel(900, 300, 0)
    right: Any = diff.run("""(() => {
      const cards = [...document.querySelectorAll('#chart .card .body')].map(e => e.getBoundingClientRect());
      const [card] = cards.filter(c => c.top > 110 && c.bottom < 780).sort((a, b) => b.right - a.right);
      return [Math.max(card.left, 0) + 20, card.top + 8];
    })()""")
    diff.click(*right)
    diff.settle()
    assert diff.run("document.getElementById('details').hidden") is False
    assert diff.run(CURRENT)


HITS = "[...document.querySelectorAll('.rings path:not(.halo)')].map(ring => [ring.getAttribute('class'), ring.getAttribute('d').split('M').length - 1])"


def test_what_is_found_has_a_ring_while_one_types(diff: Tab) -> None:
    diff.press("/", "/")
    diff.ask("Input.insertText", text="praksis")
    diff.settle()
    found = int(diff.run("parseInt(document.getElementById('count').textContent)"))
    assert found > 1
    assert diff.run(HITS) == [["hits", found]]
    diff.press("Enter")
    assert diff.run(HITS) == [["hits", found], ["here", 1]]
    widths = diff.run(
        "['hits', 'here'].map(look => parseFloat(getComputedStyle(document.querySelector(`.rings .${look}`)).strokeWidth))"
    )
    assert widths[0] < widths[1]
    diff.run("search.value = ''; search.dispatchEvent(new Event('input'))")
    assert diff.run(HITS) == [["here", 1]]


def test_what_is_found_within_what_is_folded_has_a_broken_ring_around_it(tab: Tab, tmp_path: Path) -> None:
    _organisation(tab, tmp_path, 300, 6)
    tab.press("/", "/")
    tab.ask("Input.insertText", text="number 140")
    tab.settle()
    assert tab.run(HITS) == [["within", 1]]


def test_what_folds_says_how_much_is_changed_within(diff: Tab) -> None:
    diff.click_on(".card[aria-label='Operationel styregruppe'] .toggle")
    assert diff.run("document.querySelector('.toggle.mark-changed text').textContent") == "2 · ~2"
    assert diff.run("document.querySelectorAll('.toggle.mark-changed').length") == 1


def _proposal(tab: Tab, folder: Path, groups: int, changed: int) -> None:
    """A proposal that changes the last groups of a tree in which three report to each."""
    sides = []
    for name, chair in (("old", "Ana"), ("new", "Bo")):
        lines = [
            f"  g{i}: {{name: Group {i}, reports_to: g{(i - 1) // 3}, chair: {chair if i >= groups - changed else 'Eve'}}}"
            for i in range(1, groups)
        ]
        text = "\n".join(["schema_version: 1", "name: Hall", "groups:", "  g0: {apex: true}", *lines])
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
        sides.append(Side(str(folder / f"{name}.yaml")))
    opened(tab, folder, (sides[0], sides[1]))


@pytest.mark.parametrize("size", [(1280, 820), (3000, 1800)])
def test_what_a_proposal_changes_is_in_view(size: tuple[int, int], tab: Tab, tmp_path: Path) -> None:
    tab.size(*size)
    _proposal(tab, tmp_path, 120, 2)
    assert tab.run("document.querySelectorAll('#chart .card.mark-changed').length") == 2
    assert tab.run(ALL)
    closed = tab.run("[...document.querySelectorAll('.toggle.closed text')].map(text => text.textContent)")
    assert closed
    assert all(text.isdigit() for text in closed), "a plus would say that they are new"


def test_a_proposal_that_changes_everything_begins_with_what_one_can_read(tab: Tab, tmp_path: Path) -> None:
    _proposal(tab, tmp_path, 1200, 1200)
    assert 0 < _cards(tab) <= 400


@pytest.mark.parametrize("key", ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Enter", "Home"])
def test_without_groups_no_key_does_anything(key: str, tab: Tab, tmp_path: Path) -> None:
    (tmp_path / "hall.yaml").write_text("schema_version: 1\nname: Hall\ngroups: {}\n", encoding="utf-8")
    target = tmp_path / "chart.html"
    target.write_bytes(draw(Side(str(tmp_path / "hall.yaml")), [str(target)])[str(target)])
    tab.open(target.as_uri())
    tab.run("document.getElementById('chart').focus()")
    tab.press(key)
    assert _cards(tab) == 0
