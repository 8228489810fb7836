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


class Gutter:
    """The space above one row. Runs are sorted into three zones: near the row above, the middle, near the row below."""

    def __init__(self, track: float) -> None:
        """Empty; `track` is the distance between two runs above each other."""
        self._track = track
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
            offsets, height = _tracks(runs, self._track)
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


def _tracks(runs: list[Run], height: float) -> tuple[dict[int, float], float]:
    """The offset of each owner's track, and the height of all; runs that overlap get different tracks."""
    spans: dict[int, tuple[float, float, bool]] = {}
    for run in runs:
        left, right, labelled = spans.get(run.owner, (run.left, run.right, False))
        spans[run.owner] = min(left, run.left), max(right, run.right), labelled or run.labelled
    ends: list[float] = []
    tall: list[bool] = []
    track_of: dict[int, int] = {}
    for owner, (left, right, labelled) in sorted(spans.items(), key=lambda item: (item[1][0], item[1][1], item[0])):
        track = next((i for i, end in enumerate(ends) if end + NEAR < left), len(ends))
        if track == len(ends):
            ends.append(right)
            tall.append(False)
        ends[track] = right
        tall[track] = tall[track] or labelled
        track_of[owner] = track
    tops = [0.0]
    for labelled in tall:
        tops.append(tops[-1] + (LABELLED_TRACK if labelled else height))
    return {owner: (tops[track] + tops[track + 1]) / 2 for owner, track in track_of.items()}, tops[-1]
