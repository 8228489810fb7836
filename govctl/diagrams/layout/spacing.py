"""How far things are apart, in points: as usual, or closer where only that fits a page."""

from typing import NamedTuple

GAP, _LEAST_GAP = 18.0, 13.0
STACK_GAP, _LEAST_STACK_GAP = 12.0, 9.0
_TRUNK, _LEAST_TRUNK = 16.0, 12.0
_TRACK, _LEAST_TRACK = 8.0, 6.5
LANE, _LEAST_LANE = 9.0, 7.5


class Spacing(NamedTuple):
    """Distances between cards and lines."""

    gap: float = GAP
    """Between neighbours in a row"""
    stack_gap: float = STACK_GAP
    """Between the cards of a stack: half a badge and a little more has room"""
    trunk: float = _TRUNK
    """What a stack keeps free at the left of each column for its trunk"""
    track: float = _TRACK
    """Between two lines that run above each other"""
    lane: float = LANE
    """Between two lines that run side by side"""


def spacing(air: float) -> Spacing:
    """The distances where so much of the usual room is left above and below the cards."""
    return Spacing(
        max(GAP * air, _LEAST_GAP),
        max(STACK_GAP * air, _LEAST_STACK_GAP),
        max(_TRUNK * air, _LEAST_TRUNK),
        max(_TRACK * air, _LEAST_TRACK),
        max(LANE * air, _LEAST_LANE),
    )
