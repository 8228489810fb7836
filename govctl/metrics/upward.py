"""How far it is from each group to the top, along one line upward per group."""

from collections.abc import Iterable, Mapping

from govctl.metrics.measure import NONE, NOTHING_KNOWN, Measure, exactly

_ONE_STEP = exactly(1)


def steps(tops: Iterable[str], above: Mapping[str, str]) -> dict[str, Measure]:
    """The number of steps from each group to the top, by id.

    `tops` are the groups at the top; `above` has the next group upward for every other group, and the empty id where
    it is not known. Where a chain ends in the unknown, the steps up to there are the least; a chain that runs into a
    circle has no top, so nothing is known. Each group is looked at once, without recursion: chains can be thousands
    long.
    """
    found: dict[str, Measure | None] = dict.fromkeys(tops, NONE)
    for start in above:
        path: dict[str, None] = {}
        group = start
        while group in above and group not in found and group not in path:
            path[group] = None
            group = above[group]
        waiting = list(path)
        if group in path:
            distance = None
        elif group in found:
            distance = found[group]
        else:  # the last group of the path leads to nothing that is known
            distance = NOTHING_KNOWN
            found[waiting.pop()] = distance
        while waiting:
            distance = None if distance is None else distance.plus(_ONE_STEP)
            found[waiting.pop()] = distance
    return {group: NOTHING_KNOWN if distance is None else distance for group, distance in found.items()}
