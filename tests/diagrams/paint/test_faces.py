"""The slices of the font are the font that texts are measured with, and a picture takes those it needs."""

import base64
import io
import json
import re
from functools import cache
from pathlib import Path

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from govctl.diagrams.paint.faces import FOLDER, SLICES, faces, style, without_faces
from govctl.diagrams.text.widths import FONT_FILES, MAIN_FONT

RUNS: dict[str, list[list[int]]] = json.loads(Path(SLICES).read_text(encoding="utf-8"))
WEIGHTS = {"regular": FONT_FILES[0], "bold": FONT_FILES[1]}


@cache
def _whole(weight: str) -> TTFont:
    return TTFont(WEIGHTS[weight])


def _codes(name: str) -> set[int]:
    return {code for first, last in RUNS[name] for code in range(first, last + 1)}


def _drawn(font: TTFont, code: int) -> tuple[object, float]:
    """What a character looks like, and how wide it is."""
    glyphs = font.getGlyphSet()
    glyph = font.getBestCmap()[code]
    pen = DecomposingRecordingPen(glyphs)
    glyphs[glyph].draw(pen)
    return pen.value, glyphs[glyph].width


@pytest.mark.parametrize("weight", WEIGHTS)
def test_each_character_is_in_one_slice(weight: str) -> None:
    assert sum(len(_codes(name)) for name in RUNS) == len(set().union(*map(_codes, RUNS)))
    assert set().union(*map(_codes, RUNS)) == set(_whole(weight).getBestCmap())


@pytest.mark.parametrize("name", RUNS)
@pytest.mark.parametrize("weight", WEIGHTS)
def test_a_slice_is_a_part_of_the_font_under_our_name(weight: str, name: str) -> None:
    font = TTFont(Path(FOLDER, f"{weight}-{name}.woff2"))
    assert set(font.getBestCmap()) == _codes(name)
    for code in sorted(_codes(name))[:: 7 if len(_codes(name)) > 300 else 1]:
        assert _drawn(font, code) == _drawn(_whole(weight), code)
    names = {record.nameID: str(record) for record in font["name"].names}
    assert names[1] == MAIN_FONT
    assert "Red Hat" in names[0]
    assert "Liberation" not in " ".join(text for number, text in names.items() if number in (1, 4, 6, 16))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("plain", ["latin"]),
        ("Ærø → “2”", ["latin"]),
        ("Łódź", ["latin", "latin-extended"]),
        ("Ομάδα", ["greek"]),
        ("Группа a", ["latin", "cyrillic"]),
        ("½ ⅓ ≤ ● ■", ["latin", "other"]),
        ("", []),
    ],
)
def test_a_text_takes_the_slices_that_it_needs(text: str, names: list[str]) -> None:
    rules = faces(text).splitlines()
    assert len(rules) == 2 * len(names)
    fonts = [TTFont(io.BytesIO(base64.b64decode(re.findall(r"base64,([\w+/=]+)\)", rule)[0]))) for rule in rules]
    assert [set(font.getBestCmap()) for font in fonts] == [_codes(name) for name in names for _ in WEIGHTS]
    assert [font["OS/2"].usWeightClass for font in fonts] == [400, 700] * len(names)
    assert all(f"font-family:'{MAIN_FONT}'" in rule for rule in rules)


@pytest.mark.parametrize("picture", ["", "<svg><text>a</text></svg>"])
def test_the_fonts_can_be_taken_out_of_a_picture(picture: str) -> None:
    rules = faces("Łódź")
    assert without_faces(f"<svg>{style(rules)}{picture}") == f"<svg>{picture}"
    assert without_faces(picture) == picture
