"""Changes for programs: JSON as `schemas/changes-1.schema.json` describes it."""

from collections import Counter
from typing import Any

from govctl import __version__
from govctl.changes.compared import Compared, LocatedChange
from govctl.metrics.measure import Measure
from govctl.reports.json_text import dump
from govctl.source import Span

_DECIMALS = 4


def render(compared: Compared) -> str:
    """How many changes there are, what the gate stops at, every change, and the numbers before and after."""
    return dump(
        {
            "schema_version": 1,
            "govctl": __version__,
            "old": compared.old_name,
            "new": compared.new_name,
            "title": compared.title,
            "language": compared.language,
            "counts": {judgement.value: number for judgement, number in compared.counts().items()},
            "failed": compared.failed,
            "failing": Counter(change.kind.id for change in compared.changes if change.fails),
            "waived": compared.waived,
            "changes": [_change(change) for change in compared.changes],
            "metrics": [
                {
                    "id": pair.id,
                    "title": pair.title,
                    "unit": pair.unit,
                    "before": _measure(pair.before),
                    "after": _measure(pair.after),
                }
                for pair in compared.metrics
            ],
            "loads": [
                {"organisation": pair.organisation, "before": _measure(pair.before), "after": _measure(pair.after)}
                for pair in compared.loads
            ],
        }
    )


def _change(change: LocatedChange) -> dict[str, Any]:
    return {
        "id": change.kind.id,
        "judgement": change.kind.judgement.value,
        "message": change.message,
        "subject": change.subject,
        "about": change.about,
        "before": _place(change.before),
        "after": _place(change.after),
        "concerns": list(change.concerns),
        "evidence": list(change.evidence),
        "remedy": change.remedy,
        "fails": change.fails,
    }


def _place(span: Span | None) -> dict[str, Any] | None:
    return dict(zip(Span._fields, span, strict=True)) if span else None


def _measure(measure: Measure) -> dict[str, Any]:
    return {"least": _number(measure.least), "most": _number(measure.most), "text": str(measure)}


def _number(number: float | None) -> float | None:
    return round(number, _DECIMALS) if isinstance(number, float) else number
