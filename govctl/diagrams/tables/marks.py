"""Marks as SVG: in cells, across several columns, and in the legend."""

from collections.abc import Iterator
from typing import NamedTuple

from govctl.diagrams.layout.interface import Box
from govctl.diagrams.paint.frame import Frame, Piece, placed, stroked
from govctl.diagrams.paint.theme import Stroke
from govctl.diagrams.tables.sheet import CHIP_SIZE, mark_width
from govctl.diagrams.tables.table import ALARM, NUMBER, Mark
from govctl.diagrams.text.lines import cut, shown
from govctl.diagrams.text.widths import text_width


class Look(NamedTuple):
    """How a mark is drawn."""

    ink: str
    fill: str = "none"
    border: Stroke | None = None


class Marks:
    """Draws marks of one height, in points."""

    def __init__(self, frame: Frame, height: float) -> None:
        """The frame has the theme and the font."""
        self._frame = frame
        self._theme = frame.theme
        self._height = height
        self.alarm = frame.theme.marks["dissolved"].colour
        """The colour of what has to be looked at"""

    def bar(self, mark: Mark, box: Box, hue: int) -> Iterator[str]:
        """A mark across the box of several columns."""
        high = self._height + 2
        place = Box(box.x + 2, box.y + (box.height - high) / 2, box.width - 5, high)
        fill, ink = self._theme.level(hue)
        bold = mark.tone == NUMBER
        if mark.tone == "unknown":
            fill, ink = self._theme.paper, self._theme.muted
        border = Stroke(ink, 0.7, "1.5 2.5" if mark.tone == "unknown" else "")
        yield f'<rect{placed(place)} rx="3" fill="{fill}"{stroked(border)}/>'
        words = cut(shown(mark.text), place.width - 8, CHIP_SIZE, bold)
        x = place.x + (place.width - text_width(words, CHIP_SIZE, bold)) / 2
        y = place.y + place.height / 2 + CHIP_SIZE * 0.36
        colour = self._theme.ink if bold else ink
        yield self._frame.text(Piece(x, y, words, CHIP_SIZE, colour, bold))

    def mark(self, mark: Mark, x: float, middle: float, hue: int = -1, total: bool = False) -> Iterator[str]:
        """A mark; `x` is its left edge, `middle` the middle of its height."""
        width, look = mark_width(mark), self._look(mark.tone, hue)
        bold = mark.tone not in (NUMBER, "words") or total
        words = shown(mark.text)
        if look.border or look.fill != "none":
            box = Box(x, middle - self._height / 2, width, self._height)
            border = stroked(look.border) if look.border else ""
            yield f'<rect{placed(box)} rx="3" fill="{look.fill}"{border}/>'
        x += (width - text_width(words, CHIP_SIZE, bold)) / 2
        yield self._frame.text(Piece(x, middle + CHIP_SIZE * 0.36, words, CHIP_SIZE, look.ink, bold))

    def _look(self, tone: str, hue: int) -> Look:
        theme = self._theme
        ink = theme.level(hue)[1] if hue >= 0 else theme.ink
        return {
            "strong": Look(theme.card, ink, Stroke(ink, 1)),
            "plain": Look(ink, theme.card, Stroke(ink, 1)),
            "quiet": Look(theme.ink, "none", Stroke(theme.border, 0.5)),
            "vacant": Look(self.alarm, theme.card, Stroke(self.alarm, 1, "3 2")),
            "unknown": Look(theme.muted, "none", Stroke(theme.muted, 0.8, "1.2 2")),
            ALARM: Look(theme.card, self.alarm, Stroke(self.alarm, 1)),
        }.get(tone, Look(theme.ink))
