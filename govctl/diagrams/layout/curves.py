"""Curves as Graphviz writes them, made ready for heads of arrows."""

from itertools import pairwise
from math import hypot

from govctl.diagrams.layout.interface import Box, Point

Curve = tuple[Point, ...]
_STRAIGHT = 9.0
"""How long the last piece of a line is at least, in points: as long as the head of an arrow."""
_HALVINGS = 24
_NEARLY = 9.0
"""How far a line may be from upright or level to be made so."""
_STEP, _PARTS = 4.0, 12
_REACH, _TIMES = 40.0, 4.0
"""How far from a moved end a line moves along: so many points, and so many times as far as the end was moved"""


def read_curve(text: str) -> Curve:
    """The points of joined cubic Bézier curves, from the first piece of a line of Graphviz, y turned downwards."""
    numbers = [part.split(",") for part in text.partition(";")[0].split() if not part.startswith(("s,", "e,"))]
    return tuple((float(x), -float(y)) for x, y, *_ in numbers)


def straightened(curve: Curve) -> Curve:
    """The same line, its last piece straight and as long as the head of an arrow, so that the head points along it."""
    tip = curve[-1]
    kept = list(curve)
    while len(kept) > 4 and _distance(kept[-4], tip) < _STRAIGHT:
        del kept[-3:]
    piece = (kept[-4], kept[-3], kept[-2], tip)
    if _distance(piece[0], tip) <= _STRAIGHT:  # hardly a line at all: straight from end to end
        return (*kept[:-3], *_straight(piece[0], tip))
    near, far = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (near + far) / 2
        if _distance(_split(piece, middle)[3], tip) > _STRAIGHT:
            near = middle
        else:
            far = middle
    first = _split(piece, near)
    return (*kept[:-4], *first, *_straight(first[3], tip))


def moved(curve: Curve, begin: Point, end: Point) -> Curve:
    """The same line with other ends; what is near them moves along, the less the farther it is."""
    kept = curve
    for old, new in ((curve[0], begin), (curve[-1], end)):
        dx, dy = new[0] - old[0], new[1] - old[1]
        reach = _REACH + _TIMES * hypot(dx, dy)
        shares = [max(1 - _distance(point, old) / reach, 0.0) for point in curve]
        kept = tuple((x + dx * share, y + dy * share) for (x, y), share in zip(kept, shares, strict=True))
    return (begin, *kept[1:-1], end)


def snapped(curve: Curve, begin: Box, end: Box) -> Curve:
    """A line that is nearly upright or level made so, as far as the cards at its ends allow."""
    for axis, lower, upper in (
        (0, max(begin.x, end.x), min(begin.right, end.right)),
        (1, max(begin.y, end.y), min(begin.bottom, end.bottom)),
    ):
        places = [point[axis] for point in curve]
        across = [point[1 - axis] for point in curve]
        level = (curve[0][axis] + curve[-1][axis]) / 2
        if max(places) - min(places) <= _NEARLY < max(across) - min(across) and lower <= level <= upper:
            return tuple((level, y) if axis == 0 else (x, level) for x, y in curve)
    return curve


def straight(begin: Point, end: Point) -> Curve:
    """The straight line between two places."""
    return (begin, *_straight(begin, end))


def length(curve: Curve) -> float:
    """About how long a line is."""
    return sum(_distance(*pair) for pair in pairwise(along(curve)))


def along(curve: Curve) -> list[Point]:
    """Places along a line, near each other."""
    found: list[Point] = list(curve[:1])
    for start in range(0, len(curve) - 3, 3):
        piece = curve[start : start + 4]
        steps = max(int(sum(_distance(*pair) for pair in pairwise(piece)) / _STEP), 1)
        found += (_split(piece, (step + 1) / steps)[3] for step in range(steps))
    return found


def unlooped(curve: Curve) -> Curve:
    """The line without the part between two passes of the same place."""
    if not (_turns(curve, 0) and _turns(curve, 1)):
        return curve
    pieces = [curve[start : start + 4] for start in range(0, len(curve) - 3, 3)]
    places = [(i, step / _PARTS) for i in range(len(pieces)) for step in range(_PARTS)]
    points = [_split(pieces[i], at)[3] for i, at in places] + [curve[-1]]
    pairs = ((first, last) for first in range(len(points) - 3) for last in range(len(points) - 2, first + 1, -1))
    crossing = next((pair for pair in pairs if _cross(*(points[i + k] for i in pair for k in (0, 1)))), None)
    if crossing is None:
        return curve
    (i, near), (j, far) = (places[number] for number in crossing)
    before, after = _split(pieces[i], near), _split(pieces[j][::-1], 1 - far)[::-1]
    return (*curve[: 3 * i], *before, *after[1:], *curve[3 * j + 4 :])


def _turns(curve: Curve, axis: int) -> bool:
    """Whether a line goes back and forth."""
    steps = [b[axis] - a[axis] for a, b in pairwise(curve)]
    return min(steps) < -1 and max(steps) > 1


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the straight pieces from a to b and from c to d cross."""
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _split(piece: Curve, at: float) -> Curve:
    """The part of a cubic Bézier curve before a point on it (de Casteljau)."""
    a, b, c, d = piece
    ab, bc, cd = _between(a, b, at), _between(b, c, at), _between(c, d, at)
    abc, bcd = _between(ab, bc, at), _between(bc, cd, at)
    return a, ab, abc, _between(abc, bcd, at)


def _straight(begin: Point, end: Point) -> Curve:
    """What follows `begin` in a straight piece."""
    return _between(begin, end, 1 / 3), _between(begin, end, 2 / 3), end


def _between(a: Point, b: Point, at: float) -> Point:
    return a[0] + (b[0] - a[0]) * at, a[1] + (b[1] - a[1]) * at


def _distance(a: Point, b: Point) -> float:
    return hypot(a[0] - b[0], a[1] - b[1])
