"""The ends of lines: drawn as shapes of their own, since not every viewer knows markers."""

from math import hypot

from govctl.diagrams.layout.interface import Point
from govctl.diagrams.paint.numbers import number as n
from govctl.diagrams.paint.theme import Stroke

_LENGTH, _HALF, _DOT, _DOT_LINE = 7.5, 3.2, 2.2, 1.1


def head(stroke: Stroke, points: tuple[Point, ...], paper: str) -> str:
    """What stands at the end of a line, or with `dots` at both ends."""
    if not stroke.head:
        return ""
    if stroke.head == "dots":
        return _dot(points[0], points[1], stroke, paper) + _dot(points[-1], points[-2], stroke, paper)
    tip, before = points[-1], points[-2]
    dx, dy = _direction(before, tip)
    back = (tip[0] - dx * _LENGTH, tip[1] - dy * _LENGTH)
    left = f"{n(back[0] - dy * _HALF)} {n(back[1] + dx * _HALF)}"
    right = f"{n(back[0] + dy * _HALF)} {n(back[1] - dx * _HALF)}"
    end = f"{n(tip[0])} {n(tip[1])}"
    if stroke.head == "full":
        return f'<path d="M{left}L{end}L{right}z" fill="{stroke.colour}"/>\n'
    if stroke.head == "hollow":
        return f'<path d="M{left}L{end}L{right}z" fill="{paper}" stroke="{stroke.colour}" stroke-width="1.1"/>\n'
    return f'<path d="M{left}L{end}L{right}" fill="none" stroke="{stroke.colour}" stroke-width="1.5"/>\n'


def _direction(begin: Point, end: Point) -> Point:
    """The way from one point to another, one point long; nowhere if they are the same."""
    length = hypot(end[0] - begin[0], end[1] - begin[1]) or 1.0
    return (end[0] - begin[0]) / length, (end[1] - begin[1]) / length


def _dot(end: Point, inside: Point, stroke: Stroke, paper: str) -> str:
    """A circle that touches the end of a line from inside, so that the card there covers none of it."""
    dx, dy = _direction(end, inside)
    reach = _DOT + _DOT_LINE / 2
    return (
        f'<circle cx="{n(end[0] + dx * reach)}" cy="{n(end[1] + dy * reach)}" r="{n(_DOT)}" fill="{paper}" '
        f'stroke="{stroke.colour}" stroke-width="{n(_DOT_LINE)}"/>\n'
    )
