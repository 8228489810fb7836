"""Who answers for what: one row for each matter, and what has no owner or several stands out."""

from typing import Any

from govctl.diagrams.selection import Selection
from govctl.diagrams.tables.table import ALARM
from tests.diagrams.tables.views import grid, view

HALL: dict[str, Any] = {
    "groups": {
        "board": {
            "apex": True,
            "responsibilities": [
                {"text": "Budget", "authority": "decide"},
                {"text": "Roof", "authority": "perform"},
                {"text": "Music", "authority": "consult"},
                "Keys",
            ],
            "completeness": "complete",
        },
        "upkeep": {
            "reports_to": "board",
            "responsibilities": [
                {"text": "budget", "authority": "perform"},
                {"text": "roof", "authority": "oversee"},
                {"text": "Roof", "authority": "perform", "scope": "Tower", "condition": "After storms"},
            ],
            "completeness": "complete",
        },
    }
}


def test_a_small_hall() -> None:
    table = view("responsibilities", HALL)
    assert grid(table) == [
        "Responsibility | board | upkeep | Owners",
        "Budget | D | P | 1",
        "Roof | P | O | 2 !",
        "Music | C |  | 0 !",
        "Keys | ● |  | 1",
        "Roof |  | P | 1",
        "Responsibilities | 4 | 3",
    ]
    assert [row.tone for row in table.rows] == ["", ALARM, ALARM, "", "", "total"]
    assert table.rows[4].about == "Tower · After storms"
    assert [row.cells[2].words() for row in table.rows[:3]] == ["board", "2: board, upkeep", "no owner stated"]
    assert [f"{entry.mark.text} {entry.words}" for entry in table.legend] == [
        "D decides",
        "P performs",
        "O oversees",
        "● answers for it, authority not stated",
        "C is consulted",
        "0 ! no group that owns it is stated",
        "2 ! several groups own it",
    ]


def test_owners_outside_a_selection_are_owners() -> None:
    table = view("responsibilities", HALL, Selection(focus="upkeep", up=False))
    assert grid(table) == [
        "Responsibility | upkeep | Owners",
        "budget | P | 1",
        "roof | O | 2 !",
        "Roof | P | 1",
        "Responsibilities | 3",
    ]
    assert table.rows[0].cells[1].words() == "board"


def test_three_owners() -> None:
    groups = {name: {"responsibilities": ["Keys"]} for name in "abc"}
    assert grid(view("responsibilities", {"groups": groups}))[1] == "Keys | ● | ● | ● | 3 !"


def test_the_same_matter_twice_in_one_group() -> None:
    owned = [
        {"text": "Keys", "authority": "decide"},
        {"text": "Keys", "authority": "perform"},
        {"text": "Keys"},
        "Keys",
    ]
    groups = {"g": {"responsibilities": owned, "completeness": "complete"}}
    table = view("responsibilities", {"groups": groups})
    assert grid(table)[1:] == ["Keys | D P ● | 1", "Responsibilities | 4"]
    assert table.rows[0].cells[0].words() == "decides; performs; answers for it, authority not stated"


def test_unknown_is_not_none() -> None:
    groups = {
        "u": {"responsibilities": "unknown"},
        "n": {},
        "p": {"responsibilities": ["Keys"], "completeness": "partial"},
        "none": {"responsibilities": [], "completeness": "complete"},
    }
    table = view("responsibilities", {"groups": groups})
    assert grid(table)[1:] == [
        "Keys |  |  | ● |  | 1",
        "Unknown or not stated | ? | ? | …",
        "Responsibilities | ? | ? | ≥ 1 | 0",
    ]
    assert table.remarks[1] == "There may be more responsibilities in u, n, p."


def test_nothing_to_show() -> None:
    groups = {"g": {"responsibilities": [], "completeness": "complete"}}
    table = view("responsibilities", {"groups": groups})
    assert table.rows == ()
    assert table.remarks[0] == "There is nothing to show."


def test_in_danish() -> None:
    table = view("responsibilities", HALL, language="da")
    assert grid(table)[:3] == [
        "Ansvarsområde | board | upkeep | Ansvarlige",
        "Budget | B | U | 1",
        "Roof | U | F | 2 !",
    ]
