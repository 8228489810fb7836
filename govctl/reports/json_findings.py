"""Findings for programs: JSON as `schemas/findings-1.schema.json` describes it."""

from collections.abc import Sequence
from typing import Any

from govctl import __version__
from govctl.findings import Checked, Diagnosis, Severity
from govctl.reports.json_text import dump
from govctl.source import Span


def render(checked: Sequence[Checked]) -> str:
    """The outcome of checking, the findings of each governance in the order of the file."""
    return dump(
        {
            "schema_version": 1,
            "govctl": __version__,
            "failed": any(one.failed for one in checked),
            "checked": [_one(one) for one in checked],
        }
    )


def _one(one: Checked) -> dict[str, Any]:
    return {
        "name": one.name,
        "readable": one.readable,
        "failed": one.failed,
        "fail_on": one.fail_on.value,
        "waived": one.waived,
        "counts": dict(one.counts),
        "summary": {
            severity.value: sum(found.severity is severity for found in one.diagnoses) for severity in Severity
        },
        "findings": [_finding(found) for found in one.diagnoses],
    }


def _finding(found: Diagnosis) -> dict[str, Any]:
    return {
        "rule": found.rule,
        "severity": found.severity.value,
        "message": found.message,
        "remedy": found.remedy,
        "subject": found.subject,
        **_place(found.span),
        "related": [{"message": other.message, **_place(other.span)} for other in found.related],
    }


def _place(span: Span) -> dict[str, Any]:
    return dict(zip(Span._fields, span, strict=True))
