"""The space above each row, where lines run from side to side, each on a track of its own."""

from bisect import bisect_left, insort
from itertools import pairwise
from typing import NamedTuple

LABELLED_TRACK = 14.0
NEAR = 4.0
"""Lines nearer to each other than this would look like one."""
_MOST_LOOKED_AT = 200
"""So many upright lines on either side are looked at for a place between two; a label far from the middle says little."""


class Run(NamedTuple):
    """A horizontal piece of a line."""

    left: float
    right: float
    owner: int
    """What runs there: pieces of one owner may share a track"""
    labelled: bool = False
    order: float = 0.0
    """Where it lies below another, it has the higher number; used where the gutter is ordered"""


class Gutter:
    """The space above one row. Runs are sorted into three zones: near the row above, the middle, near the row below."""

    def __init__(self, track: float, *, ordered: bool = False) -> None:
        """Empty; `track` is the distance between two runs above each other. `ordered`: whether runs say which lies below which."""
        self._track = track
        self._ordered = ordered
        self.zones: tuple[list[Run], list[Run], list[Run]] = ([], [], [])
        self.verticals: list[float] = []
        self._offsets: list[dict[int, float]] = []
        self.heights = [0.0, 0.0, 0.0]

    def free(self, x: float, near: float = NEAR) -> bool:
        """Whether no line goes up or down near x."""
        at = bisect_left(self.verticals, x - near)
        return at == len(self.verticals) or self.verticals[at] > x + near

    def take(self, x: float) -> None:
        """A line goes up or down at x."""
        insort(self.verticals, x)

    def settle(self) -> None:
        """Give every run its track; nothing may be added afterwards."""
        self.verticals.sort()
        for zone, runs in enumerate(self.zones):
            sort = _ordered if self._ordered and any(run.order for run in runs) else _free
            offsets, height = _heights(runs, sort(runs), self._track)
            self._offsets.append(offsets)
            self.heights[zone] = height

    def offset(self, zone: int, owner: int) -> float:
        """How far below the upper edge of its zone an owner's run lies."""
        return self._offsets[zone].get(owner, 0.0)

    def gap(self, left: float, right: float, width: float) -> float | None:
        """The middle of a stretch between left and right that no upright line crosses, the nearest to their middle."""
        middle, lines = (left + right) / 2, self.verticals
        first, last = bisect_left(lines, left), bisect_left(lines, right)
        at = bisect_left(lines, middle, first, last)
        near = slice(max(first, at - _MOST_LOOKED_AT), min(last, at + _MOST_LOOKED_AT))
        edges = lines[near]
        edges = [*([left] if near.start == first else []), *edges, *([right] if near.stop == last else [])]
        best: float | None = None
        for begin, end in pairwise(edges):
            if end - begin >= width:
                nearest = min(max(middle, begin + width / 2), end - width / 2)
                if best is None or abs(nearest - middle) < abs(best - middle):
                    best = nearest
        return best


def _free(runs: list[Run]) -> dict[int, int]:
    """The track of each owner, counted from the top; runs that overlap get different ones."""
    spans: dict[int, tuple[float, float]] = {}
    for run in runs:
        left, right = spans.get(run.owner, (run.left, run.right))
        spans[run.owner] = min(left, run.left), max(right, run.right)
    ends: list[float] = []
    track_of: dict[int, int] = {}
    for owner, (left, right) in sorted(spans.items(), key=lambda item: (*item[1], item[0])):
        track = next((i for i, end in enumerate(ends) if end + NEAR < left), len(ends))
        if track == len(ends):
            ends.append(right)
        ends[track] = right
        track_of[owner] = track
    return track_of


def _ordered(runs: list[Run]) -> dict[int, int]:
    """The track of each owner; of runs that overlap that with the higher number lies below the other."""
    track_of: dict[int, int] = {}
    above: list[Run] = []
    for run in sorted(runs, key=lambda run: (run.order, run.owner)):
        over = [other for other in above if other.left <= run.right + NEAR and run.left <= other.right + NEAR]
        track_of[run.owner] = max((track_of[other.owner] + 1 for other in over), default=0)
        above.append(run)
    return track_of


def _heights(runs: list[Run], track_of: dict[int, int], height: float) -> tuple[dict[int, float], float]:
    """The offset of each owner's track, and the height of all."""
    tall = [False] * (max(track_of.values(), default=-1) + 1)
    for run in runs:
        tall[track_of[run.owner]] |= run.labelled
    tops = [0.0]
    for labelled in tall:
        tops.append(tops[-1] + (LABELLED_TRACK if labelled else height))
    return {owner: (tops[track] + tops[track + 1]) / 2 for owner, track in track_of.items()}, tops[-1]
