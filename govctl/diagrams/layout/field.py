"""The space between cards as a search for ways sees it: what stands there, and where lines may run.

Heights are not final here: rows are as high as their cards, but the space between two rows has a nominal height that grows
later with the lines that run in it. What lies above what stays the same.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from govctl.diagrams.layout.forest import Forest
from govctl.diagrams.layout.gutters import NEAR
from govctl.diagrams.layout.interface import Box, Graph, Point
from govctl.diagrams.layout.plan import LOWER, UPPER, At, Plan
from govctl.diagrams.layout.spacing import spacing
from govctl.diagrams.layout.spread import Places, standing

FIRST_LANE = 13.0
"""From a card to the nearest line beside it: the head of an arrow has room there"""
CLEARANCE = 6.0
"""From a card to a line that passes it"""
APART = 6.4
"""Lines side by side are no nearer to each other than this."""
_PORT_STEP, _FIRST_PORT, _LAST_PORT = 14.0, 14.0, 9.0
"""Along an edge of a card: between two places where lines may end, from its middle to the first, from the last to the corner"""
_SIDE_STEP, _LEAST_STEP = 11.5, 6.5
"""Between two such places at a side: words have room on both lines; where many lines end there, only the lines have"""
_MOST_LANES = 3
"""So many places to pass beside a card are looked at."""
_ZONE_HEIGHTS = (12.0, 6.0, 12.0)
"""How high the zones between rows are taken to be"""
_SAME = 2.0
"""Places nearer to each other than this are taken for one."""
_DIGITS = 2
"""So exact are places, that two computed in different ways are one"""


class Upright(NamedTuple):
    """A piece of a line that goes up or down."""

    x: float
    top: float
    bottom: float


class Level(NamedTuple):
    """A piece of a line that runs sideways."""

    y: float
    left: float
    right: float


_Span = tuple[float, float]


class Pieces(NamedTuple):
    """What a line, or all lines of a tree, consist of."""

    uprights: tuple[Upright, ...]
    levels: tuple[Level, ...]


class Field:
    """Cards at their places, with nominal heights."""

    def __init__(self, graph: Graph, skeleton: Forest, places: Places, heights: list[float]) -> None:
        """`heights`: those of the rows."""
        self._graph = graph
        number = {node.id: i for i, node in enumerate(graph.nodes)}
        self._ends = Counter(number[end] for edge in graph.edges for end in (edge.begin, edge.end) if end in number)
        self._lane = spacing(graph.air).lane
        self._columns = _columns(graph, skeleton, places)
        self._tops: list[tuple[float, float, float]] = []
        rows: list[float] = []
        y = 0.0
        for height in (*heights, 0.0):
            upper, middle, lower = _ZONE_HEIGHTS
            self._tops.append((y, y + upper, y + upper + middle))
            y += upper + middle + lower
            rows.append(y)
            y += height
        self.boxes = standing(graph, skeleton, places, rows)
        self.first = {column[0] for row in self._columns for column in row}
        self.last = {column[-1] for row in self._columns for column in row}

    @property
    def gutters(self) -> int:
        """How many spaces between rows there are, those above the first and below the last among them."""
        return len(self._tops)

    def track(self, gutter: int, zone: int, share: float) -> float:
        """The nominal y of a run that lies such a share of the height of its zone below the upper edge of that."""
        return self._tops[gutter][zone] + share * _ZONE_HEIGHTS[zone]

    def height(self, at: At) -> float:
        """The nominal y of something planned."""
        if at.node >= 0:
            return self.boxes[at.node].y + at.part * self.boxes[at.node].height
        return self.track(at.gutter, at.zone, 0.5)

    def gutters_between(self, top: float, bottom: float) -> range:
        """The spaces between rows that something passes that goes from one y to another."""
        starts = [tops[UPPER] for tops in self._tops]
        ends = [tops[LOWER] + _ZONE_HEIGHTS[LOWER] for tops in self._tops]
        return range(bisect_left(ends, top), bisect_left(starts, bottom))

    def lanes(self, lines: int) -> list[float]:
        """Where a line may go up or down past the cards of some row, if so many lines are to be drawn."""
        outside = [FIRST_LANE + i * self._lane for i in range(lines + 1)]
        steps = outside[:_MOST_LANES]
        left, right = min(box.x for box in self.boxes), max(box.right for box in self.boxes)
        found = [x for step in outside for x in (left - step, right + step)]
        for row in self._columns:
            edges = [_extent(column, self.boxes) for column in row]
            if edges:
                found += [edges[0][0] - step for step in steps] + [edges[-1][1] + step for step in steps]
            for (_, left), (right, _) in pairwise(edges):
                middle = (left + right) / 2
                found += [left + step for step in steps if left + step <= right - CLEARANCE]
                found += [right - step for step in steps if right - step >= left + CLEARANCE]
                if right - left < 2 * FIRST_LANE:
                    found.append(middle)
        return _apart(found)

    def across(self, lanes: list[float], *nodes: int) -> list[float]:
        """The lanes, and where a line may leave these cards upwards or downwards: in steps from the middle of each."""
        found = list(lanes)
        for node in nodes:
            middle, half = self._middle(node)
            steps = range(int((half - _FIRST_PORT) / _PORT_STEP) + 1)
            found += [middle + sign * (_FIRST_PORT + i * _PORT_STEP) for i in steps for sign in (-1, 1)]
        return _apart(found)

    def ports(self, node: int, xs: list[float]) -> list[float]:
        """At which of these places a line may leave a card upwards or downwards: not in its middle, nor at its corners."""
        middle, half = self._middle(node)
        return [x for x in xs if _FIRST_PORT - _SAME <= abs(x - middle) <= half + _SAME]

    def _middle(self, node: int) -> tuple[float, float]:
        """The middle of a card, and how far from it a line may end at its upper or lower edge."""
        box = self.boxes[node]
        return box.x + box.width / 2, box.width / 2 - _LAST_PORT

    def highest_right(self, node: int) -> float:
        """How far to the right a line may end at the upper edge of a card, because of its badge."""
        badge = self._graph.nodes[node].badge
        return self.boxes[node].right - max(badge + NEAR, _LAST_PORT)

    def ports_down(self, node: int) -> list[float]:
        """How far down the side of a card a line may leave it, as shares of its height, from the middle on."""
        height = self.boxes[node].height
        room = height / 2 - _LAST_PORT
        wanted = max(int(room / _SIDE_STEP), -(-self._ends[node] // 2))
        half = min(wanted, int(room / _LEAST_STEP))
        step = min(room / half, _SIDE_STEP) if half else 0.0
        return sorted((0.5 + i * step / height for i in range(-half, half + 1)), key=lambda part: abs(part - 0.5))

    def beside(self, node: int, part: float) -> float:
        """The height of such a port."""
        return round(self.boxes[node].y + part * self.boxes[node].height, _DIGITS)


def pieces(points: Iterable[Point]) -> Pieces:
    """The pieces between the corners of a line."""
    uprights, levels = [], []
    for (x0, y0), (x1, y1) in pairwise(points):
        if x0 == x1 and y0 != y1:
            uprights.append(Upright(x0, min(y0, y1), max(y0, y1)))
        elif x0 != x1:
            levels.append(Level(y0, min(x0, x1), max(x0, x1)))
    return Pieces(tuple(uprights), tuple(levels))


def tree_pieces(field: Field, plans: list[tuple[int, Plan]]) -> Pieces:
    """The pieces of the lines of reporting; those that groups share on their way to one above them count once.

    `plans`: the way of each, with the node that it leads to.
    """
    uprights: dict[tuple[int, float], list[_Span]] = {}
    levels: dict[tuple[int, float], list[_Span]] = {}
    for above, plan in plans:
        found = pieces((x, field.height(at)) for x, at in plan)
        for each in found.uprights:
            uprights.setdefault((above, each.x), []).append((each.top, each.bottom))
        for level in found.levels:
            levels.setdefault((above, level.y), []).append((level.left, level.right))
    return Pieces(
        tuple(Upright(x, *span) for (_, x), spans in uprights.items() for span in _joined(spans)),
        tuple(Level(y, *span) for (_, y), spans in levels.items() for span in _joined(spans)),
    )


def _joined(spans: list[_Span]) -> list[_Span]:
    """The spans, those that touch as one."""
    found: list[_Span] = []
    for begin, end in sorted(spans):
        if found and begin <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((begin, end))
    return found


def _columns(graph: Graph, skeleton: Forest, places: Places) -> list[list[tuple[int, ...]]]:
    """The columns of each row from left to right; what stands alone is a column of one."""
    columns = [column for stack, _ in places.stacks for column in stack.columns]
    stacked = {node for column in columns for node in column}
    columns += [(node,) for node in range(len(graph.nodes)) if node not in stacked]
    rows: list[list[tuple[int, ...]]] = [[] for _ in skeleton.row_bands]
    for column in sorted(columns, key=lambda column: places.x[column[0]]):
        rows[skeleton.row[column[0]]].append(column)
    return rows


def _extent(column: tuple[int, ...], boxes: list[Box]) -> tuple[float, float]:
    """The left and the right edge of a column."""
    return min(boxes[node].x for node in column), max(boxes[node].right for node in column)


def _apart(places: list[float]) -> list[float]:
    """The places in order, without those that nearly repeat the one before."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] >= _SAME:
            found.append(round(place, _DIGITS))
    return found
