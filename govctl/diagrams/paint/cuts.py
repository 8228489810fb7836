"""Of the fonts that have what the main one lacks, the part that a picture carries: exactly the letters that occur in it."""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from govctl.diagrams.text.scripts import Script, letters, scripts
from govctl.diagrams.text.shaping import can_shape, cut_out
from govctl.diagrams.text.widths import FALLBACK_FILE, fallback

_WITH_SYLLABLES = "\u200c\u200d\u25cc"
"""What joins and parts letters, and the circle below a mark that has none"""
_KHMER_E = "\u17c1"
_WITH_E = frozenset("\u17be\u17bf\u17c0\u17c4\u17c5")
"""Vowels of Khmer that are drawn with E before their consonant, which Unicode does not say"""


class Cut(NamedTuple):
    """A part of a font."""

    bold: bool
    characters: str
    font: bytes


def cuts(characters: Iterable[str]) -> Iterator[Cut]:
    """The parts of fonts for characters that the main one lacks, in one order; none where nothing can cut."""
    wanted: dict[Script | None, set[str]] = {}
    for character in characters:
        letter = letters().get(character)
        if letter or character in fallback():
            wanted.setdefault(letter.script if letter else None, set()).add(character)
    if not wanted or not can_shape():
        return
    for script in (*scripts().values(), None):
        found = wanted.get(script)
        if found:
            whole = "".join(sorted(_with_parts(script, found) if script and script.is_shaped else found))
            for bold in (False, True):  # of a font in one weight as well: else browsers would take it for neither
                yield Cut(bold, whole, cut_out(script.file(bold) if script else FALLBACK_FILE, whole))


def _with_parts(script: Script, found: set[str]) -> set[str]:
    """The characters with what shaping takes them apart into, or puts together from them."""
    parts = set(unicodedata.normalize("NFKD", "".join(found))) | found | set(_WITH_SYLLABLES)
    if found & _WITH_E:
        parts.add(_KHMER_E)
    composed = (c for c, letter in letters().items() if letter.script is script and unicodedata.decomposition(c))
    return parts | {each for each in composed if parts.issuperset(unicodedata.normalize("NFD", each))}
