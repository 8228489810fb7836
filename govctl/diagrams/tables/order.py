"""The groups in the order of the chart: level by level from the top, in each as they hang below one another."""

from govctl.diagrams.bands import Bands, level_names
from govctl.diagrams.selection import hues
from govctl.diagrams.tables.table import Column
from govctl.metrics.existing import existing
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.words.catalogue import Words


class Order:
    """The groups of a table, without those that are dissolved."""

    def __init__(self, index: Index, whole: Index, words: Words) -> None:
        """`whole` is the governance of which `index` is a part: a level looks the same in both."""
        present = existing(index)
        self._index = index
        self._bands = Bands(level_names(index), present, words)
        self._hues = hues(whole.governance, index.governance, len(self._bands.names))
        names = {group.id for group in present}
        walked = {name: number for number, name in enumerate(_walk(index)) if name in names}
        self.groups = tuple(
            sorted((index.groups[name] for name in walked), key=lambda group: (self._bands.of(group), walked[group.id]))
        )
        """From the top"""
        self.left_out = len(index.groups) - len(present)
        """How many are dissolved"""

    def columns(self) -> tuple[Column, ...]:
        """The groups as heads of columns."""
        return tuple(Column(self._index.group_name(group), *self.level(group)) for group in self.groups)

    def level(self, group: Group) -> tuple[str, int]:
        """The name of a group's level, and which of the theme's levels it looks like; neither where there are none."""
        number = self._bands.of(group)
        name = self._bands.names[number]
        return name, self._hues[number] if name else -1


def _walk(index: Index) -> dict[str, None]:
    """All groups, each followed by those below it; what hangs in a circle begins at its first group."""
    found: dict[str, None] = {}
    roots = [group for group in index.groups.values() if group.reports_to not in index.groups]
    for start in (*roots, *index.groups.values()):
        waiting = [start.id]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = None
                waiting += [group.id for group in reversed(index.reporting.get(name, ()))]
    return found
