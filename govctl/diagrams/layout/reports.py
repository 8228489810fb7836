"""The lines of reporting: from each group up to the one above it, on a bus that all share which report there."""

from govctl.diagrams.layout.forest import Forest
from govctl.diagrams.layout.interface import Graph, Node
from govctl.diagrams.layout.plan import MIDDLE, At, Plan
from govctl.diagrams.layout.spacing import LANE
from govctl.diagrams.layout.spread import Places

_NEARLY = 12.0
"""A card so little beside the middle of the one above it has a straight line up"""
_FROM_CORNER = 10.0
_SAME = 0.6
"""In points, as are all of these"""


def trunks(skeleton: Forest, places: Places) -> dict[int, float]:
    """The x of the trunk beside each card of a stack that hangs below another card: straight below its middle if it can be."""
    found: dict[int, float] = {}
    for stack, middle in places.stacks:
        if not stack.hung:
            continue
        for column, left in zip(stack.columns, stack.left, strict=True):
            x, to = middle + left - LANE, places.x[skeleton.parent[column[0]]]
            found |= dict.fromkeys(column, to if abs(x - to) < LANE / 2 else x)
    return found


def report(graph: Graph, skeleton: Forest, x: list[float], trunk: dict[int, float], child: int) -> Plan:
    """The way of one; with two corners it goes straight up, with more it runs along the bus. `x`: the middle of each card."""
    parent = skeleton.parent[child]
    bus = At(gutter=skeleton.row[parent] + 1, zone=MIDDLE, owner=parent)
    to, aside = x[parent], trunk.get(child)
    if aside is None:
        if _is_below(graph.nodes[child], x[child], to):
            return [(to, At(child)), (to, At(parent, 1.0))]
        return [(x[child], At(child)), (x[child], bus), (to, bus), (to, At(parent, 1.0))]
    edge = x[child] - graph.nodes[child].width / 2
    return [(edge, At(child, 0.5)), (aside, At(child, 0.5)), (aside, bus), (to, bus), (to, At(parent, 1.0))]


def _is_below(node: Node, middle: float, to: float) -> bool:
    """Whether a straight line goes up from a card to this x, where no badge is."""
    right = middle + node.width / 2 - max(node.badge, _FROM_CORNER)
    return (
        abs(middle - to) < _NEARLY
        and middle - node.width / 2 + _FROM_CORNER < to
        and (abs(to - middle) < _SAME or to < right)
    )
