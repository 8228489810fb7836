"""Charts that people follow with the eye: no line crosses another if a way around is found, and its words have room."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govctl.diagrams.layout.bands import laid_out, lay_out, row_heights
from govctl.diagrams.layout.careful import routed
from govctl.diagrams.layout.forest import forest
from govctl.diagrams.layout.interface import Edge, Graph, Layout, Node
from govctl.diagrams.layout.lanes import ends_of
from govctl.diagrams.layout.spread import Spreader
from govctl.diagrams.measure import CARD_WIDTHS, graph, least_width, sized
from tests.diagrams.layout.checker import crossings, faults
from tests.diagrams.layout.organisations import Shape, organisation

PAGE = (816.0, 500.0)
REPORTS = {"b": "a", "c": "a", "d": "b", "e": "b", "f": "c", "g": "c"}


def _graph(*lines: tuple[str, str], label: float = 0.0, page: tuple[float, float] = PAGE, draft: bool = False) -> Graph:
    """Seven groups on three levels: two leaves below each of two in the middle."""
    band = {"a": 0, "b": 1, "c": 1}
    nodes = tuple(Node(name, 130, 60, band.get(name, 2)) for name in "abcdefg")
    edges = [Edge(child, parent, reports=True) for child, parent in REPORTS.items()]
    edges += [Edge(begin, end, False, label) for begin, end in lines]
    return Graph(nodes, tuple(edges), 3, page=page, draft=draft)


def _drawn(made: Graph) -> Layout:
    layout = lay_out(made)
    assert faults(made, (), layout) == []
    return layout


NARROW = (420.0, 900.0)
"""A page on which the leaves are stacked"""


@pytest.mark.parametrize("page", [PAGE, NARROW], ids=["in a row", "stacked"])
@pytest.mark.parametrize(
    "lines",
    [
        [("d", "a")],
        [("d", "a"), ("e", "a")],
        [("g", "a"), ("f", "a")],
        [("d", "c")],
        [("f", "b")],
        [("d", "a"), ("g", "a")],
        [("b", "c")],
        [("d", "g")],
        [("e", "f"), ("d", "g")],
        [("d", "a"), ("b", "a"), ("c", "a")],
        [("g", "b"), ("f", "b")],
    ],
    ids=str,
)
def test_nothing_crosses_that_need_not(lines: list[tuple[str, str]], page: tuple[float, float]) -> None:
    assert crossings(_drawn(_graph(*lines, page=page))) == 0


def test_a_draft_is_not_drawn_with_care() -> None:
    lines = [("d", "c"), ("e", "a")]
    assert crossings(lay_out(_graph(*lines, page=NARROW, draft=True))) > 1
    assert crossings(_drawn(_graph(*lines, page=NARROW))) == 0


def test_where_one_must_cross_it_does_so_once() -> None:
    """Five groups that all have to do with each other cannot be drawn without a crossing."""
    nodes = tuple(Node(name, 130, 60, 0) for name in "abcde")
    edges = [Edge(one, other, False) for i, one in enumerate("abcde") for other in "abcde"[i + 1 :]]
    made = Graph(nodes, tuple(edges), 1)
    assert crossings(_drawn(made)) == 1


def _hub(height: float, lines: int) -> Graph:
    """Twelve leaves in stacks below one group, and lines from the seventh to others."""
    nodes = (Node("hub", 130, 60, 0), *(Node(f"g{i}", 130, height, 1) for i in range(12)))
    edges = [Edge(f"g{i}", "hub", True) for i in range(12)]
    edges += [Edge("g6", other, False) for other in ("g1", "g11", "hub", "g4", "g8")[:lines]]
    return Graph(nodes, tuple(edges), 2, page=(700.0, 500.0))


@pytest.mark.parametrize("height", [24.0, 36.5, 43.0, 50.0])
@pytest.mark.parametrize("lines", range(1, 6))
def test_a_stack_in_columns_keeps_its_gaps_free(height: float, lines: int) -> None:
    made = _hub(height, lines)
    layout = _drawn(made)
    assert crossings(layout) <= min(lines // 2 + 1, crossings(lay_out(made._replace(draft=True))) + 1)


@pytest.mark.parametrize("seed", range(30))
def test_what_the_search_counts_is_what_crosses(seed: int) -> None:
    chart = organisation(Shape(6 + seed, levels=1 + seed % 4, below=2 + seed % 5, others=0.4), seed)
    cards = tuple(sized(card, CARD_WIDTHS[1]) for card in chart.cards)
    made = graph(chart, cards)
    skeleton = forest(made)
    for tallest in (1, 3):
        places = Spreader(made, skeleton, ends_of(made, skeleton), tallest).places()
        found = routed(made, skeleton, places, row_heights(made, skeleton, places))
        assert found
        assert found.crossings == crossings(laid_out(made, skeleton, places, found))


def test_many_parts_are_many_groups() -> None:
    """Whether people follow the lines is a matter of the whole chart, not of what hangs together in it."""
    nodes = tuple(Node(f"g{i}", 130, 60, 0) for i in range(80))
    edges = [Edge(f"g{i}", f"g{i - i % 8}", True) for i in range(80) if i % 8]
    edges += [Edge(f"g{i + 1}", f"g{i + 5}", False) for i in range(0, 80, 8)]
    made = Graph(nodes, tuple(edges), 1)
    assert lay_out(made) == lay_out(made._replace(draft=True))


@given(st.lists(st.tuples(st.sampled_from("abcdefg"), st.sampled_from("abcdefg")), max_size=5), st.booleans())
@settings(max_examples=60)
def test_care_does_no_harm(pairs: list[tuple[str, str]], stacked: bool) -> None:
    page = NARROW if stacked else PAGE
    layout = _drawn(_graph(*pairs, page=page))
    assert crossings(layout) <= crossings(lay_out(_graph(*pairs, page=page, draft=True)))
    assert layout == lay_out(_graph(*pairs, page=page))


@pytest.mark.parametrize("seeds", [range(20), range(20, 40), range(40, 60)], ids=str)
def test_small_organisations_have_few_crossings(seeds: range) -> None:
    """With a tree and two to four other lines; hardly any has to cross."""
    hasty = careful = 0
    for seed in seeds:
        chart = organisation(Shape(5 + seed % 8, levels=1 + seed % 4, below=2 + seed % 4, others=0.35), seed)
        cards = tuple(sized(card, max(CARD_WIDTHS[1], least_width(chart.cards))) for card in chart.cards)
        made = graph(chart, cards)
        hasty += crossings(lay_out(made._replace(draft=True)))
        careful += crossings(lay_out(made))
    assert hasty > 30
    assert careful <= len(seeds) * 0.6


@pytest.mark.parametrize("page", [PAGE, NARROW], ids=["in a row", "stacked"])
@pytest.mark.parametrize("line", [("d", "a"), ("b", "c"), ("d", "e"), ("e", "f"), ("d", "g"), ("g", "b")], ids=str)
def test_words_have_room(line: tuple[str, str], page: tuple[float, float]) -> None:
    label = _drawn(_graph(line, label=40, page=page)).routes[-1].label
    assert label is not None
    assert (label.width, label.height) == (40, 11)


def test_words_of_lines_side_by_side_do_not_stand_on_each_other() -> None:
    layout = _drawn(_graph(("d", "a"), ("e", "a"), label=60, page=NARROW))
    labels = [route.label for route in layout.routes[-2:]]
    assert None not in labels


def test_a_line_leaves_no_card_where_its_badge_is() -> None:
    nodes = (Node("a", 130, 60, 0), Node("b", 130, 60, 1, badge=60), Node("c", 130, 60, 0))
    layout = _drawn(Graph(nodes, (Edge("b", "a", True), Edge("b", "c", False)), 2))
    (x, y), *_ = layout.routes[1].points
    assert y > layout.boxes["b"].y or x < layout.boxes["b"].right - 60


def test_more_lines_than_there_is_room_for_are_drawn_all_the_same() -> None:
    nodes = tuple(Node(name, 40, 24, 0) for name in "ab")
    made = Graph(nodes, tuple(Edge("a", "b", False) for _ in range(24)), 1)
    assert all(len(route.points) > 1 for route in lay_out(made).routes)
