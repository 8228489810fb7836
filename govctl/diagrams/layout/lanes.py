"""Lines at the right side of a column of cards: where each leaves its card, and which lane it takes up or down.

A line between two cards of one column is a bracket beside them; every other line goes up or down past the cards to the
space above or below the row. What lies inside something else has a lane further in, so that no two cross that need not.
"""

from itertools import accumulate
from typing import NamedTuple

from govctl.diagrams.layout.forest import Forest
from govctl.diagrams.layout.interface import Graph
from govctl.diagrams.layout.spacing import spacing

_FIRST_LANE = 13.0
"""From the cards to the nearest lane: the head of an arrow has room there."""

_FAR = 100
"""A line that passes so many others has no label beside it."""


class End(NamedTuple):
    """One end of a line besides the tree."""

    edge: int
    other: int
    """The node at its other end"""
    below: bool
    """Whether it leaves its row downwards"""


class Port(NamedTuple):
    """Where a line leaves a card of a column."""

    node: int
    part: float
    """How far down the card: 0 its upper edge, 1 its lower one"""
    lane: float
    """How far to the right of the cards the line goes up or down"""


class Side(NamedTuple):
    """The lines at the right side of a column."""

    ports: dict[tuple[int, int], Port]
    """By the numbers of the line and of the card"""
    brackets: dict[int, tuple[Port, ...]]
    """Each line between two cards of the column; if it is labelled, its ends and between them all ports that it passes"""
    up: tuple[float, ...]
    """The lanes that go on above the column"""
    down: tuple[float, ...]
    """The lanes that go on below it"""
    width: float


_EMPTY = Side({}, {}, (), (), 0.0)


class _Span(NamedTuple):
    """How far a line goes up or down beside a column, from port to port; -1 and the number of ports: past the cards."""

    edge: int
    top: int
    bottom: int
    label: float = 0.0
    """The room for its label, at the right of its lane"""


def ends_of(graph: Graph, skeleton: Forest) -> list[list[End]]:
    """For each node the lines besides the one of reporting that end there."""
    number = {node.id: i for i, node in enumerate(graph.nodes)}
    ends: list[list[End]] = [[] for _ in graph.nodes]
    for i, edge in enumerate(graph.edges):
        begin, end = number.get(edge.begin, -1), number.get(edge.end, -1)
        if begin >= 0 and end >= 0 and begin != end and skeleton.tree_edge[begin] != i:
            row, other = skeleton.row[begin], skeleton.row[end]
            ends[begin].append(End(i, end, row < other))
            ends[end].append(End(i, begin, row > other))
    return ends


def side(column: tuple[int, ...], ends: list[list[End]], graph: Graph) -> Side:
    """Ports and lanes for the cards of a column, from the top; `ends` are those of all nodes."""
    at = {node: i for i, node in enumerate(column)}
    order = [(end, node) for node in column for end in _downwards(node, ends[node], at)]
    if not order:
        return _EMPTY
    rank = {(end.edge, node): i for i, (end, node) in enumerate(order)}
    spans = []
    for place, (end, node) in enumerate(order):
        if end.other not in at:
            spans.append(_Span(end.edge, place, len(order)) if end.below else _Span(end.edge, -1, place))
        elif at[node] < at[end.other]:
            spans.append(_Span(end.edge, place, rank[end.edge, end.other], graph.edges[end.edge].label_width))
    lane_of, width = _lanes(spans, len(order), spacing(graph.air).lane)
    parts = [(i + 1) / (len(ends[node]) + 1) for node in column for i in range(len(ends[node]))]
    ports = tuple(Port(node, part, lane_of[end.edge]) for (end, node), part in zip(order, parts, strict=True))
    return Side(
        {(end.edge, node): port for (end, node), port in zip(order, ports, strict=True)},
        {
            span.edge: ports[span.top : span.bottom + 1] if span.label and span.bottom - span.top < _FAR else ()
            for span in spans
            if span.top >= 0 and span.bottom < len(order)
        },
        tuple(lane_of[span.edge] for span in spans if span.top < 0),
        tuple(lane_of[span.edge] for span in spans if span.bottom == len(order)),
        width,
    )


def _downwards(node: int, ends: list[End], at: dict[int, int]) -> list[End]:
    """The lines that end at a card as they leave it from top to bottom, so that those to one side lie inside each other."""

    def key(end: End) -> tuple[int, int, int]:
        if end.other not in at:
            return 2 if end.below else 1, 0, end.edge
        down = at[end.other] - at[node]
        return (0, -down, end.edge) if down < 0 else (3, -down, -end.edge)

    return sorted(ends, key=key)


def _lanes(spans: list[_Span], ports: int, apart: float) -> tuple[dict[int, float], float]:
    """For each line the place of its lane, the shortest furthest in, and how wide all lanes are."""
    highest = [-1] * (ports + 2)
    number: dict[int, int] = {}
    room: list[float] = []
    for span in sorted(spans, key=lambda span: (span.bottom - span.top, span)):
        reach = slice(span.top + 1, span.bottom + 2)
        lane = number[span.edge] = max(highest[reach]) + 1
        highest[reach] = [lane] * (span.bottom + 1 - span.top)
        room += [apart] * (lane + 1 - len(room))
        room[lane] = max(room[lane], apart + span.label)
    places = list(accumulate(room, initial=_FIRST_LANE))
    return {edge: places[lane] for edge, lane in number.items()}, places[-1] - apart
