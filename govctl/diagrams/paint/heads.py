"""The ends of lines: drawn as shapes of their own, since not every viewer knows markers."""

from math import hypot

from govctl.diagrams.layout.interface import Point
from govctl.diagrams.paint.numbers import number as n
from govctl.diagrams.paint.theme import Stroke

_LENGTH, _HALF, _DOT = 7.5, 3.2, 2.4


def head(stroke: Stroke, points: tuple[Point, ...], paper: str) -> str:
    """What stands at the end of a line, or with `dots` at both ends."""
    if not stroke.head:
        return ""
    if stroke.head == "dots":
        return _dot(points[0], stroke, paper) + _dot(points[-1], stroke, paper)
    tip, before = points[-1], points[-2]
    length = hypot(tip[0] - before[0], tip[1] - before[1]) or 1.0
    dx, dy = (tip[0] - before[0]) / length, (tip[1] - before[1]) / length
    back = (tip[0] - dx * _LENGTH, tip[1] - dy * _LENGTH)
    left = f"{n(back[0] - dy * _HALF)} {n(back[1] + dx * _HALF)}"
    right = f"{n(back[0] + dy * _HALF)} {n(back[1] - dx * _HALF)}"
    end = f"{n(tip[0])} {n(tip[1])}"
    if stroke.head == "full":
        return f'<path d="M{left}L{end}L{right}z" fill="{stroke.colour}"/>\n'
    if stroke.head == "hollow":
        return f'<path d="M{left}L{end}L{right}z" fill="{paper}" stroke="{stroke.colour}" stroke-width="1.1"/>\n'
    return f'<path d="M{left}L{end}L{right}" fill="none" stroke="{stroke.colour}" stroke-width="1.5"/>\n'


def _dot(point: Point, stroke: Stroke, paper: str) -> str:
    return (
        f'<circle cx="{n(point[0])}" cy="{n(point[1])}" r="{n(_DOT)}" fill="{paper}" '
        f'stroke="{stroke.colour}" stroke-width="1.1"/>\n'
    )
