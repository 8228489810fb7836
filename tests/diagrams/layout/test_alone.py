"""Groups that no line reaches stand below all else, side by side where that is lower."""

import pytest

from govctl.diagrams.layout.alone import reached, row_width
from govctl.diagrams.layout.bands import lay_out
from govctl.diagrams.layout.interface import Edge, Graph, Node
from tests.diagrams.layout.checker import faults

LINE = Edge("low", "top", reports=True)


def _graph(*alone: int, width: float = 100, page: tuple[float, float] = (816, 500), bands: int = 0) -> Graph:
    """Two groups with a line, and below them bands with so many groups that have none."""
    nodes = [Node("top", width, 50, 0), Node("low", width, 40, 1)]
    for band, number in enumerate(alone, 2):
        nodes += [Node(f"{band}.{i}", width, 40 + i % 3 * 10, band) for i in range(number)]
    total = bands or 2 + len(alone)
    return Graph(tuple(nodes), (LINE,), total, 60, (30.0,) * total, page)


def _reached(graph: Graph) -> int:
    return reached({node.id: node.band for node in graph.nodes}, graph)


@pytest.mark.parametrize(
    "alone", [(1,), (1, 1), (1, 2, 1), (3, 1), (40,), (1, 40), (40, 40), (0,), (1, 0), (0, 2, 0), (300, 2)]
)
def test_nothing_is_on_anything(alone: tuple[int, ...]) -> None:
    graph = _graph(*alone)
    assert faults(graph, (), lay_out(graph)) == []


@pytest.mark.parametrize(
    ("alone", "rows"),
    [
        ((1,), [[2]]),
        ((1, 1), [[2, 3]]),
        ((1, 2, 1), [[2, 3, 4]]),
        ((1, 0), [[2, 3]]),
        ((60, 60), [[2], [3]]),
    ],
)
def test_side_by_side(alone: tuple[int, ...], rows: list[list[int]]) -> None:
    layout = lay_out(_graph(*alone))
    found: dict[float, list[int]] = {}
    for number, band in enumerate(layout.bands[2:], 2):
        found.setdefault(band.y, []).append(number)
    assert list(found.values()) == rows
    for numbers in found.values():
        assert layout.bands[numbers[0]].x == 0
        assert layout.bands[numbers[-1]].right == pytest.approx(layout.width)
        assert len({layout.bands[number].height for number in numbers}) == 1


def test_a_row_that_is_too_wide_is_broken() -> None:
    layout = lay_out(_graph(4, 4, width=140))
    assert layout.width <= 816
    assert layout.bands[2].y == layout.bands[3].y
    assert len({layout.boxes[f"2.{i}"].y for i in range(4)}) == 2


def test_what_a_line_reaches_stays() -> None:
    graph = _graph(1, 1)
    up = graph._replace(edges=(*graph.edges, Edge("3.0", "top", reports=False)))
    assert (_reached(graph), _reached(up)) == (2, 4)
    layout = lay_out(up)
    assert layout.bands[2].y < layout.bands[3].y
    assert faults(up, (), layout) == []


@pytest.mark.parametrize("edge", [Edge("2.0", "2.0", reports=True), Edge("2.0", "nobody", reports=True)])
def test_a_line_to_itself_or_to_nobody_does_not_count(edge: Edge) -> None:
    graph = _graph(1)._replace(edges=(LINE, edge))
    assert _reached(graph) == 2
    assert len(lay_out(graph).routes) == 2


def test_without_any_line_all_is_laid_out_as_one() -> None:
    graph = _graph(2)._replace(edges=())
    assert _reached(graph) == 3
    assert faults(graph, (), lay_out(graph)) == []


def test_the_width_of_a_row_is_that_of_its_layout() -> None:
    graph = _graph(2, 3)
    assert lay_out(graph).width == pytest.approx(row_width((2, 3), graph.heading_width, 100))


def test_what_lines_join_stands_in_the_middle_above_a_wider_row() -> None:
    layout = lay_out(_graph(5))
    left, right = 60 + layout.boxes["low"].x - 74, layout.width - layout.boxes["low"].right - 14
    assert layout.boxes["low"].x > 200
    assert left - 60 == pytest.approx(right)
    assert layout.routes[0].points[0][0] == pytest.approx(layout.boxes["low"].x + 50)
