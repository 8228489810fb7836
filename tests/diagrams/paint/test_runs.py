"""Texts in any script that our fonts have are drawn by the libraries, each part in its font and place."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govctl.diagrams.paint.pixels import pdf, png
from govctl.diagrams.paint.runs import runs
from govctl.diagrams.text.lines import broken, shown
from govctl.diagrams.text.scripts import letters
from govctl.diagrams.text.units import units
from govctl.diagrams.text.widths import fallback, font_of, text_width, widths
from tests.diagrams.pixels import darkness
from tests.diagrams.text.words import SHAPED, SIMPLE

DROID = "Droid Sans Fallback"
DEVA = 'font-family="Noto Sans Devanagari"'
LETTERS = sorted(character for character in {*widths(bold=False), *fallback(), *letters()} if character.isprintable())


@pytest.mark.parametrize(
    ("words", "content"),
    [
        ("a < b & c", "a &lt; b &amp; c"),
        ("Ærø <b>", "Ærø &lt;b&gt;"),
        ("Board لا (2026)", "Board لا (2026)"),
        ("国", f'<tspan x="5" font-family="{DROID}">国</tspan>'),
        ("Ø国", f'<tspan x="5">Ø</tspan><tspan x="12.8" font-family="{DROID}">国</tspan>'),
        ("น้ำ", "นํ้า"),
        ("กำ", "กํา"),
        ("ນ້ຳ", "ນໍ້າ"),
        ("ߒߞ", "\ufffd\ufffd"),
        (
            "कि त",
            f'<tspan x="5.00" {DEVA}>कि</tspan><tspan x="15.2"> </tspan><tspan x="17.99" {DEVA}>त</tspan>',
        ),
        ("ހި ހު", '<tspan x="5" font-family="Noto Sans Thaana">ހި ހު</tspan>'),
    ],
)
def test_the_content_of_a_text(words: str, content: str) -> None:
    assert runs(words, 5, 10, bold=False) == content


def test_the_mark_for_what_no_font_has_is_in_the_main_font() -> None:
    assert font_of("\ufffd") == ""


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from(LETTERS), min_size=1, max_size=24), st.booleans())
def test_any_letters_are_drawn(words: str, bold: bool) -> None:
    weight = ' font-weight="700"' if bold else ""
    picture = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="20" font-family="Govctl Sans" font-kerning="none">'
        f'<text x="5" y="15" font-size="9"{weight}>{runs(words, 5, 9, bold)}</text></svg>'
    )
    assert png(picture, 300, 20, 1).startswith(b"\x89PNG")
    assert pdf(picture).startswith(b"%PDF")


@pytest.mark.parametrize(
    "words",
    [
        "اللجنة الاجتماعية",
        "می\u200cخواهیم",
        "คณะกรรมการกำกับ",
        "ຄະນະກຳມະການ",
        "Ծրագրի",
        "საბჭო",
        "ኮሚቴ",
        "ועדת",
        *SIMPLE.values(),
    ],
)
def test_what_is_drawn_is_no_wider_than_measured(words: str) -> None:
    text = f'<text x="5" y="30" font-size="20">{runs(words, 5, 20, bold=False)}</text>'
    beyond = 5 + text_width(words, 20) + 1
    assert _part(text, 5) != _part("", 5)
    assert _part(text, beyond) == _part("", beyond)


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("script", SHAPED)
def test_no_syllable_is_set_upon_the_next(script: str, bold: bool) -> None:
    """Each syllable alone leaves its ink where all together have it: what is drawn is the sum of its parts."""
    words = SHAPED[script].split(",")[0][:24]
    alone = sum(_ink(runs(unit, 20, 20, bold), 70, bold) for unit in units(words) if not unit.isspace())
    together = _ink(runs(words, 20, 20, bold), 40 + text_width(words, 20, bold), bold)
    assert together == pytest.approx(alone, rel=0.02)


def _ink(content: str, width: float, bold: bool) -> int:
    """How much of a picture is black."""
    weight = ' font-weight="700"' if bold else ""
    picture = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="44" font-family="Govctl Sans" font-kerning="none">'
        f'<text y="28" font-size="20"{weight}>{content}</text></svg>'
    )
    return sum(map(sum, darkness(png(picture, width, 44, 1))))


HOSTILE = (
    "क" + "\u093f" * 20_000,
    "क" + "\u094dक" * 20_000,
    "ཀ" + "\u0f90" * 20_000,
    "\u0f0b" * 20_000,
    "ހ \u07a6" * 9_000,
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_what_would_never_end_is_cut(text: str) -> None:
    lines = broken(shown(text), 100, 9)
    assert len(lines) <= 4
    content = "".join(f'<text y="9" font-size="9">{runs(line, 5, 9, bold=False)}</text>' for line in lines)
    picture = f'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="20">{content}</svg>'
    assert png(picture, 300, 20, 1).startswith(b"\x89PNG")
    assert pdf(picture).startswith(b"%PDF")


def test_every_letter_of_every_script_is_drawn() -> None:
    content = "".join(f'<text y="9" font-size="9">{runs(each, 5, 9, bold=False)}</text>' for each in letters())
    picture = f'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="20">{content}</svg>'
    assert png(picture, 300, 20, 1).startswith(b"\x89PNG")
    assert pdf(picture).startswith(b"%PDF")


def _part(content: str, left: float) -> bytes:
    """What is seen of a picture from here to the right."""
    picture = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40" viewBox="{left} 0 400 40" '
        f'font-family="Govctl Sans" font-kerning="none">{content}</svg>'
    )
    return png(picture, 400, 40, 1)
