"""Curves as Graphviz writes them, made ready for heads of arrows."""

from math import hypot

from govctl.diagrams.layout.interface import Point

Curve = tuple[Point, ...]
_STRAIGHT = 9.0
"""How long the last piece of a line is at least, in points: as long as the head of an arrow."""
_HALVINGS = 24


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
