"""The ways of all lines of a chart that people follow with the eye: those with the fewest crossings that are found."""

from itertools import combinations, count, pairwise
from typing import NamedTuple

from govctl.diagrams.layout.field import Field, Pieces, pieces, tree_pieces
from govctl.diagrams.layout.forest import Forest
from govctl.diagrams.layout.gutters import Gutter, Run
from govctl.diagrams.layout.interface import Graph
from govctl.diagrams.layout.plan import MIDDLE, At, Plan, Routed
from govctl.diagrams.layout.reports import report, trunks
from govctl.diagrams.layout.search import CROSSING, Search, Way
from govctl.diagrams.layout.spacing import spacing
from govctl.diagrams.layout.spread import Places

_FROM_LANE = 2.0
"""Between a lane and the words beside it"""


class _Line(NamedTuple):
    """A line besides those of reporting."""

    edge: int
    begin: int
    end: int
    label: float
    """The width of what it says"""


def routed(graph: Graph, skeleton: Forest, places: Places, heights: list[float]) -> Routed:
    """The ways of all edges; `heights`: those of the rows."""
    field = Field(graph, skeleton, places, heights)
    gutters = [Gutter(spacing(graph.air).track, ordered=True) for _ in range(field.gutters)]
    plans: list[Plan] = [[] for _ in graph.edges]
    beside = trunks(places)
    reports = []
    for child, edge in enumerate(skeleton.tree_edge):
        if edge >= 0:
            plans[edge] = report(graph, skeleton, places.x, beside, child)
            reports.append((skeleton.parent[child], plans[edge]))
            _enter(plans[edge], gutters, field, skeleton.parent[child])
    drawn = _Drawn(field, tree_pieces(field, reports), _lines(graph, plans))
    ways = drawn.ways()
    owners = count(len(graph.nodes))
    for line, way in ways.items():
        plans[line.edge] = _planned(way, gutters, field, owners, bool(line.label))
    for gutter in gutters:
        gutter.settle()
    brackets = {line.edge: passed for line in ways if line.label and (passed := _passed(line, ways, drawn, field))}
    return Routed(plans, gutters, brackets, drawn.crossings())


def _lines(graph: Graph, plans: list[Plan]) -> list[_Line]:
    """The edges between two nodes of the graph that have no way yet."""
    number = {node.id: i for i, node in enumerate(graph.nodes)}
    ends = [(number.get(edge.begin, -1), number.get(edge.end, -1)) for edge in graph.edges]
    return [
        _Line(i, begin, end, graph.edges[i].label_width)
        for i, (begin, end) in enumerate(ends)
        if not plans[i] and begin >= 0 and end >= 0 and begin != end
    ]


class _Drawn:
    """Draws lines one after the other, then some again as long as that saves crossings."""

    def __init__(self, field: Field, tree: Pieces, lines: list[_Line]) -> None:
        """`tree`: the lines of reporting, which stay as they are."""
        self._field = field
        self._tree = tree
        self._lines = sorted(lines, key=lambda line: (self._distance(line), line.edge))
        self._lanes = field.lanes(len(lines))
        self._ways: dict[_Line, Way] = {}
        self._pieces: dict[_Line, Pieces] = {}

    def ways(self) -> dict[_Line, Way]:
        """The way of each line; none for one that has no room."""
        for line in self._lines:
            self._draw(line)
        tried: set[tuple[object, ...]] = set()
        while True:
            better = False
            for pair in combinations(self._lines, 2):
                for order in (pair[:1], pair[1:], pair, pair[::-1]):
                    now = tuple((line, self._ways.get(line)) for line in pair)
                    if (order, now) not in tried and self._meet(*pair):
                        tried.add((order, now))
                        better |= self._again(*order)
            if not better:
                return self._ways

    def crossings(self) -> int:
        """How often lines cross each other and those of reporting."""
        return sum(crossed(one, other) for one, other in combinations([self._tree, *self._pieces.values()], 2))

    def everything(self) -> Pieces:
        """All lines."""
        others = self._pieces.values()
        return Pieces(
            (*self._tree.uprights, *(upright for each in others for upright in each.uprights)),
            (*self._tree.levels, *(level for each in others for level in each.levels)),
        )

    def _distance(self, line: _Line) -> float:
        one, other = self._field.boxes[line.begin], self._field.boxes[line.end]
        return abs(one.x + one.width / 2 - other.x - other.width / 2) + abs(one.y - other.y)

    def _draw(self, line: _Line) -> None:
        search = Search(self._field, self._lanes, self.everything(), line.begin, line.end)
        way = search.way(straight=not line.label)
        if way:
            self._ways[line], self._pieces[line] = way, pieces(way.points)

    def _is_crossed(self, line: _Line) -> bool:
        others = [self._tree, *(each for other, each in self._pieces.items() if other != line)]
        return line in self._pieces and any(crossed(self._pieces[line], other) for other in others)

    def _meet(self, one: _Line, other: _Line) -> bool:
        return one in self._pieces and other in self._pieces and crossed(self._pieces[one], self._pieces[other]) > 0

    def _again(self, *lines: _Line) -> bool:
        """Draw the lines anew, in this order; whether that was better. Otherwise they stay as they were."""
        before, cost = (dict(self._ways), dict(self._pieces)), self._cost()
        for line in lines:
            self._ways.pop(line, None)
            self._pieces.pop(line, None)
        for line in lines:
            self._draw(line)
        if len(self._ways) == len(before[0]) and self._cost() < cost - 1.0:
            return True
        self._ways, self._pieces = before
        return False

    def _cost(self) -> float:
        return self.crossings() * CROSSING + sum(way.length for way in self._ways.values())


