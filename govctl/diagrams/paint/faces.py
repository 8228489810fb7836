"""The font that a picture carries: of the one that its texts are measured with, the slices with the letters that occur.

Viewers that take no fonts from a picture go on to the next of the theme's fonts, which has the same widths.
"""

import base64
import json
import os
import re
from functools import cache

from govctl.diagrams.text.widths import MAIN_FONT

FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "fonts", "slices")
SLICES = os.path.join(FOLDER, "slices.json")
_BEGIN, _END = "<style>\n", "</style>\n"
_ASCII, _BEYOND_ASCII = re.compile(r"[ -~]"), re.compile(r"[^\x00-\x7f]")
_WEIGHTS = {"regular": 400, "bold": 700}


def faces(text: str) -> str:
    """The rules of CSS that bring the font for a text, each slice in both weights; the slices stand in one order."""
    plain = _ASCII.search(text)  # one stands for all of them: they are in one slice
    letters = {*_BEYOND_ASCII.findall(text), *([plain[0]] if plain else [])}
    return "".join(
        f"@font-face{{font-family:'{MAIN_FONT}';font-weight:{value};src:url(data:font/woff2;base64,{_packed(weight, name)}) "
        f"format('woff2');unicode-range:{_range(runs)}}}\n"
        for name, runs in _slices().items()
        if any(chr(first) <= letter <= chr(last) for letter in letters for first, last in runs)
        for weight, value in _WEIGHTS.items()
    )


def style(rules: str) -> str:
    """The rules as an element of a picture."""
    return f"{_BEGIN}{rules}{_END}"


def without_faces(picture: str) -> tuple[str, str]:
    """A picture as SVG without the fonts that it carries, and their rules: for a page that brings them itself."""
    before, begin, rest = picture.partition(_BEGIN)
    rules, _, after = rest.partition(_END)
    return (before + after, rules) if begin else (picture, "")


@cache
def _slices() -> dict[str, list[tuple[int, int]]]:
    with open(SLICES, encoding="utf-8") as file:
        found: dict[str, list[tuple[int, int]]] = json.load(file)
    return found


def _packed(weight: str, name: str) -> str:
    with open(os.path.join(FOLDER, f"{weight}-{name}.woff2"), "rb") as file:
        return base64.b64encode(file.read()).decode()


def _range(runs: list[tuple[int, int]]) -> str:
    return ",".join(f"U+{first:X}" if first == last else f"U+{first:X}-{last:X}" for first, last in runs)
