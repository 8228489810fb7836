"""How alike two texts are, and two sets."""

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=65536)
def words_of(text: str) -> frozenset[str]:
    """The words of a text, without case."""
    return frozenset(_WORD.findall(text.casefold()))


def likeness(one: AbstractSet[object], other: AbstractSet[object]) -> float:
    """The share of what two sets hold together that they have in common (Jaccard 1901); 0 if both are empty."""
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0


def text_likeness(one: str, other: str) -> float:
    """How alike two texts are by their words, from 0 to 1; long words that share a beginning count half.

    Inflected languages change the ends of words: `styregruppe`, `styregruppen`.
    """
    if one == other:
        return 1.0
    ours, theirs = words_of(one), words_of(other)
    if not ours or not theirs:
        return 0.0
    same = ours & theirs
    stems = {word[:5] for word in ours - same if len(word) > 5} & {word[:5] for word in theirs - same if len(word) > 5}
    common = len(same) + len(stems) * 0.75
    return 2 * common / (len(ours) + len(theirs))