def crossed(one: Pieces, other: Pieces) -> int:
    """How often two lines cross."""
    return sum(
        level.left < upright.x < level.right and upright.top < level.y < upright.bottom
        for uprights, levels in ((one.uprights, other.levels), (other.uprights, one.levels))
        for upright in uprights
        for level in levels
    )


def _enter(plan: Plan, gutters: list[Gutter], field: Field, parent: int) -> None:
    """Take what a line of reporting needs of the gutters."""
    for (x, at), (to, other) in pairwise(plan):
        if x == to:
            _take(x, field.height(at), field.height(other), gutters, field)
        elif at.gutter >= 0:
            gutters[at.gutter].zones[MIDDLE].append(Run(min(x, to), max(x, to), parent))


def _take(x: float, one: float, other: float, gutters: list[Gutter], field: Field) -> None:
    for gutter in field.gutters_between(min(one, other), max(one, other)):
        gutters[gutter].take(x)


def _planned(way: Way, gutters: list[Gutter], field: Field, owners: "count[int]", labelled: bool) -> Plan:
    """The way as a plan, with what it needs of the gutters taken; what it says stands on its longest run."""
    at = list(way.at)
    runs = [i for i, (one, other) in enumerate(pairwise(way.points)) if one[1] == other[1] and at[i].gutter >= 0]
    longest = max(runs, key=lambda i: abs(way.points[i + 1][0] - way.points[i][0]), default=-1)
    for i in runs:
        (x, y), (to, _) = way.points[i : i + 2]
        at[i] = at[i + 1] = at[i]._replace(owner=next(owners))
        gutters[at[i].gutter].zones[at[i].zone].append(
            Run(min(x, to), max(x, to), at[i].owner, labelled and i == longest, y)
        )
    for (x, y), (to, other) in pairwise(way.points):
        if x == to:
            _take(x, y, other, gutters, field)
    return [(x, each) for (x, _), each in zip(way.points, at, strict=True)]


def _passed(line: _Line, ways: dict[_Line, Way], drawn: _Drawn, field: Field) -> tuple[At, ...]:
    """The ends of a line that goes out, along and in beside a column, and of others between; empty if there is no room."""
    way = ways[line]
    if len(way.points) != 4 or way.points[1][0] != way.points[2][0] or any(at.gutter >= 0 for at in way.at):
        return ()
    x = way.points[1][0]
    right = x + _FROM_LANE + line.label
    top, bottom = sorted((way.points[0][1], way.points[3][1]))
    if any(
        x < upright.x <= right and upright.top < bottom and top < upright.bottom
        for upright in drawn.everything().uprights
    ):
        return ()
    if any(box.x < right and x < box.right and box.y < bottom and top < box.bottom for box in field.boxes):
        return ()
    found = {
        top: way.at[0] if way.points[0][1] == top else way.at[3],
        bottom: way.at[3] if way.points[3][1] == bottom else way.at[0],
    }
    for other, each in ways.items():
        for ((x0, y), at), ((x1, _), _) in pairwise(zip(each.points, each.at, strict=True)):
            if other != line and top < y < bottom and min(x0, x1) < right and x < max(x0, x1):
                found[y] = at
    return tuple(at for _, at in sorted(found.items()))
