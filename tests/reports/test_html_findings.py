"""Findings on a page: in the words of its language, and marked as English where it has none."""

from pathlib import Path

import pytest

from govctl.reports.html_findings import part
from govctl.reports.html_page import with_code
from govctl.rules.documentation import example, why
from govctl.rules.engine import Rule
from govctl.rules.registry import RULES
from govctl.usecases.validate import validate
from govctl.words.catalogue import words_in

SHOWN = [rule for rule in RULES if rule.id != "schema/house"]
"""A page is made without a schema of the house"""
NO_CHAIR = "Nobody calls the meetings, sets the agenda or answers for the group. Where a chair is missing on paper, the"
GERMAN = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Why"
msgstr "Warum"
"""


def said(rule_id: str, folder: Path, language: str, catalogues: str = "") -> str:
    """The part of the page for a rule's bad example."""
    file = folder / "governance.yaml"
    file.write_text(example(rule_id, "Bad"), encoding="utf-8")
    return part(validate(str(file)), words_in(language, catalogues))


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.id)
def test_the_reason_is_said_in_danish(rule: Rule, tmp_path: Path) -> None:
    danish = words_in("da").retold(why(rule.id))
    text = said(rule.id, tmp_path, "da")
    assert f'<p class="why"><b>Hvorfor:</b> {with_code(danish)}</p>' in text
    assert with_code(why(rule.id)) not in text


def test_what_a_danish_page_says_in_english_is_marked(tmp_path: Path) -> None:
    assert "lang=" not in said("chair/missing", tmp_path, "da")
    assert said("schema/no-value", tmp_path, "da").count('<span lang="en">') == 2  # the sentence, and what to do


@pytest.mark.parametrize("language", ["en", "kl"])
def test_without_a_catalogue_the_reason_is_marked_as_english(language: str, tmp_path: Path) -> None:
    assert f'<p class="why"><b>Why:</b> <span lang="en">{NO_CHAIR}' in said("chair/missing", tmp_path, language)


@pytest.mark.parametrize(
    ("catalogue", "reason"),
    [
        (GERMAN, f'<span lang="en">{NO_CHAIR}'),
        (f'{GERMAN}\nmsgid "{why("chair/missing")}"\nmsgstr "Niemand lädt <ein>."\n', "Niemand lädt &lt;ein&gt;.</p>"),
    ],
)
def test_a_catalogue_of_the_user(catalogue: str, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "catalogues" / "de" / "LC_MESSAGES" / "govctl.po"
    path.parent.mkdir(parents=True)
    path.write_text(catalogue, encoding="utf-8")
    text = said("chair/missing", tmp_path, "de", str(tmp_path / "catalogues"))
    assert f'<p class="why"><b>Warum:</b> {reason}' in text


def test_a_reason_is_said_once(tmp_path: Path) -> None:
    file = tmp_path / "governance.yaml"
    file.write_text(
        "schema_version: 1\nname: Hall\ngroups:\n  a: {apex: true, meetings: ad_hoc}\n  b: {reports_to: a}\n"
    )
    assert part(validate(str(file)), words_in("en")).count(NO_CHAIR) == 1
