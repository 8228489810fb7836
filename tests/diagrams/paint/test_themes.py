"""Themes: readable for everybody, and complete."""

import re
from itertools import combinations
from pathlib import Path

import pytest

from govctl.diagrams.paint.house_style import house_style
from govctl.diagrams.paint.theme import DEFAULT, Theme
from govctl.diagrams.paint.themes import CONTRAST, PRINT, THEMES

ROOT = Path(__file__).parents[3]
AA, AAA = 4.5, 7.0
"""Contrast of text that WCAG 2.2 asks for, success criteria 1.4.3 and 1.4.6."""


def _luminance(colour: str) -> float:
    """The relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_as_wcag_counts_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def _texts(theme: Theme) -> list[tuple[str, str]]:
    """The colours of all texts with what is behind them."""
    pairs = [(theme.ink, theme.paper), (theme.muted, theme.paper), (theme.ink, theme.card), (theme.muted, theme.card)]
    for background, ink in theme.bands:
        pairs += [(ink, background), (ink, theme.card)]
        pairs += [(stroke.colour, background) for stroke in theme.lines.values()]
    for stroke in theme.marks.values():
        pairs += [(stroke.colour, theme.card), (theme.card, stroke.colour)]
    return pairs


@pytest.mark.parametrize(("theme", "least"), [(DEFAULT, AA), (PRINT, AA), (CONTRAST, AAA)])
def test_every_text_can_be_read(theme: Theme, least: float) -> None:
    assert [pair for pair in _texts(theme) if contrast(*pair) < least] == []


def test_grey_print_is_grey() -> None:
    colours = {colour for pair in _texts(PRINT) for colour in pair}
    assert all(colour[1:3] == colour[3:5] == colour[5:7] for colour in colours)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_marks_and_lines_differ_by_more_than_colour(theme: Theme) -> None:
    for one, other in combinations(theme.marks.values(), 2):
        assert (one.width, one.dashes) != (other.width, other.dashes)
    looks = [(stroke.dashes, stroke.head) for stroke in theme.lines.values()]
    assert len(set(looks)) == len(looks)
    dashes = [stroke.dashes for stroke in theme.lines.values() if stroke.dashes]
    assert len(set(dashes)) == len(dashes)


def test_the_interactive_page_has_the_same_dashes() -> None:
    style = (ROOT / "govctl/diagrams/page/page.css").read_text()
    for name, stroke in DEFAULT.lines.items():
        found = re.findall(rf"\n\.{name}( \.way)?{{[^}}]*stroke-dasharray:([\d. ]+)", style)
        assert [dashes for _, dashes in found] == ([stroke.dashes] if stroke.dashes else [])
    moved = re.findall(r"\.line\.mark-moved\.reports_to{stroke-dasharray:([\d. ]+)", style)
    assert moved == [DEFAULT.marks["moved"].dashes]


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_themes_are_complete(theme: Theme) -> None:
    assert theme.lines.keys() == DEFAULT.lines.keys()
    assert theme.marks.keys() == DEFAULT.marks.keys()


def test_a_house_style_replaces_what_it_names() -> None:
    data = {
        "based_on": "print",
        "font": "Segoe UI",
        "colours": {"ink": "#112233"},
        "levels": [{"background": "#eeeeee", "ink": "#332211"}],
        "lines": {"advises": "#445566"},
        "marks": {"moved": "#665544"},
    }
    theme = house_style("house.yaml", data, "data:image/png;base64,")
    assert (theme.ink, theme.muted, theme.bands) == ("#112233", PRINT.muted, (("#eeeeee", "#332211"),))
    assert theme.lines["advises"] == PRINT.lines["advises"]._replace(colour="#445566")
    assert theme.lines["reports_to"] == PRINT.lines["reports_to"]
    assert theme.marks["moved"].colour == "#665544"
    assert theme.font == f"'Segoe UI', {PRINT.font}"
    assert theme.logo == "data:image/png;base64,"
