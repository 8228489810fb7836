"""The way of a line before heights are known."""

from typing import NamedTuple

from govctl.diagrams.layout.gutters import Gutter

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


class Routed(NamedTuple):
    """The lines of a chart."""

    plans: list[Plan]
    """One for each edge"""
    gutters: list[Gutter]
    """The space above each row, and below the last"""
    brackets: dict[int, tuple[At, ...]]
    """For each line whose words stand beside it: its ends, and between them those of other lines that it passes"""
    crossings: int = 0
    """How often lines cross, where that was counted"""
