"""Who sits where: each seat once, in its row and column; unknown is said and never counted as none."""

from typing import Any

import pytest

from govctl.diagrams.selection import Selection
from govctl.diagrams.tables.table import Table
from govctl.model.element import UNKNOWN
from govctl.model.governance import Governance
from govctl.model.group import Group
from govctl.model.parts import Seat
from tests.diagrams.tables.views import grid, view, view_of

HALL: dict[str, Any] = {
    "levels": [{"id": "high", "name": "High"}, {"id": "low", "name": "Low"}],
    "organisations": {
        "town": "Town",
        "choir": {"name": "The old choir", "abbreviation": "Choir"},
        "scouts": "Scouts",
    },
    "people": {"ana": {"name": "Ana", "organisation": "town"}, "bo": "Bo"},
    "groups": {
        "garden": {
            "level": "low",
            "reports_to": "board",
            "chair": {"vacant": True},
            "members": [
                {"organisation": "choir"},
                {"organisation": "choir"},
                "bo",
                {"title": "Neighbours", "count": 3},
            ],
            "guests": [{"organisation": "scouts", "condition": "In summer"}],
            "completeness": "complete",
        },
        "board": {
            "level": "high",
            "apex": True,
            "chair": "ana",
            "deputy_chair": "unknown",
            "secretariat": {"organisation": "town"},
            "members": [
                {"person": "ana", "role": "chair", "voting": True},
                {"organisation": "choir", "role": "observer", "voting": False},
                {"organisation": "choir", "role": "expert", "vacant": True},
                {"organisation": "town", "count": {"min": 2, "max": 4}},
            ],
        },
    },
}


def _cell(table: Table, row: str, column: str) -> str:
    [found] = [each for each in table.rows if each.words == row]
    heads = [head.words for head in table.columns]
    return found.cells[heads.index(column)].words()


def test_a_small_hall() -> None:
    assert grid(view("matrix", HALL)) == [
        "Organisation | board | garden | Seats | With a vote | As guest | As secretariat",
        "Town | C S 2–4 M |  | 3–5 | ≤ 5 |  | 1",
        "Choir | O− (X) | 2 M | 4 | ≤ 3",
        "Scouts |  | G | 0 | 0 | 1",
        "Bo |  | M | 1 | ≤ 1",
        "Neighbours |  | 3 M | 3 | ≤ 3",
        "vacant |  | (C) | 1 | ≤ 1",
        "Unknown or not stated | D?",
        "Seats | 5–7 | 7 | 12–14",
        "With a vote | ≤ 6 | ≤ 7 |  | ≤ 13",
        "Guests | 0 | 1 |  |  | 1",
        "Vacant | 1 | 1",
    ]


def test_what_cells_say_in_full() -> None:
    table = view("matrix", HALL)
    assert _cell(table, "Town", "board") == "chair (Ana); secretariat; 2–4 member"
    assert _cell(table, "Choir", "board") == "observer (without a vote); expert (vacant)"
    assert _cell(table, "Choir", "garden") == "member; member"
    assert _cell(table, "Scouts", "garden") == "guest (In summer)"
    assert _cell(table, "Neighbours", "garden") == "3 member"
    assert _cell(table, "Bo", "garden") == "member"
    assert _cell(table, "Unknown or not stated", "board") == "deputy chair unknown"


def test_heads_have_level_and_colour_and_the_legend_what_occurs() -> None:
    table = view("matrix", HALL)
    assert [(head.part, head.hue, head.summing) for head in table.columns][:3] == [
        ("High", 0, False),
        ("Low", 1, False),
        ("", -1, True),
    ]
    assert [(row.words, row.about) for row in table.rows][1] == ("Choir", "The old choir")
    assert [row.part for row in table.rows][2:4] == ["", "On behalf of no organisation"]
    assert [f"{entry.mark.text} {entry.words}" for entry in table.legend] == [
        "C chair",
        "D deputy chair",
        "M member",
        "X expert",
        "S secretariat",
        "O observer",
        "G guest",
        "− without a vote",
        "( ) vacant",
        "? unknown or not stated",
        "≤ at most",
    ]
    assert table.remarks == ()
    assert (table.title, table.subtitle) == ("Who sits where", "Hall · in force · 2 groups · 3 organisations")


