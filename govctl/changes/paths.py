"""The way of a matter upward from each group, and who carries it: the chairs on the way."""

from typing import NamedTuple

from govctl.changes.seat import seat_name
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Seat
from govctl.words.told import in_a_row, told, told_number


class Path(NamedTuple):
    """The way of a matter to the top, or as far as it is known."""

    length: int
    first: tuple[str, ...]
    """The first groups on the way, as many as a sentence can name."""
    at_top: bool
    """Whether the way is known up to a group at the top."""


_MOST_NAMED = 6


def paths(index: Index) -> dict[str, Path | None]:
    """By group id the way upward; None where it runs in a circle. Without recursion: chains can be long."""
    found: dict[str, Path | None] = {}
    for start in index.groups:
        below: dict[str, None] = {}
        name = start
        while name in index.groups and name not in below and name not in found:
            below[name] = None
            name = _upward(index.groups[name])
        if name in below:
            path = None
        elif name in found:
            path = _through(name, found[name])
        else:
            path = Path(0, (), at_top=index.groups[next(reversed(below))].apex)
        for group in reversed(below):
            found[group] = path
            path = _through(group, path)
    return found


def _through(name: str, path: Path | None) -> Path | None:
    return None if path is None else Path(path.length + 1, (name, *path.first[: _MOST_NAMED - 1]), path.at_top)


def _upward(group: Group) -> str:
    return group.reports_to if isinstance(group.reports_to, str) and not group.apex else ""


def stations(index: Index, path: Path) -> str:
    """The groups on the way, each with who carries the matter there: its chair."""
    named = [_station(index, index.groups[name]) for name in path.first]
    more = path.length - len(named)
    return in_a_row([*named, told_number("{number} more", "{number} more", more)] if more else named, " → ")


def _station(index: Index, group: Group) -> str:
    name = index.group_name(group)
    if isinstance(group.chair, Seat):
        return told("{group} (chair {name})", group=name, name=seat_name(index, group.chair))
    return told("{group} (chair not known)", group=name)
