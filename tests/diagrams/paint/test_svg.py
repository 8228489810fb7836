"""What a picture draws around its cards."""

import re

import pytest

from govctl.diagrams.chart import Card, Chart, Said
from govctl.diagrams.layout.bands import lay_out
from govctl.diagrams.paint.house_style import house_style
from govctl.diagrams.paint.svg import paint
from govctl.diagrams.paint.theme import DEFAULT, Theme
from govctl.diagrams.paint.themes import THEMES

HOUSE = house_style("house", {"levels": [{"background": "#eef4fb", "ink": "#123d6b"}]})


def _bands(theme: Theme, *hues: int) -> list[str]:
    """The shapes of the bands of a chart with a group in each."""
    names = tuple(f"Level {i}" for i in range(len(hues)))
    cards = tuple(Card(f"g{i}", i, (Said("Board", "name"),)) for i in range(len(hues)))
    drawn = paint(Chart("Bands", "", names, cards, (), hues=hues), lay_out, theme).text
    return re.findall(r'<rect[^>]*rx="4"[^>]*/>(?:<rect[^>]*/>)?', drawn)


@pytest.mark.parametrize("theme", [*THEMES.values(), HOUSE], ids=[*THEMES, "house"])
def test_what_has_no_level_looks_like_no_level(theme: Theme) -> None:
    *levels, unstated = _bands(theme, *range(len(theme.bands)), -1)
    assert all(band.count("<rect") == 2 and "dash" not in band for band in levels)
    assert unstated.count("<rect") == 1
    assert "stroke-dasharray" in unstated
    assert not any(f'fill="{background}"' in unstated for background, _ in theme.bands)


def test_a_house_style_does_not_lend_its_last_level() -> None:
    assert HOUSE.level(-1) == DEFAULT.level(-1) != HOUSE.level(0)
