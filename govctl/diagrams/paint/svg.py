"""The chart as SVG: one look, whatever engine placed things."""

from collections.abc import Iterator
from html import escape
from itertools import pairwise

from govctl.diagrams.chart import FORMERLY, Chart, Entry, Link
from govctl.diagrams.layout.bands import PAGE
from govctl.diagrams.layout.interface import Box, Engine, Layout, Point, Route
from govctl.diagrams.measure import (
    CARD_WIDTHS,
    HEADING_LINE,
    HEADING_SIZE,
    LABEL_SIZE,
    PADDING,
    STYLES,
    Sized,
    graph,
    headings,
    sized,
)
from govctl.diagrams.paint.frame import MARGIN, SMALL, Frame, Picture, Piece, placed, stroked
from govctl.diagrams.paint.heads import head
from govctl.diagrams.paint.numbers import number as n
from govctl.diagrams.paint.theme import Stroke, Theme
from govctl.diagrams.text.lines import shown
from govctl.diagrams.text.widths import text_width

_EDGE = 4.0
_CORNERS = {"double": 2.5, "plain": 5.0, "round": 16.0}
_BADGE_HEIGHT = 14.0
_ENTRY_LINE, _ENTRY_GAP = 34.0, 20.0
_FEW = 60
_BETTER = 0.02


def paint(
    chart: Chart, engine: Engine, theme: Theme, least: tuple[float, float] = (0, 0), *, fixed: bool = False
) -> Picture:
    """The picture. `least` is the width and height that it has at least, in points.

    `fixed`: for a library that has our fonts; otherwise for viewers, which hold each text to its width.
    """
    return Painter(chart, *fitted(chart, engine), theme, least, fixed).picture()


def fitted(chart: Chart, engine: Engine) -> tuple[tuple[Sized, ...], Layout]:
    """The cards of the width with which the picture fits a page best, and where they go."""
    best: tuple[float, tuple[Sized, ...], Layout] | None = None
    for width in CARD_WIDTHS if len(chart.cards) <= _FEW else CARD_WIDTHS[:1]:
        cards = tuple(sized(card, width) for card in chart.cards)
        layout = engine(graph(chart, cards))
        scale = min(1.0, PAGE[0] / layout.width, PAGE[1] / layout.height)
        if best is None or scale == 1.0 or scale > best[0] + _BETTER:
            best = scale, cards, layout
        if scale == 1.0:
            break
    assert best is not None
    return best[1:]


