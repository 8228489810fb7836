"""Takes in each group as soon as its last line is parsed, so that a big governance is never in memory twice."""

from collections.abc import Callable

from govctl.loading.nodes import Nodes
from govctl.loading.read_groups import GroupReader
from govctl.model.group import Group

_IN_PLACE: dict[str, object] = {}
"""What stands in the data for a group that was taken in: one without any facts, which the schema allows"""


class Intake:
    """The groups that were taken in, by node."""

    def __init__(self, valid: Callable[[object, bool], bool]) -> None:
        """`valid` says whether the schema finds nothing wrong with a group; the second argument: one in a list."""
        self.groups: dict[int, Group] = {}
        self._valid = valid
        self._reader = GroupReader()
        self._organisations: frozenset[str] = frozenset()
        self._people: frozenset[str] = frozenset()
        self._learnt_from: object = None

    def take(self, nodes: Nodes, node: int, value: object, name: str | None, so_far: object) -> object:
        """What goes into the data for a group: a group without facts, or the group as it is if it is not valid.

        `name` is the id under which it stands, None in a list; `so_far` is the data of the file up to here.
        """
        if not isinstance(value, dict) or not self._valid(value, name is None):
            return value
        if so_far is not self._learnt_from:
            self._learn(so_far)
        self.groups[node] = self._reader.read(nodes, node, value, name)
        return _IN_PLACE if name is not None else {"id": value["id"]}

    def _learn(self, so_far: object) -> None:
        """Organisations and people mostly come before the groups; what comes later is settled in the end."""
        self._learnt_from = so_far
        if isinstance(so_far, dict) and ("organisations" in so_far or "people" in so_far):
            self._organisations |= _ids(so_far.get("organisations"))
            self._people |= _ids(so_far.get("people"))
            self._reader = GroupReader(self._organisations, self._people)


def _ids(section: object) -> frozenset[str]:
    return frozenset(section) if isinstance(section, dict) else frozenset()
