"""Where what a line says has room: on one of its runs, where no other line crosses, or beside it."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from govctl.diagrams.layout.field import Field, Pieces, pieces
from govctl.diagrams.layout.interface import Point
from govctl.diagrams.layout.labels import BESIDE_LANE, LABEL_HEIGHT, LEAST_GAP
from govctl.diagrams.layout.plan import At

_FROM_CARD = LABEL_HEIGHT / 2 + 2.0
"""From the middle of a label to a card or another line, in points"""
_FROM_HEAD = 12.0
"""What the heads of a line take of a run that ends at a card, in points"""
_BADGE = 8.0
"""How far a badge stands up above its card"""


class Room(NamedTuple):
    """The room for a label."""

    piece: int
    """The piece of the line that it belongs to: that from this corner to the next"""
    left: float
    passed: tuple[float, ...]
    """The nominal height that it stands at; or several, where it stands between two of them"""


def room(points: tuple[Point, ...], at: tuple[At, ...], label: float, drawn: Pieces, field: Field) -> Room | None:
    """The best room for a label of such a width; `drawn` are all other lines. None if there is none."""
    flat = [i for i, ((_, y), (_, other)) in enumerate(pairwise(points)) if y == other]
    for i in sorted(flat, key=lambda i: -abs(points[i + 1][0] - points[i][0])):
        head = _FROM_HEAD if at[i].gutter < 0 else 0.0
        stretch = _on(points[i], points[i + 1][0], label + LABEL_HEIGHT + head, drawn)
        if stretch is None:
            continue
        left = stretch + (LABEL_HEIGHT + head) / 2
        if at[i].gutter >= 0 or _clear(left, left + label, points[i][1], drawn, field):
            return Room(i, left, (points[i][1],))
    own = pieces(points)
    around = Pieces((*drawn.uprights, *own.uprights), (*drawn.levels, *own.levels))
    return next(_beside(points, label, around, field), None)


def _on(point: Point, to: float, width: float, drawn: Pieces) -> float | None:
    """The left end of a stretch of such a width that nothing crosses, the nearest to the middle of a run."""
    x, y = point
    start, stop = min(x, to), max(x, to)
    crossing = sorted(each.x for each in drawn.uprights if start < each.x < stop and each.top <= y <= each.bottom)
    best: float | None = None
    wish = (start + stop - width) / 2
    for left, right in pairwise((start, *crossing, stop)):
        if right - left >= width:
            nearest = min(max(wish, left), right - width)
            if best is None or abs(nearest - wish) < abs(best - wish):
                best = nearest
    return best


def _clear(left: float, right: float, y: float, drawn: Pieces, field: Field) -> bool:
    """Whether neither cards nor lines are above or below."""
    return not any(
        box.x < right and left < box.right and box.y - _FROM_CARD < y < box.bottom + _FROM_CARD for box in field.boxes
    ) and not any(each.left < right and left < each.right and 0 < abs(each.y - y) < _FROM_CARD for each in drawn.levels)


def _beside(points: tuple[Point, ...], label: float, drawn: Pieces, field: Field) -> Iterator[Room]:
    """The rooms to the right of pieces that go up or down; within what the picture takes up anyway."""
    widest = max(*(box.right for box in field.boxes), *(each.x for each in drawn.uprights), *(x for x, _ in points))
    for i, ((x, y), (to, other)) in enumerate(pairwise(points)):
        right, top, bottom = x + BESIDE_LANE + label, min(y, other), max(y, other)
        if x != to or right > widest:
            continue
        lines = any(x < each.x <= right and each.top < bottom and top < each.bottom for each in drawn.uprights)
        cards = any(
            box.x < right and x < box.right and box.y - _BADGE < bottom and top < box.bottom for box in field.boxes
        )
        crossing = sorted(
            each.y for each in drawn.levels if each.left < right and x < each.right and top < each.y < bottom
        )
        passed = (top, *crossing, bottom)
        if not lines and not cards and max(low - high for high, low in pairwise(passed)) >= LEAST_GAP:
            yield Room(i, x + BESIDE_LANE, passed)
