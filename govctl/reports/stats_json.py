"""The numbers for programs: JSON as `schemas/stats-1.schema.json` describes it."""

from typing import Any

from govctl import __version__
from govctl.metrics.metric import Measured, Metric
from govctl.metrics.registry import METRICS
from govctl.metrics.shared import Shared
from govctl.metrics.survey import Survey
from govctl.model.index import Index
from govctl.reports.json_parts import measure
from govctl.reports.json_text import dump
from govctl.reports.stats_names import part_name


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
        {"id": part, "name": part_name(index, metric, part), **measure(number)}
        for part, number in measured.parts.items()
    ]
    return {
        "id": metric.id,
        "title": metric.title,
        "unit": metric.unit,
        "meaning": metric.meaning,
        "whole": measure(measured.whole),
        "per": metric.per,
        "parts": parts,
    }


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
        "number_of_pairs": measure(shared.number),
        "left_out": [{"kind": holder.kind, "id": holder.id} for holder in shared.left_out],
    }
