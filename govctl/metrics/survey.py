"""Everything that is counted of one governance, for reports."""

from typing import NamedTuple

from govctl.metrics.metric import Measured
from govctl.metrics.registry import measure
from govctl.metrics.shared import Shared, shared
from govctl.model.index import Index


class Survey(NamedTuple):
    """The metrics of a governance."""

    elements: Index
    measured: dict[str, Measured]
    """By the id of the metric, in the order of the registry."""
    shared: Shared


def survey(index: Index) -> Survey:
    """Count everything."""
    return Survey(index, measure(index), shared(index))
