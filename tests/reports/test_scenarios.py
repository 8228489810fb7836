"""Scenarios in every format: the same numbers, unknown as unknown, nobody's words as markup or a formula."""

import csv
import io
import json
import re

import pytest
from jsonschema import Draft202012Validator

from govctl.changes.scenarios import Scenarios
from govctl.reports import csv_scenarios, json_scenarios, markdown_scenarios, text_scenarios
from govctl.reports.markdown_text import LONGEST
from govctl.reports.terminal import visible, width
from govctl.schema.published import text
from govctl.usecases.scenarios import put_side_by_side
from govctl.usecases.sides import Side

from .made_changes import HOSTILE, ROOT, change
from .made_scenarios import scenario, scenarios
from .test_changes_markdown import FOLDS, OURS, tokens

FORM = json.loads(text("scenarios"))
SCHEMA = Draft202012Validator(FORM)
LOST = change("seat/lost", "Ana leaves", new=False)
OTHER = change("chair/lost", "Bo leads no more")
THREE = scenarios(scenario(0, "Now"), scenario(1, "Larger", [LOST, OTHER]), scenario(2, "None", [LOST]))


def real() -> Scenarios:
    """The governance in force, the proposal, and the governance in force once more."""
    old, new = ROOT / "governance.yaml", ROOT / "proposals" / "digital-almen-praksis.yaml"
    return put_side_by_side([Side(str(old)), Side(str(new)), Side(str(old))], "2026-01-01")


def hostile(words: str) -> Scenarios:
    """Hostile words wherever words of people can stand."""
    return scenarios(scenario(0, words), scenario(1, words, [change("seat/lost", words)]), organisation=words)


def many(number: int) -> Scenarios:
    """So many scenarios, all but the first with losses."""
    return scenarios(*(scenario(n, f"Scenario {n}", [LOST] * 200 if n else []) for n in range(number)))


def test_text() -> None:
    assert text_scenarios.render(THREE) == (
        "A  Now.yaml: Now\n"
        "B  Larger.yaml: Larger\n"
        "C  None.yaml: None\n"
        "\n"
        "                                      A               B        C\n"
        "Changes against A\n"
        "  Losses                              -               2        1\n"
        "  Shifts                              -               1        2\n"
        "  Gains                               -               0        0\n"
        "  Edits                               -               0        0\n"
        "\n"
        "Findings\n"
        "  Errors                              0               0        0\n"
        "  Warnings                            0               1        2\n"
        "  Notes                               0           1,000    2,000\n"
        "\n"
        "In numbers\n"
        "  Seats                               3  at least 1,200        0\n"
        "  Meetings a year               unknown          2 to 4     17.5\n"
        "  With exactly one owner  at least 50 %            75 %  unknown\n"
        "\n"
        "Seat-meetings a year, by organisation\n"
        "  Parish                        unknown          2 to 4        0\n"
        "\n"
        "What B loses against A\n"
        "  - Ana leaves\n"
        "  - Bo leads no more\n"
        "\n"
        "What C loses against A\n"
        "  - Ana leaves\n"
    )


def test_text_of_what_loses_nothing() -> None:
    found = text_scenarios.render(scenarios(scenario(0, "Now"), scenario(1, "Then")))
    assert found.endswith("What B loses against A\n  nothing\n")


def test_columns_that_do_not_fit_stand_below_again_beside_the_first() -> None:
    lines = text_scenarios.render(many(30)).splitlines()
    tables = lines[: lines.index("What B loses against A")]
    assert max(map(width, lines)) <= 100
    headings = [line.split() for line in tables if re.fullmatch(r" +A( +[A-Z]\d*)+", line)]
    assert len(headings) > 3
    assert [one for heading in headings for one in heading[1:]] == [
        *"BCDEFGHIJKLMNOPQRSTUVWXYZ",
        *("S27", "S28", "S29", "S30"),
    ]


@pytest.mark.parametrize("name", ["x" * 300, "統" * 200, "Å" * 41])
def test_long_names_are_cut_in_the_table(name: str) -> None:
    lines = text_scenarios.render(scenarios(scenario(0, "a"), scenario(1, "b"), organisation=name)).splitlines()
    assert max(map(width, lines)) <= 100
    assert sum("…" in line for line in lines) == 1


@pytest.mark.parametrize(
    "line",
    [
        "  Losses                                            -            15            0",
        "  Notes                                            22             4           22",
        "  Seats                                   at least 12   at least 20  at least 12",
        "  Meetings a year                             unknown   at least 33      unknown",
        "  With exactly one owner                        100 %         100 %        100 %",
        "  KiAP                                        unknown      33 to 37      unknown",
        "  RLTN                                        unknown       unknown      unknown",
    ],
)
def test_the_proposal_between_what_is_in_force(line: str) -> None:
    assert line in text_scenarios.render(real()).splitlines()


@pytest.mark.parametrize(
    "made",
    [THREE, real(), many(30), *map(hostile, HOSTILE)],
    ids=lambda made: made.scenarios[0].title[:20].encode("unicode_escape").decode(),
)
def test_json(made: Scenarios) -> None:
    written = json_scenarios.render(made)
    loaded = json.loads(written)
    SCHEMA.validate(loaded)
    assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", written) is None
    for one, found in zip(made.scenarios, loaded["scenarios"], strict=True):
        assert list(found["numbers"]) == [metric["id"] for metric in loaded["metrics"]]
        assert [number["text"] for number in found["numbers"].values()] == [str(number) for number in one.numbers]
        assert [loss["message"] for loss in found["losses"]] == [loss.message for loss in one.losses]
        assert found["changes"]["loss"] == len(found["losses"])


