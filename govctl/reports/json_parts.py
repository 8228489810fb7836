"""What several JSON reports write alike: numbers, changes, places."""

from typing import Any

from govctl.changes.compared import LocatedChange
from govctl.metrics.measure import Measure, Number
from govctl.source import Span

_DECIMALS = 4


def measure(found: Measure) -> dict[str, Any]:
    """A number as its ends, null where none is known, and in words."""
    return {"least": _number(found.least), "most": _number(found.most), "text": str(found)}


def _number(number: Number | None) -> Number | None:
    return round(number, _DECIMALS) if isinstance(number, float) else number


def change(found: LocatedChange) -> dict[str, Any]:
    """All that is known of a change."""
    return {
        "id": found.kind.id,
        "judgement": found.kind.judgement.value,
        "message": found.message,
        "subject": found.subject,
        "about": found.about,
        "before": _place(found.before),
        "after": _place(found.after),
        "concerns": list(found.concerns),
        "evidence": list(found.evidence),
        "remedy": found.remedy,
        "fails": found.fails,
    }


def _place(span: Span | None) -> dict[str, Any] | None:
    return dict(zip(Span._fields, span, strict=True)) if span else None
