"""Without levels the page puts trees on shelves and single groups in a grid, folded or not."""

from itertools import combinations
from pathlib import Path

import pytest

from govctl.usecases.draw import draw
from govctl.usecases.sides import Side
from tests.browser.chromium import Tab

TREES = 7
BOXES = """[...document.querySelectorAll('#chart .card')].map(card => card.node)
  .map(node => [node.id, node.x, node.y, node.width, node.height, node.parent && node.parent.id])"""
Box = tuple[str, float, float, float, float, str | None]


@pytest.fixture
def forest(tab: Tab, tmp_path: Path) -> Tab:
    """Seven trees of one to four generations, and nine groups alone."""
    groups = [f"  alone-{i}: {{}}" for i in range(9)]
    for tree in range(TREES):
        groups.append(f"  top-{tree}: {{apex: true}}")
        groups += [f"  below-{tree}-{i}: {{reports_to: top-{tree}}}" for i in range(tree + 1)]
        groups += [f"  deep-{tree}-{i}: {{reports_to: below-{tree}-0}}" for i in range(3)]
    path = tmp_path / "governance.yaml"
    path.write_text("\n".join(["schema_version: 1", "name: Forest", "groups:", *groups]), encoding="utf-8")
    target = tmp_path / "chart.html"
    target.write_bytes(draw(Side(str(path)), [str(target)])[str(target)])
    tab.open(target.as_uri())
    tab.click_on("button[aria-label='Expand all']")
    return tab


def _boxes(tab: Tab) -> list[Box]:
    boxes: list[Box] = [tuple(box) for box in tab.run(BOXES)]
    for one, other in combinations(boxes, 2):
        apart = one[1] + one[3] <= other[1] or other[1] + other[3] <= one[1]
        assert apart or one[2] + one[4] <= other[2] or other[2] + other[4] <= one[2], (one, other)
    return boxes


def test_trees_on_shelves_and_single_groups_below(forest: Tab) -> None:
    boxes = _boxes(forest)
    assert len(boxes) == 9 + TREES + sum(range(1, TREES + 1)) + 3 * TREES
    tops = {box[2] for box in boxes if box[0].startswith("top-")}
    assert 1 < len(tops) < TREES
    lowest = max(box[2] + box[4] for box in boxes if not box[0].startswith("alone-"))
    assert min(box[2] for box in boxes if box[0].startswith("alone-")) > lowest
    heights = {box[0]: box[2] for box in boxes}
    assert all(heights[box[5]] < box[2] for box in boxes if box[5])
    wide = max(box[1] + box[3] for box in boxes)
    high = max(box[2] + box[4] for box in boxes)
    assert 0.7 < wide / high < 3


def test_a_folded_tree_goes_to_the_grid_and_comes_back(forest: Tab) -> None:
    before = _boxes(forest)
    toggle = ".card[aria-label='top-3'] .toggle"
    forest.click_on(toggle)
    forest.press("0")
    folded = {box[0]: box for box in _boxes(forest)}
    assert "below-3-0" not in folded
    assert folded["top-3"][2] >= folded["top-6"][2] + folded["top-6"][4]
    forest.click_on(toggle)
    forest.press("0")
    assert sorted(_boxes(forest)) == sorted(before)


def test_lines_lead_from_each_group_to_the_one_above(forest: Tab) -> None:
    boxes = {box[0]: box for box in _boxes(forest)}
    paths = "".join(
        forest.run("[...document.querySelectorAll('#chart path.line')].map(path => path.getAttribute('d'))")
    )
    ends = [f"V{round(boxes[box[5]][2] + boxes[box[5]][4], 1):g}" for box in boxes.values() if box[5]]
    assert ends
    assert all(end in paths for end in ends)
