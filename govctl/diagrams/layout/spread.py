"""Puts the nodes of a forest side by side: parents over the middle of what hangs below them, nothing on anything.

The contours of finished subtrees are pushed against each other (Reingold and Tilford, "Tidier drawings of trees",
1981); a line that passes a row on its way down keeps a lane free there. Leaves of one parent that stand in one row
can be stacked in columns, with a trunk at the left of each.
"""

from collections import Counter
from operator import sub
from typing import NamedTuple

from govctl.diagrams.layout.forest import Forest
from govctl.diagrams.layout.interface import Box, Graph
from govctl.diagrams.layout.lanes import End, Side, side
from govctl.diagrams.layout.spacing import LANE, spacing

_FEWEST = 2
"""Of fewer leaves no stack is made."""


class Stack(NamedTuple):
    """Leaves one above the other, in columns."""

    columns: tuple[tuple[int, ...], ...]
    row: int
    left: tuple[float, ...]
    """The left edge of the cards of each column, from the middle of the stack"""
    width: float
    sides: tuple[Side, ...]
    """The lines at the right of each column"""
    hung: bool
    """Whether they have a parent, so that there is a trunk"""


class Places(NamedTuple):
    """The middle of each node, and the stacks."""

    x: list[float]
    stacks: list[tuple[Stack, float]]
    """Each with its middle"""
    left: float
    right: float


class _Contour(NamedTuple):
    """The outline of what is placed, row by row; the last item is the highest row, and the lists are shared out."""

    left: list[float]
    left_by: float
    right: list[float]
    right_by: float


_Unit = int | Stack


