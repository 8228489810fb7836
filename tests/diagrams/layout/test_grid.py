"""The cheapest way on a grid: around cards, across lines only where the way around is longer than a crossing is worth."""

from govctl.diagrams.layout.field import Field, Level, Pieces, Upright
from govctl.diagrams.layout.forest import forest
from govctl.diagrams.layout.grid import BEND, CROSSING, INFINITE, SIDEWAYS, UP_DOWN, Grid
from govctl.diagrams.layout.interface import Box, Graph, Node
from govctl.diagrams.layout.spread import Places

EMPTY = Pieces((), ())


def _field(*nodes: tuple[str, float]) -> Field:
    """Cards of 100 by 60 in one row, with their middles at these xs."""
    made = Graph(tuple(Node(name, 100, 60, 0) for name, _ in nodes), (), 1)
    places = Places([x for _, x in nodes], [], 0.0, 500.0)
    return Field(made, forest(made), places, [60.0])


def _grid(field: Field, drawn: Pieces, xs: list[float], ys: list[float], beside: set[float] | None = None) -> Grid:
    return Grid(field, drawn, xs, ys, beside or set())


def _way(grid: Grid, begin: int, end: int) -> tuple[float, list[tuple[float, float]]] | None:
    found = grid.cheapest({begin: 0.0}, {end: 0.0}, Box(*grid.place(end), 0, 0), INFINITE)
    return found and (found[0], [grid.place(state) for state in found[1]])


def test_straight_on() -> None:
    grid = _grid(_field(), EMPTY, [0, 100, 200], [0, 10])
    assert _way(grid, grid.state(0, 0, SIDEWAYS), grid.state(2, 0, SIDEWAYS)) == (200, [(0, 0), (100, 0), (200, 0)])


def test_a_bend_costs() -> None:
    grid = _grid(_field(), EMPTY, [0, 100], [0, 50])
    found = _way(grid, grid.state(0, 0, SIDEWAYS), grid.state(1, 1, UP_DOWN))
    assert found == (150 + BEND, [(0, 0), (100, 0), (100, 0), (100, 50)])


def test_not_through_a_card() -> None:
    field = _field(("a", 50))
    box = field.boxes[0]
    grid = _grid(field, EMPTY, [50, 120], [box.y - 5, box.bottom + 5])
    found = _way(grid, grid.state(0, 0, UP_DOWN), grid.state(0, 1, UP_DOWN))
    assert found == (
        70 + 2 * 70 + 4 * BEND,
        [(50, 25), (50, 25), (120, 25), (120, 25), (120, 95), (120, 95), (50, 95), (50, 95)],
    )


def test_not_on_another_line_and_not_near_it() -> None:
    drawn = Pieces((Upright(3, 0, 100),), ())
    grid = _grid(_field(), drawn, [0, 50], [10, 60])
    found = _way(grid, grid.state(0, 0, UP_DOWN), grid.state(0, 1, UP_DOWN))
    assert found
    assert (50, 10) in found[1]


def test_across_a_line_where_the_way_around_is_long() -> None:
    drawn = Pieces((Upright(50, -CROSSING, 100),), ())
    grid = _grid(_field(), drawn, [0, 100], [-CROSSING - 1, 50])
    found = _way(grid, grid.state(0, 1, SIDEWAYS), grid.state(1, 1, SIDEWAYS))
    assert found == (100 + CROSSING, [(0, 50), (100, 50)])


def test_around_a_line_where_that_is_short() -> None:
    level = Pieces((), (Level(50, 0, 100),))
    grid = _grid(_field(), level, [40, 120], [20, 80])
    found = _way(grid, grid.state(0, 0, UP_DOWN), grid.state(0, 1, UP_DOWN))
    assert found == (
        60 + 160 + 4 * BEND,
        [(40, 20), (40, 20), (120, 20), (120, 20), (120, 80), (120, 80), (40, 80), (40, 80)],
    )


def test_beside_cards_not_on_another_line() -> None:
    level = Pieces((), (Level(30, 20, 80),))
    free = _grid(_field(), level, [0, 100], [30])
    closed = _grid(_field(), level, [0, 100], [30], {30})
    assert _way(free, free.state(0, 0, SIDEWAYS), free.state(1, 0, SIDEWAYS))
    assert not _way(closed, closed.state(0, 0, SIDEWAYS), closed.state(1, 0, SIDEWAYS))


def test_no_way_that_costs_as_much_as_the_bound() -> None:
    grid = _grid(_field(), EMPTY, [0, 100], [0])
    begin, end = {grid.state(0, 0, SIDEWAYS): 0.0}, {grid.state(1, 0, SIDEWAYS): 0.0}
    assert grid.cheapest(begin, end, Box(100, 0, 0, 0), 100.0) is None
    assert grid.cheapest(begin, end, Box(100, 0, 0, 0), 100.1)
    assert grid.work > 0
