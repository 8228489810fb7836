"""How many groups a matter passes on its way to the top."""

from govctl.metrics.existing import existing
from govctl.metrics.measure import highest
from govctl.metrics.metric import Measured, Metric
from govctl.metrics.structure import reports_to
from govctl.metrics.upward import steps
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.words.told import marked


def next_upward(index: Index, group: Group) -> str:
    """The id of the group to which another escalates, else reports; empty at the top and where it is not known.

    Of several lines of escalation the first that leads to another group counts.
    """
    if group.apex:
        return ""
    escalates = (line.to for line in group.escalates if line.to in index.groups and line.to != group.id)
    return next(escalates, "") or reports_to(index, group.id)


def escalation(index: Index) -> Measured:
    """The number of steps from each group to the top; as a whole, the longest way."""
    groups = existing(index)
    tops = [group.id for group in groups if group.apex]
    found = steps(tops, {group.id: next_upward(index, group) for group in groups if not group.apex})
    parts = {group.id: found[group.id] for group in groups}
    return Measured(highest(parts.values()), parts)


METRICS = (
    Metric(
        "escalation",
        marked("Escalation path"),
        "steps",
        "How many steps a matter takes to the top, by `escalates`, else by `reports_to`; as a whole, the longest way.",
        escalation,
        "group",
    ),
)
