"""Trees that no line joins, where there are no levels: side by side on shelves, with the single groups in a grid below."""

from collections.abc import Iterable
from typing import NamedTuple

from govctl.diagrams.layout.alone import Panel
from govctl.diagrams.layout.interface import Box, Edge, Graph, Layout, Node, Route

_STEP = 1.12
"""From one width that is tried to the next"""


class Part(NamedTuple):
    """Nodes that lines join, as a graph of their own."""

    graph: Graph
    edges: tuple[int, ...]
    """The number of each of its edges in the whole"""


class Parts(NamedTuple):
    """What a graph falls into."""

    joined: tuple[Part, ...]
    single: tuple[Node, ...]


class _Shelf(NamedTuple):
    blocks: tuple[tuple[int, float], ...]
    """Trees by number, with their left edge"""
    y: float
    height: float


class _Arranged(NamedTuple):
    """The trees on their shelves, and the columns of the grid below them."""

    shelves: tuple[_Shelf, ...]
    columns: int
    width: float
    height: float


def parts(graph: Graph) -> Parts:
    """What hangs together by any line, in the order of the first node of each, and what no line reaches."""
    number = {node.id: i for i, node in enumerate(graph.nodes)}
    root = list(range(len(graph.nodes)))
    ends = [(number.get(edge.begin, -1), number.get(edge.end, -1)) for edge in graph.edges]
    for begin, end in ends:
        if begin >= 0 and end >= 0:
            one, other = sorted((_root(root, begin), _root(root, end)))
            root[other] = one
    nodes: dict[int, list[Node]] = {}
    for i, node in enumerate(graph.nodes):
        nodes.setdefault(_root(root, i), []).append(node)
    edges: dict[int, list[int]] = {}
    for i, (begin, end) in enumerate(ends):
        if begin >= 0 and end >= 0:
            edges.setdefault(root[begin], []).append(i)
    joined = tuple(
        Part(_part(graph, inside, (graph.edges[i] for i in edges[first])), tuple(edges[first]))
        for first, inside in nodes.items()
        if len(inside) > 1
    )
    return Parts(joined, tuple(inside[0] for inside in nodes.values() if len(inside) == 1))


def on_shelves(graph: Graph, found: Parts, layouts: list[Layout]) -> Layout:
    """The layout of the whole from those of its parts, of the width that can be shown largest on a page."""
    widest = max((node.width for node in found.single), default=0.0)
    grid = Panel(found.single, widest, 0.0, 0.0) if found.single else None
    room = graph.page[0] - graph.heading_width
    width = max([layout.width for layout in layouts] + ([grid.width(1)] if grid else []))
    widest_of_all = sum(layout.width for layout in layouts) + (grid.width(len(found.single)) if grid else 0.0)
    best: tuple[float, _Arranged] | None = None
    while True:
        arranged = _arranged(layouts, grid, width)
        reduction = max(arranged.width / room, arranged.height / graph.page[1])
        if best is None or reduction < best[0]:
            best = reduction, arranged
        if width >= widest_of_all:
            break
        width *= _STEP
    return _joined(graph, found, layouts, grid, best[1])


def _root(root: list[int], node: int) -> int:
    while root[node] != node:
        root[node] = root[root[node]]
        node = root[node]
    return node


def _part(graph: Graph, nodes: list[Node], edges: Iterable[Edge]) -> Graph:
    return Graph(tuple(nodes), tuple(edges), 1, page=graph.page, air=graph.air, draft=graph.draft)


def _shelves(layouts: list[Layout], width: float) -> tuple[_Shelf, ...]:
    """The trees one after the other, on a new shelf where the width is used up."""
    shelves: list[_Shelf] = []
    row: list[tuple[int, float]] = []
    x = y = height = 0.0
    for i, layout in enumerate(layouts):
        if row and x + layout.width > width:
            shelves.append(_Shelf(tuple(row), y, height))
            y += height
            row, x, height = [], 0.0, 0.0
        row.append((i, x))
        x += layout.width
        height = max(height, layout.height)
    return (*shelves, _Shelf(tuple(row), y, height)) if row else ()


def _arranged(layouts: list[Layout], grid: Panel | None, width: float) -> _Arranged:
    """The trees and the grid in a width."""
    shelves = _shelves(layouts, width)
    used = max((x + layouts[i].width for shelf in shelves for i, x in shelf.blocks), default=0.0)
    height = shelves[-1].y + shelves[-1].height if shelves else 0.0
    if not grid:
        return _Arranged(shelves, 0, used, height)
    columns = grid.most(width)
    return _Arranged(shelves, columns, max(used, grid.width(columns)), height + grid.height(columns))


def _joined(graph: Graph, found: Parts, layouts: list[Layout], grid: Panel | None, arranged: _Arranged) -> Layout:
    boxes: dict[str, Box] = {}
    routes = [Route(())] * len(graph.edges)
    for shelf in arranged.shelves:
        for i, x in shelf.blocks:
            by = x + graph.heading_width
            for name, box in layouts[i].boxes.items():
                boxes[name] = box.moved(by, shelf.y)
            for edge, route in zip(found.joined[i].edges, layouts[i].routes, strict=True):
                routes[edge] = route.moved(by, shelf.y)
    if grid:
        top = arranged.height - grid.height(arranged.columns)
        boxes |= grid.boxes(arranged.columns, graph.heading_width, top)
    width = arranged.width + graph.heading_width
    height = max(arranged.height, *graph.heading_heights, 0.0)
    return Layout(
        width,
        height,
        {node.id: boxes[node.id] for node in graph.nodes},
        (Box(0, 0, width, height),),
        tuple(routes),
    )
