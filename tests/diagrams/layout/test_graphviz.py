"""The layout of Graphviz, with every Graphviz that the machine has: everything in its place, nothing on top of anything."""

import random
import stat
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from govctl.diagrams.layout import program
from govctl.diagrams.layout.curves import along
from govctl.diagrams.layout.graphviz import lay_out
from govctl.diagrams.layout.interface import Box, Edge, Graph, Layout, Node
from govctl.diagrams.measure import CARD_WIDTHS, least_width, sized
from govctl.diagrams.measure import graph as graph_of
from govctl.errors import UsageError
from tests.diagrams.layout.checker import badges, misplaced
from tests.diagrams.layout.organisations import SHAPES, organisation

PROGRAMS = program.programs()


@pytest.fixture(params=PROGRAMS, ids=[Path(found).name for found in PROGRAMS])
def graphviz(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """One of the programs, as if it were the only one."""
    monkeypatch.setattr(program, "programs", lambda: [request.param])


def _generated(seed: int) -> Graph:
    """Groups of many sizes on some levels, with reporting in circles, double lines, lines to themselves and to nowhere."""
    draw = random.Random(seed)
    number, bands = draw.choice([1, 2, 3, 8, 13, 40]), draw.randint(1, 5)
    nodes = tuple(
        Node(str(i), draw.choice([60.0, 152.0, 280.5]), draw.uniform(20, 120), draw.randrange(bands))
        for i in range(number)
    )
    reports = [Edge(str(i), str(draw.randrange(number)), True, draw.choice([0, 0, 50.0])) for i in range(number)]
    others = [
        Edge(str(draw.randrange(number)), str(draw.randrange(number + 1)), False, draw.choice([0, 30.5, 200.0]))
        for _ in range(draw.randrange(2 * number))
    ]
    headings = tuple(draw.choice([30.0, 66.0]) for _ in range(bands))
    return Graph(nodes, (*reports[draw.randrange(number) :], *others), bands, draw.choice([0, 90.0]), headings)


def _apart(a: Box, b: Box) -> bool:
    return a.right <= b.x or b.right <= a.x or a.bottom <= b.y or b.bottom <= a.y


def _off(point: tuple[float, float], box: Box) -> float:
    """How far outside or inside the edge of a box a point is."""
    x, y = point
    return abs(max(box.x - x, x - box.right, box.y - y, y - box.bottom))


@pytest.mark.usefixtures("graphviz")
@pytest.mark.parametrize("seed", range(40))
def test_nothing_lies_on_anything(seed: int) -> None:
    graph = _generated(seed)
    layout = lay_out(graph)
    labels = [route.label for route in layout.routes if route.label]
    assert all(_apart(a, b) for a, b in combinations([*layout.boxes.values(), *labels], 2))
    assert all(box.x >= graph.heading_width and box.right <= layout.width for box in layout.boxes.values())
    for node in graph.nodes:
        box, band = layout.boxes[node.id], layout.bands[node.band]
        assert (box.width, box.height) == (node.width, node.height)
        assert band.y + 8 <= box.y <= box.bottom <= band.bottom - 6
    _bands_are_in_order(graph, layout)


def _bands_are_in_order(graph: Graph, layout: Layout) -> None:
    assert len(layout.bands) == graph.bands
    assert layout.bands[0].y == 0
    assert layout.bands[-1].bottom == pytest.approx(layout.height)
    assert layout.bands[-1].right == pytest.approx(layout.width)
    assert all(band.height >= heading for band, heading in zip(layout.bands, graph.heading_heights, strict=True))
    for band, following in pairwise(layout.bands):
        beside = following.y == band.y and band.right + 4 < following.x and band.bottom == following.bottom
        assert beside or (following.x == 0 and band.bottom + 4 < following.y and band.right == layout.width)


@pytest.mark.usefixtures("graphviz")
@pytest.mark.parametrize("seed", range(40))
def test_every_line_leads_from_card_to_card(seed: int) -> None:
    graph = _generated(seed)
    layout = lay_out(graph)
    for edge, route in zip(graph.edges, layout.routes, strict=True):
        if edge.begin == edge.end or edge.end not in layout.boxes:
            assert route.points == ()
            continue
        assert route.curved
        assert len(route.points) % 3 == 1
        assert _off(route.points[0], layout.boxes[edge.begin]) < 0.01
        assert _off(route.points[-1], layout.boxes[edge.end]) < 0.01


def _on_curve(piece: tuple[tuple[float, float], ...], at: float) -> tuple[float, float]:
    weights = ((1 - at) ** 3, 3 * (1 - at) ** 2 * at, 3 * (1 - at) * at**2, at**3)
    x, y = (sum(w * point[i] for w, point in zip(weights, piece, strict=True)) for i in (0, 1))
    return x, y


def _through_cards(layout: Layout) -> set[tuple[int, str]]:
    """Which lines go through which cards, looked at in short steps."""
    return {
        (number, name)
        for number, route in enumerate(layout.routes)
        for start in range(0, len(route.points) - 3, 3)
        for step in range(17)
        for x, y in [_on_curve(route.points[start : start + 4], step / 16)]
        for name, box in layout.boxes.items()
        if box.x + 4 < x < box.right - 4 and box.y + 4 < y < box.bottom - 4
    }


@pytest.mark.usefixtures("graphviz")
@pytest.mark.parametrize("name", [name for name, shape in SHAPES.items() if shape.size <= 100])
def test_shapes(name: str) -> None:
    chart = organisation(SHAPES[name])
    cards = tuple(sized(card, CARD_WIDTHS[1]) for card in chart.cards)
    made = graph_of(chart, cards)
    layout = lay_out(made)
    assert misplaced(made, cards, layout) == []
    assert _through_cards(layout) == set()


@pytest.mark.usefixtures("graphviz")
def test_whom_a_group_reports_to_stands_above_it() -> None:
    graph = Graph(
        (Node("b", 100, 40, 0), Node("c", 100, 40, 1), Node("a", 100, 40, 0)),
        (Edge("b", "a", True), Edge("c", "b", True, 60), Edge("a", "c", False)),
        2,
    )
    layout = lay_out(graph)
    assert layout.boxes["a"].bottom < layout.boxes["b"].y
    assert layout.boxes["b"].bottom < layout.boxes["c"].y
    down = layout.routes[2].points
    assert down[0][1] < down[-1][1]
    assert layout.routes[1].label is not None
    assert layout.routes[1].label.width == 60


def test_labels_that_graphviz_stumbles_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that fails while a line between neighbours has a label, and answers without."""
    answer = (
        '{"objects": [{"name": "rank0", "pos": "0,0"}, {"name": "n0", "pos": "0,0"}, {"name": "n1", "pos": "200,0"}],'
        ' "edges": [{"id": "f0", "pos": "50,0 80,0 120,0 150,0"}]}'
    )
    script = f"if grep -q table; then exit 1; fi; echo '{answer}'"
    monkeypatch.setattr(program, "programs", lambda: [_program(tmp_path, script)])
    layout = lay_out(Graph((Node("a", 100, 40, 0), Node("b", 100, 40, 0)), (Edge("a", "b", False, 60),), 1))
    assert layout.routes[0].label is None
    assert layout.boxes["b"].x - layout.boxes["a"].x == 200


@pytest.mark.usefixtures("graphviz")
@pytest.mark.parametrize("name", ["a few", "a page", "a proposal"])
def test_lines_end_beside_badges_and_labels_lie_on_their_lines(name: str) -> None:
    chart = organisation(SHAPES[name]._replace(marks=True))
    cards = tuple(sized(card, max(CARD_WIDTHS[1], least_width(chart.cards))) for card in chart.cards)
    layout = lay_out(graph_of(chart, cards))
    hidden = badges(cards, layout).values()
    for number, route in enumerate(layout.routes):
        if not route.points:
            continue
        for x, y in (route.points[0], route.points[-1]):
            assert not any(box.x < x < box.right and box.y < y < box.bottom for box in hidden), number
        if route.label:
            x, y = route.label.x + route.label.width / 2, route.label.y + route.label.height / 2
            near = min(max(abs(px - x) - route.label.width / 2, abs(py - y) - 5.5) for px, py in along(route.points))
            assert near < 7, number


@pytest.mark.usefixtures("graphviz")
def test_the_same_twice() -> None:
    assert lay_out(_generated(7)) == lay_out(_generated(7))


@pytest.mark.usefixtures("graphviz")
def test_many_side_by_side_stand_in_several_rows() -> None:
    nodes = (Node("top", 152, 60, 0), *(Node(f"g{i}", 152, 60, 0) for i in range(30)))
    layout = lay_out(Graph(nodes, tuple(Edge(f"g{i}", "top", True) for i in range(30)), 1))
    assert len({box.y for name, box in layout.boxes.items() if name != "top"}) > 2


@pytest.mark.usefixtures("graphviz")
def test_what_graphviz_would_round_away_is_not_drawn() -> None:
    nodes = tuple(Node(str(i), 280, 60, 0) for i in range(2000))
    with pytest.raises(UsageError, match=r"20\d metres wide"):
        lay_out(Graph(nodes, (), 1))


def _program(folder: Path, script: str) -> str:
    path = folder / "dot"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("exec sleep 600", "was not done after 0 seconds and was ended"),
        ("exit 1", "could not place this"),
        ("kill -SEGV $$", "could not place this"),
        ("echo nonsense", "could not place this"),
        ("echo '{}'", "could not place this"),
    ],
)
def test_a_graphviz_that_does_not_work(script: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "programs", lambda: [_program(tmp_path, script)])
    monkeypatch.setattr(program, "PATIENCE", 0.3)
    with pytest.raises(UsageError, match=said) as caught:
        lay_out(_generated(3))
    assert "Leave out `--engine graphviz`" in caught.value.remedy


def test_a_graphviz_that_does_not_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "programs", lambda: [str(tmp_path)])
    with pytest.raises(UsageError, match="does not start"):
        lay_out(_generated(3))


def test_no_graphviz(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    with pytest.raises(UsageError, match="no Graphviz on this machine") as caught:
        lay_out(_generated(3))
    assert "govctl[render]" in caught.value.remedy


def test_the_programs_of_the_machine_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own, beside = tmp_path / "bin", tmp_path / "beside"
    for folder in (own, beside):
        folder.mkdir()
    dot = _program(own, "exit 0")
    pure = Path(_program(beside, "exit 0")).rename(beside / "graphviz-pure")
    monkeypatch.setenv("PATH", str(own))
    monkeypatch.setattr("sys.executable", str(beside / "python"))
    assert program.programs() == [dot, str(pure)]


@pytest.mark.usefixtures("graphviz")
def test_nothing_to_place() -> None:
    layout = lay_out(Graph((), (), 2, 80, (30, 60)))
    assert layout.boxes == {}
    assert [band.height >= 30 for band in layout.bands] == [True, True]
