"""All detectors and all kinds of change, by hand: what is not here does not run, and a test says so."""

from types import ModuleType

from govctl.changes.change import ChangeKind
from govctl.changes.detect import (
    decisions,
    declared,
    groups,
    lineage,
    lines,
    meetings,
    offices,
    policies,
    questions,
    records,
    representation,
    responsibilities,
    seats,
    whole,
)

DETECTORS: tuple[ModuleType, ...] = (
    whole,
    declared,
    groups,
    lineage,
    representation,
    offices,
    seats,
    meetings,
    decisions,
    responsibilities,
    lines,
    questions,
    policies,
    records,
)
KINDS: dict[str, ChangeKind] = {kind.id: kind for module in DETECTORS for kind in module.KINDS}
