"""A table, and how it is to be written."""

from typing import NamedTuple

from govctl.diagrams.paint.theme import DEFAULT, Theme
from govctl.diagrams.tables.sheet import Sheet


class Drawn(NamedTuple):
    """All that a format needs to write a table."""

    sheet: Sheet
    theme: Theme = DEFAULT
    scale: float = 2.0
    """Pixels to a point, for formats that have pixels"""
    pages: bool = False
    """Whether pictures are one for each page of A4"""
    decimal_comma: bool = False
    """Whether CSV is for spreadsheets that write 1,5: with semicolons between cells"""
