"""The order of the groups: level by level, in each as they hang below one another, circles and all."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govctl.diagrams.tables.order import Order
from govctl.model.governance import Governance
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.words.catalogue import words_in
from tests.diagrams.written import governance_of

EN = words_in("en")


def _order(data: dict[str, Any]) -> list[str]:
    index = Index(governance_of(data))
    return [group.id for group in Order(index, index, EN).groups]


@pytest.mark.parametrize(
    ("groups", "order"),
    [
        ({"b": {"reports_to": "top"}, "top": {}, "a": {"reports_to": "top"}, "b1": {"reports_to": "b"}}, "top b b1 a"),
        ({"x": {"reports_to": "unknown"}, "y": {}}, "x y"),
        ({"x": {"reports_to": "y"}, "y": {"reports_to": "x"}, "z": {}}, "z x y"),
        ({"old": {"status": "dissolved"}, "new": {"reports_to": "old"}}, "new"),
    ],
)
def test_trees(groups: dict[str, Any], order: str) -> None:
    assert _order({"groups": groups}) == order.split()


def test_levels_come_first() -> None:
    groups = {
        "low": {"level": "low", "reports_to": "top"},
        "none": {},
        "top": {"level": "high"},
        "also-high": {"level": "high", "reports_to": "low"},
    }
    assert _order({"levels": ["high", "low"], "groups": groups}) == ["top", "also-high", "low", "none"]


@given(st.lists(st.integers(-1, 11), min_size=1, max_size=12))
def test_each_group_once_whatever_reports_to_whom(parents: list[int]) -> None:
    groups = tuple(Group(f"g{i}", reports_to=f"g{up}" if up >= 0 else None) for i, up in enumerate(parents))
    index = Index(Governance("Hall", groups=groups))
    found = [group.id for group in Order(index, index, EN).groups]
    assert sorted(found) == sorted(group.id for group in groups)


def test_chains_of_any_length() -> None:
    groups = tuple(Group(f"g{i}", reports_to=f"g{i - 1}" if i else None) for i in range(20_000))
    index = Index(Governance("Hall", groups=groups))
    assert Order(index, index, EN).groups == groups
