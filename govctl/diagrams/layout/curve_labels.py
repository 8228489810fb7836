"""Labels of curved lines: each on its own line, where it lies on nothing else, or left out."""

from collections.abc import Iterator, Mapping, Sequence
from math import hypot

from govctl.diagrams.layout.curves import along
from govctl.diagrams.layout.interface import Box, Point, Route

LABEL_HEIGHT = 11.0
_CELL = 60.0
_BESIDE = 6.0
"""A label so near to its line is seen to belong to it."""
_FROM_ENDS = 3
"""Of the places along a line so many at each end are too near to its card."""


def labelled(routes: list[Route], wanted: Mapping[int, tuple[Point, float]], taken: "Taken") -> list[Route]:
    """The routes with their labels; `wanted` has for each line the place that would be best, and the width."""
    if not wanted:
        return routes
    ways = [along(route.points) for route in routes]
    for number, way in enumerate(ways):
        taken.add_line(number, way)
    found = list(routes)
    for number, (best, width) in wanted.items():
        label = next((label for label in _places(ways[number], best, width) if taken.free(label, number)), None)
        if label:
            taken.add(label)
            found[number] = routes[number]._replace(label=label)
    return found


def _places(way: list[Point], best: Point, width: float) -> Iterator[Box]:
    """Where the label of a line may lie: at the best place if that is beside the line, or else on it, as near as can be."""
    beside = Box(best[0] - width / 2, best[1] - LABEL_HEIGHT / 2, width, LABEL_HEIGHT)
    if any(
        beside.x - _BESIDE <= x <= beside.right + _BESIDE and beside.y - _BESIDE <= y <= beside.bottom + _BESIDE
        for x, y in way
    ):
        yield beside
    for x, y in sorted(way[_FROM_ENDS:-_FROM_ENDS], key=lambda at: (hypot(at[0] - best[0], at[1] - best[1]), at)):
        yield Box(x - width / 2, y - LABEL_HEIGHT / 2, width, LABEL_HEIGHT)


class Taken:
    """What labels may not lie on, by cells of a grid."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        """With boxes, and as yet no lines."""
        self._boxes: dict[tuple[int, int], list[Box]] = {}
        self._points: dict[tuple[int, int], list[tuple[float, float, int]]] = {}
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        """Nothing may lie on this from now on."""
        for cell in _cells(box):
            self._boxes.setdefault(cell, []).append(box)

    def add_line(self, number: int, way: list[Point]) -> None:
        """A line passes these places."""
        for x, y in way:
            self._points.setdefault((int(x // _CELL), int(y // _CELL)), []).append((x, y, number))

    def through(self, way: list[Point], own: tuple[Box, ...]) -> bool:
        """Whether a line goes through a box that is none of its own."""
        return any(
            box.x < x < box.right and box.y < y < box.bottom and box not in own
            for x, y in way
            for box in self._boxes.get((int(x // _CELL), int(y // _CELL)), ())
        )

    def free(self, label: Box, number: int) -> bool:
        """Whether a label lies on no box and on no other line than its own."""
        return not any(
            any(_meet(label, box) for box in self._boxes.get(cell, ()))
            or any(
                other != number and label.x <= x <= label.right and label.y <= y <= label.bottom
                for x, y, other in self._points.get(cell, ())
            )
            for cell in _cells(label)
        )


def _cells(box: Box) -> list[tuple[int, int]]:
    columns = range(int(box.x // _CELL), int(box.right // _CELL) + 1)
    rows = range(int(box.y // _CELL), int(box.bottom // _CELL) + 1)
    return [(column, row) for column in columns for row in rows]


def _meet(a: Box, b: Box) -> bool:
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom
