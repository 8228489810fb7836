"""The outcome of comparing two governances: what reports show."""

from collections.abc import Mapping
from typing import NamedTuple

from govctl.changes.change import ChangeKind, Judgement
from govctl.metrics.measure import Measure
from govctl.source import SourceFile, Span


class LocatedChange(NamedTuple):
    """A change with its judgement and its places in both sources."""

    kind: ChangeKind
    message: str
    subject: str
    before: Span | None
    after: Span | None
    concerns: tuple[str, ...]
    """The names of the organisations concerned."""
    evidence: tuple[str, ...]
    remedy: str
    fails: bool
    """Whether the gate stops at this change."""
    about: str = ""
    """The name of the group or organisation it is about; empty for the whole."""


class MetricPair(NamedTuple):
    """What can be counted, before and after."""

    id: str
    title: str
    unit: str
    before: Measure
    after: Measure


class LoadPair(NamedTuple):
    """How many meetings a year the seats of an organisation take, before and after."""

    organisation: str
    """Its name."""
    before: Measure
    after: Measure


class Compared(NamedTuple):
    """All changes from one governance to another."""

    old_name: str
    """The file, folder or revision as it was named."""
    new_name: str
    title: str
    """What the new governance is called, in its own language."""
    language: str
    changes: tuple[LocatedChange, ...]
    """Losses first, then shifts, gains and edits."""
    waived: int
    """How many changes at which the gate would have stopped are accepted by a waiver."""
    old_sources: Mapping[str, SourceFile]
    new_sources: Mapping[str, SourceFile]
    metrics: tuple[MetricPair, ...] = ()
    loads: tuple[LoadPair, ...] = ()
    """The organisations with the most seat-meetings first."""

    @property
    def failed(self) -> bool:
        """Whether the gate stops at any change."""
        return any(change.fails for change in self.changes)

    def counts(self) -> dict[Judgement, int]:
        """How many changes there are of each judgement."""
        return {
            judgement: sum(change.kind.judgement is judgement for change in self.changes) for judgement in Judgement
        }
