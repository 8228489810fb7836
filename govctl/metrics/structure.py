"""How the groups are arranged: how many, on which levels, in how many layers, how many below one."""

from collections import Counter
from collections.abc import Iterable

from govctl.metrics.existing import existing
from govctl.metrics.measure import NONE, Measure, exactly, highest
from govctl.metrics.metric import Measured, Metric
from govctl.metrics.upward import steps
from govctl.model.index import Index
from govctl.words.told import marked


def groups(index: Index) -> Measured:
    """The number of groups, by level in the order of the levels; under the empty id those without one."""
    found = Counter(group.level for group in existing(index))
    levels = [*index.levels, *(level for level in found if level and level not in index.levels), ""]
    parts = {level: exactly(found[level]) for level in levels if found[level] or level}
    return Measured(exactly(found.total()), parts if index.levels or len(found) > 1 else {})


def layers(index: Index) -> Measured:
    """The number of groups on the longest chain to the top, and by group on its own chain, itself included."""
    above = {group.id: reports_to(index, group.id) for group in existing(index) if not group.apex}
    tops = [group.id for group in existing(index) if group.apex]
    parts = {group: distance.plus(exactly(1)) for group, distance in steps(tops, above).items()}
    ordered = {group.id: parts[group.id] for group in existing(index)}
    return Measured(highest(ordered.values()), ordered)


def reports_to(index: Index, group: str) -> str:
    """The id of the group above; empty where it is unknown, not stated or does not exist."""
    above = index.groups[group].reports_to
    return above if isinstance(above, str) and above in index.groups else ""


def span(index: Index) -> Measured:
    """The largest number of groups that are stated to report to one group, and the number by group."""
    parts = {group.id: exactly(_reporting(index, group.id)) for group in existing(index)}
    return Measured(highest(parts.values()), {group: number for group, number in parts.items() if number != NONE})


def _reporting(index: Index, group: str) -> int:
    return sum(below.status != "dissolved" and not below.apex for below in index.reporting.get(group, ()))


def without_superior(index: Index) -> Measured:
    """The number of groups of which it is not known to whom they report."""
    return Measured(_number(not group.apex and not reports_to(index, group.id) for group in existing(index)))


def _number(true: Iterable[bool]) -> Measure:
    return exactly(sum(true))


METRICS = (
    Metric(
        "groups",
        marked("Groups"),
        "groups",
        "How many groups there are, dissolved ones left out.",
        groups,
        "level",
    ),
    Metric(
        "layers",
        marked("Layers"),
        "layers",
        "How many groups stand on the longest chain of reporting to the top, both ends included.",
        layers,
        "group",
    ),
    Metric(
        "span",
        marked("Span of control"),
        "groups",
        "How many groups are stated to report directly to one group; as a whole, the largest number.",
        span,
        "group",
    ),
    Metric(
        "superior-unknown",
        marked("Superior not known"),
        "groups",
        "How many groups do not state to whom they report, or state it as unknown; the one at the top does not count.",
        without_superior,
    ),
)
