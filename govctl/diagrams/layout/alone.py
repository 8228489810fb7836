"""Groups that no line reaches, in bands at the bottom: side by side, so that they take little of the page."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from govctl.diagrams.layout.interface import Box, Graph, Layout, Node
from govctl.diagrams.layout.spacing import GAP, STACK_GAP

BAND_GAP = 5.0
SIDE = 14.0
FOOT = 9.0
"""Between the lowest card of a band and its lower edge"""
_ABOVE = 11.0
_LEAST = 0.2
"""How much of the height of a page is kept for all else, however much there is below it"""


class Panel(NamedTuple):
    """A band whose cards stand in rows and columns."""

    nodes: tuple[Node, ...]
    card: float
    """The width of the widest"""
    heading_width: float
    heading_height: float
    air: float = 1.0

    def width(self, columns: int) -> float:
        """Its width with so many columns."""
        return self.heading_width + 2 * SIDE + max(columns * (self.card + GAP) - GAP, 0.0)

    def height(self, columns: int) -> float:
        """Its height with so many columns."""
        rows = self._rows(columns)
        return max((_ABOVE + FOOT) * self.air + sum(rows) + STACK_GAP * max(len(rows) - 1, 0), self.heading_height)

    def most(self, width: float) -> int:
        """How many columns have room in a width, at least one."""
        room = width - self.heading_width - 2 * SIDE + GAP
        return max(min(int(room // (self.card + GAP)), len(self.nodes)), 1)

    def boxes(self, columns: int, x: float, y: float) -> dict[str, Box]:
        """Where its cards are, row by row, if its upper left corner is here."""
        boxes: dict[str, Box] = {}
        top = y + _ABOVE * self.air
        left = x + self.heading_width + SIDE
        for row, height in enumerate(self._rows(columns)):
            for column, node in enumerate(self.nodes[row * columns : (row + 1) * columns]):
                boxes[node.id] = Box(left + column * (self.card + GAP), top, node.width, node.height)
            top += height + STACK_GAP
        return boxes

    def _rows(self, columns: int) -> list[float]:
        """The height of each row of cards."""
        cards = self.nodes
        return [max(node.height for node in cards[i : i + columns]) for i in range(0, len(cards), columns or 1)]


def reached(bands: Mapping[str, int], graph: Graph) -> int:
    """How many bands from the top there are down to the last one that a line reaches; all, if no line reaches any.

    `bands`: that of each node.
    """
    ends = (
        bands[end]
        for edge in graph.edges
        if edge.begin in bands and edge.end in bands and edge.begin != edge.end
        for end in (edge.begin, edge.end)
    )
    return max(ends, default=graph.bands - 1) + 1


def row_width(numbers: Iterable[int], heading_width: float, card: float) -> float:
    """How wide bands with so many cards of this width are, side by side in one row."""
    return _side_by_side(Panel((), card, heading_width, 0.0).width(number) for number in numbers)


def split(graph: Graph) -> tuple[Graph, tuple[Panel, ...]]:
    """The graph without the bands at the bottom that no line reaches, and those, each with its cards."""
    kept = reached({node.id: node.band for node in graph.nodes}, graph)
    inside: list[list[Node]] = [[] for _ in range(graph.bands)]
    for node in graph.nodes:
        inside[node.band].append(node)
    if kept == graph.bands:
        return graph, ()
    heights = (*graph.heading_heights, *[0.0] * graph.bands)
    panels = tuple(
        Panel(tuple(nodes), max((node.width for node in nodes), default=0.0), graph.heading_width, height, graph.air)
        for nodes, height in zip(inside[kept:], heights[kept:], strict=False)
    )
    width, height = graph.page
    rest = graph._replace(
        nodes=tuple(node for node in graph.nodes if node.band < kept),
        bands=kept,
        heading_heights=graph.heading_heights[:kept],
        page=(width, max(height - _Shelf(panels, width).height, height * _LEAST)),
    )
    return rest, panels


def below(layout: Layout, panels: tuple[Panel, ...], graph: Graph) -> Layout:
    """The layout of all else with the panels below it."""
    if not panels:
        return layout
    all_in_one_row = _side_by_side(panel.width(len(panel.nodes)) for panel in panels)
    shelf = _Shelf(panels, max(layout.width, min(all_in_one_row, graph.page[0])))
    width = max(layout.width, shelf.width)
    layout = _centred(layout, width)
    boxes, bands = dict(layout.boxes), list(layout.bands)
    y = layout.height
    for row in shelf.rows:
        y += BAND_GAP
        height = max(panel.height(columns) for panel, columns in row)
        x = 0.0
        for i, (panel, columns) in enumerate(row):
            boxes |= panel.boxes(columns, x, y)
            bands.append(Box(x, y, (width - x) if i == len(row) - 1 else panel.width(columns), height))
            x += panel.width(columns) + BAND_GAP
        y += height
    return Layout(width, y, boxes, tuple(bands), layout.routes)


def _centred(layout: Layout, width: float) -> Layout:
    """The layout in the middle of a width, its bands from side to side."""
    by = (width - layout.width) / 2
    return Layout(
        width,
        layout.height,
        {name: box.moved(by) for name, box in layout.boxes.items()},
        tuple(band._replace(width=width) for band in layout.bands),
        tuple(route.moved(by) for route in layout.routes),
    )


class _Shelf:
    """Panels in one row, or one below the other, whichever is lower."""

    def __init__(self, panels: tuple[Panel, ...], width: float) -> None:
        """`width`: what a row has room for."""
        apart = [[(panel, panel.most(width))] for panel in panels]
        beside = _beside(panels, width)
        self.rows = [beside] if beside and _height([beside]) <= _height(apart) else apart
        self.height = _height(self.rows)
        self.width = max(map(_width, self.rows))


def _width(row: list[tuple[Panel, int]]) -> float:
    return _side_by_side(panel.width(columns) for panel, columns in row)


def _side_by_side(widths: Iterable[float]) -> float:
    """How wide bands of these widths are beside each other."""
    return sum(width + BAND_GAP for width in widths) - BAND_GAP


def _height(rows: list[list[tuple[Panel, int]]]) -> float:
    return sum(BAND_GAP + max(panel.height(columns) for panel, columns in row) for row in rows)


def _beside(panels: tuple[Panel, ...], width: float) -> list[tuple[Panel, int]]:
    """The panels with the columns that make them about equally high, in one row; none if they have no room there."""
    tallest = max(len(panel.nodes) for panel in panels)
    for rows in range(1, max(tallest, 1) + 1):
        row = [(panel, -(-len(panel.nodes) // rows)) for panel in panels]
        if _width(row) <= width:
            return row
    return []
