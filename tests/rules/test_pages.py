"""The pages of the rules: complete, generated, and their examples run."""

import json
import runpy
from pathlib import Path

import pytest

from govctl.findings import Diagnosis, Severity
from govctl.rules.documentation import documentation, example, page
from govctl.rules.engine import Rule
from govctl.rules.registry import MODULES, RULES
from govctl.usecases.validate import Options, validate
from govctl.words.catalogue import words_in
from govctl.words.told import Told

ROOT = Path(__file__).parents[2]
MARK = "  # here"
ids = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


@ids
def test_page_says_all(rule: Rule) -> None:
    said = documentation(rule.id)
    assert list(said.sections) == ["Why", "What to do", "Bad", "Good", "Source"]
    assert said.title.endswith(".")
    assert all(said.sections.values())
    assert page(rule).startswith(f"# {rule.id}\n")


@ids
def test_id_is_the_path(rule: Rule) -> None:
    module = MODULES[RULES.index(rule)].__name__
    assert module == "govctl.rules." + rule.id.replace("/", ".").replace("-", "_")


@ids
def test_bad_example_breaks_this_rule_only_at_the_marked_line(rule: Rule, tmp_path: Path) -> None:
    text = example(rule.id, "Bad")
    marked = [number for number, line in enumerate(text.splitlines(), 1) if line.endswith(MARK)]
    assert len(marked) == 1
    found = _check(rule, "Bad", tmp_path)
    assert [(diagnosis.rule, diagnosis.span.line) for diagnosis in found] == [(rule.id, marked[0])]
    assert found[0].severity is rule.severity
    assert found[0].remedy


@ids
def test_what_it_says_can_be_said_in_danish(rule: Rule, tmp_path: Path) -> None:
    says = words_in("da")
    for finding in _check(rule, "Bad", tmp_path):
        for text in (finding.message, finding.remedy) if rule.family != "schema" else ():
            assert isinstance(text, Told)
            assert says.retold(text) != text


@ids
def test_good_example_keeps_the_rule(rule: Rule, tmp_path: Path) -> None:
    found = _check(rule, "Good", tmp_path)
    assert [diagnosis for diagnosis in found if diagnosis.rule == rule.id or diagnosis.severity is Severity.ERROR] == []


def test_every_rule_file_is_registered() -> None:
    folders = (ROOT / "govctl" / "rules").glob("*/*.py")
    files = {f"{path.parent.name}/{path.stem.replace('_', '-')}" for path in folders if path.name != "__init__.py"}
    assert files == {rule.id for rule in RULES}
    assert len(RULES) == len(files)


def test_severities_are_used() -> None:
    assert {rule.severity for rule in RULES} == set(Severity)


def test_generated_pages_are_current() -> None:
    expected = runpy.run_path(str(ROOT / "docs" / "generate.py"))["pages"]()
    folder = ROOT / "docs" / "rules"
    written = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.md")}
    assert written == expected, "run `make docs`"


HOUSE_SCHEMA = {
    "properties": {"groups": {"additionalProperties": {"required": ["quorum"], "description": "Name the quorum."}}}
}


def _check(rule: Rule, heading: str, folder: Path) -> list[Diagnosis]:
    file = folder / "governance.yaml"
    file.write_text(example(rule.id, heading).replace(MARK, ""), encoding="utf-8")
    house = folder / "house.schema.json"
    house.write_text(json.dumps(HOUSE_SCHEMA), encoding="utf-8")
    options = Options(house_schema=str(house) if rule.id == "schema/house" else "")
    return list(validate(str(file), options).diagnoses)
