"""What changes are told as: in whole sentences, with what was and what is, and nothing twice."""

from pathlib import Path
from typing import Any

import pytest

from govctl.changes.compare import compare
from tests.changes.cases import BOARD, GONE, HOUSE, MEMBER, MONEY, REPAIRS
from tests.changes.written import BASE, edited, read


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (
            {f"{BOARD}.completeness": "partial"},
            "How much of The board is written down: a part now; before not stated.",
        ),
        ({f"{BOARD}.kind": "team"}, "The kind of The board is team now; before steering group."),
        ({f"{BOARD}.kind": GONE}, "The kind of The board is not stated now; before steering group."),
        ({f"{BOARD}.purpose": "Leads"}, "The purpose of The board is “Leads” now; before not stated."),
        ({f"{BOARD}.status": "paused"}, "The board is paused now; before active."),
        ({f"{BOARD}.valid_from": "unknown"}, "The board exists from an unknown day to a day not stated."),
        ({f"{BOARD}.reports_to": "union"}, "The board reports to union; until now it was not stated."),
        ({f"{MEMBER}.voting": "unknown"}, "Whether Sports club votes in The board is unknown now; before stated."),
        ({f"{MEMBER}.count": 1}, "The number of seats of Sports club in The board is 1 now; before 2."),
        ({f"{MEMBER}.count": "unknown"}, "The number of seats of Sports club in The board is unknown now; before 2."),
        ({f"{MEMBER}.perspective": GONE}, "Sports club brings no stated perspective to The board now."),
        ({f"{MEMBER}.perspective": GONE}, "The users' perspective has no seat any more; before in The board."),
        (
            {f"{MEMBER}.perspective": "young_people"},
            "The young people perspective has a seat now, in The board.",
        ),
        (
            {"groups.cellar": {"derived_from": "house", "chair": "Ann"}},
            "Ann gains a seat as chair in cellar.",
        ),
        (
            {"groups.cellar": {"derived_from": "house", "guests": [{"title": "Cook", "condition": "if asked"}]}},
            "Cook gains a seat as guest in cellar, if asked.",
        ),
        (
            {f"{BOARD}.meetings.scope": "Money only"},
            "Of the meetings of The board, those meant are “Money only” now; before not stated.",
        ),
        (
            {f"{MONEY}.authority": "agree"},
            "In “Decides the budget of the hall”, the authority of The board is to agree now; before to decide.",
        ),
        (
            {f"{MONEY}.authority": "consult"},
            "In “Decides the budget of the hall”, the authority of The board is to be consulted now; before to decide.",
        ),
        ({f"{MONEY}.id": GONE}, "“Decides the budget of the hall” (The board) has no id now; before `money`."),
        (
            {f"{BOARD}.meetings.duration_hours": 1.0},
            "The meetings of The board take 1 hour now; before a time not stated.",
        ),
        (
            {f"{BOARD}.meetings.duration_hours": 2.25},
            "The meetings of The board take 2.25 hours now; before a time not stated.",
        ),
        (
            {f"{MONEY}.scope": "Up to a thousand"},
            "The scope of “Decides the budget of the hall” (The board) is “Up to a thousand” now; before not stated.",
        ),
        ({"notes": "x"}, "The remarks on the governance as a whole change."),
        (
            {"organisations.town.kind": "company", "organisations.town.notes": "x"},
            "Details of the organisation The town change: kind and notes.",
        ),
        (
            {"requirements.warm": {"text": "It is warm"}},
            "The requirement “It is warm” is added; nothing tests whether it is met.",
        ),
        ({"open_questions.roof.owner": "board"}, "“Who mends the roof?” is to be settled by The board now."),
        ({"open_questions.roof.owner": "unknown"}, "“Who mends the roof?” is to be settled by somebody unknown now."),
        (
            {"open_questions.roof.text": "Who pays?"},
            "The open question “Who mends the roof?” reads “Who pays?” now.",
        ),
    ],
)
def test_message(edit: dict[str, Any], message: str, tmp_path: Path) -> None:
    old, new = read(tmp_path, BASE), read(tmp_path, edited(BASE, edit))
    assert message in [change.message for change in compare(old, new)]


def test_what_comes_from_elsewhere_is_not_told_twice(tmp_path: Path) -> None:
    before = edited(BASE, {f"{BOARD}.responsibilities": "unknown"})
    after = edited(before, {f"{HOUSE}.responsibilities": [], f"{BOARD}.responsibilities": [REPAIRS, "Sweeps"]})
    old, new = read(tmp_path, before), read(tmp_path, after)
    told = {change.kind: change.message for change in compare(old, new)}
    backwards = {change.kind: change.message for change in compare(new, old)}
    assert told["responsibilities/now-known"] == (
        "It is stated now what The board answers for, besides what comes from elsewhere: “Sweeps”."
    )
    assert told["responsibility/moved"] == "“Repairs doors and windows” goes from House committee to The board."
    assert backwards["responsibilities/no-longer-known"] == (
        "It is no longer stated what The board answers for; before, besides what goes elsewhere: “Sweeps”."
    )
