"""How wide a text is in the fonts that we ship, so that a picture is the same on every machine.

The fonts (Liberation Sans joined with Noto Sans) have the widths of Arial and Helvetica, so a viewer with one of these
shows the same; Droid Sans Fallback has what they lack of Chinese, Japanese and Korean, and some scripts have fonts of their
own. Widths are those without kerning.
"""

import json
import os
import re
import unicodedata
from functools import cache

from govctl.diagrams.text.scripts import letters
from govctl.diagrams.text.shaping import advance, can_shape
from govctl.diagrams.text.units import is_shaped, units

FONTS = os.path.join(os.path.dirname(os.path.dirname(__file__)), "fonts")
FONT_FILES = tuple(
    os.path.join(FONTS, name) for name in ("GovctlSans-Regular.ttf", "GovctlSans-Bold.ttf", "DroidSansFallback.ttf")
)
FALLBACK_FILE = FONT_FILES[2]
MAIN_FONT = "Govctl Sans"
FALLBACK_FONT = "Droid Sans Fallback"
_JOINED = re.compile("[\u0600-\u06ff]")
"""Letters that are narrower where they join others than alone, as they are measured"""
UNKNOWN = 750
"""What a letter that no font has is measured as"""
_WIDE = 1000
_NO_WIDTH = ("Mn", "Me", "Cf")


class Widths(dict[str, int]):
    """The width of each unit of a text in 1/1000 of the font's size; what no shipped font has is judged by its class."""

    def __init__(self, known: dict[str, int], bold: bool) -> None:
        """`known` are the characters of the main font."""
        super().__init__(known)
        self._bold = bold

    def __missing__(self, unit: str) -> int:
        """What is beyond the main font is looked up, or measured, once."""
        letter = letters().get(unit[0])
        if letter and letter.script.is_shaped and can_shape():
            found = advance(unit, letter.script.file(self._bold))
        else:
            found = sum(_alone(character, self._bold) for character in unit)
        self[unit] = found
        return found


def _alone(character: str, bold: bool) -> int:
    """The width of a character that is not in the main font."""
    found = fallback().get(character)
    if found is not None:
        return found
    if unicodedata.category(character) in _NO_WIDTH:
        return 0
    letter = letters().get(character)
    if letter:
        return letter.widths[bold]
    return _WIDE if unicodedata.east_asian_width(character) in "WF" else UNKNOWN


@cache
def widths(bold: bool) -> Widths:
    """The widths of the regular or the bold font."""
    return Widths(_table("bold" if bold else "regular"), bold)


@cache
def fallback() -> dict[str, int]:
    """The widths of the font for what the main one lacks."""
    return _table("fallback")


def text_width(text: str, size: float, bold: bool = False) -> float:
    """The width of a text, in the unit of `size`."""
    return sum(map(widths(bold).__getitem__, units(text))) * size / 1000


def is_exact(text: str) -> bool:
    """Whether a text in the shipped fonts is as wide as it is measured; otherwise it is narrower, or nobody knows."""
    if text.isascii():
        return True
    return not (_JOINED.search(text) or is_shaped(text) or any(font_of(character) is None for character in text))


def font_of(character: str) -> str | None:
    """The family of the shipped font that has the character: empty for the main one, None if none has it.

    Letters of a script that is shaped count as not there where nothing shapes them.
    """
    if character in _main():
        return ""
    if character in fallback():
        return FALLBACK_FONT
    letter = letters().get(character)
    return letter.script.family if letter and (can_shape() or not letter.script.is_shaped) else None


@cache
def _main() -> frozenset[str]:
    return frozenset(_table("regular"))


def _table(name: str) -> dict[str, int]:
    with open(os.path.join(FONTS, f"{name}.json"), encoding="utf-8") as file:
        runs: list[tuple[int, int, int]] = json.load(file)
    return {chr(code): width for first, last, width in runs for code in range(first, last + 1)}
