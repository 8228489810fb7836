"""Finds the way of one line past cards and other lines: short, with few bends, and with as few crossings as can be."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from govctl.diagrams.layout.field import Field, Level, Pieces
from govctl.diagrams.layout.gates import OFF_MIDDLE, Gate, Gates
from govctl.diagrams.layout.grid import BEND, INFINITE, Grid
from govctl.diagrams.layout.interface import Point
from govctl.diagrams.layout.plan import LOWER, UPPER, At, bends
from govctl.diagrams.layout.room import Room, room

WORDS = 300.0
"""How long a way is taken to have room for words on it, in points"""
_FROM_CORNER = 9.0
"""From a straight line between two cards to their corners, in points"""
_NEAR_MIDDLE = 0.3
"""As a share of the width of a card"""


class Way(NamedTuple):
    """The way of a line."""

    points: tuple[Point, ...]
    at: tuple[At, ...]
    """What the height of each corner is"""
    cost: float
    room: Room | None = None
    """Where its words have room"""

    @property
    def length(self) -> float:
        """How long it is, with something for each bend."""
        return sum(abs(x1 - x0) + abs(y1 - y0) + BEND for (x0, y0), (x1, y1) in pairwise(self.points))


class Search:
    """The ways between two cards that are free."""

    def __init__(self, field: Field, lanes: list[float], drawn: Pieces, begin: int, end: int, label: float) -> None:
        """`lanes`: where lines may go up and down; `drawn`: all lines that are there; `label`: the width of its words."""
        self._field = field
        self._drawn = drawn
        self._begin, self._end = begin, end
        self._label = label
        xs = field.across(lanes, begin, end)
        self._ports = {node: field.ports(node, xs) for node in (begin, end)}
        self._heights = _tracks(field, drawn.levels)
        self._beside: dict[float, At] = {}
        for node in (begin, end):
            for part in field.ports_down(node):
                self._beside.setdefault(field.beside(node, part), At(node, part))
        self._heights |= self._beside
        self._grid = Grid(field, drawn, xs, sorted(self._heights), self._beside)
        self._gates = Gates(field, drawn, self._grid)

    @property
    def work(self) -> int:
        """How much was looked at."""
        return self._grid.work

    def way(self) -> Way | None:
        """The best way, if it can be with room for its words; None if there is none."""
        best = self._with_room(self._straight())
        bound = best.cost if best and self._is_told(best) else INFINITE
        begins, ends = (
            [*self._gates.across(node, self._ports[node]), *self._gates.aside(node)]
            for node in (self._begin, self._end)
        )
        best = self._with_room(self._searched(begins, ends, bound)) or best
        if best is None or self._is_told(best):
            return best
        return self._longer(begins, ends, best.cost + WORDS) or best

    def _longer(self, begins: list[Gate], ends: list[Gate], bound: float) -> Way | None:
        """The best way that costs less than the bound and has room for words: it runs sideways from the middle of a card."""
        near = [list(self._middle(node)) for node in (self._begin, self._end)]
        found: Way | None = None
        for some, others in ((begins, near[1]), (near[0], ends), near):
            way = self._with_room(self._searched(some, others, bound))
            if way and way.room:
                found, bound = way, way.cost
        return found

    def _with_room(self, way: Way | None) -> Way | None:
        """The way with the room for its words."""
        if way is None or not self._label:
            return way
        return way._replace(room=room(way.points, way.at, self._label, self._drawn, self._field))

    def _is_told(self, way: Way) -> bool:
        return not self._label or way.room is not None

    def _middle(self, node: int) -> Iterator[Gate]:
        """Gates near the middle of the upper and lower edge of a card: between such, lines run farther sideways."""
        box = self._field.boxes[node]
        middle = box.x + box.width / 2
        near = [x for x in self._ports[node] if abs(x - middle) < box.width * _NEAR_MIDDLE]
        return self._gates.across(node, near)

    def _straight(self) -> Way | None:
        """The way between two cards beside each other without a bend."""
        one, other = self._field.boxes[self._begin], self._field.boxes[self._end]
        if one.x < other.right and other.x < one.right:
            return None
        start, stop = (one.right, other.x) if one.x < other.x else (one.x, other.right)
        low, high = max(one.y, other.y) + _FROM_CORNER, min(one.bottom, other.bottom) - _FROM_CORNER
        ways = [
            Way(((start, y), (stop, y)), (at, at), cost + abs(at.part - 0.5) * OFF_MIDDLE)
            for y, at in self._beside.items()
            if low <= y <= high and (cost := self._gates.straight(start, stop, y, self._begin, self._end)) < INFINITE
        ]
        return min(ways, key=lambda way: way.cost, default=None)

    def _searched(self, begins: Iterable[Gate], ends: Iterable[Gate], bound: float) -> Way | None:
        """The way from one of the gates to one of the others, if it costs less than the bound."""
        first, last = _cheapest(begins), _cheapest(ends)
        found = self._grid.cheapest(
            {state: gate.cost for state, gate in first.items()},
            {state: gate.cost for state, gate in last.items()},
            self._field.boxes[self._end],
            bound,
        )
        if not found:
            return None
        cost, states = found
        begin, end = first[states[0]], last[states[-1]]
        places = [self._grid.place(state) for state in states]
        corners = bends(
            [(begin.x, begin.y, begin.at), *((x, y, self._heights[y]) for x, y in places), (end.x, end.y, end.at)]
        )
        return Way(tuple((x, y) for x, y, _ in corners), tuple(at for _, _, at in corners), cost)


def _cheapest(gates: Iterable[Gate]) -> dict[int, Gate]:
    """The gates by their states, the cheapest of each."""
    found: dict[int, Gate] = {}
    for gate in gates:
        if gate.state not in found or gate.cost < found[gate.state].cost:
            found[gate.state] = gate
    return found


def _tracks(field: Field, levels: tuple[Level, ...]) -> dict[float, At]:
    """The heights at which a further line can run in the spaces between rows: above, below and between those that do."""
    zones = [
        (field.track(gutter, zone, 0.0), gutter, zone) for gutter in range(field.gutters) for zone in (UPPER, LOWER)
    ]
    starts = [start for start, _, _ in zones]
    used: list[set[float]] = [set() for _ in zones]
    for level in levels:
        at = bisect_right(starts, level.y) - 1
        _, gutter, zone = zones[at]
        if level.y < field.track(gutter, zone, 1.0):
            used[at].add(level.y)
    found: dict[float, At] = {}
    for (start, gutter, zone), inside in zip(zones, used, strict=True):
        for above, below in pairwise((start, *sorted(inside), field.track(gutter, zone, 1.0))):
            found[(above + below) / 2] = At(gutter=gutter, zone=zone)
    return found
