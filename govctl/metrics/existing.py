"""Which groups count."""

from govctl.model.group import Group
from govctl.model.index import Index


def existing(index: Index) -> list[Group]:
    """The groups that are, or are to be, in being, in the order of the file; of an id declared twice the first."""
    return [group for group in index.governance.groups if group.status != "dissolved" and _is_first(index, group)]


def _is_first(index: Index, group: Group) -> bool:
    return index.groups[group.id] is group