class Painter:
    """Writes one picture."""

    def __init__(
        self,
        chart: Chart,
        cards: tuple[Sized, ...],
        layout: Layout,
        theme: Theme,
        least: tuple[float, float],
        fixed: bool,
    ) -> None:
        """`least` is the smallest width and height."""
        self._chart = chart
        self._cards = cards
        self._layout = layout
        self._theme = theme
        self._width = max(layout.width + 2 * MARGIN, least[0], 360.0)
        self._least_height = least[1]
        self._frame = Frame(theme, self._width, fixed)

    def picture(self) -> Picture:
        """The whole picture."""
        title, top = self._frame.header(self._chart.title, self._chart.subtitle)
        legend, legend_height, right = self._legend(top + self._layout.height + 10)
        height = top + self._layout.height + 10 + legend_height
        footer, footer_height = self._frame.beside(self._chart.footer, height - 6, right + _ENTRY_GAP), 0.0
        if not footer:
            footer, footer_height = self._frame.remark(self._chart.footer, height)
        height = max(height + footer_height + MARGIN, self._least_height)
        body = (
            *title,
            f'<g transform="translate({n(MARGIN)} {n(top)})">\n',
            *self._bands(),
            f'<g transform="translate({n((self._width - 2 * MARGIN - self._layout.width) / 2)} 0)">\n',
            *self._links(),
            *self._drawn_cards(),
            *self._labels(),
            "</g>\n</g>\n",
            *legend,
            *footer,
        )
        return self._frame.picture(self._chart.title, self._chart.language, height, body)

    def _bands(self) -> Iterator[str]:
        width = self._width - 2 * MARGIN
        for i, (box, lines) in enumerate(zip(self._layout.bands, headings(self._chart), strict=True)):
            if not lines:
                continue
            fill, ink = self._band(i)
            yield (
                f'<rect x="0" y="{n(box.y)}" width="{n(width)}" height="{n(box.height)}" rx="4" fill="{fill}"/>'
                f'<rect x="0" y="{n(box.y)}" width="{n(_EDGE)}" height="{n(box.height)}" fill="{ink}"/>\n'
            )
            for row, line in enumerate(lines):
                y = box.y + PADDING + (row + 0.8) * HEADING_LINE
                yield self._frame.text(Piece(_EDGE + 8, y, line, HEADING_SIZE, ink, bold=True))

    def _band(self, number: int) -> tuple[str, str]:
        """The background and the ink of a band."""
        hue = self._chart.hues[number] if self._chart.hues else number
        return self._theme.bands[hue % len(self._theme.bands)]

    def _links(self) -> Iterator[str]:
        heads: dict[str, None] = {}
        order = sorted(
            zip(self._chart.links, self._layout.routes, strict=True),
            key=lambda pair: (bool(pair[0].mark), pair[0].relation != FORMERLY),
        )
        for link, route in order:
            if len(route.points) > 1:
                stroke = self._stroke(link)
                yield f'<path d="{_way(route)}" fill="none"{stroked(stroke)}/>\n'
                heads.setdefault(head(stroke, route.points, self._theme.paper))
        yield from heads

    def _stroke(self, link: Link | Entry) -> Stroke:
        stroke = self._theme.lines[link.relation]
        mark = self._theme.marks.get(link.mark) if link.relation != FORMERLY else None
        return stroke._replace(colour=mark.colour, width=stroke.width + 0.7) if mark else stroke

    def _labels(self) -> Iterator[str]:
        for link, route in zip(self._chart.links, self._layout.routes, strict=True):
            if route.label and link.label:
                box, words = route.label, shown(link.label)
                x = box.x + (box.width - text_width(words, LABEL_SIZE)) / 2
                piece = Piece(x, box.y + box.height * 0.8, words, LABEL_SIZE, self._theme.lines[link.relation].colour)
                yield f'<rect{placed(box)} rx="2" fill="{self._ground(box)}"/>{self._frame.text(piece)}'

    def _ground(self, box: Box) -> str:
        """The colour behind a label."""
        for i, band in enumerate(self._layout.bands):
            if self._chart.bands[i] and band.y <= box.y and box.bottom <= band.bottom:
                return self._band(i)[0]
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
        level_ink = self._band(card.band)[1] if named else theme.muted
        border = mark or Stroke(theme.border, 1.0)
        corner = _CORNERS[card.form]
        yield f'<rect{placed(box)} rx="{n(corner)}" fill="{theme.card}"{stroked(border)}/>'
        if card.form == "double":
            inner = Box(box.x + 3.5, box.y + 3.5, box.width - 7, box.height - 7)
            yield f'<rect{placed(inner)} rx="1.5" fill="none" stroke="{level_ink}" stroke-width="0.7"/>'
        colours = {"kind": level_ink, "name": theme.ink, "fact": theme.ink, "change": border.colour, "more": level_ink}
        for line in each.lines:
            style = STYLES[line.style]
            colour = theme.muted if line.gone else colours[line.style]
            at = Piece(box.x + PADDING, box.y + line.y, line.words, style.size, colour, style.bold, line.gone)
            yield self._frame.text(at, line.width)
        if card.badge:
            yield from self._badge(card.badge, border.colour, box)

    def _badge(self, badge: str, colour: str, box: Box) -> Iterator[str]:
        words = shown(badge).upper()
        width = text_width(words, SMALL, bold=True) + 10
        place = Box(box.right - 6 - width, box.y - _BADGE_HEIGHT / 2, width, _BADGE_HEIGHT)
        yield f'<rect{placed(place)} rx="2.5" fill="{colour}"/>'
        yield self._frame.text(Piece(place.x + 5, place.y + 10.3, words, SMALL, self._theme.card, bold=True))

    def _legend(self, y: float) -> tuple[list[str], float, float]:
        """The legend, its height, and where its last line ends."""
        if not self._chart.legend:
            return [], 0.0, self._width
        title = shown(self._chart.legend_title).upper()
        pieces = [self._frame.text(Piece(MARGIN, y + 10, title, SMALL, self._theme.muted, bold=True))]
        start = MARGIN + text_width(title, SMALL, bold=True) + _ENTRY_GAP
        x, row = start, y + 7
        for entry in self._chart.legend:
            words = shown(entry.words)
            width = _ENTRY_LINE + 6 + text_width(words, SMALL)
            if x > start and x + width > self._width - MARGIN:
                x, row = start, row + 16
            stroke = self._stroke(entry) if entry.relation else self._theme.marks[entry.mark]
            if entry.relation:
                way: tuple[Point, ...] = ((x, row), (x + _ENTRY_LINE, row))
                pieces.append(f'<path d="{_way(Route(way))}" fill="none"{stroked(stroke)}/>')
                pieces.append(head(stroke, way, self._theme.paper))
            else:
                swatch = Box(x + 2, row - 6, _ENTRY_LINE - 4, 12)
                pieces.append(f'<rect{placed(swatch)} rx="3" fill="{self._theme.card}"{stroked(stroke)}/>')
            pieces.append(self._frame.text(Piece(x + _ENTRY_LINE + 6, row + 3, words, SMALL, self._theme.ink)))
            x += width + _ENTRY_GAP
        return pieces, row + 9 - y, x - _ENTRY_GAP


def _way(route: Route) -> str:
    """The points of a line as SVG has them."""
    points = route.points
    start = f"M{n(points[0][0])} {n(points[0][1])}"
    if route.curved:
        return start + "C" + " ".join(f"{n(x)} {n(y)}" for x, y in points[1:])
    steps = []
    for (x0, y0), (x, y) in pairwise(points):
        if y == y0:
            steps.append(f"H{n(x)}")
        elif x == x0:
            steps.append(f"V{n(y)}")
        else:
            steps.append(f"L{n(x)} {n(y)}")
    return start + "".join(steps)
