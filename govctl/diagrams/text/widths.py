"""How wide a text is in the fonts that we ship, so that a picture is the same on every machine.

The fonts (Liberation Sans joined with Noto Sans) have the widths of Arial and Helvetica, so a viewer with one of these
shows the same; Droid Sans Fallback has what they lack of Chinese, Japanese and Korean. Widths are those without kerning.
"""

import json
import os
import re
import unicodedata
from functools import cache

FONTS = os.path.join(os.path.dirname(os.path.dirname(__file__)), "fonts")
FONT_FILES = tuple(
    os.path.join(FONTS, name) for name in ("GovctlSans-Regular.ttf", "GovctlSans-Bold.ttf", "DroidSansFallback.ttf")
)
MAIN_FONT = "Govctl Sans"
FALLBACK_FONT = "Droid Sans Fallback"
_JOINED = re.compile("[\u0600-\u06ff]")
"""Letters that are narrower where they join others than alone, as they are measured"""
UNKNOWN = 750
"""What a letter that no font has is measured as"""
_WIDE = 1000


class Widths(dict[str, int]):
    """The width of each character in 1/1000 of the font's size; one that no shipped font has is judged by its class."""

    def __missing__(self, character: str) -> int:
        """Characters beyond the main font are looked up once."""
        found = fallback().get(character)
        if found is None:
            if unicodedata.category(character) in ("Mn", "Me"):
                found = 0
            else:
                found = _WIDE if unicodedata.east_asian_width(character) in "WF" else UNKNOWN
        self[character] = found
        return found


@cache
def widths(bold: bool) -> Widths:
    """The widths of the regular or the bold font."""
    return Widths(_table("bold" if bold else "regular"))


@cache
def fallback() -> dict[str, int]:
    """The widths of the font for what the main one lacks."""
    return _table("fallback")


def text_width(text: str, size: float, bold: bool = False) -> float:
    """The width of a text, in the unit of `size`."""
    return sum(map(widths(bold).__getitem__, text)) * size / 1000


def is_exact(text: str) -> bool:
    """Whether a text in the shipped fonts is as wide as it is measured; otherwise it is narrower, or nobody knows."""
    return text.isascii() or not (_JOINED.search(text) or any(font_of(character) is None for character in text))


def font_of(character: str) -> str | None:
    """The family of the shipped font that has the character: empty for the main one, None if none has it."""
    if character in _main():
        return ""
    return FALLBACK_FONT if character in fallback() else None


@cache
def _main() -> frozenset[str]:
    return frozenset(_table("regular"))


def _table(name: str) -> dict[str, int]:
    with open(os.path.join(FONTS, f"{name}.json"), encoding="utf-8") as file:
        runs: list[tuple[int, int, int]] = json.load(file)
    return {chr(code): width for first, last, width in runs for code in range(first, last + 1)}
