"""Who stands above whom, for the rules on reporting."""

from govctl.model.group import Group
from govctl.model.index import Index


def superior(index: Index, group: Group) -> Group | None:
    """The group above; none for a group at the top, whose line upward is wrong as such (`reporting/apex-reports`)."""
    return index.groups.get(group.reports_to) if isinstance(group.reports_to, str) and not group.apex else None


def circles(index: Index) -> list[list[Group]]:
    """The groups that report to each other in a circle, each circle once, its first group in the file first."""
    found: list[list[Group]] = []
    settled: set[str] = set()
    for start in index.governance.groups:
        path: dict[str, Group] = {}
        group: Group | None = start
        while group is not None and group.id not in settled and group.id not in path:
            path[group.id] = group
            group = superior(index, group)
        if group is not None and group.id in path:
            found.append(_circle(path, group.id))
        settled.update(path)
    return found


def _circle(path: dict[str, Group], entry: str) -> list[Group]:
    ids = list(path)
    circle = [path[name] for name in ids[ids.index(entry) :]]
    first = min(range(len(circle)), key=lambda number: circle[number].pointer)
    return circle[first:] + circle[:first]
