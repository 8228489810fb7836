"""What a picture draws around its cards."""

import re

import pytest

from govctl.diagrams.chart import REPORTS, Card, Chart, Entry, Link, Said
from govctl.diagrams.layout.bands import lay_out
from govctl.diagrams.paint.house_style import house_style
from govctl.diagrams.paint.paper import A4
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


def _gaps(cards: int, facts: int = 1) -> tuple[float, float, float]:
    """The height of a picture of so many groups below each other, and how far its bands are from title and legend."""
    texts = (Said("Board", "name"), *[Said("Members are not known")] * facts)
    made = tuple(Card(f"g{i}", i, texts) for i in range(cards))
    links = tuple(Link(f"g{i + 1}", f"g{i}", REPORTS) for i in range(cards - 1))
    names = tuple(f"Level {i}" for i in range(cards))
    legend = (Entry(REPORTS, "", "reports to"),)
    chart = Chart("Bands", "in force", names, made, links, "Legend", legend)
    picture = paint(chart, lay_out, DEFAULT, (A4,))
    top = float(re.findall(r'<g transform="translate\([\d.]+ ([\d.]+)\)">', picture.text)[0])
    _, y, height = re.findall(r'<rect x="([\d.]+)" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" rx="4"', picture.text)[
        -1
    ]
    title, legend_at = (
        float(re.findall(rf'y="([\d.]+)"[^>]*>{said}<', picture.text)[0]) for said in ("in force", "LEGEND")
    )
    return picture.height, top - title, legend_at - (top + float(y) + float(height))


def test_title_and_legend_stand_apart_where_the_page_has_room() -> None:
    assert _gaps(2) == pytest.approx((A4[1], 13.4, 20.6), abs=0.2)


def test_no_chart_is_pushed_off_its_page_by_that() -> None:
    gaps = [_gaps(cards, facts) for cards, facts in ((4, 7), (4, 8), (6, 4), (7, 2), (7, 3), (8, 4))]
    assert all(height == pytest.approx(A4[1]) for height, _, _ in gaps)
    assert all(above >= 7.9 and beneath >= 16.9 for _, above, beneath in gaps)
    assert len({round(above) for _, above, _ in gaps}) > 1
