"""The font that a picture carries: of the one that its texts are measured with, the slices with the letters that occur.

What the main font lacks is cut out of others and carried under its name, so that a picture names one font for all its
texts. Viewers that take no fonts from a picture go on to the next of the theme's fonts, which has the same widths.
"""

import base64
import json
import os
import re
from collections.abc import Iterable
from functools import cache

from govctl.diagrams.paint.cuts import cuts
from govctl.diagrams.text.widths import MAIN_FONT, font_of

FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "fonts", "slices")
SLICES = os.path.join(FOLDER, "slices.json")
_BEGIN, _END = "<style>\n", "</style>\n"
_ASCII, _BEYOND_ASCII = re.compile(r"[ -~]"), re.compile(r"[^\x00-\x7f]")
_WEIGHTS = {"regular": 400, "bold": 700}
_KINDS = {"woff2": "woff2", "truetype": "ttf"}
"""The forms that fonts are carried in, and what they are called in an address"""


def faces(text: str) -> str:
    """The rules of CSS that bring the font for a text, each part in its weights; the parts stand in one order."""
    plain = _ASCII.search(text)  # one stands for all of them: they are in one slice
    letters = {*_BEYOND_ASCII.findall(text), *([plain[0]] if plain else [])}
    rules = [
        _rule(weight, "woff2", _packed(weight, name), runs)
        for name, runs in _slices().items()
        if any(chr(first) <= letter <= chr(last) for letter in letters for first, last in runs)
        for weight in _WEIGHTS
    ]
    for cut in cuts(letter for letter in letters if font_of(letter)):
        packed = base64.b64encode(cut.font).decode()
        rules.append(_rule("bold" if cut.bold else "regular", "truetype", packed, _runs(cut.characters)))
    return "".join(rules)


def _rule(weight: str, form: str, packed: str, runs: Iterable[tuple[int, int]]) -> str:
    """A part of the font. Its weight is one of two: browsers only take faces of one weight together."""
    return (
        f"@font-face{{font-family:'{MAIN_FONT}';font-weight:{_WEIGHTS[weight]};"
        f"src:url(data:font/{_KINDS[form]};base64,{packed}) format('{form}');unicode-range:{_range(runs)}}}\n"
    )


def _runs(characters: str) -> list[tuple[int, int]]:
    """Sorted characters as runs of code points, the first and the last of each."""
    runs: list[tuple[int, int]] = []
    for code in map(ord, characters):
        if runs and runs[-1][1] == code - 1:
            runs[-1] = runs[-1][0], code
        else:
            runs.append((code, code))
    return runs


def style(rules: str) -> str:
    """The rules as an element of a picture."""
    return f"{_BEGIN}{rules}{_END}"


def without_faces(picture: str) -> str:
    """A picture as SVG without the fonts that it carries: for a page that brings those for all its pictures."""
    before, begin, rest = picture.partition(_BEGIN)
    return before + rest.partition(_END)[2] if begin else picture


@cache
def _slices() -> dict[str, list[tuple[int, int]]]:
    with open(SLICES, encoding="utf-8") as file:
        found: dict[str, list[tuple[int, int]]] = json.load(file)
    return found


def _packed(weight: str, name: str) -> str:
    with open(os.path.join(FOLDER, f"{weight}-{name}.woff2"), "rb") as file:
        return base64.b64encode(file.read()).decode()


def _range(runs: Iterable[tuple[int, int]]) -> str:
    return ",".join(f"U+{first:X}" if first == last else f"U+{first:X}-{last:X}" for first, last in runs)
