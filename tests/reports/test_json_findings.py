"""Findings for programs."""

import json

import pytest

from govctl import __version__
from govctl.findings import Checked, Diagnosis, LocatedRelated, Severity
from govctl.reports.json_findings import render
from govctl.source import Span

SPAN = Span("g.yaml", 2, 3, 2, 9)
FOUND = Diagnosis(
    "chair/vacant", Severity.WARNING, "Message.", SPAN, "Remedy.", "board", (LocatedRelated("there", SPAN),)
)
CHECKED = Checked("g.yaml", (FOUND,), {}, {"groups": 1}, Severity.WARNING, waived=2)


def test_exact_json() -> None:
    place = {"file": "g.yaml", "line": 2, "column": 3, "end_line": 2, "end_column": 9}
    assert json.loads(render([CHECKED])) == {
        "schema_version": 1,
        "govctl": __version__,
        "failed": True,
        "checked": [
            {
                "name": "g.yaml",
                "readable": True,
                "failed": True,
                "fail_on": "warning",
                "waived": 2,
                "counts": {"groups": 1},
                "summary": {"error": 0, "warning": 1, "note": 0},
                "findings": [
                    {
                        "rule": "chair/vacant",
                        "severity": "warning",
                        "message": "Message.",
                        "remedy": "Remedy.",
                        "subject": "board",
                        **place,
                        "related": [{"message": "there", **place}],
                    }
                ],
            }
        ],
    }


def test_nothing_failed() -> None:
    fine = CHECKED._replace(fail_on=Severity.ERROR)
    assert json.loads(render([fine, fine]))["failed"] is False
    assert json.loads(render([fine, CHECKED]))["failed"] is True
    assert json.loads(render([])) == {"schema_version": 1, "govctl": __version__, "failed": False, "checked": []}


@pytest.mark.parametrize(
    "words", ["\x1b[31m\x07", "\u202eevil\u2028", "\ud800", '"quoted\\"\n', "\x7f\x9b", "Ærø 委員会 🏛"]
)
def test_words_come_back_and_do_not_act(words: str) -> None:
    text = render([CHECKED._replace(name=words, diagnoses=(FOUND._replace(message=words),))])
    [checked] = json.loads(text)["checked"]
    assert (checked["name"], checked["findings"][0]["message"]) == (words, words)
    assert all(character.isprintable() or character == "\n" for character in text)
    assert not words.isprintable() or words in text
