"""The ends of lines stand outside the cards that they lead to."""

import re

import pytest

from govctl.diagrams.paint.heads import head
from govctl.diagrams.paint.theme import Stroke

COORDINATES = Stroke("#000000", 1.3, "", "dots")


@pytest.mark.parametrize(
    ("points", "circles"),
    [
        (((0.0, 0.0), (18.0, 0.0)), [(2.75, 0), (15.25, 0)]),
        (((0.0, 0.0), (0.0, 30.0), (40.0, 30.0), (40.0, 60.0)), [(0, 2.75), (40, 57.25)]),
        (((0.0, 40.0), (30.0, 0.0)), [(1.65, 37.8), (28.35, 2.2)]),
        (((5.0, 5.0), (5.0, 5.0)), [(5, 5), (5, 5)]),
    ],
)
def test_circles_touch_the_ends_from_inside(
    points: tuple[tuple[float, float], ...], circles: list[tuple[float, float]]
) -> None:
    drawn = head(COORDINATES, points, "#ffffff")
    found = [(float(x), float(y)) for x, y in re.findall(r'cx="([\d.]+)" cy="([\d.]+)"', drawn)]
    assert found == [pytest.approx(circle, abs=0.06) for circle in circles]
    assert 'r="2.2"' in drawn
