"""Which groups count."""

from functools import lru_cache

from govctl.model.group import Group
from govctl.model.index import Index


@lru_cache(maxsize=2)
def existing(index: Index) -> tuple[Group, ...]:
    """The groups that are, or are to be, in being, in the order of the file; of an id declared twice the first.

    Kept for the last two governances, because most metrics and both sides of a comparison ask for it.
    """
    return tuple(
        [group for group in index.governance.groups if group.status != "dissolved" and _is_first(index, group)]
    )


def _is_first(index: Index, group: Group) -> bool:
    return index.groups[group.id] is group
