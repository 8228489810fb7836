"""Where one is on the page can be seen, whatever else a card shows."""

from pathlib import Path

import pytest

from govctl.usecases.draw import Wish, draw_proposal
from govctl.usecases.themes import theme_named
from tests.browser.chromium import Tab
from tests.browser.conftest import NOTE

CONTRAST = """(() => {
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const light = (colour) => {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map((v) => v / 255)
      .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [ring, halo] = ["here", "halo"].map((look) => light(getComputedStyle(document.querySelector(`.rings .${look}`)).stroke));
  return (Math.max(ring, halo) + 0.05) / (Math.min(ring, halo) + 0.05);
})()"""
OUTSIDE = """(() => {
  const box = (selector) => document.querySelector(selector).getBoundingClientRect();
  const [ring, card] = [box(".rings .here"), box(".card.current .body")];
  return [card.left - ring.left, card.top - ring.top, ring.right - card.right, ring.bottom - card.bottom];
})()"""


@pytest.mark.parametrize("theme", ["default", "print", "contrast"])
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("forced", [False, True])
def test_the_card_where_one_is_has_a_ring_outside(
    theme: str, dark: bool, forced: bool, tab: Tab, tmp_path: Path
) -> None:
    target = str(tmp_path / "chart.html")
    Path(target).write_bytes(draw_proposal(NOTE, [target], Wish(theme=theme_named(theme)))[target])
    tab.look(dark=dark, forced=forced)
    tab.open(Path(target).as_uri())
    tab.run("document.getElementById('chart').focus()")
    assert tab.run("document.querySelectorAll('.rings path').length") == 0
    for marked in ("dap-styregruppe", "operationel-styregruppe"):
        tab.press("ArrowDown")
        assert tab.run("document.querySelector('.card.current').node.id") == marked
        assert min(tab.run(OUTSIDE)) >= 3
        assert tab.run(CONTRAST) >= 3
