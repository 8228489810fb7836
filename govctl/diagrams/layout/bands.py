"""Our own layout: a band for each level, tidy trees across them, leaves in stacks, lines with right angles."""

from collections.abc import Iterator
from typing import NamedTuple

from govctl.diagrams.layout.alone import BAND_GAP, FOOT, SIDE, below, split
from govctl.diagrams.layout.careful import routed
from govctl.diagrams.layout.forest import Forest, forest
from govctl.diagrams.layout.grid import INFINITE
from govctl.diagrams.layout.gutters import Gutter
from govctl.diagrams.layout.interface import Box, Graph, Layout, Point, Route
from govctl.diagrams.layout.labels import labels
from govctl.diagrams.layout.lanes import End, ends_of
from govctl.diagrams.layout.plan import At, Plan, Routed, bends
from govctl.diagrams.layout.routes import Router
from govctl.diagrams.layout.shelves import on_shelves, parts
from govctl.diagrams.layout.spacing import spacing
from govctl.diagrams.layout.spread import Places, Spreader, stacks, standing

_PATIENCE = 6
"""After so many arrangements in a row that are no better, no more are tried."""
_PAD = 11.0
_DROP = 9.0
_QUIET = 9.0
_EMPTY_ROW = 22.0
_ONE_BY_ONE = 8
_LARGE = 2_000
_MOST_TRIED = 3
"""Of arrangements that fit a page so many are drawn to find the one whose lines cross least."""


def lay_out(graph: Graph) -> Layout:
    """Boxes and lines of the graph; what no line joins stands side by side, as far as levels allow."""
    followed = graph.is_followed and not graph.draft
    if graph.bands == 1 and graph.nodes:
        found = parts(graph)
        if len(found.joined) + len(found.single) > 1:
            return on_shelves(graph, found, [_trees(part.graph, followed) for part in found.joined])
    connected, alone = split(graph)
    return below(_trees(connected, followed), alone, graph)


def _trees(graph: Graph, followed: bool) -> Layout:
    """Boxes and lines of what hangs together; leaves are stacked as high as shows most on a page.

    `followed`: whether people follow the lines, so that they are drawn with care.
    """
    skeleton = forest(graph)
    followed = followed and any(edge not in skeleton.tree_edge for edge in range(len(graph.edges)))
    fitting = _fitting(graph, skeleton, ends_of(graph, skeleton), _MOST_TRIED if followed else 1)
    if not followed:
        return laid_out(graph, skeleton, fitting[0], Router(graph, skeleton, fitting[0]).routed())
    best: tuple[tuple[bool, float], Layout] | None = None
    for places in fitting:
        careful = routed(graph, skeleton, places, row_heights(graph, skeleton, places))
        routes = careful or Router(graph, skeleton, places).routed()
        layout = laid_out(graph, skeleton, places, routes)
        crossings = INFINITE if routes.crossings is None else routes.crossings
        found = layout.width > graph.page[0] or layout.height > graph.page[1], crossings
        if best is None or found < best[0]:
            best = found, layout
        if not any(best[0]):
            break
    assert best is not None
    return best[1]


def laid_out(graph: Graph, skeleton: Forest, places: Places, routes: Routed) -> Layout:
    """Boxes and lines, now that it is known how many lines run above each other."""
    heights = _Heights(graph, skeleton, places, routes.gutters)
    boxes = heights.boxes()
    drawn = [heights.points(plan) for plan in routes.plans]
    left = min([places.left, *(x for points in drawn for x, _ in points)], default=0.0)
    right = max([places.right, *(x for points in drawn for x, _ in points)], default=0.0)
    shift = graph.heading_width + SIDE - left
    width = right + shift + SIDE
    said = labels(graph.edges, routes.spots, heights.height)
    return Layout(
        width,
        heights.bottom,
        {node.id: box.moved(shift) for node, box in zip(graph.nodes, boxes, strict=True)},
        tuple(Box(0, top, width, bottom - top) for top, bottom in heights.bands),
        tuple(Route(points, label).moved(shift) for points, label in zip(drawn, said, strict=True)),
    )


