"""What a metric is: a name, what it means, and a function of the governance."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from govctl.metrics.measure import Measure
from govctl.model.index import Index

NO_PARTS: Mapping[str, Measure] = MappingProxyType({})


class Measured(NamedTuple):
    """What a metric gives for one governance."""

    whole: Measure
    """For the governance as a whole."""
    parts: Mapping[str, Measure] = NO_PARTS
    """By the id of a group, organisation or level; the empty id stands for none of them."""


class Metric(NamedTuple):
    """Something that can be counted; the ids are stable, a comparison goes by them."""

    id: str
    title: str
    unit: str
    meaning: str
    """One sentence: what is counted, and what not."""
    measure: Callable[[Index], Measured]
    per: str = ""
    """What the ids of the parts name: group, organisation or level; empty if there are no parts."""
