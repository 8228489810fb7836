"""A text for libraries that draw with the fonts that we ship: each part in the font that has it, in its place.

They lose letters, or fail, where two fonts meet in a text that joins letters, and set one letter of Thai and Lao upon the
one before it (as of usvg 0.47); so each part is placed by itself, and that letter is written as the two that it is made of.
Of what HarfBuzz calls a cluster they take the widest glyph for the width, and set the next one too near wherever glyphs stand
beside each other in one, as in scripts of India and their kin; so each syllable of these is a part.
"""

import re
from html import escape
from itertools import groupby

from govctl.diagrams.paint.numbers import number as n
from govctl.diagrams.text.units import is_shaped, units
from govctl.diagrams.text.widths import font_of, text_width

_MARK = "\ufffd"
RIGHT_TO_LEFT_SIGNS = " !(),.:;،؛؟"
"""Signs that the font of Thaana has too, so that words with these between them are one part and stand from right to left"""
_THAANA = re.compile(f"([\u0780-\u07bf]+(?:[{RIGHT_TO_LEFT_SIGNS}]+[\u0780-\u07bf]+)*)")
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
    parts = _parts(known)
    if parts == [("", known)]:
        return escape(known, quote=False)
    drawn: list[str] = []
    for font, part in parts:
        family = f' font-family="{font}"' if font else ""
        place = f"{x:.2f}" if is_shaped(part) else n(x)  # the line above the letters of a word has no steps in it
        drawn.append(f'<tspan x="{place}"{family}>{escape(part, quote=False)}</tspan>')
        x += text_width(part, size, bold)
    return "".join(drawn)


def _parts(known: str) -> list[tuple[str | None, str]]:
    """A text in parts that are placed each by itself, with their fonts."""
    if known.isascii() or not (is_shaped(known) or _THAANA.search(known)):
        return [(font, "".join(characters)) for font, characters in groupby(known, key=font_of)]
    parts: list[tuple[str | None, str]] = []
    for i, piece in enumerate(_THAANA.split(known)):
        if i % 2:
            parts.append((font_of(piece[0]), piece))
            continue
        for shaped, group in groupby(units(piece), key=is_shaped):
            found = list(group)
            parts += [(font_of(unit[0]), unit) for unit in found] if shaped else _parts("".join(found))
    return parts


def _mark(character: str) -> str:
    """What stands for a character that no font has; nothing for one that is measured without a width, as marks above others."""
    return _MARK if text_width(character, 1) else ""
