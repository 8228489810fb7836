"""All changes from one governance to another, in the order in which a reader wants them."""

from govctl.changes.change import Change, Judgement
from govctl.changes.pair import Pair
from govctl.changes.registry import DETECTORS, KINDS
from govctl.model.governance import Governance

_ORDER = {judgement: number for number, judgement in enumerate(Judgement)}
_KIND_ORDER = {kind: number for number, kind in enumerate(KINDS)}


def compare(old: Governance, new: Governance, *, by_evidence: bool = True) -> tuple[Change, ...]:
    """The changes, losses first, then by kind and place; with `by_evidence` False nothing is guessed."""
    return changes_of(Pair(old, new, by_evidence=by_evidence))


def changes_of(pair: Pair) -> tuple[Change, ...]:
    """The changes between two governances that are already side by side."""
    if pair.old.governance == pair.new.governance:
        return ()
    found = [change for module in DETECTORS for change in module.detect(pair)]
    return tuple(sorted(found, key=_order))


def _order(change: Change) -> tuple[int, int, int, str]:
    place = change.after or change.before
    return (
        _ORDER[KINDS[change.kind].judgement],
        _KIND_ORDER[change.kind],
        place.pointer if place else 0,
        change.message,
    )
