"""Findings as annotations of a pull request on GitHub."""

from collections.abc import Sequence

from govctl.findings import Checked, Diagnosis, Severity
from govctl.reports.github_commands import Annotation, written
from govctl.reports.terminal import counted

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(checked: Sequence[Checked], quiet: bool = False) -> str:
    """An annotation for each finding as far as GitHub shows them, and a summary; `quiet` leaves out notes."""
    diagnoses = [
        found for one in checked for found in one.diagnoses if not quiet or found.severity is not Severity.NOTE
    ]
    return written([_annotation(found) for found in diagnoses], _summary(checked, diagnoses))


def _annotation(found: Diagnosis) -> Annotation:
    todo = f" To do: {found.remedy}" if found.remedy else ""
    also = "".join(f" {other.message} ({other.span})." for other in found.related)
    return Annotation(_LEVELS[found.severity], found.rule, f"{found.message}{also}{todo}", found.span)


def _summary(checked: Sequence[Checked], diagnoses: Sequence[Diagnosis]) -> str:
    number = {severity: sum(found.severity is severity for found in diagnoses) for severity in Severity}
    said = [counted(number[severity], severity.value) for severity in Severity if number[severity]]
    waived = sum(one.waived for one in checked)
    if waived:
        said.append(f"{waived:,} waived")
    return f"{', '.join(said) or 'no findings'} in {', '.join(one.name for one in checked)}."
