"""What lines say, where that has room."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from govctl.diagrams.layout.gutters import Gutter
from govctl.diagrams.layout.interface import Box, Edge
from govctl.diagrams.layout.plan import At, Plan, Spot

LABEL_HEIGHT = 11.0
BESIDE_LANE = 2.0
"""Between a line that goes up or down and the words beside it"""
LEAST_GAP = LABEL_HEIGHT + 2.0
"""Between two lines that a label stands between"""
_NEAR = 20.0


def labels(edges: tuple[Edge, ...], spots: Mapping[int, Spot], height: Callable[[At], float]) -> list[Box | None]:
    """The label of each edge, none for one without a spot; of those that would lie on each other only the first."""
    return _apart([_label(edge, spots.get(i), height) for i, edge in enumerate(edges)])


def on_run(edge: Edge, plan: Plan, gutters: list[Gutter]) -> Spot | None:
    """Room for the label of a line on its longest run, where no upright line crosses."""
    best: tuple[float, float, At] | None = None
    for (x, at), (to, _) in pairwise(plan):
        if edge.label_width and at.gutter >= 0 and abs(to - x) > (best[0] if best else edge.label_width):
            middle = gutters[at.gutter].gap(min(x, to), max(x, to), edge.label_width + LABEL_HEIGHT)
            if middle is not None:
                best = (abs(to - x), middle, at)
    return Spot(best[1] - edge.label_width / 2, (best[2],)) if best else None


def _label(edge: Edge, spot: Spot | None, height: Callable[[At], float]) -> Box | None:
    if spot is None:
        return None
    heights = sorted(map(height, spot.at))
    top, bottom = max(pairwise(heights), key=lambda gap: gap[1] - gap[0], default=(heights[0], heights[0]))
    if len(heights) > 1 and bottom - top < LEAST_GAP:
        return None
    return Box(spot.left, (top + bottom - LABEL_HEIGHT) / 2, edge.label_width, LABEL_HEIGHT)


def _apart(found: list[Box | None]) -> list[Box | None]:
    """The labels without those that would lie on an earlier one."""
    kept: list[Box | None] = []
    rows: dict[int, list[Box]] = {}
    for label in found:
        near = [other for row in (-1, 0, 1) for other in rows.get(int((label.y if label else 0) // _NEAR) + row, ())]
        free = label is not None and not any(
            label.x < other.right and other.x < label.right and label.y < other.bottom and other.y < label.bottom
            for other in near
        )
        kept.append(label if free else None)
        if label is not None and free:
            rows.setdefault(int(label.y // _NEAR), []).append(label)
    return kept
