"""Where a line may leave a card, or come to it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from govctl.diagrams.layout.field import APART, FIRST_LANE, Field, Pieces
from govctl.diagrams.layout.grid import ABOVE_CARD, BELOW_CARD, CROSSING, INFINITE, SHORT, SIDEWAYS, UP_DOWN, Grid
from govctl.diagrams.layout.plan import At

OFF_MIDDLE = 8.0
"""How long a way is taken to leave a card in the middle of a side, and not at its end"""
_OWN_STEM = 0.75
"""What it costs to cross a line right beside the card that one leaves, beside what a crossing costs: mostly it is its own"""
_HEADS_APART = 10.0
"""Two lines that end at one edge of a card are no nearer to each other than this, or their heads would touch."""
_ROUNDING = 0.1


class Gate(NamedTuple):
    """A point of the edge of a card, and the state in which a line that leaves there may first turn."""

    x: float
    y: float
    at: At
    state: int
    cost: float


class Gates:
    """The free gates of cards."""

    def __init__(self, field: Field, drawn: Pieces, grid: Grid) -> None:
        """`drawn`: all lines that are there."""
        self._field = field
        self._drawn = drawn
        self._grid = grid

    def across(self, node: int, ports: list[float]) -> Iterator[Gate]:
        """Those at the upper and the lower edge of a card, at these ports."""
        field, box, ys = self._field, self._field.boxes[node], self._grid.ys
        if node in field.first:
            down, right = self._turn(bisect_left(ys, box.y) - 1, -1, box.y), field.highest_right(node)
            for x in ports:
                if x <= right:
                    yield from self._upright(x, box.y, At(node), down)
        if node in field.last:
            down = self._turn(bisect_right(ys, box.bottom), 1, box.bottom)
            for x in ports:
                yield from self._upright(x, box.bottom, At(node, 1.0), down)

    def aside(self, node: int) -> Iterator[Gate]:
        """Those at the sides of a card."""
        box, xs = self._field.boxes[node], self._grid.xs
        right = bisect_left(xs, box.right + FIRST_LANE - _ROUNDING)
        left = bisect_right(xs, box.x - FIRST_LANE + _ROUNDING) - 1
        for part in self._field.ports_down(node):
            for x, across in ((box.right, right), (box.x, left)):
                if 0 <= across < len(xs):
                    yield from self._sideways(x, self._field.beside(node, part), At(node, part), across)

    def straight(self, start: float, stop: float, y: float, *nodes: int) -> float:
        """What it costs to run beside cards from one x to another; infinite where something is in the way.

        `nodes`: the cards that the line leaves and comes to.
        """
        left, right = min(start, stop), max(start, stop)
        for number, box in enumerate(self._field.boxes):
            inside = box.y - ABOVE_CARD < y < box.bottom + BELOW_CARD
            if inside and box.x < right and left < box.right and number not in nodes:
                return INFINITE
        if any(
            abs(each.y - y) < APART and each.left - APART <= right and left <= each.right + APART
            for each in self._drawn.levels
        ):
            return INFINITE
        crossed = sum(left < each.x <= right and each.top < y < each.bottom for each in self._drawn.uprights)
        one = _OWN_STEM if len(nodes) == 1 else 1.0 if right - left > SHORT else 2.0
        return CROSSING * crossed * one + right - left

    def _turn(self, down: int, step: int, edge: float) -> int:
        """The first height from such a one on at which a line may turn that leaves this edge: a head has room before it."""
        ys, beside = self._grid.ys, self._grid.beside
        while ys[down] in beside and abs(ys[down] - edge) < FIRST_LANE:
            down += step
        return down

    def _upright(self, x: float, edge: float, at: At, down: int) -> Iterator[Gate]:
        turn = self._grid.ys[down]
        top, bottom = min(edge, turn), max(edge, turn)
        for each in self._drawn.uprights:
            apart = _HEADS_APART if edge in (each.top, each.bottom) else APART
            if abs(each.x - x) < apart and each.top <= bottom and top <= each.bottom:
                return
        box = self._field.boxes[at.node]
        crossed = sum(top < each.y < bottom and each.left < x < each.right for each in self._drawn.levels)
        off = abs(x - box.x - box.width / 2) / box.width
        cost = bottom - top + crossed * CROSSING + off * OFF_MIDDLE
        yield Gate(x, edge, at, self._grid.state(bisect_left(self._grid.xs, x), down, UP_DOWN), cost)

    def _sideways(self, edge: float, y: float, at: At, across: int) -> Iterator[Gate]:
        cost = self.straight(edge, self._grid.xs[across], y, at.node)
        if cost < INFINITE:
            state = self._grid.state(across, bisect_left(self._grid.ys, y), SIDEWAYS)
            yield Gate(edge, y, at, state, cost + abs(at.part - 0.5) * OFF_MIDDLE)
