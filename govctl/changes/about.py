"""Which group or organisation a change is about, so that reports can put together what belongs together."""

from govctl.changes.change import Change
from govctl.model.index import Index
from govctl.model.parts import Meetings


class Whereabouts:
    """Looks up whom the elements of one governance belong to; made when first asked."""

    def __init__(self, index: Index) -> None:
        """`index` looks up names."""
        self._index = index
        self._by_pointer: dict[int, str] | None = None

    def of(self, pointer: int) -> str:
        """The name of the group or organisation to which the element belongs; empty if to the whole."""
        if self._by_pointer is None:
            self._by_pointer = _by_pointer(self._index)
        return self._by_pointer.get(pointer, "")


def about(change: Change, concerns: tuple[str, ...], before: Whereabouts, after: Whereabouts) -> str:
    """The name of the group or organisation that a change is about; empty for the whole.

    `concerns` are the names of the organisations concerned: what happens to an organisation itself is seen at a
    seat of some group, and is not about that group.
    """
    if change.kind.startswith("organisation/") and len(concerns) == 1:
        return concerns[0]
    now = after.of(change.after.pointer) if change.after else ""
    return now or (before.of(change.before.pointer) if change.before else "")


def _by_pointer(index: Index) -> dict[int, str]:
    governance = index.governance
    found = {one.pointer: index.organisation_name(one.id) for one in governance.organisations}
    for question in governance.open_questions:
        groups = [name for name in question.about if name in index.groups]
        if len(groups) == 1:
            found[question.pointer] = index.group_name(groups[0])
    for group in governance.groups:
        name = index.group_name(group)
        found[group.pointer] = name
        found.update((seat.pointer, name) for _, seat in group.seats())
        found.update((line.pointer, name) for _, line in group.lines())
        found.update((owned.pointer, name) for owned in group.known_responsibilities)
        if isinstance(group.meetings, Meetings):
            found[group.meetings.pointer] = name
    found.pop(governance.pointer, None)
    return found
