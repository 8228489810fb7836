"""One group, organisation or person in full: nothing that is stated is left out."""

from pathlib import Path

import pytest

from govctl.errors import UsageError
from govctl.reports.details import render
from tests.reports.governances import full, governance

BOARD = """\
Board board
  names: Bestyrelse / Board
  kind: steering group
  level: High level
  status: active
  valid: from 2024 to unknown
  purpose: To decide
  scope: The hall
  reports to: nobody: it is at the top
  chair: Ana Lind
  deputy chair: The union: vacant since 2026-02
  secretariat: Clerk (The office)
  members:
    - TT
    - The office, senior user, clinical perspective, 2 to 3 seats, does not vote, nominated by TT, \
from 2024 to unknown, on request
    - general public, unknown seats, voting unknown, nominated by upkeep
    - vacant, votes
  guests:
    - An auditor, expert
  meetings: 2 to 4 times a year, 1.5 hours each, plenary
  quorum: Half
  decides by: unknown
  responsibilities:
    - Pays (decide) all bills if there is money [money]
    - Keeps the key
  escalates:
    - TT, strife, seldom
  advises:
    - The new roof
  consults:
    - The union
  coordinates with:
    - upkeep
  these report to it:
    - upkeep
  continues:
    - council
  completeness: complete
  notes:
    - One
    - Two
  undecided:
    - Who pays?
  sources: minutes, page 2; minutes
"""
UPKEEP = """\
upkeep upkeep
  names: not stated
  kind: not stated
  level: not stated
  status: paused
  reports to: Board
  chair: vacant since 2024-03-01
  secretariat: not stated
  members: unknown
  guests: unknown
  meetings: every 2 weeks
  quorum: not stated
  decides by: not stated
  responsibilities: unknown
  completeness: not stated
"""
GARDEN = """\
garden garden
  names: not stated
  kind: not stated
  level: not stated
  status: active
  reports to: unknown
  chair: unknown
  secretariat: not stated
  members: none
  meetings: every month
  quorum: not stated
  decides by: not stated
  responsibilities: not stated
  completeness: partial
"""
TOWN = """\
The town town
  names: The town
  abbreviation: TT
  kind: public authority
  its parts:
    - The office
  people:
    - Ana Lind
  sits in:
    - Board: chair
    - Board: member
  notes:
    - It pays
  undecided:
    - Who pays?
  source: minutes
"""
OFFICE = """\
The office office
  names: Kontoret / The office
  part of: TT
  sits in:
    - Board: secretariat
    - Board: senior user
"""
ANA = """\
Ana Lind ana
  organisation: TT
  contact: ana@town.example
  sits in:
    - Board: chair
  notes:
    - Retires
  source: minutes, page 1
"""
BO = """\
Bo Berg bo
  organisation: not stated
  contact: not stated
  sits in: none
"""


@pytest.mark.parametrize("text", [BOARD, UPKEEP, GARDEN, TOWN, OFFICE, ANA, BO], ids=lambda text: text.split("\n")[0])
def test_exact_text(text: str, tmp_path: Path) -> None:
    assert render(full(tmp_path), text.split("\n", maxsplit=1)[0].rsplit(maxsplit=1)[-1]) == text


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("{per_year: 1}", "once a year"),
        ("{per_year: 4}", "4 times a year"),
        ("{per_year: {min: 2}}", "at least 2 times a year"),
        ("{per_year: {max: 2}}", "at most 2 times a year"),
        ("{per_year: unknown}", "unknown"),
        ("{every: week}", "every week"),
        ("{every: 3 months, duration_hours: 2}", "every 3 months, 2 hours each"),
        ("{notes: in the pub}", "unknown"),
        ("ad_hoc", "ad hoc"),
        ("unknown", "unknown"),
    ],
)
def test_meetings_in_words(said: str, shown: str, tmp_path: Path) -> None:
    index = governance(tmp_path, f"groups: {{a: {{meetings: {said}}}}}\n")
    assert f"\n  meetings: {shown}\n" in render(index, "a")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("bord", "Did you mean `board`?"),
        ("Town", "Did you mean `town`?"),
        ("anna", "Did you mean `ana`?"),
        ("zzz", "`govctl show` lists the groups."),
    ],
)
def test_an_id_that_is_none(name: str, hint: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        render(full(tmp_path), name)
    assert caught.value.message == f"There is no group, organisation or person `{name}`."
    assert caught.value.remedy == hint


def test_colour_and_names_that_cannot_act(tmp_path: Path) -> None:
    index = governance(
        tmp_path,
        'groups: {a: {name: "x\\e[2J", apex: true, notes: ["\\u202e"], quorum: "q\\r  z: y", '
        'decision_rule: "r\\n  z: y"}}\n',
    )
    said = render(index, "a", colour=True)
    assert said.startswith("\x1b[1mx\\u{1b}[2J\x1b[0m \x1b[36ma\x1b[0m\n\x1b[2m  names:\x1b[0m x\\u{1b}[2J\n")
    assert "\n    - \\u{202e}\n" in said
    assert "q\\u{d}  z: y\n" in said
    assert "r z: y\n" in said
    assert "\x1b" not in render(index, "a")