def test_unknown_is_not_none() -> None:
    unknown = dict.fromkeys(("chair", "deputy_chair", "secretariat", "members", "guests"), "unknown")
    groups = {
        "u": unknown,
        "n": {},
        "p": {"chair": "ana", "members": ["bo"], "completeness": "partial"},
        "c": {"completeness": "complete"},
    }
    table = view("matrix", {"groups": groups})
    assert grid(table) == [
        "Who | u | n | p | c | Seats",
        "ana |  |  | C |  | 1",
        "bo |  |  | M |  | 1",
        "Unknown or not stated | C? D? S? M? G? | C? M? | S? M…",
        "Seats | ? | ? | ≥ 2 | 0 | ≥ 2",
    ]
    assert table.remarks == ("The seats that are stated are counted; there may be more in u, n, p.",)
    assert _cell(table, "Unknown or not stated", "n") == "Chair not stated; members not stated"
    assert _cell(table, "Seats", "p") == "at least 2"


def test_seats_of_unknown_number_and_of_nobody() -> None:
    members = (Seat(title="Doctors", count=UNKNOWN), Seat(perspective="patient"), Seat(role="member"))
    group = Group("g", chair=Seat(title="x"), members=members, completeness="complete")
    table = view_of("matrix", Governance("Hall", groups=(group,)))
    assert grid(table)[1:] == [
        "x | C | 1",
        "Doctors | ? M | ≥ 1",
        "patient perspective | M | 1",
        "not named | M | 1",
        "Seats | ≥ 4 | ≥ 4",
    ]
    assert _cell(table, "Doctors", "g") == "member (number unknown)"


def test_organisations_are_in_the_order_of_the_file_and_undeclared_ones_after_them() -> None:
    groups = {"g": {"chair": {"organisation": "z"}, "members": [{"organisation": "b"}, {"organisation": "a"}]}}
    table = view("matrix", {"organisations": {"b": "B", "a": "A"}, "groups": groups})
    assert [row.words for row in table.rows][:3] == ["B", "A", "z"]


@pytest.mark.parametrize(
    ("selection", "columns", "rows"),
    [
        (Selection(level="low"), ["garden"], ["Choir", "Scouts", "Bo", "Neighbours", "vacant"]),
        (Selection(organisation="town"), ["board"], ["Town", "Choir"]),
        (Selection(focus="board", down=False), ["board"], ["Town", "Choir"]),
    ],
)
def test_a_selection_narrows_it(selection: Selection, columns: list[str], rows: list[str]) -> None:
    table = view("matrix", HALL, selection)
    assert [head.words for head in table.columns if not head.summing] == columns
    assert [row.words for row in table.rows if not row.tone] == rows
    assert table.subtitle.endswith("a part")
    assert table.columns[0].hue == ["board", "garden"].index(columns[0]), "a level keeps its colour"


def test_terms_count_as_of_a_day() -> None:
    seat = {"organisation": "town", "term": {"to": "2024-12-31"}}
    data = {
        "organisations": {"town": "Town"},
        "groups": {"g": {"chair": seat, "members": [], "completeness": "complete"}},
    }
    assert grid(view("matrix", data, Selection(as_of="2024-06-01")))[1] == "Town | C | 1"
    assert grid(view("matrix", data, Selection(as_of="2025-06-01")))[1] == "vacant | (C) | 1"


def test_dissolved_groups_are_left_out_and_told() -> None:
    table = view("matrix", {"groups": {"g": {"chair": "x"}, "old": {"chair": "x", "status": "dissolved"}}})
    assert [head.words for head in table.columns] == ["g", "Seats"]
    assert table.remarks[-1] == "1 dissolved group is left out."


def test_long_lists_of_groups_are_cut_short() -> None:
    table = view("matrix", {"groups": {f"g{i}": {} for i in range(9)}})
    assert "g0, g1, g2, g3, g4, g5 and 3 more groups." in table.remarks[0]


def test_in_danish() -> None:
    table = view("matrix", HALL, language="da")
    assert grid(table)[:2] == [
        "Organisation | board | garden | Pladser | Med stemmeret | Som gæst | Som sekretariat",
        "Town | F S 2–4 M |  | 3–5 | ≤ 5 |  | 1",
    ]
    assert _cell(table, "Choir", "board") == "observatør (uden stemmeret); sagkyndig (ubesat)"
