"""Finds the way of one line past cards and other lines: short, with few bends, and with as few crossings as can be.

A shortest way is searched (Hart, Nilsson and Raphael 1968) on the crossings of all places where a line may go up or down with all
heights at which it may run sideways, as in Wybrow, Marriott and Stuckey, "Orthogonal connector routing" (2009).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from heapq import heapify, heappop, heappush
from itertools import pairwise
from typing import NamedTuple

from govctl.diagrams.layout.field import CLEARANCE, FIRST_LANE, Field, Level, Pieces
from govctl.diagrams.layout.interface import Point
from govctl.diagrams.layout.plan import LOWER, UPPER, At
from govctl.diagrams.layout.room import Room, room

CROSSING = 600.0
"""How long a way is taken to avoid a crossing, in points"""
WORDS = 300.0
"""How long a way is taken to have room for words on it"""
_BEND = 14.0
_OFF_MIDDLE = 8.0
_NEAR = 6.4
"""Lines side by side are no nearer to each other than this."""
_ABOVE_CARD, _BELOW_CARD = 10.0, 3.0
"""A badge stands up above its card."""
_FROM_CORNER = 9.0
_ROUNDING = 1e-6
_NEAR_MIDDLE = 0.3
_INFINITE = float("inf")
_UP_DOWN, _SIDEWAYS = 0, 1


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
        return sum(abs(x1 - x0) + abs(y1 - y0) + _BEND for (x0, y0), (x1, y1) in pairwise(self.points))


class _Gate(NamedTuple):
    """Where a line leaves a card, and the first place at which it may turn."""

    x: float
    y: float
    at: At
    across: int
    down: int
    axis: int
    cost: float


class Search:
    """The ways between two cards that are free."""

    def __init__(self, field: Field, lanes: list[float], drawn: Pieces, begin: int, end: int, label: float) -> None:
        """`lanes`: where lines may go up and down; `drawn`: all lines that are there; `label`: the width of its words."""
        self._label = label
        self._field = field
        self._drawn = drawn
        self._ends = begin, end
        self._ports = {node: field.ports_across(node, lanes) for node in (begin, end)}
        self._xs = sorted({*lanes, *self._ports[begin], *self._ports[end]})
        self._heights = _tracks(field, drawn.levels)
        self._sides: set[float] = set()
        for node in (begin, end):
            box = field.boxes[node]
            for part in field.ports_down(node):
                y = box.y + part * box.height
                self._heights.setdefault(y, At(node, part))
                self._sides.add(y)
        self._ys = sorted(self._heights)
        self.work = 0
        """How many places the search has looked at"""
        self._costs()

    def way(self) -> Way | None:
        """The best way, if it can be with room for its words; None if there is none."""
        begin, end = self._ends
        best = self._told(self._beside())
        bound = best.cost if best and self._is_told(best) else _INFINITE
        best = self._told(self._searched(self._gates(begin), self._gates(end), bound)) or best
        if best is None or self._is_told(best):
            return best
        longer = self._searched(self._middle(begin), self._middle(end), best.cost + WORDS)
        told = self._told(longer)
        return told if told and self._is_told(told) else best

    def _told(self, way: Way | None) -> Way | None:
        """The way with the room for its words."""
        if way is None or not self._label:
            return way
        return way._replace(room=room(way.points, way.at, self._label, self._drawn, self._field))

    def _is_told(self, way: Way) -> bool:
        return not self._label or way.room is not None

    def _middle(self, node: int) -> Iterator[_Gate]:
        """Gates near the middle of the upper and lower edge of a card: between such lines run farther sideways."""
        box = self._field.boxes[node]
        for gate in self._gates(node):
            if gate.axis == _UP_DOWN and abs(gate.x - box.x - box.width / 2) < box.width * _NEAR_MIDDLE:
                yield gate

    def _costs(self) -> None:
        """Find what each step down and each step to the right costs; there are none past the last."""
        xs, ys = self._xs, self._ys
        down = [*(below - above for above, below in pairwise(ys)), _INFINITE]
        self._down = [cost for cost in down for _ in xs]
        self._across = [*(right - left for left, right in pairwise(xs)), _INFINITE] * len(ys)
        for box in self._field.boxes:
            inside = range(bisect_right(xs, box.x - CLEARANCE + 0.1), bisect_left(xs, box.right + CLEARANCE - 0.1))
            self._close_down(inside, max(bisect_right(ys, box.y) - 1, 0), bisect_left(ys, box.bottom))
            low, high = bisect_left(ys, box.y - _ABOVE_CARD), bisect_right(ys, box.bottom + _BELOW_CARD)
            for i in range(low, high):
                if ys[i] in self._sides:
                    self._close_across(i, box.x, box.right)
        for upright in self._drawn.uprights:
            near = range(bisect_right(xs, upright.x - _NEAR), bisect_left(xs, upright.x + _NEAR))
            self._close_down(near, max(bisect_right(ys, upright.top) - 1, 0), bisect_left(ys, upright.bottom))
            step = bisect_left(xs, upright.x) - 1
            if step >= 0:
                for i in range(bisect_right(ys, upright.top), bisect_left(ys, upright.bottom)):
                    self._across[i * len(xs) + step] += CROSSING
        for level in self._drawn.levels:
            step = bisect_left(ys, level.y) - 1
            if step >= 0:
                for j in range(bisect_right(xs, level.left), bisect_left(xs, level.right)):
                    self._down[step * len(xs) + j] += CROSSING
            for i in range(bisect_right(ys, level.y - _NEAR), bisect_left(ys, level.y + _NEAR)):
                if ys[i] in self._sides:
                    self._close_across(i, level.left, level.right)

    def _close_down(self, inside: range, top: int, bottom: int) -> None:
        """Let no line go up or down at some places between two heights."""
        for i in range(top, bottom):
            self._down[i * len(self._xs) + inside.start : i * len(self._xs) + inside.stop] = [_INFINITE] * len(inside)

    def _close_across(self, i: int, left: float, right: float) -> None:
        """Let no line run sideways at a height from one x to another."""
        first, last = max(bisect_right(self._xs, left) - 1, 0), bisect_left(self._xs, right)
        self._across[i * len(self._xs) + first : i * len(self._xs) + last] = [_INFINITE] * max(last - first, 0)

    def _gates(self, node: int) -> Iterator[_Gate]:
        """Where a line may leave a card, or come to it."""
        field, box = self._field, self._field.boxes[node]
        if node in field.first:
            down = bisect_left(self._ys, box.y) - 1
            right = field.highest_right(node)
            for x in self._ports[node]:
                if x <= right:
                    yield from self._upright(x, box.y, self._ys[down], At(node), down)
        if node in field.last:
            down = bisect_right(self._ys, box.bottom)
            for x in self._ports[node]:
                yield from self._upright(x, box.bottom, self._ys[down], At(node, 1.0), down)
        right = bisect_left(self._xs, box.right + FIRST_LANE - 0.1)
        left = bisect_right(self._xs, box.x - FIRST_LANE + 0.1) - 1
        for part in field.ports_down(node):
            y = box.y + part * box.height
            for x, across in ((box.right, right), (box.x, left)):
                if 0 <= across < len(self._xs):
                    yield from self._sideways(x, y, self._xs[across], At(node, part), across)

    def _upright(self, x: float, edge: float, turn: float, at: At, down: int) -> Iterator[_Gate]:
        top, bottom = min(edge, turn), max(edge, turn)
        if any(
            abs(other.x - x) < _NEAR and other.top <= bottom and top <= other.bottom for other in self._drawn.uprights
        ):
            return
        box = self._field.boxes[at.node]
        passed = sum(top < level.y < bottom and level.left < x < level.right for level in self._drawn.levels)
        off = abs(x - box.x - box.width / 2) / box.width
        cost = abs(edge - turn) + passed * CROSSING + off * _OFF_MIDDLE
        yield _Gate(x, edge, at, bisect_left(self._xs, x), down, _UP_DOWN, cost)

    def _sideways(self, edge: float, y: float, turn: float, at: At, across: int) -> Iterator[_Gate]:
        cost = self._stub(edge, turn, y, at.node)
        if cost < _INFINITE:
            cost += abs(turn - edge) + abs(at.part - 0.5) * _OFF_MIDDLE
            yield _Gate(edge, y, at, across, bisect_left(self._ys, y), _SIDEWAYS, cost)

    def _stub(self, start: float, stop: float, y: float, *nodes: int) -> float:
        """What it costs to run beside cards from one x to another; infinite where something is in the way."""
        left, right = min(start, stop), max(start, stop)
        for number, box in enumerate(self._field.boxes):
            inside = box.y - _ABOVE_CARD < y < box.bottom + _BELOW_CARD
            if inside and box.x < right and left < box.right and number not in nodes:
                return _INFINITE
        if any(
            abs(level.y - y) < _NEAR and level.left <= right and left <= level.right for level in self._drawn.levels
        ):
            return _INFINITE
        return CROSSING * sum(
            left < other.x <= right and other.top < y < other.bottom for other in self._drawn.uprights
        )

    def _beside(self) -> Way | None:
        """The straight way between two cards beside each other."""
        begin, end = self._ends
        one, other = self._field.boxes[begin], self._field.boxes[end]
        if one.x < other.right and other.x < one.right:
            return None
        start, stop = (one.right, other.x) if one.x < other.x else (one.x, other.right)
        low, high = max(one.y, other.y) + _FROM_CORNER, min(one.bottom, other.bottom) - _FROM_CORNER
        best: Way | None = None
        for y in self._sides:
            if low <= y <= high:
                at = self._heights[y]
                cost = self._stub(start, stop, y, begin, end) + abs(stop - start) + abs(at.part - 0.5) * _OFF_MIDDLE
                if cost < (best.cost if best else _INFINITE):
                    best = Way(((start, y), (stop, y)), (at, at), cost)
        return best

    def _searched(self, begins: Iterable[_Gate], ends: Iterable[_Gate], bound: float) -> Way | None:
        """The way from one of the gates to one of the others, if it costs less than the bound."""
        goals = self._cheapest(ends)
        started = self._cheapest(begins)
        best = [_INFINITE] * (2 * len(self._xs) * len(self._ys))
        before = [-1] * len(best)
        rest = self._rest()
        heap = []
        for state, gate in started.items():
            best[state] = gate.cost
            heap.append((gate.cost + rest[state >> 1], state))
        heapify(heap)
        reached = -1
        steps = self._down, self._across
        back = len(self._xs), 1
        while heap:
            estimate, state = heappop(heap)
            if estimate >= bound:
                break
            place, axis = state >> 1, state & 1
            cost = best[state]
            if estimate > cost + rest[place] + _ROUNDING:
                continue
            self.work += 1
            goal = goals.get(state)
            if goal and cost + goal.cost < bound:
                bound, reached = cost + goal.cost, state
            step, apart = steps[axis], back[axis]
            for other, total in (
                (state ^ 1, cost + _BEND),
                (state + 2 * apart, cost + step[place]),
                (state - 2 * apart, cost + step[place - apart]),
            ):
                if total < bound and total < best[other]:
                    best[other], before[other] = total, state
                    heappush(heap, (total + rest[other >> 1], other))
        if reached < 0:
            return None
        states = [reached]
        while before[states[-1]] >= 0:
            states.append(before[states[-1]])
        return self._walked(started[states[-1]], states[::-1], goals[reached], bound)

    def _cheapest(self, gates: Iterable[_Gate]) -> dict[int, _Gate]:
        """The gates by the state in which they leave the search, the cheapest of each."""
        found: dict[int, _Gate] = {}
        for gate in gates:
            state = (gate.down * len(self._xs) + gate.across) * 2 + gate.axis
            if state not in found or gate.cost < found[state].cost:
                found[state] = gate
        return found

    def _rest(self) -> list[float]:
        """How far it is at least from each place to the card at which the line ends."""
        box = self._field.boxes[self._ends[1]]
        sideways = [max(box.x - x, x - box.right, 0.0) for x in self._xs]
        return [max(box.y - y, y - box.bottom, 0.0) + far for y in self._ys for far in sideways]

    def _walked(self, begin: _Gate, states: list[int], end: _Gate, cost: float) -> Way:
        corners = [(begin.x, begin.y, begin.at)]
        for state in states:
            i, j = divmod(state >> 1, len(self._xs))
            corners.append((self._xs[j], self._ys[i], self._heights[self._ys[i]]))
        kept = _corners([*corners, (end.x, end.y, end.at)])
        return Way(tuple((x, y) for x, y, _ in kept), tuple(at for _, _, at in kept), cost)


def _tracks(field: Field, levels: tuple[Level, ...]) -> dict[float, At]:
    """The heights at which a further line can run in the spaces between rows: between any two that do, above and below all."""
    used: dict[tuple[int, int], list[float]] = {
        (gutter, zone): [] for gutter in range(field.gutters) for zone in (UPPER, LOWER)
    }
    bounds = sorted((field.track(gutter, zone, 0.0), gutter, zone) for gutter, zone in used)
    starts = [start for start, _, _ in bounds]
    for y in {level.y for level in levels}:
        at = bisect_right(starts, y) - 1
        _, gutter, zone = bounds[at]
        if y < field.track(gutter, zone, 1.0):
            used[gutter, zone].append(y)
    found: dict[float, At] = {}
    for (gutter, zone), ys in used.items():
        edges = [field.track(gutter, zone, 0.0), *sorted(ys), field.track(gutter, zone, 1.0)]
        for above, below in pairwise(edges):
            found[(above + below) / 2] = At(gutter=gutter, zone=zone)
    return found


def _corners(points: list[tuple[float, float, At]]) -> list[tuple[float, float, At]]:
    """The points without those at which a line goes straight on."""
    kept: list[tuple[float, float, At]] = []
    for point in points:
        if kept and kept[-1][:2] == point[:2]:
            continue
        straight = len(kept) > 1 and (kept[-2][0] == kept[-1][0] == point[0] or kept[-2][1] == kept[-1][1] == point[1])
        if straight:
            kept[-1] = point
        else:
            kept.append(point)
    return kept
