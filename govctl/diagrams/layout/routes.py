"""Finds the way of every line: sideways only in the space between rows, up and down only where no card stands."""

from bisect import bisect_right, insort

from govctl.diagrams.layout.field import CLEARANCE
from govctl.diagrams.layout.forest import Forest
from govctl.diagrams.layout.gutters import NEAR, Gutter, Run
from govctl.diagrams.layout.interface import Graph
from govctl.diagrams.layout.labels import BESIDE_LANE, on_run
from govctl.diagrams.layout.lanes import Side
from govctl.diagrams.layout.plan import LOWER, MIDDLE, UPPER, At, Plan, Routed, Spot
from govctl.diagrams.layout.reports import report, trunks
from govctl.diagrams.layout.spacing import LANE, spacing
from govctl.diagrams.layout.spread import Places, Stack

_FIRST_PORT, _LAST_PORT = 14.0, 10.0
_FAR = 12
"""A line that passes more rows than this goes around the outside."""
_STEPS = 200
_SHIFTS = tuple(i * LANE / 18 for i in range(18))
_SLOTS = (0.5, 0.3, 0.7, 0.4, 0.6)


class Router:
    """Routes the edges of a graph whose nodes stand side by side; heights come later."""

    def __init__(self, graph: Graph, skeleton: Forest, places: Places) -> None:
        """Reserves what the tree and the lines beside stacks need, so that the other lines keep away from it."""
        self._graph = graph
        self._forest = skeleton
        self._x = places.x
        self._edges = (places.left, places.right)
        rows = len(skeleton.row_bands)
        self.gutters = [Gutter(spacing(graph.air).track) for _ in range(rows + 1)]
        self._taken: list[list[tuple[float, float]]] = [[] for _ in range(rows)]
        self._standing: list[list[tuple[float, int]]] = [[] for _ in range(rows)]
        self._trunk = trunks(skeleton, places)
        self._aside: dict[tuple[int, int], Plan] = {}
        self._brackets: dict[int, tuple[At, ...]] = {}
        self._pairs: dict[tuple[int, int], int] = {}
        self._stand(places)

    def routed(self) -> Routed:
        """The way of each edge, empty for one whose ends are not there."""
        number = {node.id: i for i, node in enumerate(self._graph.nodes)}
        plans: list[Plan] = [[] for _ in self._graph.edges]
        for node, edge in enumerate(self._forest.tree_edge):
            if edge >= 0:
                plans[edge] = self._report(node, self._forest.parent[node])
        for gutter in self.gutters:
            gutter.verticals.sort()
        for taken in self._taken:
            taken.sort()
        for i, line in enumerate(self._graph.edges):
            begin, end = number.get(line.begin, -1), number.get(line.end, -1)
            if not plans[i] and begin >= 0 and end >= 0 and begin != end:
                plans[i] = self._line(begin, end, i, bool(line.label_width))
        for gutter in self.gutters:
            gutter.settle()
        return Routed(plans, self.gutters, self._spots(plans))

    def _spots(self, plans: list[Plan]) -> dict[int, Spot]:
        """Where the words of lines have room."""
        spots: dict[int, Spot] = {}
        for number, (edge, plan) in enumerate(zip(self._graph.edges, plans, strict=True)):
            passed = self._brackets.get(number)
            spot = Spot(plan[1][0] + BESIDE_LANE, passed) if passed else on_run(edge, plan, self.gutters)
            if spot:
                spots[number] = spot
        return spots

    def _stand(self, places: Places) -> None:
        stacked = {node for stack, _ in places.stacks for column in stack.columns for node in column}
        for stack, middle in places.stacks:
            half = stack.width / 2
            self._taken[stack.row].append((middle - half - CLEARANCE, middle + half + CLEARANCE))
            self._standing[stack.row].append((middle, -1))
            self._stand_stack(stack, middle)
        for node, row in enumerate(self._forest.row):
            if node not in stacked:
                half = self._graph.nodes[node].width / 2 + CLEARANCE
                self._taken[row].append((self._x[node] - half, self._x[node] + half))
                self._standing[row].append((self._x[node], node))
        for standing in self._standing:
            standing.sort()

    def _stand_stack(self, stack: Stack, middle: float) -> None:
        for column, left, side in zip(stack.columns, stack.left, stack.sides, strict=True):
            widest = max(self._graph.nodes[node].width for node in column)
            first = self._first_lane(middle + left + widest, stack.row, side)
            for line, port in side.ports.items():
                at = At(port.node, port.part)
                edge = middle + left + self._graph.nodes[port.node].width
                self._aside[line] = [(edge, at), (first + port.lane, at)]
            for number, passed in side.brackets.items():
                self._brackets[number] = tuple(At(port.node, port.part) for port in passed)

    def _first_lane(self, edge: float, row: int, side: Side) -> float:
        """From where the lanes of a column are counted: its right edge, or a little beside it.

        The lanes of stacks in the rows above and below end in the same gutters.
        """
        upper, lower = self.gutters[row], self.gutters[row + 1]
        ways = ((edge + shift, near) for near in (NEAR, NEAR / 2, NEAR / 8) for shift in _SHIFTS)
        first = next(
            (
                way
                for way, near in ways
                if all(upper.free(way + lane, near) for lane in side.up)
                and all(lower.free(way + lane, near) for lane in side.down)
            ),
            edge,
        )
        for lane in side.up:
            upper.take(first + lane)
        for lane in side.down:
            lower.take(first + lane)
        return first

    def _report(self, child: int, parent: int) -> Plan:
        """From a group up to the one it reports to, on the bus that all share which report there."""
        gutter = self._forest.row[parent] + 1
        plan = report(self._graph, self._forest, self._x, self._trunk, child)
        x, to = plan[-3][0] if len(plan) > 2 else plan[0][0], self._x[parent]
        for row in range(gutter, self._forest.row[child]):
            self._taken[row].append((x - NEAR, x + NEAR))
            self._standing[row].append((x, -1))
            self.gutters[row + 1].verticals.append(x)
        self.gutters[gutter].verticals += (x, to)
        if len(plan) > 2:
            self.gutters[gutter].zones[MIDDLE].append(Run(min(x, to), max(x, to), parent))
        return plan

    def _line(self, begin: int, end: int, number: int, labelled: bool) -> Plan:
        """A line besides the tree."""
        if number in self._brackets:
            return [*self._aside[number, begin], *reversed(self._aside[number, end])]
        owner = len(self._graph.nodes) + number
        row, other = self._forest.row[begin], self._forest.row[end]
        if row == other and not labelled:  # beside a straight line between two cards there is no room for words
            beside = self._beside(begin, end, row)
            if beside:
                return beside
        down = row < other
        first = row + 1 if down else row
        last = other if row <= other else other + 1
        start = self._aside.get((number, begin)) or self._port(begin, first, self._x[end], down)
        stop = self._aside.get((number, end)) or self._port(end, last, self._x[begin], row > other)
        zones = (UPPER if down else LOWER, UPPER if row > other else LOWER)
        if first == last:
            run = At(gutter=first, zone=LOWER, owner=owner)
            self.gutters[first].zones[LOWER].append(Run(*_ordered(start[-1][0], stop[-1][0]), owner, labelled))
            return [*start, (start[-1][0], run), (stop[-1][0], run), *reversed(stop)]
        x = self._channel(start[-1][0], stop[-1][0], range(min(first, last), max(first, last)))
        for gutter in range(min(first, last), max(first, last) + 1):
            self.gutters[gutter].take(x)
        far = abs(start[-1][0] - x) >= abs(stop[-1][0] - x)
        runs = [At(gutter=first, zone=zones[0], owner=owner), At(gutter=last, zone=zones[1], owner=owner)]
        self.gutters[first].zones[zones[0]].append(Run(*_ordered(start[-1][0], x), owner, labelled and far))
        self.gutters[last].zones[zones[1]].append(Run(*_ordered(x, stop[-1][0]), owner, labelled and not far))
        return [*start, (start[-1][0], runs[0]), (x, runs[0]), (x, runs[1]), (stop[-1][0], runs[1]), *reversed(stop)]

    def _beside(self, begin: int, end: int, row: int) -> Plan:
        """Straight from one side to the other, if the two are neighbours."""
        standing = self._standing[row]
        left, right = sorted((begin, end), key=lambda node: self._x[node])
        at = bisect_right(standing, (self._x[left], left))
        if at >= len(standing) or standing[at][1] != right:
            return []
        if any(
            self._x[left] < low and high < self._x[right] for low, high in self._taken[row] if high - low < LANE + 1
        ):
            return []
        used = self._pairs.get((left, right), 0)
        if used >= len(_SLOTS):
            return []
        self._pairs[left, right] = used + 1
        nodes = self._graph.nodes
        shorter = min(begin, end, key=lambda node: nodes[node].height)
        at_side = At(shorter, _SLOTS[used])
        sign = 1 if begin == left else -1
        return [
            (self._x[begin] + sign * nodes[begin].width / 2, at_side),
            (self._x[end] - sign * nodes[end].width / 2, at_side),
        ]

    def _port(self, node: int, gutter: int, towards: float, below: bool) -> Plan:
        """Where a line leaves a card that is in no stack for a gutter."""
        side = 1 if towards >= self._x[node] else -1
        half = self._graph.nodes[node].width / 2 - _LAST_PORT
        covered = 0.0 if below else max(self._graph.nodes[node].badge + NEAR - _LAST_PORT, 0.0)
        right = self._x[node] + half - covered
        x = min(self._x[node] + side * half, right)
        for near in (NEAR, NEAR / 2, NEAR / 8):
            offsets = [_FIRST_PORT + near * 2.5 * i for i in range(int((half - _FIRST_PORT) / near / 2.5) + 1)]
            ways = (self._x[node] + sign * offset for sign in (side, -side) for offset in offsets)
            free = next((way for way in ways if way <= right and self.gutters[gutter].free(way, near)), None)
            if free is not None:
                x = free
                break
        self.gutters[gutter].take(x)
        return [(x, At(node, 1.0 if below else 0.0))]

    def _channel(self, begin: float, end: float, rows: range) -> float:
        """An x at which nothing stands in any of the rows, near the straight way; otherwise around the outside."""
        left, right = self._edges
        if len(rows) > _FAR:
            wish = left if begin + end < left + right else right
        else:
            wish = min(max((begin + end) / 2, min(begin, end) + LANE), max(begin, end)) if begin != end else begin
        ways = [self._clear(wish, rows, sign) for sign in (-1, 1)]
        best = min(ways, key=lambda x: (abs(x - begin) + abs(x - end), x))
        for row in rows:
            insort(self._taken[row], (best - NEAR, best + NEAR))
        self._edges = min(left, best), max(right, best)
        return best

    def _clear(self, x: float, rows: range, sign: int) -> float:
        for _ in range(_STEPS):
            for row in rows:
                taken = self._taken[row]
                at = bisect_right(taken, (x, float("inf")))
                hits = [taken[i] for i in (at - 1, at - 2) if i >= 0 and taken[i][1] >= x]
                if hits:
                    x = hits[0][1] + 0.5 if sign > 0 else hits[-1][0] - 0.5
                    break
            else:
                if all(self.gutters[row].free(x) for row in (*rows, rows.stop)):
                    return x
                x += sign * NEAR
        return self._edges[1] + LANE if sign > 0 else self._edges[0] - LANE


def _ordered(a: float, b: float) -> tuple[float, float]:
    return (a, b) if a <= b else (b, a)
