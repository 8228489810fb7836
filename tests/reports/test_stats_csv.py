"""The numbers for spreadsheets: all of them, and no formula."""

import csv
import io
from pathlib import Path

import pytest

from govctl.metrics.registry import METRICS
from govctl.reports.stats_csv import HEADER, render
from govctl.usecases.stats import stats

PROPOSED = Path(__file__).parents[2] / "proposals" / "digital-almen-praksis.yaml"


def rows(path: Path) -> list[list[str]]:
    """The cells of the CSV of the governance at a path."""
    return list(csv.reader(io.StringIO(render(stats(str(path))))))


def test_one_row_for_each_number() -> None:
    survey = stats(str(PROPOSED))
    found = rows(PROPOSED)
    assert tuple(found[0]) == HEADER
    assert len(found) == 1 + sum(1 + len(survey.measured[metric.id].parts) for metric in METRICS)
    assert {len(row) for row in found} == {len(HEADER)}


@pytest.mark.parametrize(
    "row",
    [
        ["meetings", "Meetings", "meetings a year", "group", "teknikgruppe", "Teknikgruppen", "26", "26", "26"],
        [
            "seat-meetings",
            "Seat-meetings",
            "seat-meetings a year",
            "organisation",
            "medcom",
            "MedCom",
            "29",
            "29",
            "29",
        ],
        ["meetings", "Meetings", "meetings a year", "whole", "", "", "33", "unknown", "at least 33"],
        ["voting-seats", "Voting seats", "seats", "whole", "", "", "unknown", "unknown", "unknown"],
    ],
)
def test_rows(row: list[str]) -> None:
    assert row in rows(PROPOSED)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_nothing_is_a_formula(start: str, tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    name = f"{start}cmd|' /C calc'!A0".replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n")
    yaml = (
        f'schema_version: 1\nname: n\norganisations: {{o: "{name}"}}\ngroups: {{a: {{name: "{name}", members: [o]}}}}\n'
    )
    path.write_text(yaml, encoding="utf-8")
    cells = [text for row in rows(path) for text in row]
    assert not [text for text in cells if text.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]
    assert sum("calc" in text for text in cells) >= 10


def test_for_spreadsheets_that_write_commas(tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    path.write_text("schema_version: 1\nname: n\ngroups: {a: {meetings: {every: 3 weeks}}}\n", encoding="utf-8")
    line = "meetings;Meetings;meetings a year;group;a;a;17,3333;17,3333;17,3\n"
    assert line in render(stats(str(path)), decimal_comma=True)
