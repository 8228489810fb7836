"""Where words stand: on the longest run that nothing crosses, else beside a line that goes up or down."""

from govctl.diagrams.layout.field import Field, Level, Pieces, Upright
from govctl.diagrams.layout.forest import forest
from govctl.diagrams.layout.interface import Graph, Node
from govctl.diagrams.layout.plan import LOWER, At
from govctl.diagrams.layout.room import Room, room
from govctl.diagrams.layout.spread import Places

RUN = At(gutter=0, zone=LOWER)
CARD = At(0, 0.5)
EMPTY = Pieces((Upright(900, 0, 1),), ())


def _field() -> Field:
    """Two cards of 100 by 60, at 0 to 100 and at 300 to 400."""
    made = Graph((Node("a", 100, 60, 0), Node("b", 100, 60, 0)), (), 1)
    return Field(made, forest(made), Places([50.0, 350.0], [], 0.0, 400.0), [60.0])


def test_in_the_middle_of_a_run() -> None:
    points = ((50.0, 30.0), (50.0, 20.0), (350.0, 20.0), (350.0, 30.0))
    found = room(points, (CARD, RUN, RUN, CARD), 40, EMPTY, _field())
    assert found == Room(1, 180, (20.0,))


def test_beside_what_crosses_the_run() -> None:
    points = ((50.0, 30.0), (50.0, 20.0), (350.0, 20.0), (350.0, 30.0))
    drawn = Pieces((Upright(200, 0, 40), Upright(260, 0, 40)), ())
    found = room(points, (CARD, RUN, RUN, CARD), 40, drawn, _field())
    assert found
    assert found.left + 40 <= 200 - 5
    crowded = Pieces(tuple(Upright(float(x), 0, 40) for x in range(60, 350, 40)), ())
    assert room(points, (CARD, RUN, RUN, CARD), 40, crowded, _field()) is None


def test_between_two_cards_only_where_heads_and_words_have_room() -> None:
    y = _field().boxes[0].y + 30
    points = ((100.0, y), (300.0, y))
    assert room(points, (CARD, CARD), 40, EMPTY, _field()) == Room(0, 180, (y,))
    assert room(points, (CARD, CARD), 180, EMPTY, _field()) is None
    near = Pieces((), (Level(y + 5, 150, 250),))
    assert room(points, (CARD, CARD), 40, near, _field()) is None


def test_beside_a_line_that_goes_down() -> None:
    y = _field().boxes[0].y
    points = ((100.0, y + 5), (120.0, y + 5), (120.0, y + 55), (100.0, y + 55))
    found = room(points, (CARD,) * 4, 60, EMPTY, _field())
    assert found == Room(1, 122, (y + 5, y + 55))
    passed = room(points, (CARD,) * 4, 60, Pieces(EMPTY.uprights, (Level(y + 20, 110, 140),)), _field())
    assert passed == Room(1, 122, (y + 5, y + 20, y + 55))
    assert room(points, (CARD,) * 4, 200, EMPTY, _field()) is None, "it would lie on the next card"
