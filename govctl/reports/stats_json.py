"""The numbers for programs: JSON as `schemas/stats-1.schema.json` describes it."""

from typing import Any

from govctl import __version__
from govctl.metrics.measure import Measure, Number
from govctl.metrics.metric import Measured, Metric
from govctl.metrics.registry import METRICS
from govctl.metrics.shared import Shared
from govctl.metrics.survey import Survey
from govctl.model.index import Index
from govctl.reports.json_text import dump
from govctl.reports.stats_names import part_name

_DECIMALS = 4


def render(survey: Survey) -> str:
    """Every metric with its meaning, for the whole and by part, and the groups with members in common."""
    index = survey.elements
    return dump(
        {
            "schema_version": 1,
            "govctl": __version__,
            "id": index.governance.id,
            "name": index.words(index.governance.name),
            "status": index.governance.status,
            "metrics": [_metric(index, metric, survey.measured[metric.id]) for metric in METRICS],
            "shared_members": _shared(survey.shared),
        }
    )


def _metric(index: Index, metric: Metric, measured: Measured) -> dict[str, Any]:
    parts = [
        {"id": part, "name": part_name(index, metric, part), **_measure(number)}
        for part, number in measured.parts.items()
    ]
    return {
        "id": metric.id,
        "title": metric.title,
        "unit": metric.unit,
        "meaning": metric.meaning,
        "whole": _measure(measured.whole),
        "per": metric.per,
        "parts": parts,
    }


def _measure(measure: Measure) -> dict[str, Any]:
    return {"least": _number(measure.least), "most": _number(measure.most), "text": str(measure)}


def _number(number: Number | None) -> Number | None:
    return round(number, _DECIMALS) if isinstance(number, float) else number


def _shared(shared: Shared) -> dict[str, Any]:
    return {
        "pairs": [
            {
                "groups": [pair.first, pair.second],
                "count": pair.size,
                "organisations": list(pair.organisations),
                "people": list(pair.people),
            }
            for pair in shared.pairs
        ],
        "number_of_pairs": _measure(shared.number),
        "left_out": [{"kind": holder.kind, "id": holder.id} for holder in shared.left_out],
    }
