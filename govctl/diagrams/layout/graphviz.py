"""The layout of Graphviz: ranks where our own layout has rows, curved lines, labels where Graphviz puts them.

Only numbers go to Graphviz, no word of the chart: sizes are ours, and names could not act if they wanted to.
"""

import json
from collections.abc import Iterator
from itertools import pairwise
from math import ceil, sqrt
from typing import Any, NamedTuple

import graphviz

from govctl.diagrams.layout.alone import BAND_GAP, SIDE, below, split
from govctl.diagrams.layout.curve_ends import way
from govctl.diagrams.layout.curve_labels import LABEL_HEIGHT, Taken, labelled
from govctl.diagrams.layout.curves import read_curve, straightened, unlooped
from govctl.diagrams.layout.forest import Forest, forest
from govctl.diagrams.layout.interface import PAGE, Box, Graph, Layout, Node, Point, Route
from govctl.diagrams.layout.program import BANDS, CannotPlaceError, placed
from govctl.errors import UsageError

_PROPORTION = 1.5
_INCH = 72.0
_METRES = 0.0254 / _INCH
_GAP = 16.0
_MARGIN, _ABOVE_BADGE = 5.0, 7.0
"""What lines keep free around a card, and above it for a badge"""
_BETWEEN_RANKS = 32.4
_PAD = 13.0
_EMPTY_ROW = 22.0
_MOST_PARTS, _MANY = 4, 1_500
"""Graphviz leads every line past the ranks between: with more of them it takes minutes."""
_WIDEST = 100_000
"""In points; beyond, Graphviz rounds places to ten points and more."""


def lay_out(graph: Graph) -> Layout:
    """Boxes and lines of the graph, with bands that no line reaches side by side below all else.

    Raises `UsageError` if Graphviz is not there, fails or takes too long.
    """
    connected, alone = split(graph)
    return below(_connected(connected), alone, graph)


def _connected(graph: Graph) -> Layout:
    skeleton = forest(graph)
    ranks = _ranks(graph, skeleton)
    try:
        layout = _placed(graph, skeleton, ranks, labels=True)
    except CannotPlaceError:  # Graphviz stumbles over some labels of lines between neighbours
        layout = _placed(graph, skeleton, ranks, labels=False)
    if layout.width > _WIDEST:
        raise UsageError(f"Graphviz makes this picture {layout.width * _METRES:.0f} metres wide.", BANDS)
    return layout


class _Rank(NamedTuple):
    """What stands side by side, by number."""

    band: int
    nodes: list[int]
    least: float
    """How high it is at least: the first of a band has room for its name"""


def _placed(graph: Graph, skeleton: Forest, ranks: list[_Rank], *, labels: bool) -> Layout:
    """The layout, with all labels or without those of lines between cards of one rank."""
    answer = placed(_source(graph, skeleton, ranks, labels=labels))
    try:
        return _Reader(graph, ranks, json.loads(answer)).layout()
    except (ValueError, LookupError, TypeError, AttributeError) as error:  # a program that is no Graphviz
        raise CannotPlaceError from error


def _ranks(graph: Graph, skeleton: Forest) -> list[_Rank]:
    """The rows from the top; one that would be too wide is dealt out over several ranks, sibling by sibling."""
    area = sum((node.width + _GAP) * (node.height + _GAP) for node in graph.nodes)
    widest = max(PAGE[0] - graph.heading_width, sqrt(area * _PROPORTION))
    rows: list[list[int]] = [[] for _ in skeleton.row_bands]
    for node in sorted(range(len(graph.nodes)), key=lambda node: (skeleton.parent[node], node)):
        rows[skeleton.row[node]].append(node)
    ranks: list[_Rank] = []
    for band, row in zip(skeleton.row_bands, rows, strict=True):
        wanted = ceil(sum(graph.nodes[node].width + _GAP for node in row) / widest)
        parts = min(max(wanted, 1), _MOST_PARTS if len(graph.nodes) <= _MANY else 1)
        for part in range(parts):
            first = graph.heading_heights and not (ranks and ranks[-1].band == band)
            least = graph.heading_heights[band] if first else 0.0
            ranks.append(_Rank(band, row[part::parts], max(_EMPTY_ROW, least)))
    return ranks


