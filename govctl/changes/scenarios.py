"""Several governances side by side: what reports show of them."""

from collections.abc import Mapping
from typing import NamedTuple

from govctl.changes.change import Judgement
from govctl.changes.compared import LocatedChange
from govctl.findings import Severity
from govctl.metrics.measure import Measure
from govctl.metrics.metric import Metric


class Scenario(NamedTuple):
    """One of the governances."""

    name: str
    """The file or revision as it was named."""
    title: str
    numbers: tuple[Measure, ...]
    """One for each metric of `Scenarios.metrics`."""
    loads: tuple[Measure, ...]
    """Seat-meetings a year: one for each organisation of `Scenarios.organisations`."""
    findings: Mapping[Severity, int]
    changes: Mapping[Judgement, int]
    """Against the first scenario."""
    losses: tuple[LocatedChange, ...]
    """What is lost against the first scenario."""


class Scenarios(NamedTuple):
    """All of them; the first is what the others are held against."""

    metrics: tuple[Metric, ...]
    organisations: tuple[str, ...]
    """The names of the organisations that have a seat in any of them."""
    scenarios: tuple[Scenario, ...]