def test_json_says_null_and_never_0_for_unknown() -> None:
    first, second, _ = json.loads(json_scenarios.render(THREE))["scenarios"]
    assert first["numbers"]["meetings"] == {"least": None, "most": None, "text": "unknown"}
    assert second["numbers"]["seats"] == {"least": 1200, "most": None, "text": "at least 1,200"}
    assert first["loads"] == [{"organisation": "Parish", "least": None, "most": None, "text": "unknown"}]
    assert second["findings"] == {"error": 0, "warning": 1, "note": 1000}


def test_the_schema_is_strict() -> None:
    loaded = json.loads(json_scenarios.render(THREE))
    assert not SCHEMA.is_valid({**loaded, "more": 1})
    for name in ("metric", "scenario", "change", "place", "load", "measure"):
        definition = FORM["$defs"][name]
        assert definition["additionalProperties"] is False
        assert set(definition["required"]) == set(definition["properties"])


def test_changes_are_described_as_those_of_a_diff() -> None:
    definitions = json.loads(text("changes"))["$defs"]
    for name in ("change", "place", "measure"):
        assert FORM["$defs"][name] == definitions[name]


def test_markdown() -> None:
    assert markdown_scenarios.render(THREE) == (
        "### Scenarios side by side\n"
        "\n"
        "- **A** `Now.yaml`: Now\n"
        "- **B** `Larger.yaml`: Larger\n"
        "- **C** `None.yaml`: None\n"
        "\n"
        "| Changes against A | A | B | C |\n"
        "|---|---|---|---|\n"
        "| Losses | \\- | 2 | 1 |\n"
        "| Shifts | \\- | 1 | 2 |\n"
        "| Gains | \\- | 0 | 0 |\n"
        "| Edits | \\- | 0 | 0 |\n"
        "\n"
        "| Findings | A | B | C |\n"
        "|---|---|---|---|\n"
        "| Errors | 0 | 0 | 0 |\n"
        "| Warnings | 0 | 1 | 2 |\n"
        "| Notes | 0 | 1,000 | 2,000 |\n"
        "\n"
        "| In numbers | A | B | C |\n"
        "|---|---|---|---|\n"
        "| Seats | 3 | at least 1,200 | 0 |\n"
        "| Meetings a year | unknown | 2 to 4 | 17.5 |\n"
        "| With exactly one owner | at least 50 % | 75 % | unknown |\n"
        "\n"
        "| Seat-meetings a year, by organisation | A | B | C |\n"
        "|---|---|---|---|\n"
        "| Parish | unknown | 2 to 4 | 0 |\n"
        "\n"
        "<details><summary>What B loses against A (2)</summary>\n"
        "\n"
        "- Ana leaves `seat/lost`\n"
        "- Bo leads no more `chair/lost`\n"
        "\n"
        "</details>\n"
        "\n"
        "<details><summary>What C loses against A (1)</summary>\n"
        "\n"
        "- Ana leaves `seat/lost`\n"
        "\n"
        "</details>\n"
    )


@pytest.mark.parametrize("words", HOSTILE)
def test_markdown_is_only_our_markup(words: str) -> None:
    written = re.sub(FOLDS, "", markdown_scenarios.render(hostile(words)))
    found = tokens(re.sub(r"<details><summary>What B loses against A \(1\)</summary>\n", "", written), html=True)
    assert {token.tag for token in found if token.tag} <= OURS
    assert not [token for token in found if token.type.startswith(("html", "link", "image", "fence", "s_"))]


def test_markdown_fits_a_comment() -> None:
    written = markdown_scenarios.render(many(20))
    assert 20_000 < len(written) < LONGEST
    assert "more\n\n</details>" in written
    assert written.count("<details>") == written.count("</details>") == 19


def test_csv() -> None:
    assert csv_scenarios.render(THREE) == (
        "about,id,title,unit,A: Now.yaml,B: Larger.yaml,C: None.yaml\n"
        "changes,loss,Losses,changes,,2,1\n"
        "changes,shift,Shifts,changes,,1,2\n"
        "changes,gain,Gains,changes,,0,0\n"
        "changes,edit,Edits,changes,,0,0\n"
        "findings,error,Errors,findings,0,0,0\n"
        "findings,warning,Warnings,findings,0,1,2\n"
        "findings,note,Notes,findings,0,1000,2000\n"
        'metric,seats,Seats,seats,3,"at least 1,200",0\n'
        "metric,meetings,Meetings a year,meetings a year,unknown,2 to 4,17.5\n"
        "metric,one-owner,With exactly one owner,percent,at least 50,75,unknown\n"
        "seat-meetings,,Parish,seat-meetings a year,unknown,2 to 4,0\n"
        "loss,seat/lost,Ana leaves,,0,1,1\n"
        "loss,chair/lost,Bo leads no more,,0,1,0\n"
    )


def test_csv_for_spreadsheets_that_write_commas() -> None:
    lines = csv_scenarios.render(THREE, decimal_comma=True).splitlines()
    assert "metric;meetings;Meetings a year;meetings a year;unknown;2 to 4;17,5" in lines
    assert "metric;seats;Seats;seats;3;at least 1.200;0" in lines


@pytest.mark.parametrize("words", [*HOSTILE, "=1+1", "a;=1+1", "-x"])
def test_hostile_words_in_text_and_csv(words: str) -> None:
    shown = text_scenarios.render(hostile(words))
    assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown) is None
    written = csv_scenarios.render(hostile(words))
    rows = list(csv.reader(io.StringIO(written)))
    assert {len(row) for row in rows} == {6}
    assert not [cell for row in rows for cell in row if re.match("[=+@-]", cell)]
    assert rows[-1][2].replace("'", "") == visible(words).replace("'", "")
