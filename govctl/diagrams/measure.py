"""Breaks the texts of a chart into lines and finds the sizes of its cards."""

from collections.abc import Iterable
from typing import NamedTuple

from govctl.diagrams.chart import Card, Chart, hangs
from govctl.diagrams.layout.interface import Edge, Graph, Node
from govctl.diagrams.text.heights import beyond
from govctl.diagrams.text.lines import broken, broken_facts, shown
from govctl.diagrams.text.widths import text_width

CARD_WIDTHS = (152.0, 166.0, 180.0, 200.0, 224.0, 252.0, 280.0)
PADDING = 9.0
_HEADING_WIDTH, _WIDEST_HEADING = 84.0, 116.0
"""How wide the name of a level is, and how wide for the sake of a long word"""
HEADING_SIZE = 9.0
HEADING_LINE = 12.0
LABEL_SIZE = 9.0
_LABEL_SIDES = 4.0
BADGE_SIZE = 9.0
BADGE_SIDES = 5.0
BADGE_FROM_RIGHT = 6.0
_BESIDE_BADGE = 3.0
_ABOVE, _AFTER_NAME, _BELOW, _BELOW_BADGE = 5.0, 1.5, 6.0, 4.0
_DENSE, _DENSE_ABOVE, _DENSE_BELOW = 0.93, 5.0, 4.5
"""Of the usual distance between lines, and the room above and below them, on dense cards"""


class Style(NamedTuple):
    """How a line of text is set, in points."""

    size: float
    leading: float
    bold: bool = False
    most: int = 2
    capitals: bool = False


STYLES = {
    "kind": Style(9, 11, bold=True, capitals=True),
    "name": Style(11.5, 13, bold=True, most=5),
    "fact": Style(9.2, 11.5, most=3),
    "unknown": Style(9.2, 11.5, most=3),
    "change": Style(9.2, 11.5, most=3),
    "seats": Style(9.2, 11.5, most=12),
    "facts": Style(9.2, 11.5, most=12),
    "changes": Style(9.2, 11.5, most=12),
    "more": Style(9.2, 12.5, bold=True),
}


class Line(NamedTuple):
    """One line of text on a card."""

    words: str
    style: str
    y: float
    """Its baseline, from the upper edge of the card"""
    gone: bool
    width: float


class Sized(NamedTuple):
    """A card with its lines."""

    card: Card
    lines: tuple[Line, ...]
    width: float
    height: float
    cut: bool
    """Whether something had to be left out for want of room"""


def sized(card: Card, width: float, *, dense: bool = False) -> Sized:
    """The card with its texts broken into lines that fit a card of this width, on a dense one nearer to each other."""
    lines: list[Line] = []
    y, of_usual = (_DENSE_ABOVE, _DENSE) if dense else (_ABOVE, 1.0)
    room = width - 2 * PADDING
    was_cut = False
    for said in card.texts:
        gone = said.style.endswith("-gone")
        name = said.style.removesuffix("-gone")
        style = STYLES[name]
        text = shown(said.words)
        if style.capitals:
            text = text.upper()
        if name != "name" and lines and lines[-1].style == "name":
            y += _AFTER_NAME
        into_lines = broken if gone or name == "name" else broken_facts  # a dot in a name is part of it
        for words in into_lines(text, room, style.size, style.bold, style.most):
            more = beyond(words)
            y += style.leading * of_usual + more.above * style.size
            wide = text_width(words, style.size, style.bold)
            if not lines and card.badge and wide > room - badge_width(card.badge):
                y += _BELOW_BADGE
            lines.append(Line(words, name, y - style.leading * of_usual * 0.25, gone, wide))
            y += more.below * style.size
        was_cut = was_cut or lines[-1].words.endswith("…")
    return Sized(card, tuple(lines), width, y + (_DENSE_BELOW if dense else _BELOW), was_cut)


def badge_width(badge: str) -> float:
    """How wide the badge of a card is, with its distance from the right edge of the card; 0 without one."""
    if not badge:
        return 0.0
    return text_width(shown(badge).upper(), BADGE_SIZE, bold=True) + 2 * BADGE_SIDES + BADGE_FROM_RIGHT


def least_width(cards: Iterable[Card]) -> float:
    """The width that keeps the middle of each card, where the line of reporting ends, free of badges."""
    badges = {card.badge for card in cards}
    return 2 * max((badge_width(badge) + _BESIDE_BADGE for badge in badges if badge), default=0.0)


def headings(chart: Chart) -> tuple[tuple[str, ...], ...]:
    """The name of each band, in lines that are as wide as the longest word, within bounds."""
    names = [shown(name).upper() for name in chart.bands]
    words = [text_width(word, HEADING_SIZE, True) for name in names for word in name.split()]
    width = min(max([_HEADING_WIDTH, *words]), _WIDEST_HEADING)
    return tuple(broken(name, width, HEADING_SIZE, True, 4) if name else () for name in names)


def heading_width(lines: Iterable[tuple[str, ...]]) -> float:
    """The width of the widest of all lines of headings; 0 without any."""
    return max((text_width(line, HEADING_SIZE, True) for each in lines for line in each), default=0.0)


def nodes(cards: Iterable[Sized]) -> tuple[Node, ...]:
    """The cards as the layout has to place them."""
    return tuple(
        Node(each.card.id, each.width, each.height, each.card.band, badge_width(each.card.badge)) for each in cards
    )


def graph(chart: Chart, cards: tuple[Sized, ...]) -> Graph:
    """What the layout has to place."""
    named = headings(chart)
    widest = heading_width(named)
    return Graph(
        nodes(cards),
        tuple(
            Edge(
                link.begin,
                link.end,
                hangs(link),
                text_width(shown(link.label), LABEL_SIZE) + 2 * _LABEL_SIDES if link.label else 0.0,
            )
            for link in chart.links
        ),
        len(chart.bands),
        widest + (2 * PADDING if widest else 0.0),
        tuple(len(lines) * HEADING_LINE + 2 * PADDING for lines in named),
    )
