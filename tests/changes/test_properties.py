"""What holds for all governances: the same is no change, backwards is the mirror, every edit is found."""

import copy
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from govctl.changes.compare import compare
from govctl.changes.registry import KINDS
from govctl.model.governance import Governance
from tests.changes.cases import CASES, Case
from tests.changes.written import BASE, edited, read

_ORDERED = frozenset(["levels"])
_SORTED_AS_MAPS = frozenset(["groups", "organisations", "people", "requirements", "open_questions", "initiatives"])
ALONE = tuple(case for case in CASES if not case.first)


def opened(data: dict[str, Any], **style: Any) -> Governance:
    """The governance that the data are."""
    with tempfile.TemporaryDirectory() as folder:
        return read(Path(folder), data, **style)


def shuffled(draw: st.DrawFn, data: Any, key: str = "") -> Any:
    """The same in another order, where order says nothing."""
    if isinstance(data, dict):
        return {name: shuffled(draw, data[name], name) for name in draw(st.permutations(list(data)))}
    if isinstance(data, list):
        items = [shuffled(draw, item) for item in data]
        return items if key in _ORDERED else draw(st.permutations(items))
    return data


@st.composite
def governances(draw: st.DrawFn) -> dict[str, Any]:
    """The base with any of the cases applied, one over the other where they fit."""
    data: dict[str, Any] = copy.deepcopy(BASE)
    for case in draw(st.lists(st.sampled_from(ALONE), max_size=4)):
        data = apart(data, case)
    return data


def apart(data: dict[str, Any], case: Case) -> dict[str, Any]:
    """The data with the case applied; as they were where something it needs is not there."""
    try:
        made = edited(data, case.edit)
        opened(made)
    except Exception:  # noqa: BLE001  # a case may need what another took away: then it is not drawn
        return data
    return made


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.data())
def test_order_and_form_are_no_change(data: st.DataObject) -> None:
    written = data.draw(governances())
    other = data.draw(st.composite(lambda draw: shuffled(draw, written))())
    style = data.draw(
        st.fixed_dictionaries(
            {
                "default_flow_style": st.booleans(),
                "indent": st.integers(2, 6),
                "width": st.integers(40, 200),
                "default_style": st.sampled_from([None, '"']),
            }
        )
    )
    if style["default_style"]:
        style["default_style"] = None if any_number(other) else '"'
    old, new = opened(written), opened(other, **style)
    assert compare(old, old) == ()
    assert compare(old, new) == ()


def any_number(data: Any) -> bool:
    """Whether anything written is no text, so that quotes would make it one."""
    if isinstance(data, dict):
        return any(any_number(value) for value in data.values())
    return any(any_number(item) for item in data) if isinstance(data, list) else not isinstance(data, str)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(governances(), governances())
def test_backwards_is_the_mirror_and_nothing_is_lost(one: dict[str, Any], other: dict[str, Any]) -> None:
    old, new = opened(one), opened(other)
    forwards, backwards = compare(old, new), compare(new, old)
    assert Counter(KINDS[change.kind].mirror for change in forwards) == Counter(change.kind for change in backwards)
    assert bool(forwards) == (one != other), forwards
