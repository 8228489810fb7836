"""Lines at the right of a stack: brackets between its cards, lanes up and down for all others, no crossing without need."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from govctl.diagrams.layout.bands import lay_out
from govctl.diagrams.layout.interface import Edge, Graph, Node
from tests.diagrams.layout.checker import crossings, faults

SIZE = 6
CARDS = st.integers(0, SIZE - 1)
PAIRS = st.tuples(CARDS, CARDS).filter(lambda pair: pair[0] != pair[1])


def _stack(*edges: Edge) -> Graph:
    """A stack of cards below one, and beside it a card that they can lead to; the page is too narrow for a row."""
    nodes = (
        Node("top", 100, 40, 0),
        *(Node(f"g{i}", 100, 60, 0, 30) for i in range(SIZE)),
        Node("aside", 100, 40, 0),
        Node("below", 100, 40, 0),
    )
    reports = [Edge(f"g{i}", "top", True) for i in range(SIZE)]
    reports += [Edge("aside", "top", True), Edge("below", "aside", True)]
    return Graph(nodes, (*reports, *edges), 1, page=(250.0, 4_000.0), draft=True)


def _lines(pairs: list[tuple[int, int]], label: float = 0.0) -> tuple[Edge, ...]:
    return tuple(Edge(f"g{one}", f"g{other}", False, label) for one, other in pairs)


@given(st.lists(PAIRS, max_size=5), st.sampled_from([0.0, 8.0]))
def test_between_two_cards_of_a_stack_out_along_and_in(pairs: list[tuple[int, int]], label: float) -> None:
    graph = _stack(*_lines(pairs, label))
    layout = lay_out(graph)
    assert len({layout.boxes[f"g{i}"].x for i in range(SIZE)}) == 1
    assert faults(graph, (), layout) == []
    for pair, route in zip(pairs, layout.routes[SIZE + 2 :], strict=True):
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = route.points
        assert (x0, x1, y0, y2) == (x3, x2, y1, y3)
        assert layout.boxes["g0"].right == x0 < x1 - 9
        assert route.label or not label or len(pairs) > 1
        low, high = sorted(pair)
        assert layout.boxes[f"g{low}"].y < min(y0, y3)
        assert max(y0, y3) < layout.boxes[f"g{high}"].bottom


@given(st.lists(PAIRS, max_size=7))
def test_brackets_cross_only_where_their_cards_alternate(pairs: list[tuple[int, int]]) -> None:
    spans = [tuple(sorted(pair)) for pair in pairs]
    needed = sum(a < c < b < d or c < a < d < b for (a, b), (c, d) in combinations(spans, 2))
    assert crossings(lay_out(_stack(*_lines(pairs)))) == needed


@given(PAIRS, st.lists(st.tuples(CARDS, st.booleans()), max_size=4))
def test_what_leads_elsewhere_crosses_a_bracket_only_from_inside(
    pair: tuple[int, int], ways: list[tuple[int, bool]]
) -> None:
    low, high = sorted(pair)
    others = [Edge(f"g{card}", "below" if down else "top", False) for card, down in ways if not low < card < high]
    graph = _stack(*_lines([pair]), *others)
    layout = lay_out(graph)
    assert faults(graph, (), layout) == []
    bracket, *rest = layout.routes[SIZE + 2 :]
    assert all(crossings(layout._replace(routes=(bracket, other))) == 0 for other in rest)
