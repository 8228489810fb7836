"""Where curved lines leave and meet their cards: not on corners, not below badges, and never by way of another card."""

from collections.abc import Iterator

from govctl.diagrams.layout.curve_labels import Taken
from govctl.diagrams.layout.curves import Curve, along, length, moved, snapped, straight
from govctl.diagrams.layout.interface import Box, Point

_DETOUR = 1.6
"""A line so many times as long as the direct way is drawn straight where nothing stands in between"""
_CORNER, _BESIDE_BADGE = 11.0, 4.0
"""How far from the corners of a card, and from a badge, lines end where there is room"""


def way(curve: Curve, begin: tuple[Box, float], end: tuple[Box, float], taken: Taken) -> Curve:
    """A line from the edge of one card to that of another; each card has the width of its badge."""
    middles = tuple((box.x + box.width / 2, box.y + box.height / 2) for box, _ in (begin, end))
    direct = straight(_end(middles[1], *begin, _CORNER), _end(middles[0], *end, _CORNER))
    if length(curve) > _DETOUR * max(length(direct), _CORNER) and not taken.through(along(direct), ()):
        return direct
    ways = list(_ways(curve, begin, end))
    return next((each for each in ways if not taken.through(along(each), (begin[0], end[0]))), ways[-1])


def _ways(curve: Curve, begin: tuple[Box, float], end: tuple[Box, float]) -> Iterator[Curve]:
    """The curve with its ends on the edges of its cards, the best way first."""
    for corner in (_CORNER, _CORNER / 2, 0.0):
        first, last = _end(curve[0], *begin, corner), _end(curve[-1], *end, corner)
        shifted = moved(curve, first, last)
        yield snapped(shifted, begin[0], end[0])
        yield shifted
    yield first, *curve[1:-1], last


def _end(point: Point, box: Box, badge: float, corner: float) -> Point:
    """The place on the edge of a card that is nearest, but so far from its corners, and not below its badge."""
    x, y = min(max(point[0], box.x), box.right), min(max(point[1], box.y), box.bottom)
    sides = (
        (abs(point[0] - box.x), (box.x, _within(y, box.y, box.bottom, corner, corner))),
        (abs(box.right - point[0]), (box.right, _within(y, box.y, box.bottom, corner, corner))),
        (abs(point[1] - box.y), (_within(x, box.x, box.right, corner, max(badge + _BESIDE_BADGE, corner)), box.y)),
        (abs(box.bottom - point[1]), (_within(x, box.x, box.right, corner, corner), box.bottom)),
    )
    return min(sides)[1]


def _within(at: float, begin: float, end: float, after: float, before: float) -> float:
    """The nearest place on an edge so far after its beginning and before its end; the middle if there is none."""
    first, last = begin + after, end - before
    return min(max(at, first), last) if first <= last else (begin + end) / 2
