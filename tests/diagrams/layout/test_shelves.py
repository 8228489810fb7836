"""Without levels, trees that no line joins stand on shelves, and single groups in a grid below them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govctl.diagrams.layout.bands import lay_out
from govctl.diagrams.layout.interface import Edge, Graph, Node
from govctl.diagrams.layout.shelves import parts
from tests.diagrams.layout.checker import faults


def _graph(*trees: int, heading: float = 0.0) -> Graph:
    """Trees of so many groups, each with one at the top."""
    nodes = [Node(f"{tree}.{i}", 100, 40, 0) for tree, size in enumerate(trees) for i in range(size)]
    edges = [Edge(f"{tree}.{i}", f"{tree}.0", reports=True) for tree, size in enumerate(trees) for i in range(1, size)]
    return Graph(tuple(nodes), tuple(edges), 1, heading, (30.0,))


@pytest.mark.parametrize("heading", [0.0, 70.0])
@pytest.mark.parametrize(
    "trees", [(1, 1), (2, 2), (5, 1), (1, 9, 1), (12, 7, 1, 1, 3), (2,) * 40, (1,) * 50, (30, 30, 30)]
)
def test_nothing_is_on_anything(trees: tuple[int, ...], heading: float) -> None:
    graph = _graph(*trees, heading=heading)
    assert faults(graph, (), lay_out(graph)) == []


@given(
    st.lists(st.integers(1, 9), min_size=1, max_size=12),
    st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=6),
)
def test_lines_between_trees_keep_them_together(trees: list[int], across: list[tuple[int, int]]) -> None:
    graph = _graph(*trees)
    names = {node.id for node in graph.nodes}
    lines = tuple(
        Edge(f"{one}.0", f"{other}.0", reports=False)
        for one, other in dict.fromkeys(across)
        if one != other and {f"{one}.0", f"{other}.0"} <= names and (other, one) not in across
    )
    graph = graph._replace(edges=(*graph.edges, *lines))
    found = parts(graph)
    assert sum(len(part.graph.nodes) for part in found.joined) + len(found.single) == len(graph.nodes)
    assert sorted(edge for part in found.joined for edge in part.edges) == list(range(len(graph.edges)))
    assert faults(graph, (), lay_out(graph)) == []


def test_parts_are_in_the_order_of_the_file() -> None:
    found = parts(_graph(3, 1, 2, 1))
    assert [part.graph.nodes[0].id for part in found.joined] == ["0.0", "2.0"]
    assert [node.id for node in found.single] == ["1.0", "3.0"]


def test_single_groups_read_row_by_row() -> None:
    boxes = lay_out(_graph(*[1] * 12)).boxes
    order = sorted(boxes, key=lambda name: (boxes[name].y, boxes[name].x))
    assert order == list(boxes)


def test_many_trees_are_not_one_row() -> None:
    layout = lay_out(_graph(*[4] * 60))
    assert layout.width < 6_000
    assert 0.5 < layout.width / layout.height < 4


def test_a_line_to_nobody_is_not_drawn() -> None:
    graph = _graph(2, 1)._replace(
        edges=(Edge("0.1", "0.0", True), Edge("1.0", "nobody", True), Edge("1.0", "1.0", True))
    )
    assert [bool(route.points) for route in lay_out(graph).routes] == [True, False, False]
