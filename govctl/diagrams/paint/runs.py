"""A text for libraries that draw with the fonts that we ship: each part in the font that has it, in its place.

They lose letters, or fail, where two fonts meet in a text that joins letters, and set one letter of Thai and Lao upon the
one before it (as of usvg 0.47); so each part is placed by itself, and that letter is written as the two that it is made of.
"""

import re
from html import escape
from itertools import groupby

from govctl.diagrams.paint.numbers import number as n
from govctl.diagrams.text.widths import font_of, text_width

_MARK = "\ufffd"
_AM = (
    (re.compile("([\u0e48-\u0e4b]?)\u0e33"), "\u0e4d\\1\u0e32"),
    (re.compile("([\u0ec8-\u0ecb]?)\u0eb3"), "\u0ecd\\1\u0eb2"),
)
"""The vowel AM after a mark for tone, in Thai and Lao, and its two parts: one above the letter, one behind it"""


def runs(words: str, x: float, size: float, bold: bool) -> str:
    """The content of a text that begins at `x`."""
    if words.isascii():
        return escape(words, quote=False)
    known = "".join(character if font_of(character) is not None else _mark(character) for character in words)
    for vowel, written in _AM:
        known = vowel.sub(written, known)
    parts = [(font, "".join(characters)) for font, characters in groupby(known, key=font_of)]
    if parts == [("", known)]:
        return escape(known, quote=False)
    drawn: list[str] = []
    for font, part in parts:
        family = f' font-family="{font}"' if font else ""
        drawn.append(f'<tspan x="{n(x)}"{family}>{escape(part, quote=False)}</tspan>')
        x += text_width(part, size, bold)
    return "".join(drawn)


def _mark(character: str) -> str:
    """What stands for a character that no font has; nothing for one that is measured without a width, as marks above others."""
    return _MARK if text_width(character, 1) else ""
