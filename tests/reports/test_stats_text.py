"""The numbers for people: what a secretariat officer reads."""

import re
from pathlib import Path

import pytest

from govctl.metrics import shared
from govctl.reports.stats_table import cut, table
from govctl.reports.stats_text import LONGEST_TABLE, render
from govctl.reports.terminal import width
from govctl.usecases.stats import stats

ROOT = Path(__file__).parents[2]
REAL = [ROOT / "governance.yaml", ROOT / "proposals" / "digital-almen-praksis.yaml"]
HEADINGS = [
    "Structure",
    "Seats",
    "Meetings a year",
    "Group by group",
    "Load on each organisation",
    "Groups with members in common",
    "Escalation",
    "Responsibilities and what is open",
]


def text_of(folder: Path, rest: str, colour: bool = False) -> str:
    """What is printed of a governance with this YAML after its first two lines."""
    path = folder / "governance.yaml"
    path.write_text(f"schema_version: 1\nname: Village hall\n{rest}", encoding="utf-8")
    return render(stats(str(path)), colour)


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_real_files_fit_and_have_all_sections(path: Path) -> None:
    lines = render(stats(str(path))).splitlines()
    assert [line for line in lines if line in HEADINGS] == HEADINGS
    assert max(map(width, lines)) <= 100


@pytest.mark.parametrize(
    "line",
    [
        "  Styregruppen for programmet Digital Almen Praksis     unknown       at least 2  at least 1",
        "  Operationel styregruppe                                     4                3           0",
        "  Teknikgruppen                                               6               26           0",
        "  Klinisk referencegruppe                            at least 9           2 to 4     unknown",
        "  MedCom                      2                    29         -          5 to 7",
        "  Sundhedsstyrelsen           -               unknown         1               -",
        "     MedCom, PLO, KiAP, PLSP",
        "  Klinisk referencegruppe → Operationel styregruppe                            at least 2",
    ],
)
def test_what_the_proposal_costs(line: str) -> None:
    assert line in render(stats(str(REAL[1]))).splitlines()


def test_the_organisation_with_most_meetings_comes_first() -> None:
    load = render(stats(str(REAL[1]))).split("Load on each organisation\n")[1].split("\n\n")[0].splitlines()
    assert [line.split()[0] for line in load[1:7]] == ["KiAP", "PLO", "MedCom", "PLSP", "Mediq", "PL-forum"]


def test_today_the_load_is_unknown_and_not_0() -> None:
    load = render(stats(str(REAL[0]))).split("Load on each organisation\n")[1].split("\n\n")[0].splitlines()
    assert [line.split()[-1] for line in load[1:10]] == ["unknown"] * 9


def test_where_there_may_be_more_seats() -> None:
    words = " ".join(render(stats(str(REAL[1]))).split())
    assert (
        "Of the seats that are stated. There may be more in Styregruppen for programmet Digital Almen Praksis, "
        "Klinisk referencegruppe, Patientgruppen." in words
    )


def test_who_sits_in_too_many_groups_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared, "MOST_PAIRS", 1)
    rest = "organisations: {o: Big}\npeople: {ana: Ana}\n"
    rest += "groups: {a: {members: [o, ana]}, b: {members: [o, ana]}, c: {members: [o, ana]}}\n"
    words = " ".join(text_of(tmp_path, rest).split())
    assert "Left out, because they sit in too many groups to compare all of them: Big, Ana." in words


def test_so_many_pairs_more(tmp_path: Path) -> None:
    groups = "".join(f"  g{number}: {{members: [o]}}\n" for number in range(6))
    found = text_of(tmp_path, f"organisations: {{o: Big}}\ngroups:\n{groups}")
    assert "… and in 5 more pairs of groups; `--format json` lists 15 pairs." in found


def test_a_small_governance_needs_no_legend(tmp_path: Path) -> None:
    board = """{apex: true, chair: {title: Ana, voting: true}, members: [], secretariat: Bo, responsibilities: [Roof],
      meetings: {per_year: 4, duration_hours: 1.5}}"""
    found = text_of(tmp_path, f"groups:\n  board: {board}\n")
    assert not [line for line in found.splitlines() if "at least" in line or line.startswith("unknown:")]
    assert "  board      1                4             6          1\n" in found


def test_an_empty_governance_has_no_tables(tmp_path: Path) -> None:
    found = text_of(tmp_path, "groups: {}\n")
    assert "Group by group" not in found
    assert re.search(r"Groups +0\n", found)


def test_names_cannot_act_on_the_terminal(tmp_path: Path) -> None:
    bad = r'"A\e[31m\u202eB"'
    rest = f"organisations: {{o: {bad}}}\nlevels: [{{id: l, name: {bad}}}]\ngroups:\n"
    rest += "".join(f"  g{n}: {{name: {bad}, level: l, reports_to: g0, members: [o]}}\n" for n in range(3))
    found = text_of(tmp_path, rest.replace("reports_to: g0", "apex: true", 1))
    assert not re.search("[\x1b\u202e]", found)
    assert r"A\u{1b}[31m\u{202e}B" in found


def test_colour_changes_nothing_but_colour(tmp_path: Path) -> None:
    rest = "groups: {board: {apex: true, members: unknown}}\n"
    coloured = text_of(tmp_path, rest, colour=True)
    assert coloured != text_of(tmp_path, rest)
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == text_of(tmp_path, rest)


def test_long_tables_show_the_largest_and_say_how_many_more(tmp_path: Path) -> None:
    number = LONGEST_TABLE + 2
    groups = "".join(f"  g{n}: {{members: [org-{n}], meetings: {{per_year: {n}}}}}\n" for n in range(number))
    organisations = "".join(f"  org-{n}: Organisation {n}\n" for n in range(number))
    found = text_of(tmp_path, f"organisations:\n{organisations}groups:\n{groups}")
    assert found.count("… and 2 more; `--format csv` has all of them.") == 2
    assert "  Organisation 2 " in found
    assert "  Organisation 1 " not in found
    by_group = found.split("Group by group\n")[1].split("\n\n")[0].splitlines()
    assert [line.split()[0] for line in by_group[1:3]] == [f"g{number - 1}", f"g{number - 2}"]


@pytest.mark.parametrize("name", ["x" * 300, "統" * 200, "🏛" * 99 + "é" * 99], ids=["latin", "wide", "mixed"])
def test_long_names_are_cut(name: str, tmp_path: Path) -> None:
    rest = f"organisations: {{o: {name}}}\ngroups:\n  a: {{name: {name}, apex: true, members: [o]}}\n"
    rest += (
        f"  b: {{name: {name}, reports_to: a, members: [o], guests: [o], secretariat: o, meetings: {{per_year: 4}}}}\n"
    )
    lines = text_of(tmp_path, rest).splitlines()
    tables = lines[lines.index("Group by group") :]
    assert max(map(width, tables)) <= 100
    assert sum("…" in line for line in tables) >= 5


@pytest.mark.parametrize(
    ("text", "most", "shown"), [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("統統統", 4, "統…"), ("a  bcd", 4, "a…")]
)
def test_cut(text: str, most: int, shown: str) -> None:
    assert cut(text, most) == shown


def test_table() -> None:
    assert table(["group", "seats"], [["a", "1"], ["longer", "at least 12"]]) == [
        "  group         seats",
        "  a                 1",
        "  longer  at least 12",
    ]
