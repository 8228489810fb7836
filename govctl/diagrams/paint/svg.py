"""The chart as SVG: one look, whatever engine placed things."""

from collections.abc import Iterator
from html import escape
from itertools import groupby, pairwise
from typing import NamedTuple

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
from govctl.diagrams.paint.heads import head
from govctl.diagrams.paint.numbers import number as n
from govctl.diagrams.paint.theme import Stroke, Theme
from govctl.diagrams.text.lines import broken, shown
from govctl.diagrams.text.widths import font_of, text_width

MARGIN = 13.0
_TITLE, _SUBTITLE, _SMALL = 20.0, 10.5, 9.0
_EDGE = 4.0
_CORNERS = {"double": 2.5, "plain": 5.0, "round": 16.0}
_BADGE_HEIGHT = 14.0
_ENTRY_LINE, _ENTRY_GAP = 34.0, 20.0
_LOGO = (110.0, 32.0)
_FEW = 60
_BETTER = 0.02


class Piece(NamedTuple):
    """A text in place; the painter of another format can take it from here."""

    x: float
    y: float
    words: str
    size: float
    colour: str
    bold: bool = False
    gone: bool = False


class Picture(NamedTuple):
    """A picture as SVG, and its size in points."""

    text: str
    width: float
    height: float


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
        if best is None or scale > best[0] + _BETTER:
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
        self._fixed = fixed

    def picture(self) -> Picture:
        """The whole picture."""
        title, top = self._header()
        legend, legend_height = self._legend(top + self._layout.height + 10)
        height = top + self._layout.height + 10 + legend_height
        footer, footer_height = self._footer(height)
        height = max(height + footer_height + MARGIN, self._least_height)
        body = "".join(
            (
                f'<rect width="100%" height="100%" fill="{self._theme.paper}"/>\n',
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
        )
        name, unit = escape(shown(self._chart.title)), "" if self._fixed else "pt"
        return Picture(
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{n(self._width)}{unit}" height="{n(height)}{unit}" '
            f'viewBox="0 0 {n(self._width)} {n(height)}" font-family="{escape(self._theme.font)}" '
            f'font-kerning="none" lang="{escape(self._chart.language)}" role="img" aria-label="{name}">\n'
            f"<title>{name}</title>\n{body}</svg>\n",
            self._width,
            height,
        )

    def _header(self) -> tuple[list[str], float]:
        room = self._width - 2 * MARGIN
        pieces: list[str] = []
        if self._theme.logo:
            place = Box(self._width - MARGIN - _LOGO[0], MARGIN, *_LOGO)
            address = escape(self._theme.logo)
            pieces.append(f'<image{_at(place)} preserveAspectRatio="xMaxYMid meet" href="{address}"/>\n')
            room -= _LOGO[0] + MARGIN
        y = MARGIN - 6
        for line in broken(shown(self._chart.title), room, _TITLE, bold=True, most=3):
            y += _TITLE * 1.2
            pieces.append(self._text(Piece(MARGIN, y, line, _TITLE, self._theme.ink, bold=True)))
        for line in broken(shown(self._chart.subtitle), room, _SUBTITLE, most=4) if self._chart.subtitle else ():
            y += _SUBTITLE * 1.5
            pieces.append(self._text(Piece(MARGIN, y, line, _SUBTITLE, self._theme.muted)))
        return pieces, y + 10

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
                yield self._text(Piece(_EDGE + 8, y, line, HEADING_SIZE, ink, bold=True))

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
                yield f'<path d="{_way(route)}" fill="none"{_stroked(stroke)}/>\n'
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
                yield f'<rect{_at(box)} rx="2" fill="{self._ground(box)}"/>{self._text(piece)}'

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
        yield f'<rect{_at(box)} rx="{n(corner)}" fill="{theme.card}"{_stroked(border)}/>'
        if card.form == "double":
            inner = Box(box.x + 3.5, box.y + 3.5, box.width - 7, box.height - 7)
            yield f'<rect{_at(inner)} rx="1.5" fill="none" stroke="{level_ink}" stroke-width="0.7"/>'
        colours = {"kind": level_ink, "name": theme.ink, "fact": theme.ink, "change": border.colour, "more": level_ink}
        for line in each.lines:
            style = STYLES[line.style]
            colour = theme.muted if line.gone else colours[line.style]
            at = Piece(box.x + PADDING, box.y + line.y, line.words, style.size, colour, style.bold, line.gone)
            yield self._text(at, line.width)
        if card.badge:
            yield from self._badge(card.badge, border.colour, box)

    def _badge(self, badge: str, colour: str, box: Box) -> Iterator[str]:
        words = shown(badge).upper()
        width = text_width(words, _SMALL, bold=True) + 10
        place = Box(box.right - 6 - width, box.y - _BADGE_HEIGHT / 2, width, _BADGE_HEIGHT)
        yield f'<rect{_at(place)} rx="2.5" fill="{colour}"/>'
        yield self._text(Piece(place.x + 5, place.y + 10.3, words, _SMALL, self._theme.card, bold=True))

    def _legend(self, y: float) -> tuple[list[str], float]:
        if not self._chart.legend:
            return [], 0.0
        title = shown(self._chart.legend_title).upper()
        pieces = [self._text(Piece(MARGIN, y + 10, title, _SMALL, self._theme.muted, bold=True))]
        start = MARGIN + text_width(title, _SMALL, bold=True) + _ENTRY_GAP
        x, row = start, y + 7
        for entry in self._chart.legend:
            words = shown(entry.words)
            width = _ENTRY_LINE + 6 + text_width(words, _SMALL)
            if x > start and x + width > self._width - MARGIN:
                x, row = start, row + 16
            stroke = self._stroke(entry) if entry.relation else self._theme.marks[entry.mark]
            if entry.relation:
                way: tuple[Point, ...] = ((x, row), (x + _ENTRY_LINE, row))
                pieces.append(f'<path d="{_way(Route(way))}" fill="none"{_stroked(stroke)}/>')
                pieces.append(head(stroke, way, self._theme.paper))
            else:
                swatch = Box(x + 2, row - 6, _ENTRY_LINE - 4, 12)
                pieces.append(f'<rect{_at(swatch)} rx="3" fill="{self._theme.card}"{_stroked(stroke)}/>')
            pieces.append(self._text(Piece(x + _ENTRY_LINE + 6, row + 3, words, _SMALL, self._theme.ink)))
            x += width + _ENTRY_GAP
        return pieces, row + 9 - y

    def _footer(self, y: float) -> tuple[list[str], float]:
        if not self._chart.footer:
            return [], 0.0
        lines = broken(shown(self._chart.footer), self._width - 2 * MARGIN, _SMALL, most=3)
        pieces = [
            self._text(Piece(MARGIN, y + 12 * (i + 1), line, _SMALL, self._theme.muted)) for i, line in enumerate(lines)
        ]
        return pieces, 12.0 * len(lines)

    def _text(self, piece: Piece, width: float = -1) -> str:
        if not piece.words.strip():
            return ""
        if width < 0:
            width = text_width(piece.words, piece.size, piece.bold)
        weight = ' font-weight="700"' if piece.bold else ""
        gone = ' text-decoration="line-through"' if piece.gone else ""
        start = (
            f'<text x="{n(piece.x)}" y="{n(piece.y)}" font-size="{n(piece.size)}" fill="{piece.colour}"{weight}{gone}'
        )
        if self._fixed:
            return f"{start}>{_runs(piece.words)}</text>\n"
        return f'{start} textLength="{n(width)}">{escape(piece.words, quote=False)}</text>\n'


def _runs(words: str) -> str:
    """The text with the font of each part named, so that nobody has to look for one; what no font has shows as a mark."""
    if words.isascii():
        return escape(words, quote=False)
    parts = []
    for font, characters in groupby(words, key=font_of):
        part = "".join(characters)
        text = "\ufffd" * len(part) if font is None else escape(part, quote=False)
        parts.append(f'<tspan font-family="{font}">{text}</tspan>' if font else text)
    return "".join(parts)


def _at(box: Box) -> str:
    return f' x="{n(box.x)}" y="{n(box.y)}" width="{n(box.width)}" height="{n(box.height)}"'


def _stroked(stroke: Stroke) -> str:
    dashes = f' stroke-dasharray="{stroke.dashes}"' if stroke.dashes else ""
    return f' stroke="{stroke.colour}" stroke-width="{n(stroke.width)}"{dashes}'


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
