"""All places where a line may bend, and the cheapest way from one to another.

The way is searched as by Hart, Nilsson and Raphael, "A formal basis for the heuristic determination of minimum cost
paths" (1968), on the crossings of all places where a line may go up or down with all heights at which it may run
sideways, as in Wybrow, Marriott and Stuckey, "Orthogonal connector routing" (2009).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping
from heapq import heapify, heappop, heappush
from itertools import pairwise

from govctl.diagrams.layout.field import APART, CLEARANCE, Field, Pieces
from govctl.diagrams.layout.interface import Box

CROSSING = 700.0
"""How long a way is taken to avoid a crossing, in points"""
SHORT = 24.0
"""A line between cards that is no longer than this is hardly seen but for its head: to cross it costs twice as much."""
BEND = 14.0
"""How long a way is taken to avoid a bend"""
ABOVE_CARD, BELOW_CARD = 10.0, 3.0
"""How far from cards a line runs beside others; above a card stands its badge"""
INFINITE = float("inf")
UP_DOWN, SIDEWAYS = 0, 1
_ROUNDING = 1e-6


class Grid:
    """Places, numbered row by row. A state is a place and whether a line goes up or down there, or sideways."""

    def __init__(
        self, field: Field, drawn: Pieces, xs: list[float], ys: list[float], beside: Collection[float]
    ) -> None:
        """`xs` and `ys` from left to right and from the top; `beside`: those of the heights that are beside cards."""
        self.xs = xs
        self.ys = ys
        self.beside = beside
        self.work = 0
        """How many states were looked at"""
        down = [*(below - above for above, below in pairwise(ys)), INFINITE]
        self._down = [cost for cost in down for _ in xs]
        self._across = [*(right - left for left, right in pairwise(xs)), INFINITE] * len(ys)
        for box in field.boxes:
            inside = range(bisect_right(xs, box.x - CLEARANCE + 0.1), bisect_left(xs, box.right + CLEARANCE - 0.1))
            self._close_down(inside, box.y, box.bottom)
            for i in range(bisect_left(ys, box.y - ABOVE_CARD), bisect_right(ys, box.bottom + BELOW_CARD)):
                if ys[i] in beside:
                    self._close_across(i, box.x, box.right)
        self._avoid(drawn)

    def state(self, across: int, down: int, axis: int) -> int:
        """The state in which a line passes the place at so many xs and ys from the upper left."""
        return (down * len(self.xs) + across) * 2 + axis

    def place(self, state: int) -> tuple[float, float]:
        """Where a state is."""
        down, across = divmod(state >> 1, len(self.xs))
        return self.xs[across], self.ys[down]

    def cheapest(
        self, begins: Mapping[int, float], ends: Mapping[int, float], goal: Box, bound: float
    ) -> tuple[float, list[int]] | None:
        """What the cheapest way costs, and its states, if it costs less than the bound.

        `begins` and `ends`: the states at which it may begin and end, each with what that costs; the latter are beside the
        goal.
        """
        best = [INFINITE] * len(self._down) * 2
        before = [-1] * len(best)
        rest = self._rest(goal)
        heap = [(cost + rest[state >> 1], state) for state, cost in begins.items()]
        heapify(heap)
        for state, cost in begins.items():
            best[state] = cost
        reached = -1
        steps, apart = (self._down, self._across), (len(self.xs), 1)
        while heap:
            estimate, state = heappop(heap)
            if estimate >= bound:
                break
            place, axis = state >> 1, state & 1
            cost = best[state]
            if estimate > cost + rest[place] + _ROUNDING:
                continue
            self.work += 1
            if state in ends and cost + ends[state] < bound:
                bound, reached = cost + ends[state], state
            step, on = steps[axis], apart[axis]  # before the first place stands a last one, which has no step
            for other, total in (
                (state ^ 1, cost + BEND),
                (state + 2 * on, cost + step[place]),
                (state - 2 * on, cost + step[place - on]),
            ):
                if total < bound and total < best[other]:
                    best[other], before[other] = total, state
                    heappush(heap, (total + rest[other >> 1], other))
        if reached < 0:
            return None
        states = [reached]
        while before[states[-1]] >= 0:
            states.append(before[states[-1]])
        return bound, states[::-1]

    def _avoid(self, drawn: Pieces) -> None:
        """Let no line lie on those that are there, and let it cost to cross them."""
        xs, ys = self.xs, self.ys
        for upright in drawn.uprights:
            near = range(bisect_right(xs, upright.x - APART), bisect_left(xs, upright.x + APART))
            self._close_down(near, upright.top, upright.bottom)
            step = bisect_left(xs, upright.x) - 1
            if step >= 0:
                for i in range(bisect_right(ys, upright.top), bisect_left(ys, upright.bottom)):
                    self._across[i * len(xs) + step] += CROSSING
        for level in drawn.levels:
            step = bisect_left(ys, level.y) - 1
            if step >= 0:
                cost = CROSSING if level.right - level.left > SHORT else 2 * CROSSING
                for j in range(bisect_right(xs, level.left), bisect_left(xs, level.right)):
                    self._down[step * len(xs) + j] += cost
            for i in range(bisect_right(ys, level.y - APART), bisect_left(ys, level.y + APART)):
                if ys[i] in self.beside:
                    self._close_across(i, level.left - APART, level.right + APART)

    def _close_down(self, inside: range, top: float, bottom: float) -> None:
        """Let no line go up or down at some xs between two heights."""
        for i in range(max(bisect_right(self.ys, top) - 1, 0), bisect_left(self.ys, bottom)):
            at = i * len(self.xs)
            self._down[at + inside.start : at + inside.stop] = [INFINITE] * len(inside)

    def _close_across(self, i: int, left: float, right: float) -> None:
        """Let no line run sideways at a height from one x to another."""
        first, last = max(bisect_right(self.xs, left) - 1, 0), bisect_left(self.xs, right)
        at = i * len(self.xs)
        self._across[at + first : at + last] = [INFINITE] * max(last - first, 0)

    def _rest(self, goal: Box) -> list[float]:
        """How far it is at least from each place to the goal."""
        sideways = [max(goal.x - x, x - goal.right, 0.0) for x in self.xs]
        return [max(goal.y - y, y - goal.bottom, 0.0) + far for y in self.ys for far in sideways]
