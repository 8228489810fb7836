"""The chart as SVG: one look, whatever engine placed things."""

from collections.abc import Iterator
from html import escape

from govctl.diagrams.chart import FORMERLY, Chart
from govctl.diagrams.fit import AROUND, Fitted, fitted
from govctl.diagrams.layout.interface import Box, Engine, Layout
from govctl.diagrams.measure import (
    BADGE_FROM_RIGHT,
    BADGE_SIDES,
    BADGE_SIZE,
    HEADING_LINE,
    HEADING_SIZE,
    LABEL_SIZE,
    PADDING,
    STYLES,
    Sized,
    badge_width,
    headings,
)
from govctl.diagrams.paint.frame import Frame, Picture, Piece, placed, stroked
from govctl.diagrams.paint.heads import head
from govctl.diagrams.paint.lines import stroke_of, way
from govctl.diagrams.paint.numbers import number as n
from govctl.diagrams.paint.paper import MARGIN
from govctl.diagrams.paint.surroundings import above, beneath, rooms
from govctl.diagrams.paint.theme import Stroke, Theme
from govctl.diagrams.text.lines import shown
from govctl.diagrams.text.widths import text_width

_EDGE = 4.0
_CORNERS = {"double": 2.5, "plain": 5.0, "round": 16.0}
_BADGE_HEIGHT = 14.0
_ABOVE_CHART = 0.6
"""How much of the distance that a chart leaves around itself is above it"""

Size = tuple[float, float]
"""A width and a height, in points"""
_NO_PAPER: tuple[Size, ...] = ((0.0, 0.0),)


def paint(
    chart: Chart, engine: Engine, theme: Theme, papers: tuple[Size, ...] = _NO_PAPER, *, fixed: bool = False
) -> Picture:
    """The picture, as large as the first of the papers that it fits; larger than the first if it fits none.

    `fixed`: for a library that has our fonts; otherwise for viewers, which hold each text to its width.
    """
    left = rooms(chart, theme)
    found = fitted(chart, engine, left)
    spare = _spare(found.layout, left)
    picture = Painter(chart, found, theme, papers[0], fixed, spare).picture()
    for paper in papers[1:]:
        exceeds = (picture.width, picture.height) != papers[0]
        if exceeds and picture.width <= paper[0] and picture.height <= paper[1]:
            return Painter(chart, found, theme, paper, fixed, spare).picture()
    return picture


def _spare(layout: Layout, left: tuple[Size, ...]) -> float:
    """How much more height than it needs there is for the distance of the chart to title and legend.

    `left`: what a page leaves of itself for the chart, for each.
    """
    room = next((height for width, height in left if layout.width <= width and layout.height <= height), None)
    return AROUND if room is None else min(room - layout.height, AROUND)