def _fitting(graph: Graph, skeleton: Forest, ends: list[list[End]], most: int) -> list[Places]:
    """The arrangements that can be shown largest on a page, `most` of them, the flattest first."""
    found: list[tuple[float, Places]] = []
    least = INFINITE
    worse = 0
    for tallest in _tallest(stacks(skeleton), 1 if len(graph.nodes) <= _LARGE else 12):
        if worse == _PATIENCE:
            break
        places = Spreader(graph, skeleton, ends, tallest).places()
        width = places.right - places.left + graph.heading_width + 2 * SIDE
        reduction = max(width / graph.page[0], _height(graph, skeleton, places) / graph.page[1], 1.0)
        worse = 0 if reduction < least else worse + 1
        least = min(least, reduction)
        found.append((reduction, places))
        if sum(each == 1.0 for each, _ in found) == most:
            break
    return [places for reduction, places in found if reduction == least][:most]


def _tallest(sizes: list[int], least: int) -> Iterator[int]:
    """How many cards the stacks, of which these are all that could be made, may be high to look different each time."""
    tallest, last = least, -1
    while last != len(sizes):
        columns = sum(-(-size // tallest) for size in sizes)
        if columns != last:
            yield tallest
        last = columns
        tallest = tallest + 1 if tallest < _ONE_BY_ONE else tallest * 3 // 2


def _height(graph: Graph, skeleton: Forest, places: Places) -> float:
    return sum(row_heights(graph, skeleton, places)) + len(skeleton.row_bands) * ((_PAD + _DROP) * graph.air + BAND_GAP)


def row_heights(graph: Graph, skeleton: Forest, places: Places) -> list[float]:
    """How high each row is, by its highest card or column of cards."""
    rows, gap = [_EMPTY_ROW] * len(skeleton.row_bands), spacing(graph.air).stack_gap
    for node, row in zip(graph.nodes, skeleton.row, strict=True):
        rows[row] = max(rows[row], node.height)
    for stack, _ in places.stacks:
        for column in stack.columns:
            height = sum(graph.nodes[node].height + gap for node in column) - gap
            rows[stack.row] = max(rows[stack.row], height)
    return rows


class _Zone(NamedTuple):
    """The upper edges of the three zones of a gutter."""

    tops: tuple[float, float, float]


class _Heights:
    """Turns rows and tracks into heights."""

    def __init__(self, graph: Graph, skeleton: Forest, places: Places, gutters: list[Gutter]) -> None:
        self._graph = graph
        self._places = places
        self._gutters = gutters
        self._skeleton = skeleton
        self.bands: list[tuple[float, float]] = []
        self._rows: list[float] = []
        self._zones: list[_Zone] = []
        rows = row_heights(graph, skeleton, places)
        foot, full, quiet, below = (room * graph.air for room in (FOOT, _PAD, _QUIET, _DROP))
        y, begin = 0.0, 0.0
        for row, height in enumerate(rows):
            upper, middle, lower = gutters[row].heights
            if row and skeleton.row_bands[row] != skeleton.row_bands[row - 1]:
                top = y + foot
                y = self._close(begin, top + upper, skeleton.row_bands[row - 1])
                begin = y = y + BAND_GAP
                pad, drop = full if gutters[row].verticals else quiet, below if middle or lower else 0.0
                self._zones.append(_Zone((top, y + pad, y + pad + middle)))
                y += pad + middle + lower + drop
            else:
                top = y + full
                self._zones.append(_Zone((top, top + upper, top + upper + middle)))
                y = top + upper + middle + lower + (below if row or upper or lower else 0)
            self._rows.append(y)
            y += height
        upper, middle, lower = gutters[-1].heights
        y += foot
        self._zones.append(_Zone((y, y + upper, y + upper + middle)))
        self.bottom = self._close(begin, y + upper + middle + lower, skeleton.row_bands[-1])

    def _close(self, begin: float, end: float, band: int) -> float:
        """Where a band ends that is high enough for its name."""
        headings = self._graph.heading_heights
        end = max(end, begin + (headings[band] if band < len(headings) else 0.0))
        self.bands.append((begin, end))
        return end

    def boxes(self) -> list[Box]:
        """The box of each node, not yet shifted to the side."""
        self._boxes = standing(self._graph, self._skeleton, self._places, self._rows)
        return self._boxes

    def points(self, plan: Plan) -> tuple[Point, ...]:
        """The corners of a line, without those where it goes straight on."""
        return tuple(bends((x, self.height(at)) for x, at in plan))

    def height(self, at: At) -> float:
        """The y of something planned."""
        if at.node >= 0:
            box = self._boxes[at.node]
            return box.y + at.part * box.height
        return self._zones[at.gutter].tops[at.zone] + self._gutters[at.gutter].offset(at.zone, at.owner)
