"""The levels of decision as bands of a picture, from the top."""

from collections.abc import Iterable

from govctl.model.group import Group
from govctl.model.index import Index
from govctl.words.catalogue import Words


class Bands:
    """Which band a level is, what the bands are called, and which of a theme's levels they look like.

    A band without a name is no level.
    """

    def __init__(self, levels: dict[str, str], groups: Iterable[Group], words: Words) -> None:
        """`levels`: names by id from the top. Groups without one of these levels get a band at the bottom."""
        self._ranks = {level: rank for rank, level in enumerate(levels)}
        self.names = tuple(levels.values())
        self.hues = tuple(range(len(levels)))
        if any(group.level not in levels for group in groups) or not levels:
            self.names += (words.say("Level not stated") if levels else "",)
            self.hues += (-1,)

    def of(self, group: Group) -> int:
        """The number of a group's band from the top."""
        return self._ranks.get(group.level, len(self._ranks))


def level_names(index: Index) -> dict[str, str]:
    """The names of the levels by id, from the top."""
    return {level.id: index.words(level.name) or level.id for level in index.governance.levels}


def joined_levels(old: dict[str, str], new: dict[str, str]) -> dict[str, str]:
    """The levels of two governances in one order: those of the new one, each of the others below the one it stood under."""
    order = list(new)
    above = ""
    for level in old:
        if level not in new:
            order.insert(order.index(above) + 1 if above else 0, level)
        above = level
    return {level: new.get(level) or old[level] for level in order}