class Painter:
    """Writes one picture."""

    def __init__(
        self,
        chart: Chart,
        fitted: Fitted,
        theme: Theme,
        least: Size,
        fixed: bool,
        spare: float,
    ) -> None:
        """`least` is the smallest width and height, `spare` what the chart stands farther from title and legend."""
        self._chart = chart
        self._cards, self._layout = fitted
        self._theme = theme
        self._width = max(self._layout.width + 2 * MARGIN, least[0], 360.0)
        self._least_height = least[1]
        self._spare = spare
        self._aside = (self._width - 2 * MARGIN - self._layout.width) / 2
        self._frame = Frame(theme, self._width, fixed)

    def picture(self) -> Picture:
        """The whole picture."""
        title, y = above(self._chart, self._frame)
        top = y + self._spare * _ABOVE_CHART
        end = y + self._layout.height + self._spare
        rest, height = beneath(self._chart, self._frame, end)
        body = (
            *title,
            f'<g transform="translate({n(MARGIN)} {n(top)})">\n',
            *self._bands(),
            f'<g transform="translate({n(self._aside)} 0)">\n',
            *self._links(),
            *self._drawn_cards(),
            *self._labels(),
            "</g>\n</g>\n",
            *rest,
        )
        whole = max(end + height + MARGIN, self._least_height)
        return self._frame.picture(self._chart.title, self._chart.language, whole, body)

    def _bands(self) -> Iterator[str]:
        for i, (place, lines) in enumerate(zip(self._layout.bands, headings(self._chart), strict=True)):
            if not lines:
                continue
            fill, ink = self._look(i)
            box = self._stretched(place)
            if self._chart.hue(i) < 0:  # no level: no coloured edge, a dashed one all around
                inside = Box(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1)
                yield f'<rect{placed(inside)} rx="4" fill="{fill}"{stroked(Stroke(ink, 0.8, "3 3"))}/>\n'
            else:
                edge = box._replace(width=_EDGE)
                yield f'<rect{placed(box)} rx="4" fill="{fill}"/><rect{placed(edge)} fill="{ink}"/>\n'
            for row, line in enumerate(lines):
                y = box.y + PADDING + (row + 0.8) * HEADING_LINE
                yield self._frame.text(Piece(box.x + _EDGE + 8, y, line, HEADING_SIZE, ink, bold=True))

    def _stretched(self, box: Box) -> Box:
        """The place of a band in a picture that is wider than its layout: the outer ones reach the edges."""
        left = box.x + self._aside if box.x else 0.0
        right = box.right + self._aside if box.right < self._layout.width else self._layout.width + 2 * self._aside
        return Box(left, box.y, right - left, box.height)

    def _look(self, band: int) -> tuple[str, str]:
        """The background and the ink of a band."""
        return self._theme.level(self._chart.hue(band))

    def _links(self) -> Iterator[str]:
        heads: dict[str, None] = {}
        order = sorted(
            zip(self._chart.links, self._layout.routes, strict=True),
            key=lambda pair: (bool(pair[0].mark), pair[0].relation != FORMERLY),
        )
        for link, route in order:
            if len(route.points) > 1:
                stroke = stroke_of(link, self._theme)
                yield f'<path d="{way(route)}" fill="none"{stroked(stroke)}/>\n'
                heads.setdefault(head(stroke, route.points, self._theme.paper))
        yield from heads

    def _labels(self) -> Iterator[str]:
        for link, route in zip(self._chart.links, self._layout.routes, strict=True):
            if route.label and link.label:
                box, words = route.label, shown(link.label)
                x = box.x + (box.width - text_width(words, LABEL_SIZE)) / 2
                piece = Piece(x, box.y + box.height * 0.8, words, LABEL_SIZE, stroke_of(link, self._theme).colour)
                yield f'<rect{placed(box)} rx="2" fill="{self._ground(box)}"/>{self._frame.text(piece)}'

    def _ground(self, box: Box) -> str:
        """The colour behind a label."""
        for i, band in enumerate(self._layout.bands):
            if self._chart.bands[i] and band.y <= box.y and box.bottom <= band.bottom:
                return self._look(i)[0]
        return self._theme.paper

    def _drawn_cards(self) -> Iterator[str]:
        for each in self._cards:
            box = self._layout.boxes[each.card.id]
            yield f'<g id="{escape(each.card.id)}">'
            if each.cut:
                yield f"<title>{escape(' · '.join(shown(said.words) for said in each.card.texts))}</title>"
            yield from self._card(each, box)
            yield "</g>\n"

    def _card(self, each: Sized, box: Box) -> Iterator[str]:
        theme, card = self._theme, each.card
        mark = theme.marks.get(card.mark)
        named = bool(self._chart.bands[card.band])
        level_ink = self._look(card.band)[1] if named else theme.muted
        border = mark or Stroke(theme.border, 1.0)
        corner = _CORNERS[card.form]
        yield f'<rect{placed(box)} rx="{n(corner)}" fill="{theme.card}"{stroked(border)}/>'
        if card.form == "double":
            inner = Box(box.x + 3.5, box.y + 3.5, box.width - 7, box.height - 7)
            yield f'<rect{placed(inner)} rx="1.5" fill="none" stroke="{level_ink}" stroke-width="0.7"/>'
        colours = {"kind": level_ink, "name": theme.ink, "more": level_ink, "unknown": theme.muted}
        colours |= dict.fromkeys(("fact", "facts", "seats"), theme.ink) | dict.fromkeys(
            ("change", "changes"), border.colour
        )
        for line in each.lines:
            style = STYLES[line.style]
            colour = theme.muted if line.gone else colours[line.style]
            at = Piece(box.x + PADDING, box.y + line.y, line.words, style.size, colour, style.bold, line.gone)
            yield self._frame.text(at, line.width)
        if card.badge:
            yield from self._badge(card.badge, border.colour, box)

    def _badge(self, badge: str, colour: str, box: Box) -> Iterator[str]:
        width = badge_width(badge) - BADGE_FROM_RIGHT
        place = Box(box.right - BADGE_FROM_RIGHT - width, box.y - _BADGE_HEIGHT / 2, width, _BADGE_HEIGHT)
        yield f'<rect{placed(place)} rx="2.5" fill="{colour}"/>'
        at = Piece(place.x + BADGE_SIDES, place.y + 10.3, shown(badge).upper(), BADGE_SIZE, self._theme.card, bold=True)
        yield self._frame.text(at)
