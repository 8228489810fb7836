"""The ways of all lines of a chart that people follow with the eye: those with the fewest crossings that are found."""

from itertools import combinations, count, pairwise
from typing import NamedTuple

from govctl.diagrams.layout.field import Field, Pieces, pieces, tree_pieces
from govctl.diagrams.layout.forest import Forest
from govctl.diagrams.layout.grid import CROSSING
from govctl.diagrams.layout.gutters import Gutter, Run
from govctl.diagrams.layout.interface import Graph
from govctl.diagrams.layout.plan import MIDDLE, Plan, Routed, Spot
from govctl.diagrams.layout.reports import report, trunks
from govctl.diagrams.layout.room import Room, room
from govctl.diagrams.layout.search import WORDS, Search, Way
from govctl.diagrams.layout.spacing import spacing
from govctl.diagrams.layout.spread import Places

_MOST_WORK = 20_000
"""After so many places looked at, no line is drawn again."""


class _Line(NamedTuple):
    """A line besides those of reporting."""

    edge: int
    begin: int
    end: int
    label: float
    """The width of what it says"""


def routed(graph: Graph, skeleton: Forest, places: Places, heights: list[float]) -> Routed | None:
    """The ways of all edges; None if one finds none. `heights`: those of the rows."""
    field = Field(graph, skeleton, places, heights)
    gutters = [Gutter(spacing(graph.air).track, ordered=True) for _ in range(field.gutters)]
    plans: list[Plan] = [[] for _ in graph.edges]
    beside = trunks(skeleton, places)
    reports = []
    for child, edge in enumerate(skeleton.tree_edge):
        if edge >= 0:
            plans[edge] = report(graph, skeleton, places.x, beside, child)
            reports.append((skeleton.parent[child], plans[edge]))
            _enter(plans[edge], gutters, field, skeleton.parent[child])
    lines = _lines(graph, plans)
    drawn = _Drawn(field, tree_pieces(field, reports), lines)
    ways = drawn.ways()
    if len(ways) < len(lines):
        return None
    rooms = _rooms(ways, drawn, field)
    owners = count(len(graph.nodes))
    named = {field.height(at): at for _, plan in reports for _, at in plan}
    for line, way in ways.items():
        plans[line.edge] = _planned(way, gutters, field, owners, rooms.get(line))
        named |= {y: at for (_, y), (_, at) in zip(way.points, plans[line.edge], strict=True)}
    for gutter in gutters:
        gutter.settle()
    spots = {
        line.edge: Spot(free.left, tuple(named[y] for y in free.passed if y in named)) for line, free in rooms.items()
    }
    return Routed(plans, gutters, spots, drawn.crossings())


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
        self._work = 0

    def ways(self) -> dict[_Line, Way]:
        """The way of each line; none for one that has no room."""
        for line in self._lines:
            self._draw(line)
        tried: set[tuple[object, ...]] = set()
        better = True
        while better:
            better = False
            for pair in combinations(self._lines, 2):
                for order in (pair[:1], pair[1:], pair, pair[::-1]):
                    now = tuple((line, self._ways.get(line)) for line in pair)
                    if self._work < _MOST_WORK and (order, now) not in tried and self._meet(*pair):
                        tried.add((order, now))
                        better |= self._again(*order)
        return self._ways

    def crossings(self) -> int:
        """How often lines cross each other and those of reporting."""
        return sum(crossed(one, other) for one, other in combinations([self._tree, *self._pieces.values()], 2))

    def everything(self, but: _Line | None = None) -> Pieces:
        """All lines, or all but one."""
        others = [each for line, each in self._pieces.items() if line != but]
        return Pieces(
            (*self._tree.uprights, *(upright for each in others for upright in each.uprights)),
            (*self._tree.levels, *(level for each in others for level in each.levels)),
        )

    def _distance(self, line: _Line) -> float:
        one, other = self._field.boxes[line.begin], self._field.boxes[line.end]
        return abs(one.x + one.width / 2 - other.x - other.width / 2) + abs(one.y - other.y)

    def _draw(self, line: _Line) -> None:
        search = Search(self._field, self._lanes, self.everything(), line.begin, line.end, line.label)
        way = search.way()
        self._work += search.work
        if way:
            self._ways[line], self._pieces[line] = way, pieces(way.points)

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
        silent = sum(line.label > 0 and way.room is None for line, way in self._ways.items())
        return self.crossings() * CROSSING + silent * WORDS + sum(way.length for way in self._ways.values())


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


def _rooms(ways: dict[_Line, Way], drawn: _Drawn, field: Field) -> dict[_Line, Room]:
    """Where the words of lines have room, now that all lines are drawn."""
    found: dict[_Line, Room] = {}
    for line, way in ways.items():
        free = room(way.points, way.at, line.label, drawn.everything(line), field) if line.label else None
        if free:
            found[line] = free
    return found


def _planned(way: Way, gutters: list[Gutter], field: Field, owners: "count[int]", free: Room | None) -> Plan:
    """The way as a plan, with what it needs of the gutters taken; `free` is the room for its words."""
    at = list(way.at)
    for i, ((x, y), (to, other)) in enumerate(pairwise(way.points)):
        if x == to:
            _take(x, y, other, gutters, field)
        elif at[i].gutter >= 0:
            at[i] = at[i + 1] = at[i]._replace(owner=next(owners))
            labelled = free is not None and free.piece == i
            gutters[at[i].gutter].zones[at[i].zone].append(Run(min(x, to), max(x, to), at[i].owner, labelled, y))
    return [(x, each) for (x, _), each in zip(way.points, at, strict=True)]
