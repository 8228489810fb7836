"""The fonts that we ship of scripts which the main font lacks; a table says what is in them, so that none is opened for that."""

import json
import os
from functools import cache
from typing import NamedTuple

FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "fonts", "scripts")
TABLE = os.path.join(FOLDER, "scripts.json")


class Script(NamedTuple):
    """The font of one script."""

    family: str
    is_shaped: bool
    """Whether only the whole syllable tells which forms and places its letters take"""
    has_bold: bool

    def file(self, bold: bool) -> str:
        """The font in a weight; the regular one where there is no bold one."""
        weight = "Bold" if bold and self.has_bold else "Regular"
        return os.path.join(FOLDER, file_name(self.family, weight))


class Letter(NamedTuple):
    """A character that is in the font of a script."""

    script: Script
    widths: tuple[int, int]
    """Alone, in 1/1000 em, in the regular and the bold weight"""


def file_name(family: str, weight: str) -> str:
    """What the file of a font is called."""
    return f"{family.replace(' ', '')}-{weight}.ttf"


@cache
def scripts() -> dict[str, Script]:
    """Each by the name of its font, in the order in which a picture carries them."""
    return {family: Script(family, is_shaped, has_bold) for family, is_shaped, has_bold, _ in _table()}


@cache
def letters() -> dict[str, Letter]:
    """Every character that one of the fonts has."""
    return {
        chr(code): Letter(scripts()[family], (regular, bold))
        for family, _, _, runs in _table()
        for first, last, regular, bold in runs
        for code in range(first, last + 1)
    }


_Row = tuple[str, bool, bool, list[tuple[int, int, int, int]]]
"""A font, whether its script is shaped, whether it is there in bold, and runs of characters with their two widths"""


@cache
def _table() -> list[_Row]:
    with open(TABLE, encoding="utf-8") as file:
        found: list[_Row] = json.load(file)
    return found
