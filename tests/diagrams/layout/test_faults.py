"""No picture has a fault that can be measured: organisations of all sizes, shapes and scripts."""

import pytest

from govctl.diagrams.chart import Chart
from govctl.diagrams.layout.bands import lay_out
from govctl.diagrams.layout.interface import Box, Edge, Graph, Layout, Node, Route
from govctl.diagrams.measure import CARD_WIDTHS, graph, least_width, sized
from tests.diagrams.layout.checker import faults
from tests.diagrams.layout.organisations import NAMES, SHAPES, Shape, organisation


def _faults(chart: Chart, width: float = CARD_WIDTHS[1], air: float = 1.0) -> list[str]:
    cards = tuple(sized(card, max(width, least_width(chart.cards)), dense=air < 1) for card in chart.cards)
    made = graph(chart, cards)._replace(air=air)
    return faults(made, cards, lay_out(made))


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_shapes(shape: Shape) -> None:
    assert _faults(organisation(shape)) == []


@pytest.mark.parametrize("shape", [shape for shape in SHAPES.values() if shape.size <= 60])
@pytest.mark.parametrize("air", [0.8, 0.6])
def test_dense_cards_with_little_air(shape: Shape, air: float) -> None:
    assert _faults(organisation(shape), air=air) == []


@pytest.mark.parametrize("script", NAMES)
@pytest.mark.parametrize("width", [CARD_WIDTHS[0], CARD_WIDTHS[-1]])
def test_scripts(script: str, width: float) -> None:
    for shape in (Shape(30, script=script, others=0.5), Shape(12, script=script, marks=True)):
        assert _faults(organisation(shape), width) == []


@pytest.mark.parametrize("seed", range(60))
def test_small_organisations(seed: int) -> None:
    shape = Shape(3 + seed % 25, levels=1 + seed % 5, below=1 + seed % 7, others=seed % 4 * 0.7, orderly=seed % 3 > 0)
    assert _faults(organisation(shape, seed)) == []


A, B, C = Node("a", 100, 50, 0), Node("b", 100, 50, 0), Node("c", 100, 50, 0)
BAND = (Box(0, 0, 500, 300),)
GOOD = {"a": Box(100, 20, 100, 50), "b": Box(100, 120, 100, 50), "c": Box(300, 20, 100, 50)}
REPORT = Edge("b", "a", reports=True)
LINE = Edge("b", "c", reports=False)
UP = Route(((150, 120), (150, 70)))
AROUND = Route(((180, 120), (180, 90), (350, 90), (350, 70)))


@pytest.mark.parametrize(
    ("boxes", "edges", "routes", "said"),
    [
        (GOOD, (REPORT, LINE), (UP, AROUND), ""),
        (GOOD | {"c": Box(150, 40, 100, 50)}, (), (), "card a and card c overlap"),
        (GOOD | {"c": Box(450, 20, 100, 50)}, (), (), "card c is not in its band"),
        (GOOD | {"c": Box(300, 20, 90, 50)}, (), (), "card c has another size"),
        (GOOD | {"b": Box(20, 120, 100, 50)}, (), (), "card b is on the name of its band"),
        (GOOD, (REPORT,), (Route(()),), "line 0 from b to a is not drawn"),
        (GOOD, (REPORT,), (Route(((150, 120), (150, 90))),), "line 0 does not meet a"),
        (GOOD, (REPORT,), (Route(((150, 120), (150, 40), (100, 40))),), "line 0 goes through a"),
        (GOOD, (REPORT,), (Route(((150, 120), (170, 70))),), "line 0 is askew"),
        (
            GOOD,
            (REPORT,),
            (Route(((100, 140), (40, 140), (40, 40), (100, 40))),),
            "goes through the names of the bands",
        ),
        (GOOD, (LINE,), (Route(((150, 120), (150, 80), (180, 80), (180, 100), (140, 100))),), "line 0 crosses itself"),
        (GOOD, (REPORT, LINE), (UP, Route(((150, 120), (150, 90), (350, 90), (350, 70)))), "lie on each other"),
        (
            GOOD,
            (REPORT, LINE),
            (UP, AROUND._replace(label=Box(140, 84, 40, 12))),
            "line 0 goes through label of line 1",
        ),
        (GOOD, (LINE,), (AROUND._replace(label=Box(310, 60, 40, 12)),), "card c and label of line 0 overlap"),
    ],
)
def test_the_checker_finds_faults(
    boxes: dict[str, Box], edges: tuple[Edge, ...], routes: tuple[Route, ...], said: str
) -> None:
    found = faults(Graph((A, B, C), edges, 1, 60), (), Layout(500, 300, boxes, BAND, routes))
    assert any(said in fault for fault in found) if said else not found
