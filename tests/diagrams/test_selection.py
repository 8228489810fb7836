"""Parts of a governance: around a group, of a level, of an organisation, on a day."""

from typing import Any

import pytest

from govctl.diagrams.selection import Selection, describe, hues, selected
from govctl.errors import UsageError
from govctl.model.index import Index
from govctl.words.catalogue import words_in
from tests.diagrams.written import governance_of

DATA = {
    "levels": [{"id": "high", "name": "High"}, {"id": "low", "name": "Low"}],
    "organisations": {"town": "The town", "club": "The club"},
    "groups": {
        "top": {"apex": True, "level": "high", "chair": "town"},
        "left": {"reports_to": "top", "level": "high", "members": ["club"]},
        "right": {"reports_to": "top", "level": "low", "guests": ["town"]},
        "leaf": {"reports_to": "left", "level": "low", "deputy_chair": {"organisation": "club"}},
        "tip": {"reports_to": "leaf"},
        "alone": {},
    },
}


def _ids(data: dict[str, Any], **wish: Any) -> list[str]:
    return [group.id for group in selected(governance_of(data), Selection(**wish)).groups]


@pytest.mark.parametrize(
    ("wish", "ids"),
    [
        ({}, ["top", "left", "right", "leaf", "tip", "alone"]),
        ({"focus": "leaf"}, ["top", "left", "leaf", "tip"]),
        ({"focus": "leaf", "up": False}, ["leaf", "tip"]),
        ({"focus": "leaf", "down": False}, ["top", "left", "leaf"]),
        ({"focus": "leaf", "depth": 0}, ["leaf"]),
        ({"focus": "leaf", "depth": 1}, ["left", "leaf", "tip"]),
        ({"focus": "top"}, ["top", "left", "right", "leaf", "tip"]),
        ({"focus": "alone"}, ["alone"]),
        ({"level": "low"}, ["right", "leaf"]),
        ({"organisation": "club"}, ["left", "leaf"]),
        ({"organisation": "town"}, ["top", "right"]),
        ({"organisation": "town", "level": "low"}, ["right"]),
    ],
)
def test_parts(wish: dict[str, Any], ids: list[str]) -> None:
    assert _ids(DATA, **wish) == ids


def test_a_circle_of_reporting_ends() -> None:
    data = {"groups": {"a": {"reports_to": "b"}, "b": {"reports_to": "a"}, "c": {"reports_to": "c"}}}
    assert _ids(data, focus="a") == ["a", "b"]
    assert _ids(data, focus="c") == ["c"]


def test_levels_without_groups_are_left_out_of_a_part() -> None:
    part = selected(governance_of(DATA), Selection(level="low"))
    assert [level.id for level in part.levels] == ["low"]


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"focus": "lef"}, r"There is no group `lef`\."),
        ({"level": "hihg"}, r"There is no level `hihg`\."),
        ({"organisation": "x"}, r"There is no organisation `x`\."),
    ],
)
def test_what_is_not_there(wish: dict[str, Any], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        selected(governance_of(DATA), Selection(**wish))


@pytest.mark.parametrize(
    ("keys", "day", "there"),
    [
        ({"valid_from": "2025-01-01"}, "2024-12-31", False),
        ({"valid_from": "2025-01-01"}, "2025-01-01", True),
        ({"valid_from": "2025-06"}, "2025-06-01", True),
        ({"valid_from": "2025-06"}, "2025-05-31", False),
        ({"valid_to": "2025-06-30"}, "2025-06-30", True),
        ({"valid_to": "2025-06-30"}, "2025-07-01", False),
        ({"valid_to": "2025-06"}, "2025-06-30", True),
        ({"valid_to": "2025"}, "2025-12-31", True),
        ({"valid_to": "2025"}, "2026-01-01", False),
        ({"valid_to": "unknown"}, "2026-01-01", True),
        ({}, "2026-01-01", True),
    ],
)
def test_groups_on_a_day(keys: dict[str, Any], day: str, there: bool) -> None:
    assert _ids({"groups": {"a": keys}}, as_of=day) == (["a"] if there else [])


def test_seats_on_a_day() -> None:
    gone = {"organisation": "town", "term": {"from": "2020-01-01", "to": "2021-12-31"}}
    data = {**DATA, "groups": {"a": {"chair": gone, "members": [gone, "club"], "guests": "unknown"}}}
    [then] = selected(governance_of(data), Selection(as_of="2021-01-01")).groups
    [now] = selected(governance_of(data), Selection(as_of="2022-01-01")).groups
    assert (then.chair.vacant, len(then.members), then.guests) == (False, 2, now.guests)  # type: ignore[union-attr, arg-type]  # the chair is a seat here, the members are known
    assert (now.chair.vacant, len(now.members)) == (True, 1)  # type: ignore[union-attr, arg-type]  # the chair is a seat here, the members are known


def test_the_part_is_said() -> None:
    wish = Selection("leaf", 1, level="low", organisation="town", as_of="2025-01-31")
    said = describe(Index(governance_of(DATA)), wish, words_in("en"))
    assert said == "around leaf, only the level Low, only where The town has a seat, as of 31 January 2025"
    assert describe(Index(governance_of(DATA)), Selection(), words_in("en")) == ""


@pytest.mark.parametrize(
    ("wish", "bands", "expected"),
    [
        ({}, 3, (0, 1, -1)),
        ({"level": "high"}, 1, (0,)),
        ({"level": "low"}, 1, (1,)),
        ({"focus": "alone"}, 1, (-1,)),
        ({"focus": "tip", "up": False}, 1, (-1,)),
        ({"focus": "tip"}, 3, (0, 1, -1)),
        ({"focus": "leaf", "up": False}, 2, (1, -1)),
    ],
)
def test_a_level_keeps_its_colour(wish: dict[str, Any], bands: int, expected: tuple[int, ...]) -> None:
    whole = governance_of(DATA)
    assert hues(whole, selected(whole, Selection(**wish)), bands) == expected
