"""Which group or organisation a change is about, so that reports can put together what belongs together."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property

from govctl.changes.change import Change
from govctl.changes.pair import Pair
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Meetings


class Whereabouts:
    """Looks up whom the elements of one governance belong to; made when first asked."""

    def __init__(self, index: Index) -> None:
        """`index` looks up names."""
        self._index = index

    def of(self, pointer: int) -> str:
        """The name of the group or organisation to which the element belongs; empty if to the whole."""
        group = self.group(pointer)
        return self._index.group_name(group) if group else self._elsewhere.get(pointer, "")

    def group(self, pointer: int) -> Group | None:
        """The group within which the element is written."""
        place = bisect_right(self._groups, pointer, key=lambda group: group.pointer)
        group = self._groups[place - 1] if place else None
        return group if group is not None and pointer in _pointers(group) else None

    @cached_property
    def _groups(self) -> list[Group]:
        """In the order of the files, in which the elements of a group follow it."""
        return sorted(self._index.governance.groups, key=lambda group: group.pointer)

    @cached_property
    def _elsewhere(self) -> dict[int, str]:
        """What does not follow its group: elements outside the groups, and those that stand for others by an alias."""
        return _by_pointer(self._index)


def about(change: Change, concerns: tuple[str, ...], before: Whereabouts, after: Whereabouts) -> str:
    """The name of the group or organisation that a change is about; empty for the whole.

    `concerns` are the names of the organisations concerned: what happens to an organisation itself is seen at a
    seat of some group, and is not about that group.
    """
    if change.kind.startswith("organisation/") and len(concerns) == 1:
        return concerns[0]
    now = after.of(change.after.pointer) if change.after else ""
    return now or (before.of(change.before.pointer) if change.before else "")


def by_group(pair: Pair, changes: Iterable[Change]) -> Iterator[tuple[str, Change]]:
    """Each change with the id of the group that it is seen at; twice where something goes from one to another."""
    before, after = Whereabouts(pair.old), Whereabouts(pair.new)
    for change in changes:
        was = before.group(change.before.pointer) if change.before else None
        now = after.group(change.after.pointer) if change.after else None
        seen = {pair.id_now(was.id): None} if was else {}
        yield from ((name, change) for name in ({now.id: None} | seen if now else seen))


def _pointers(group: Group) -> Iterator[int]:
    yield group.pointer
    yield from (seat.pointer for _, seat in group.seats())
    yield from (line.pointer for _, line in group.lines())
    yield from (owned.pointer for owned in group.known_responsibilities)
    if isinstance(group.meetings, Meetings):
        yield group.meetings.pointer


def _by_pointer(index: Index) -> dict[int, str]:
    governance = index.governance
    found = {one.pointer: index.organisation_name(one.id) for one in governance.organisations}
    for question in governance.open_questions:
        groups = [name for name in question.about if name in index.groups]
        if len(groups) == 1:
            found[question.pointer] = index.group_name(groups[0])
    for group in governance.groups:
        name = index.group_name(group)
        found.update((pointer, name) for pointer in _pointers(group))
    found.pop(governance.pointer, None)
    return found
