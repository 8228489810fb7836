"""Scenarios for programs: JSON as `schemas/scenarios-1.schema.json` describes it."""

from typing import Any

from govctl import __version__
from govctl.changes.scenarios import Scenario, Scenarios
from govctl.reports.json_parts import change, measure
from govctl.reports.json_text import dump


def render(scenarios: Scenarios) -> str:
    """What was counted, and each scenario with its numbers, findings and losses against the first."""
    return dump(
        {
            "schema_version": 1,
            "govctl": __version__,
            "metrics": [{"id": one.id, "title": one.title, "unit": one.unit} for one in scenarios.metrics],
            "scenarios": [_scenario(scenarios, one) for one in scenarios.scenarios],
        }
    )


def _scenario(scenarios: Scenarios, one: Scenario) -> dict[str, Any]:
    return {
        "name": one.name,
        "title": one.title,
        "numbers": {metric.id: measure(number) for metric, number in zip(scenarios.metrics, one.numbers, strict=True)},
        "loads": [
            {"organisation": organisation, **measure(load)}
            for organisation, load in zip(scenarios.organisations, one.loads, strict=True)
        ],
        "findings": {severity.value: number for severity, number in one.findings.items()},
        "changes": {judgement.value: number for judgement, number in one.changes.items()},
        "losses": [change(lost) for lost in one.losses],
    }