class Spreader:
    """Places a forest; `tallest` is how many leaves may stand one above the other (1: none are stacked)."""

    def __init__(self, graph: Graph, skeleton: Forest, ends: list[list[End]], tallest: int) -> None:
        """`ends`: the lines besides the one of reporting that end at each node."""
        self._graph = graph
        self._forest = skeleton
        self._ends = ends
        self._tallest = tallest
        self._space = spacing(graph.air)
        self._contours: dict[int, _Contour] = {}
        self._parts: dict[int, list[tuple[_Unit, float]]] = {}

    def places(self) -> Places:
        """Where everything goes, from left to right."""
        forest = self._forest
        order = list(forest.roots)
        for node in order:
            order += forest.children[node]
        for node in reversed(order):
            self._contours[node] = self._place(node)
        parts, right = self._in_a_line(self._units(forest.roots, hung=False))
        x = [0.0] * len(forest.parent)
        stacks: list[tuple[Stack, float]] = []
        self._settle(parts, 0.0, x, stacks)
        for node in order:
            self._settle(self._parts.get(node, ()), x[node], x, stacks)
        return Places(x, stacks, 0.0, right)

    def _in_a_line(self, units: list[_Unit]) -> tuple[list[tuple[_Unit, float]], float]:
        """The trees one after the other, each as far to the left as the rows it stands in allow; and the right edge."""
        gap = self._space.gap
        edges = [-gap] * len(self._forest.row_bands)
        placed: list[tuple[_Unit, float]] = []
        for unit in units:
            contour, row = self._outline(unit)
            rows = range(row + len(contour.left) - 1, row - 1, -1)
            by = max(edges[r] + gap - left for r, left in zip(rows, contour.left, strict=True)) - contour.left_by
            for r, right in zip(rows, contour.right, strict=True):
                edges[r] = right + contour.right_by + by
            placed.append((unit, by))
        return placed, max(edges, default=0.0)

    def _settle(
        self,
        parts: "list[tuple[_Unit, float]] | tuple[()]",
        at: float,
        x: list[float],
        stacks: list[tuple[Stack, float]],
    ) -> None:
        for unit, by in parts:
            if isinstance(unit, int):
                x[unit] = at + by
                continue
            stacks.append((unit, at + by))
            for column, left in zip(unit.columns, unit.left, strict=True):
                for node in column:
                    x[node] = at + by + left + self._graph.nodes[node].width / 2

    def _place(self, node: int) -> _Contour:
        """The contour of the node and all below it, counted from the middle of the node."""
        half = self._graph.nodes[node].width / 2
        children = self._forest.children[node]
        if not children:
            return _Contour([-half], 0, [half], 0)
        below, parts = self._side_by_side(self._units(children, hung=True), self._forest.row[node])
        middle = (parts[0][1] + parts[-1][1]) / 2
        self._parts[node] = [(unit, by - middle) for unit, by in parts]
        below = below._replace(left_by=below.left_by - middle, right_by=below.right_by - middle)
        below.left.append(-half - below.left_by)
        below.right.append(half - below.right_by)
        return below

    def _units(self, nodes: list[int], hung: bool) -> list[_Unit]:
        """What stands side by side: the nodes that carry others, and the leaves, stacked if there are many."""
        forest = self._forest
        leaves: dict[int, list[int]] = {}
        for node in nodes:
            if not forest.children[node]:
                leaves.setdefault(forest.row[node], []).append(node)
        units: list[_Unit] = []
        for node in nodes:
            mates = leaves.get(forest.row[node], [])
            if forest.children[node] or len(mates) < _FEWEST or self._tallest == 1:
                units.append(node)
            elif node == mates[0]:
                units.append(self._stack(mates, forest.row[node], hung))
        return units

    def _stack(self, nodes: list[int], row: int, hung: bool) -> Stack:
        number = -(-len(nodes) // self._tallest)
        height = -(-len(nodes) // number)
        columns = tuple(tuple(nodes[i : i + height]) for i in range(0, len(nodes), height))
        sides = tuple(side(column, self._ends, self._graph) for column in columns)
        lefts: list[float] = []
        at = 0.0
        for column, lines in zip(columns, sides, strict=True):
            at += (self._space.gap if lefts else 0.0) + (self._space.trunk if hung else 0.0)
            lefts.append(at)
            at += max(self._graph.nodes[node].width for node in column) + lines.width
        return Stack(columns, row, tuple(left - at / 2 for left in lefts), at, sides, hung)

    def _side_by_side(self, units: list[_Unit], above: int) -> tuple[_Contour, list[tuple[_Unit, float]]]:
        placed: list[tuple[_Unit, float]] = []
        whole = _Contour([], 0, [], 0)
        for unit in units:
            contour, row = self._outline(unit)
            kept = LANE if isinstance(unit, int) else unit.width / 2
            for _ in range(row - above - 1):  # the lines to the parent pass these rows
                contour.left.append(-kept - contour.left_by)
                contour.right.append(kept - contour.right_by)
            if not whole.left:
                whole = contour
                placed.append((unit, 0.0))
                continue
            by = _distance(whole, contour) + self._space.gap
            placed.append((unit, by))
            whole = _joined(whole, contour, by)
        return whole, placed

    def _outline(self, unit: _Unit) -> tuple[_Contour, int]:
        if isinstance(unit, int):
            return self._contours.pop(unit), self._forest.row[unit]
        return _Contour([-unit.width / 2], 0, [unit.width / 2], 0), unit.row


def standing(graph: Graph, skeleton: Forest, places: Places, tops: list[float]) -> list[Box]:
    """The box of each node if the rows begin at these heights: in a stack each stands below the one before it."""
    gap = spacing(graph.air).stack_gap
    found = [
        Box(x - node.width / 2, tops[row], node.width, node.height)
        for node, x, row in zip(graph.nodes, places.x, skeleton.row, strict=True)
    ]
    for stack, _ in places.stacks:
        for column in stack.columns:
            y = tops[stack.row]
            for node in column:
                found[node] = found[node]._replace(y=y)
                y += found[node].height + gap
    return found


def stacks(skeleton: Forest) -> list[int]:
    """The number of leaves of every stack that could be made."""
    sizes = Counter(
        (skeleton.parent[node], skeleton.row[node]) for node, below in enumerate(skeleton.children) if not below
    )
    return [size for size in sizes.values() if size >= _FEWEST]


def _distance(whole: _Contour, contour: _Contour) -> float:
    """How far to the right the second has to move so as to touch the first."""
    shared = min(len(whole.right), len(contour.left))
    right, left = whole.right[-shared:], contour.left[-shared:]
    apart: float = max(map(sub, right, left))
    return apart + whole.right_by - contour.left_by


def _joined(whole: _Contour, contour: _Contour, by: float) -> _Contour:
    """The contour of both; the longer lists are used on, so that joining costs no more than the shorter."""
    shared = min(len(whole.right), len(contour.left))
    left_by, right_by = contour.left_by + by, contour.right_by + by
    if len(contour.right) >= len(whole.right):
        right, new_right_by = contour.right, right_by
        left = contour.left
        left[-shared:] = [x + whole.left_by - left_by for x in whole.left[-shared:]]
        return _Contour(left, left_by, right, new_right_by)
    whole.right[-shared:] = [x + right_by - whole.right_by for x in contour.right[-shared:]]
    return _Contour(whole.left, whole.left_by, whole.right, whole.right_by)
