"""What a secretariat gets wrong, told in its own words, once, in its place, with what to do."""

import re
from pathlib import Path

import pytest

from govctl.schema.forms import FORMS
from govctl.schema.hints import id_from
from govctl.schema.naming import plain_title, with_article
from govctl.schema.published import governance
from govctl.usecases.validate import validate

from .mistake import HEAD, MARK, Mistake
from .mistakes_in_forms import MISTAKES_IN_FORMS
from .mistakes_in_keys import MISTAKES_IN_KEYS
from .mistakes_in_words import MISTAKES_IN_WORDS
from .words import NOT_SAID

MISTAKES = (*MISTAKES_IN_KEYS, *MISTAKES_IN_FORMS, *MISTAKES_IN_WORDS)


@pytest.mark.parametrize("mistake", [pytest.param(one, id=one.yaml) for one in MISTAKES])
def test_mistake(mistake: Mistake, tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    path.write_text(mistake.marked.replace(MARK, ""), encoding="utf-8")
    [found] = validate(str(path)).diagnoses
    assert (found.rule, found.message) == (mistake.rule, mistake.message)
    assert found.remedy.startswith(mistake.remedy)
    assert (found.span.line, found.span.column) == mistake.place
    assert not NOT_SAID.search(f"{found.message} {found.remedy}")
    assert not re.search(r"\ba [aeio]|\ban [^aeio`]", f"{found.message} {found.remedy}")


def test_the_table_is_long_and_each_mistake_stands_in_it_once() -> None:
    assert len(MISTAKES) >= 100
    assert len({one.yaml for one in MISTAKES}) == len(MISTAKES)
    assert {one.rule for one in MISTAKES} == {
        f"schema/{defect}"
        for defect in (
            "malformed",
            "missing-key",
            "no-value",
            "out-of-range",
            "unknown-key",
            "unknown-word",
            "wrong-form",
        )
    }


@pytest.mark.parametrize(
    ("yaml", "findings"),
    [
        ("groups: {board: {chair: [Ana], meetings: 4, stauts: active}}", 3),
        ("gruops: {}\nlevels: high\n", 2),
        ("groups: [{name: a}, {name: b}, {id: c}]", 2),
        ("mandate: {kind: law}\ngroups: {}", 2),
        ("groups: {board: {members: [{name: Ana, voting: maybe}]}}", 2),
        ("groups: {board: {meetings: {per_year: {min: few, max: many}}}}", 2),
    ],
)
def test_each_cause_gives_one_finding(yaml: str, findings: int, tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    path.write_text(HEAD + yaml, encoding="utf-8")
    diagnoses = validate(str(path)).diagnoses
    assert len(diagnoses) == findings
    assert len({found.span for found in diagnoses}) == findings


@pytest.mark.parametrize(
    ("included", "rule", "message", "remedy"),
    [
        (
            "policy: {fail_on: note}",
            "schema/unknown-key",
            "`policy` is not a key of an included file.",
            "It belongs to the main file, which includes this one.",
        ),
        (
            "levels: [high]",
            "schema/unknown-key",
            "`levels` is not a key of an included file.",
            "It belongs to the main file, which includes this one.",
        ),
        ("grups: {}", "schema/unknown-key", "`grups` is not a key of an included file.", "Did you mean `groups`?"),
        ("chair: Ana", "schema/unknown-key", "`chair` is not a key of an included file.", "It belongs to a group."),
        ("- board", "schema/wrong-form", "The file is a list, but has to hold keys such as `groups:`.", "What a file"),
    ],
)
def test_included_file(included: str, rule: str, message: str, remedy: str, tmp_path: Path) -> None:
    (tmp_path / "governance.yaml").write_text(f"{HEAD}groups: {{}}\ninclude: more.yaml\n", encoding="utf-8")
    (tmp_path / "more.yaml").write_text(included, encoding="utf-8")
    [found] = validate(str(tmp_path)).diagnoses
    assert (found.rule, found.message) == (rule, message)
    assert found.remedy.startswith(remedy)
    assert found.span.file == str(tmp_path / "more.yaml")


def test_a_file_of_mistakes_is_not_listed_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    keys = "".join(f"  wrong-{number}: 1\n" for number in range(300))
    path.write_text(f"{HEAD}groups:\n{keys}", encoding="utf-8")
    assert len(validate(str(path)).diagnoses) == 200


def test_every_list_and_map_of_the_schema_has_a_form_in_words() -> None:
    titles = {plain_title(schema) for schema in _titled(governance())}
    assert titles - FORMS.keys() == set()
    assert not any(NOT_SAID.search(form) for form in FORMS.values())


def _titled(schema: object) -> list[dict[str, object]]:
    """The parts of the schema with a title whose values can be lists or maps, or that offer several forms."""
    found: list[dict[str, object]] = []
    if isinstance(schema, dict):
        if "title" in schema and ("anyOf" in schema or schema.get("type") in ("object", "array")):
            found.append(schema)
        found.extend(one for below in schema.values() for one in _titled(below))
    elif isinstance(schema, list):
        found.extend(one for below in schema for one in _titled(below))
    return found


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ærø Board", "aeroe-board"),
        ("Styregruppen for IT & økonomi", "styregruppen-for-it-oekonomi"),
        ("Straße", "strasse"),
        ("Conseil d'État", "conseil-d-etat"),
        ("--4--", "4"),
        ("委員会", ""),
        ("", ""),
    ],
)
def test_id_from_a_name(name: str, expected: str) -> None:
    assert id_from(name) == expected


@pytest.mark.parametrize(("noun", "said"), [("id", "an id"), ("organisation", "an organisation"), ("day", "a day")])
def test_article(noun: str, said: str) -> None:
    assert with_article(noun) == said
