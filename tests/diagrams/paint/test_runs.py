"""Texts in any script that our fonts have are drawn by the libraries, each part in its font and place."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govctl.diagrams.paint.pixels import pdf, png
from govctl.diagrams.paint.runs import runs
from govctl.diagrams.text.widths import fallback, font_of, text_width, widths

DROID = "Droid Sans Fallback"
LETTERS = sorted(character for character in {*widths(bold=False), *fallback()} if character.isprintable())


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
        ("हम", "\ufffd\ufffd"),
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
    "words", ["اللجنة الاجتماعية", "คณะกรรมการกำกับ", "ຄະນະກຳມະການ", "Ծրագրի", "საბჭო", "ኮሚቴ", "ועדת"]
)
def test_what_is_drawn_is_no_wider_than_measured(words: str) -> None:
    text = f'<text x="5" y="30" font-size="20">{runs(words, 5, 20, bold=False)}</text>'
    beyond = 5 + text_width(words, 20) + 1
    assert _part(text, 5) != _part("", 5)
    assert _part(text, beyond) == _part("", beyond)


def _part(content: str, left: float) -> bytes:
    """What is seen of a picture from here to the right."""
    picture = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40" viewBox="{left} 0 400 40" '
        f'font-family="Govctl Sans" font-kerning="none">{content}</svg>'
    )
    return png(picture, 400, 40, 1)
