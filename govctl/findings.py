"""What a check found: a rule broken at a place, in the words of governance."""

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from govctl.source import Place, SourceFile, Span


class Severity(Enum):
    """How grave a finding is, the gravest first."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    def reaches(self, threshold: "Severity") -> bool:
        """Whether this is at least as grave as `threshold`."""
        return _GRAVITY[self] >= _GRAVITY[threshold]


_GRAVITY = {Severity.NOTE: 0, Severity.WARNING: 1, Severity.ERROR: 2}


class Related(NamedTuple):
    """Another place that belongs to a finding, and why."""

    message: str
    at: Place


class Finding(NamedTuple):
    """One flaw, before its place has been looked up in the source."""

    rule: str
    severity: Severity
    message: str
    at: Place
    remedy: str = ""
    subject: str = ""
    """The id of the group, organisation ... that the finding is about; waivers name it."""
    related: tuple[Related, ...] = ()


class LocatedRelated(NamedTuple):
    """Another place that belongs to a diagnosis, and why."""

    message: str
    span: Span


class Diagnosis(NamedTuple):
    """A finding with its place in the source: what reports show."""

    rule: str
    severity: Severity
    message: str
    span: Span
    remedy: str = ""
    subject: str = ""
    related: tuple[LocatedRelated, ...] = ()


class Checked(NamedTuple):
    """The outcome of checking one governance."""

    name: str
    """The file, folder or `<stdin>` that was checked."""
    diagnoses: tuple[Diagnosis, ...]
    sources: Mapping[str, SourceFile]
    """The files that were read, by the name that spans use."""
    counts: Mapping[str, int]
    """How many groups, organisations ... were read; empty if the input could not be read."""
    fail_on: Severity
    readable: bool = True
    """False if the input is not even YAML."""
    waived: int = 0

    @property
    def failed(self) -> bool:
        """Whether a finding reaches the threshold."""
        return any(found.severity.reaches(self.fail_on) for found in self.diagnoses)
