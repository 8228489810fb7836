"""HarfBuzz, where letters need it: how wide a syllable is, and the few letters of a large font that a picture carries.

It is imported for such letters only. There is no build of it for some kinds of Python; these do without.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

_LANGUAGE = "en"
"""Of all texts, so that measuring does not depend on the user's; no shipped font has forms for a language"""
_SCALE = 1000
_NAMES_KEPT = (0, 1, 2, 13)
"""Of a font: whose it is, its name and style, its licence, by their numbers"""


@cache
def can_shape() -> bool:
    """Whether HarfBuzz is there."""
    try:
        import uharfbuzz  # noqa: F401 (only loading it tells whether it can be: a build may be there that does not fit)
    except ImportError:
        return False
    return True


def advance(syllable: str, path: str) -> int:
    """How wide a syllable is in a font, in 1/1000 em."""
    import uharfbuzz

    font = _font(path)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(syllable)
    buffer.guess_segment_properties()
    buffer.language = _LANGUAGE
    uharfbuzz.shape(font, buffer)
    return sum(position.x_advance for position in buffer.glyph_positions)


def cut_out(path: str, characters: Iterable[str]) -> bytes:
    """A font that has of another one these characters, and what they become in each other's company."""
    import uharfbuzz

    wanted = uharfbuzz.SubsetInput()
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    wanted.unicode_set.update(map(ord, characters))
    wanted.name_id_set.clear()
    wanted.name_id_set.update(_NAMES_KEPT)
    return bytes(uharfbuzz.subset(_font(path).face, wanted).blob.data)


@cache
def _font(path: str) -> Any:
    import uharfbuzz

    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path)))
    font.scale = (_SCALE, _SCALE)
    return font