def _source(graph: Graph, skeleton: Forest, ranks: list[_Rank], *, labels: bool) -> str:
    """The graph for Graphviz: nodes and edges by number, the ranks held in order by a chain of small nodes."""
    dot = graphviz.Digraph(
        "govctl",
        graph_attr={
            "rankdir": "TB",
            "splines": "spline",
            "newrank": "true",
            "nodesep": _inches(_GAP - 2 * _MARGIN),
            "ranksep": _inches(_BETWEEN_RANKS - 2 * _MARGIN),
        },
        node_attr={"shape": "box", "fixedsize": "true", "label": "", "width": "0.01"},
        edge_attr={"dir": "none"},
    )
    at = [0] * len(graph.nodes)
    for i, rank in enumerate(ranks):
        dot.node(f"rank{i}", height=_inches(rank.least))
        if i:
            dot.edge(f"rank{i - 1}", f"rank{i}")
        with dot.subgraph(graph_attr={"rank": "same"}) as same:
            same.node(f"rank{i}")
            for node in rank.nodes:
                at[node] = i
                width, height = _room_of(graph.nodes[node])
                same.node(f"n{node}", width=_inches(width), height=_inches(height))
    reports = set(skeleton.tree_edge)
    for i, begin, end in _drawn(graph):
        edge = graph.edges[i]
        wanted = edge.label_width and (labels or at[begin] != at[end])
        label = {"label": _room(edge.label_width)} if wanted else {}
        if i in reports:
            dot.edge(f"n{end}", f"n{begin}", id=f"r{i}", weight="2", **label)
        elif at[begin] <= at[end]:
            dot.edge(f"n{begin}", f"n{end}", id=f"f{i}", constraint="false", **label)
        else:
            dot.edge(f"n{end}", f"n{begin}", id=f"r{i}", constraint="false", **label)
    return str(dot.source)


def _drawn(graph: Graph) -> Iterator[tuple[int, int, int]]:
    """The edges that lead from one node to another, with the numbers of both."""
    number = {node.id: i for i, node in enumerate(graph.nodes)}
    for i, edge in enumerate(graph.edges):
        begin, end = number.get(edge.begin, -1), number.get(edge.end, -1)
        if begin >= 0 and end >= 0 and begin != end:
            yield i, begin, end


def _room_of(node: Node) -> tuple[float, float]:
    """The width and height of a card with what lines keep free around it."""
    return node.width + 2 * _MARGIN, node.height + 2 * _MARGIN + (_ABOVE_BADGE if node.badge else 0.0)


def _room(width: float) -> str:
    """A label of the size that the painter needs, without words."""
    size = f'fixedsize="true" width="{width:.0f}" height="{LABEL_HEIGHT:.0f}"'
    return f'<<table border="0" cellborder="0" cellpadding="0" cellspacing="0" {size}><tr><td></td></tr></table>>'


def _inches(points: float) -> str:
    return f"{points / _INCH:.5f}"


