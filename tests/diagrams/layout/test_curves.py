"""Lines of Graphviz: read, and straight where the head of an arrow stands."""

from itertools import pairwise
from math import hypot

import pytest

from govctl.diagrams.layout.curves import (
    Curve,
    along,
    length,
    moved,
    read_curve,
    snapped,
    straight,
    straightened,
    unlooped,
)
from govctl.diagrams.layout.interface import Box

QUARTER = ((0.0, 0.0), (0.0, 55.0), (45.0, 100.0), (100.0, 100.0))


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("1,2 3,4 5,6 7,8", ((1, -2), (3, -4), (5, -6), (7, -8))),
        ("s,0,0 e,9,9 1,2 3,4 5,6 7,8", ((1, -2), (3, -4), (5, -6), (7, -8))),
        ("1,2 3,4 5,6 7,8;9,9 9,9 9,9 9,9", ((1, -2), (3, -4), (5, -6), (7, -8))),
        ("1.4326e+05,2 3,4 5,6 -7.5,8", ((143260, -2), (3, -4), (5, -6), (-7.5, -8))),
    ],
)
def test_read(text: str, points: Curve) -> None:
    assert read_curve(text) == points


@pytest.mark.parametrize(
    "curve",
    [
        QUARTER,
        QUARTER[::-1],
        ((0, 0), (0, 0), (100, 0), (100, 0)),
        ((0, 0), (1, 30), (2, 60), (3, 90), (4, 91), (5, 92), (6, 93)),
        ((0, 0), (0, 40), (0, 60), (0, 96), (0, 97), (0, 98), (0, 98), (0, 99), (0, 100), (0, 100)),
        ((0, 0), (1, 1), (2, 2), (3, 3)),
        ((5, 5), (5, 5), (5, 5), (5, 5)),
    ],
)
def test_the_last_piece_is_straight_and_long_enough(curve: Curve) -> None:
    made = straightened(curve)
    assert (made[0], made[-1], len(made) % 3) == (curve[0], curve[-1], 1)
    begin, one, two, tip = made[-4:]
    long = hypot(tip[0] - begin[0], tip[1] - begin[1])
    assert long == pytest.approx(9, abs=0.01) or begin == curve[0]
    for part, point in ((1 / 3, one), (2 / 3, two)):
        assert point == pytest.approx((begin[0] + (tip[0] - begin[0]) * part, begin[1] + (tip[1] - begin[1]) * part))


def test_what_comes_before_stays_on_the_curve() -> None:
    made = straightened(QUARTER)
    assert made[1][0] == 0  # it leaves upright, as before
    assert 95 < made[3][1] < 100  # and turns as late


def test_places_along_a_line_are_near_each_other() -> None:
    places = along(QUARTER)
    assert (places[0], places[-1]) == (QUARTER[0], QUARTER[-1])
    assert all(hypot(b[0] - a[0], b[1] - a[1]) < 8 for a, b in pairwise(places))
    assert length(QUARTER) == pytest.approx(157, abs=3)


def test_a_moved_end_takes_along_what_is_near_it() -> None:
    line = (*straight((0.0, 0.0), (0.0, 300.0)), *straight((0.0, 300.0), (0.0, 600.0))[1:])
    made = moved(line, (10.0, 0.0), (0.0, 600.0))
    assert made[0] == (10.0, 0.0)
    assert made[3:] == line[3:]
    assert [x for x, _ in made] == sorted((x for x, _ in made), reverse=True)


ABOVE, BELOW = Box(0, 0, 100, 40), Box(20, 90, 100, 40)


@pytest.mark.parametrize(
    ("line", "xs"),
    [
        (straight((50.0, 90.0), (54.0, 40.0)), {52}),
        (straight((50.0, 90.0), (70.0, 40.0)), {50, 70}),
        (straight((104.0, 90.0), (98.0, 40.0)), {104, 98}),
    ],
)
def test_what_is_nearly_upright_becomes_so_where_the_cards_allow_it(line: Curve, xs: set[float]) -> None:
    made = snapped(line, BELOW, ABOVE)
    assert {made[0][0], made[-1][0]} == xs
    assert [y for _, y in made] == [y for _, y in line]


def test_a_loop_is_cut_out() -> None:
    loop = ((0.0, 0.0), (150.0, 0.0), (100.0, 100.0), (50.0, 60.0), (0.0, 20.0), (150.0, -60.0), (200.0, -60.0))
    made = unlooped(loop)
    assert (made[0], made[-1], len(made) % 3) == (loop[0], loop[-1], 1)
    assert length(made) < 0.7 * length(loop)
    assert unlooped(made) == made
    assert unlooped(QUARTER) == QUARTER
