"""Every change is explained by an edit, and every edit by a change: edits of any governance are found, and nothing else."""

from collections import Counter

from hypothesis import given, settings

from govctl.changes.compare import compare
from govctl.changes.registry import KINDS
from tests.changes import edits_groups, edits_seats, edits_whole, edits_work
from tests.changes.effects import effects
from tests.changes.generated import Data, Pen, governance
from tests.changes.made import Made, Told
from tests.changes.test_generated import SEEDS, opened

EDITS = (*edits_whole.EDITS, *edits_groups.EDITS, *edits_seats.EDITS, *edits_work.EDITS)


def edited(seed: int) -> tuple[Data, Data, Counter[Told]]:
    """A governance, the same with edits that do not touch each other, and all that has to be told."""
    pen = Pen(seed)
    made = Made(pen, governance(pen))
    for _ in range(pen.number(1, 20)):
        pen.one_of(EDITS)(made)
    data, told = made.finish()
    return made.before, data, told + effects(made.before, data, made.renamed)


@settings(max_examples=250)
@given(SEEDS)
def test_edits_are_found_and_nothing_else(seed: int) -> None:
    before, after, told = edited(seed)
    old, new = opened(before), opened(Pen(seed + 1).shuffled(after))
    forwards = Counter((change.kind, change.subject) for change in compare(old, new))
    backwards = Counter((change.kind, change.subject) for change in compare(new, old))
    expected, mirrored = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for (kind, now, was), number in told.items():
        expected[kind, now] += number
        mirrored[KINDS[kind].mirror, was] += number
    assert forwards == expected, (forwards - expected, expected - forwards)
    assert backwards == mirrored, (backwards - mirrored, mirrored - backwards)


def test_every_kind_is_made() -> None:
    told = {kind for seed in range(1500) for kind, _, _ in edited(seed)[2]}
    assert KINDS.keys() - told - {KINDS[kind].mirror for kind in told} == set()
