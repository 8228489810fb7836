"""All metrics, by hand, in the order in which they are reported."""

from collections.abc import Sequence

from govctl.metrics import escalation, load, meetings, responsibilities, seats, shared, structure, unknowns
from govctl.metrics.metric import Measured, Metric
from govctl.model.index import Index

METRICS: tuple[Metric, ...] = (
    *structure.METRICS,
    *seats.METRICS,
    *meetings.METRICS,
    *load.METRICS,
    *shared.METRICS,
    *escalation.METRICS,
    *responsibilities.METRICS,
    *unknowns.METRICS,
)


def measure(index: Index, metrics: Sequence[Metric] = METRICS) -> dict[str, Measured]:
    """What each metric gives, by the metric's id, in the order of the registry."""
    return {metric.id: metric.measure(index) for metric in metrics}
