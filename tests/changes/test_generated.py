"""What holds for governances of any shape: order and form are no change, and backwards is the mirror."""

import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from govctl.changes.compare import compare
from govctl.changes.registry import KINDS
from govctl.model.governance import Governance
from tests.changes.generated import Data, Pen, governance, group
from tests.changes.written import read

SEEDS = st.integers(0, 2**32)


def opened(data: Data, **style: Any) -> Governance:
    """The governance that the data are."""
    with tempfile.TemporaryDirectory() as folder:
        return read(Path(folder), data, **style)


def mixed_pair(pen: Pen) -> tuple[Data, Data]:
    """Two governances with some groups, seats and responsibilities in common, under the same or under other ids."""
    old = governance(pen)
    new = governance(pen)
    for section in ("organisations", "people", "levels", "sources"):
        new[section] = old[section]
    names = list(old["groups"])
    groups: Data = {}
    for _ in new["groups"]:
        renewed = group(pen, {**new, "groups": groups})
        kept = old["groups"][pen.one_of(names)]
        owned = (
            []
            if any(kept.get("responsibilities") is one.get("responsibilities") for one in groups.values())
            else ["responsibilities"]
        )
        for key in ("members", "guests", *owned, "name", "chair", "reports_to", "level", "quorum"):
            if key in kept and pen.maybe():
                renewed[key] = kept[key]
        renewed["derived_from"] = pen.some_of([*names, "long-ago"])
        groups[pen.one_of([name for name in [*names, pen.word()] if name not in groups])] = renewed
    for name in names:
        if pen.maybe():
            old["groups"][name]["derived_from"] = pen.some_of([*groups, *names])
    new["groups"] = groups
    new["requirements"] = old["requirements"]
    new["open_questions"] = old["open_questions"]
    return old, new


@settings(max_examples=100)
@given(SEEDS)
def test_order_and_form_are_no_change(seed: int) -> None:
    pen = Pen(seed)
    data = governance(pen)
    old, new = opened(data), opened(pen.shuffled(data))
    assert compare(old, old) == ()
    assert compare(old, new) == ()
    quote, flow, width = pen.one_of([None, "'", '"', ">"]), pen.maybe(), pen.number(40, 200)
    assert compare(new, opened(data, quote=quote, default_flow_style=flow, width=width)) == ()
    assert compare(new, opened(data, remarks=True)) == ()


@settings(max_examples=150)
@given(SEEDS, st.booleans())
def test_backwards_is_the_mirror(seed: int, by_evidence: bool) -> None:
    old, new = (opened(data) for data in mixed_pair(Pen(seed)))
    forwards = compare(old, new, by_evidence=by_evidence)
    backwards = compare(new, old, by_evidence=by_evidence)
    assert Counter(KINDS[change.kind].mirror for change in forwards) == Counter(change.kind for change in backwards)
    assert forwards


@settings(max_examples=100)
@given(SEEDS)
def test_the_order_of_the_files_decides_nothing(seed: int) -> None:
    """What is told of two files is told of them in any order."""
    pen = Pen(seed)
    pair = mixed_pair(pen)
    old, new = (opened(one) for one in pair)
    turned_old, turned_new = (opened(pen.shuffled(one)) for one in pair)
    told = Counter((change.kind, change.subject) for change in compare(old, new))
    assert told == Counter((change.kind, change.subject) for change in compare(turned_old, turned_new))
