"""Breaks texts into lines for terminals, where a wide East Asian character takes two columns."""

from collections.abc import Iterator

from rich.cells import cell_len

from govctl.diagrams.text.lines import shown
from govctl.diagrams.text.units import units


def wrapped(text: str, room: int) -> Iterator[str]:
    """The text in lines of at most so many columns; at least one line."""
    line, used = "", 0
    for word in shown(text).split(" "):
        for part in _parts(word, room):
            wide = cell_len(part)
            if used and used + 1 + wide > room:
                yield line
                line, used = part, wide
            elif used:
                line, used = f"{line} {part}", used + 1 + wide
            else:
                line, used = part, wide
    yield line


def _parts(word: str, room: int) -> Iterator[str]:
    """The word, or pieces of one that is too long for a line."""
    piece, used = "", 0
    for unit in units(word) if cell_len(word) > room else ():
        wide = cell_len(unit)
        if used + wide > room:
            yield piece
            piece, used = "", 0
        piece, used = piece + unit, used + wide
    yield piece or word
