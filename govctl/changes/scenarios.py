"""Several governances side by side: what reports show of them."""

from collections.abc import Mapping
from typing import NamedTuple

from govctl.changes.change import Judgement
from govctl.findings import Severity
from govctl.metrics.measure import Measure


class Scenario(NamedTuple):
    """One of the governances."""

    name: str
    """The file or revision as it was named."""
    title: str
    numbers: tuple[Measure, ...]
    """One for each metric of `Scenarios.metrics`."""
    findings: Mapping[Severity, int]
    changes: Mapping[Judgement, int]
    """Against the first scenario."""
    losses: tuple[str, ...]
    """What is lost against the first scenario, in sentences."""


class Scenarios(NamedTuple):
    """All of them; the first is what the others are held against."""

    metrics: tuple[str, ...]
    scenarios: tuple[Scenario, ...]
