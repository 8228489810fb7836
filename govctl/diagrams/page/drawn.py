"""A chart whose lines people follow, as the page shows it when nothing is folded: where its cards are, and its lines."""

from typing import Any, NamedTuple

from govctl.diagrams.chart import Chart
from govctl.diagrams.layout.bands import lay_out
from govctl.diagrams.layout.interface import Box, Layout
from govctl.diagrams.measure import Sized, graph, sized
from govctl.diagrams.spelled import all_said

_SCREEN = (1000.0, 640.0)
"""The width and height, in points, in which it should fit"""
_AIR = 1.5
"""Below a card stand the button that folds it and what an organisation is there."""


class Drawn(NamedTuple):
    """A chart as the page shows it."""

    chart: Chart
    """With what its lines say on their cards where it has no room on them"""
    cards: tuple[Sized, ...]
    layout: dict[str, Any] | None
    """Points of cards, corners of lines, middles of labels and edges of bands; none where lines are too many to follow"""


def drawn(chart: Chart, width: float, heading: float) -> Drawn:
    """The chart with cards of this width; `heading` is the room for the names of bands."""
    cards = _sized(chart, width)
    made = graph(chart, cards)
    if not made.lines or not made.is_followed:
        return Drawn(chart, cards, None)

    def laid_out(chart: Chart) -> tuple[tuple[tuple[Sized, ...], Layout], Layout]:
        cards = _sized(chart, width)
        layout = _laid_out(chart, cards, heading)
        return (cards, layout), layout

    chart, (cards, layout) = all_said(chart, laid_out)
    return Drawn(chart, cards, _data(cards, layout))


def _sized(chart: Chart, width: float) -> tuple[Sized, ...]:
    return tuple(sized(card, width) for card in chart.cards)


def _laid_out(chart: Chart, cards: tuple[Sized, ...], heading: float) -> Layout:
    made = graph(chart, cards)._replace(page=_SCREEN, air=_AIR)
    return lay_out(made._replace(heading_width=heading if made.heading_width else 0.0))


def _data(cards: tuple[Sized, ...], layout: Layout) -> dict[str, Any]:
    boxes = [layout.boxes[each.card.id] for each in cards]
    return {
        "width": _number(layout.width),
        "height": _number(layout.height),
        "cards": [_point(box.x, box.y) for box in boxes],
        "ways": [[_point(x, y) for x, y in route.points] for route in layout.routes],
        "words": [_middle(route.label) if route.label else None for route in layout.routes],
        "bands": [[*_point(box.x, box.y), *_point(box.right, box.bottom)] for box in layout.bands],
    }


def _middle(box: Box) -> list[float]:
    return _point(box.x + box.width / 2, box.y + box.height / 2)


def _point(x: float, y: float) -> list[float]:
    return [_number(x), _number(y)]


def _number(value: float) -> float:
    return round(value, 1)
