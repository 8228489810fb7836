"""How a line of a chart looks, and its way as SVG has it."""

from itertools import pairwise

from govctl.diagrams.chart import FORMERLY, Entry, Link
from govctl.diagrams.layout.interface import Route
from govctl.diagrams.paint.numbers import number as n
from govctl.diagrams.paint.theme import Stroke, Theme


def stroke_of(link: Link | Entry, theme: Theme) -> Stroke:
    """The stroke of a line; if it has a mark, stronger, in the colour of that, and dashed as that unless it is anyway."""
    stroke = theme.lines[link.relation]
    mark = theme.marks.get(link.mark) if link.relation != FORMERLY else None
    if mark is None:
        return stroke
    return stroke._replace(colour=mark.colour, width=stroke.width + 0.7, dashes=stroke.dashes or mark.dashes)


def way(route: Route) -> str:
    """The points of a line as SVG has them."""
    points = route.points
    start = f"M{n(points[0][0])} {n(points[0][1])}"
    if route.curved:
        return start + "C" + " ".join(f"{n(x)} {n(y)}" for x, y in points[1:])
    steps = []
    for (x0, y0), (x, y) in pairwise(points):
        if y == y0:
            steps.append(f"H{n(x)}")
        elif x == x0:
            steps.append(f"V{n(y)}")
        else:
            steps.append(f"L{n(x)} {n(y)}")
    return start + "".join(steps)
