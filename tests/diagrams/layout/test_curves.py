"""Lines of Graphviz: read, and straight where the head of an arrow stands."""

from math import hypot

import pytest

from govctl.diagrams.layout.curves import Curve, read_curve, straightened

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