class _Reader:
    """Reads what Graphviz answers, in our coordinates."""

    def __init__(self, graph: Graph, ranks: list[_Rank], answer: dict[str, Any]) -> None:
        self._graph = graph
        self._ranks = ranks
        self._middles = {each["name"]: _point(each["pos"]) for each in answer.get("objects", ()) if "pos" in each}
        self._edges = [each for each in answer.get("edges", ()) if "id" in each and "pos" in each]

    def layout(self) -> Layout:
        boxes = [self._box(i, node) for i, node in enumerate(self._graph.nodes)]
        taken = Taken([*boxes, *self._badges(boxes)])
        routes = labelled(self._routes(boxes, taken), self._wanted, taken)
        points = [point for route in routes for point in route.points]
        labels = [route.label for route in routes if route.label]
        left = min([box.x for box in (*boxes, *labels)] + [x for x, _ in points], default=0.0)
        right = max([box.right for box in (*boxes, *labels)] + [x for x, _ in points], default=0.0)
        bands = self._bands(boxes, routes)
        dx, dy = self._graph.heading_width + SIDE - left, -bands[0][0]
        width = right + dx + SIDE
        return Layout(
            width,
            bands[-1][1] + dy,
            {node.id: box.moved(dx, dy) for node, box in zip(self._graph.nodes, boxes, strict=True)},
            tuple(Box(0.0, top + dy, width, bottom - top) for top, bottom in bands),
            tuple(route.moved(dx, dy) for route in routes),
        )

    def _box(self, number: int, node: Node) -> Box:
        x, y = self._middles[f"n{number}"]
        lower = _ABOVE_BADGE / 2 if node.badge else 0.0
        return Box(x - node.width / 2, y - node.height / 2 + lower, node.width, node.height)

    def _badges(self, boxes: list[Box]) -> list[Box]:
        """The badges, each across the upper edge of its card."""
        return [
            Box(box.right - node.badge, box.y - _ABOVE_BADGE, node.badge, 2 * _ABOVE_BADGE)
            for node, box in zip(self._graph.nodes, boxes, strict=True)
            if node.badge
        ]

    def _routes(self, boxes: list[Box], taken: Taken) -> list[Route]:
        """The ways of the lines, without labels."""
        routes = [Route(())] * len(self._graph.edges)
        place = {node.id: (box, node.badge) for node, box in zip(self._graph.nodes, boxes, strict=True)}
        for each in self._edges:
            number, turned = int(each["id"][1:]), each["id"].startswith("r")
            edge, curve = self._graph.edges[number], read_curve(each["pos"])
            ends = place[edge.begin], place[edge.end]
            curve = way(unlooped(curve[::-1] if turned else curve), *ends, taken)
            routes[number] = Route(straightened(curve), curved=True)
        return routes

    @property
    def _wanted(self) -> dict[int, tuple[Point, float]]:
        """For each line with a label where Graphviz has put that, and its width."""
        found = {int(each["id"][1:]): _point(each["lp"]) for each in self._edges if "lp" in each}
        return {number: (at, self._graph.edges[number].label_width) for number, at in found.items()}

    def _bands(self, boxes: list[Box], routes: list[Route]) -> list[tuple[float, float]]:
        """The upper and the lower edge of each band: halfway between what stands in it and what stands in the next."""
        spans: dict[int, tuple[float, float]] = {}
        for i, rank in enumerate(self._ranks):
            middle, half = self._middles[f"rank{i}"][1], rank.least / 2
            top, bottom = spans.get(rank.band, (middle - half, middle + half))
            spans[rank.band] = (min(top, middle - half), max(bottom, middle + half))
        for node, box in zip(self._graph.nodes, boxes, strict=True):
            top, bottom = spans[node.band]
            spans[node.band] = (min(top, box.y), max(bottom, box.bottom))
        reach = [y for route in routes for _, y in route.points]
        reach += [y for route in routes if route.label for y in (route.label.y, route.label.bottom)]
        order = sorted(spans)
        edges = [min([spans[order[0]][0], *reach]) - _PAD]
        for upper, lower in pairwise(order):
            middle = (spans[upper][1] + spans[lower][0]) / 2
            edges += [middle - BAND_GAP / 2, middle + BAND_GAP / 2]
        edges.append(max([spans[order[-1]][1], *reach]) + _PAD)
        return list(zip(edges[::2], edges[1::2], strict=True))


def _point(text: str) -> Point:
    """A place as Graphviz writes it, from below, in our coordinates, from above."""
    x, y = text.rstrip("!").split(",")[:2]
    return float(x), -float(y)
