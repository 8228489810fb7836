"""How much more room than Latin some scripts take above and below, where letters stand under each other."""

import re
from typing import NamedTuple


class Beyond(NamedTuple):
    """How far letters reach beyond the usual distance of lines, as a share of their size."""

    above: float
    below: float


_USUAL = Beyond(0, 0)
_ANY = re.compile("[\u0780-\u07bf\u0c00-\u0cff\u0f00-\u109f\u1780-\u17ff]")
_STACKED = {
    re.compile("[\u0c00-\u0c7f]"): Beyond(0, 0.2),  # Telugu
    re.compile("[\u0c80-\u0cff]"): Beyond(0, 0.25),  # Kannada
    re.compile("[\u0f00-\u0fff]"): Beyond(0.2, 0.3),  # Tibetan
    re.compile("[\u1000-\u109f]"): Beyond(0.1, 0.27),  # Myanmar
    re.compile("[\u1780-\u17ff]"): Beyond(0, 0.25),  # Khmer
    re.compile("[\u0780-\u07bf]"): Beyond(0, 0.15),  # Thaana
}
"""Measured on names of ministries and people: their lowest and highest ink, but for what usual lines leave between them"""


def beyond(text: str) -> Beyond:
    """The room that a line of text takes beyond the usual."""
    if text.isascii() or not _ANY.search(text):
        return _USUAL
    found = [room for letters, room in _STACKED.items() if letters.search(text)]
    return Beyond(max(room.above for room in found), max(room.below for room in found))
