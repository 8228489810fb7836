"""The way of a line before heights are known."""

from collections.abc import Iterable
from typing import Any, NamedTuple, TypeVar

from govctl.diagrams.layout.gutters import Gutter

Place = TypeVar("Place", bound=tuple[Any, ...])
UPPER, MIDDLE, LOWER = 0, 1, 2
"""The zones of the space between two rows: near the row above, the middle, near the row below"""


class At(NamedTuple):
    """A height that is known only when all tracks are: of a card, or of a run in a gutter."""

    node: int = -1
    part: float = 0.0
    """How far down the card: 0 its upper edge, 1 its lower one"""
    gutter: int = -1
    zone: int = 0
    owner: int = 0


Plan = list[tuple[float, At]]
"""The corners of a line, each with its x; empty for a line that is not drawn"""


class Spot(NamedTuple):
    """Where what a line says has room."""

    left: float
    at: tuple[At, ...]
    """The height of its middle; or several, where it stands in the middle between the two that are farthest apart"""


class Routed(NamedTuple):
    """The lines of a chart."""

    plans: list[Plan]
    """One for each edge"""
    gutters: list[Gutter]
    """The space above each row, and below the last"""
    spots: dict[int, Spot]
    """By the number of the edge"""
    crossings: int | None = None
    """How often lines cross; None where nobody counted"""


def bends(places: Iterable[Place]) -> list[Place]:
    """The places of a line, each with its x and y first, without those at which it goes straight on."""
    kept: list[Place] = []
    for place in places:
        x, y = place[:2]
        if kept and kept[-1][:2] == (x, y):
            continue
        if len(kept) > 1 and (kept[-2][0] == kept[-1][0] == x or kept[-2][1] == kept[-1][1] == y):
            kept[-1] = place
        else:
            kept.append(place)
    return kept
