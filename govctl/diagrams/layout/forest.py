"""Who hangs below whom, and in which row: the skeleton of the bands layout."""

from typing import NamedTuple

from govctl.diagrams.layout.interface import Graph


class Forest(NamedTuple):
    """Nodes by their number in the graph."""

    parent: list[int]
    """-1 for a root"""
    children: list[list[int]]
    roots: list[int]
    row: list[int]
    """The row of each node, counted from the top of the picture"""
    row_bands: list[int]
    """The band of each row"""
    tree_edge: list[int]
    """For each node, the number of the edge to its parent; -1 for a root"""


def forest(graph: Graph) -> Forest:
    """The trees that the reporting edges make; one that would close a circle or lead downwards is left to the router."""
    number = {node.id: i for i, node in enumerate(graph.nodes)}
    parent, edge_of = [-1] * len(graph.nodes), [-1] * len(graph.nodes)
    for i, edge in enumerate(graph.edges):
        child, above = number.get(edge.begin, -1), number.get(edge.end, -1)
        if edge.reports and child >= 0 and above >= 0 and child != above and parent[child] < 0:
            parent[child], edge_of[child] = above, i
    _open_circles(parent)
    bands = [node.band for node in graph.nodes]
    for child, above in enumerate(parent):
        if above >= 0 and bands[above] > bands[child]:
            parent[child] = -1
    children: list[list[int]] = [[] for _ in parent]
    roots = []
    for child, above in enumerate(parent):
        if above >= 0:
            children[above].append(child)
        else:
            roots.append(child)
            edge_of[child] = -1
    depth = _depths(parent, children, roots, bands)
    row_bands: list[int] = []
    first_row = []
    deepest = [0] * max(graph.bands, 1)
    for i, band in enumerate(bands):
        deepest[band] = max(deepest[band], depth[i])
    for band, most in enumerate(deepest):
        first_row.append(len(row_bands))
        row_bands += [band] * (most + 1)
    row = [first_row[band] + depth[i] for i, band in enumerate(bands)]
    return Forest(parent, children, roots, row, row_bands, [e if parent[i] >= 0 else -1 for i, e in enumerate(edge_of)])


def _open_circles(parent: list[int]) -> None:
    """Cut each circle at one edge."""
    seen = [0] * len(parent)
    for start in range(len(parent)):
        node, walk = start, start + 1
        while node >= 0 and not seen[node]:
            seen[node] = walk
            if parent[node] >= 0 and seen[parent[node]] == walk:
                parent[node] = -1
            node = parent[node]


def _depths(parent: list[int], children: list[list[int]], roots: list[int], bands: list[int]) -> list[int]:
    """How many ancestors a node has in its own band without one of another band between."""
    depth = [0] * len(parent)
    waiting = list(roots)
    while waiting:
        node = waiting.pop()
        for child in children[node]:
            depth[child] = depth[node] + 1 if bands[child] == bands[node] else 0
            waiting.append(child)
    return depth
