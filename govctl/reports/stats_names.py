"""What the parts of a metric are called."""

from govctl.metrics.metric import Metric
from govctl.model.index import Index

NO_PART = {"level": "no level stated", "organisation": "no organisation", "group": "outside the groups"}


def part_name(index: Index, metric: Metric, part: str) -> str:
    """The name of a group, organisation or level, in the governance's own language."""
    if not part:
        return NO_PART[metric.per]
    if metric.per == "group":
        return index.group_name(part)
    if metric.per == "organisation":
        return index.organisation_name(part)
    return level_name(index, part)


def level_name(index: Index, level: str) -> str:
    """What people call a level: its name, else its id."""
    rank = index.levels.get(level)
    return (index.words(index.governance.levels[rank].name) if rank is not None else "") or level
