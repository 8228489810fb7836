"""The schemas as others use them: valid, complete in words, printed as they are, kept by what govctl prints."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from govctl.cli.front import run
from govctl.schema.published import NAMES, text

ROOT = Path(__file__).parents[2]
SCHEMAS = {name: json.loads(text(name)) for name in NAMES}
schemas = pytest.mark.parametrize("name", sorted(NAMES))
FINDINGS = Draft202012Validator(SCHEMAS["findings"])
SMALL = """\
schema_version: 1
name: Allotment society
groups:
  board:
    apex: true
    chair: Tomas, plot holders
    meetings: {per_year: 4}
  water:
    reports_to: board
    chair: {vacant: true, since: 2024-03-01}
"""
EXACT = """\
schema_version: 1
id: harbour
name: {da: Havnefællesskabet, en: The harbour partnership}
language: da
status: proposed
sources:
  minutes: {title: {da: Referat}, publisher: town}
levels:
  - {id: strategic, name: {da: Strategisk niveau}}
  - {id: operational, name: {da: Operationelt niveau}}
organisations:
  town: The town
  union: {name: The dockers' union, abbreviation: DU}
  union-office: {name: The union's office, part_of: union}
groups:
  board:
    name: {da: Bestyrelse, en: Board}
    kind: steering_group
    level: operational
    reports_to: council
    chair: town
    secretariat: town
    members:
      - {organisation: union, role: senior_user}
      - {title: A skipper, perspective: fishing, count: {min: 1, max: 2}, voting: false, term: {from: 2026}}
    meetings: {per_year: 3}
    responsibilities:
      - id: quays
        text: Keeps the quays
        authority: oversee
        source: {ref: minutes, at: Page 2}
    escalates: {to: council, topic: the budget, when: it is overspent}
    derived_from: [old-board]
    completeness: complete
requirements:
  fishers:
    text: Fishers are heard
    check: {perspective: fishing, has_seat_at: [strategic, operational]}
open_questions:
  ice: {text: Who clears the ice?, about: board, owner: town}
"""


@schemas
def test_is_a_valid_schema(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert SCHEMAS[name]["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMAS[name]["$id"] == f"urn:govctl:schema:{name}:1"


@schemas
def test_is_printed_as_it_is(name: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["schema", name]) == 0
    assert capsysbinary.readouterr().out == (ROOT / "schemas" / NAMES[name]).read_bytes()


def test_the_governance_schema_is_printed_unasked(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == SCHEMAS["governance"]


def test_no_such_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", "governence"]) == 2
    assert "There is no schema `governence`." in capsys.readouterr().err


def test_every_schema_file_has_a_name() -> None:
    assert sorted(NAMES.values()) == sorted(path.name for path in (ROOT / "schemas").iterdir())


def test_every_key_says_what_it_is() -> None:
    """An editor shows the title and the description of a key, its own or those of what it refers to."""
    silent = [where for where, schema in _properties(SCHEMAS["governance"], "") if not _says(schema)]
    assert silent == []
    assert len(list(_properties(SCHEMAS["governance"], ""))) > 150


def _says(schema: dict[str, Any]) -> bool:
    while "$ref" in schema and not {"title", "description"} & schema.keys():
        schema = _looked_up(schema["$ref"])
    return bool(schema.get("title") or schema.get("description")) or schema.keys() == {"const"}


def _looked_up(reference: str) -> dict[str, Any]:
    found: Any = SCHEMAS["governance"]
    for step in reference.removeprefix("#/").split("/"):
        found = found[step]
    return dict(found)


def _properties(schema: Any, where: str) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    if isinstance(schema, dict):
        properties = schema.get("properties", {})
        found += [(f"{where}/{key}", below) for key, below in properties.items()]
        found += [one for key, below in schema.items() for one in _properties(below, f"{where}/{key}")]
    elif isinstance(schema, list):
        found += [one for number, below in enumerate(schema) for one in _properties(below, f"{where}/{number}")]
    return found


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("#/properties/status", "draft proposed active superseded"),
        ("#/$defs/group/properties/status", "proposed active paused dissolved"),
        ("#/$defs/group/properties/completeness", "complete partial unknown"),
        (
            "#/$defs/group/properties/kind/anyOf/0",
            "steering_group working_group reference_group user_group committee project_office team party",
        ),
        (
            "#/$defs/responsibility/anyOf/1/properties/authority",
            "decide agree recommend perform consult inform oversee",
        ),
        (
            "#/$defs/seat/anyOf/1/properties/role",
            (
                "chair deputy_chair executive senior_user senior_supplier member lead secretary expert representative "
                "observer guest alternate"
            ),
        ),
        ("#/$defs/meetings/anyOf/0", "ad_hoc unknown"),
        ("#/$defs/mandate/properties/kind", "legal political funding agreement delegation"),
        ("#/$defs/severity", "error warning note off"),
        ("#/$defs/policy/properties/fail_on", "error warning note"),
    ],
)
def test_lists_of_words_are_complete(at: str, words: str) -> None:
    schema = SCHEMAS["governance"]
    for step in at.removeprefix("#/").split("/"):
        schema = schema[int(step) if isinstance(schema, list) else step]
    assert schema["enum"] == words.split()


def test_a_group_in_a_list_has_all_keys_of_a_group() -> None:
    definitions = SCHEMAS["governance"]["$defs"]
    assert definitions["listed_group"]["properties"].keys() == {"id", *definitions["group"]["properties"]}


@pytest.mark.parametrize("yaml", [SMALL, EXACT], ids=["small", "exact"])
def test_the_feel_of_the_format(yaml: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "governance.yaml"
    path.write_text(yaml, encoding="utf-8")
    run(["validate", "--format", "json", "--select", "schema", str(path)])
    [checked] = json.loads(capsys.readouterr().out)["checked"]
    assert (checked["findings"], checked["counts"]["groups"]) == ([], yaml.count("chair: "))


@pytest.mark.parametrize(
    ("yaml", "code", "readable", "rules"),
    [
        (
            SMALL.replace("{vacant: true, since: 2024-03-01}", "Ida").replace("Ida", "Ida\n    meetings: ad_hoc"),
            0,
            True,
            0,
        ),
        (SMALL, 0, True, 2),
        (SMALL.replace("reports_to: board", "reports_to: nobody"), 1, True, 3),
        ("schema_version: 1\nname: n\n", 1, True, 1),
        ("groups: {board: {chair: a}, board: {chair: b}}\n", 1, True, 1),
        ("groups: [\n", 3, False, 1),
        ("\x1b[31m: \u202e\n", 3, False, 1),
        ("", 3, False, 1),
    ],
)
def test_json_findings_keep_their_schema(
    yaml: str, code: int, readable: bool, rules: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "governance.yaml"
    path.write_text(yaml, encoding="utf-8")
    assert run(["validate", "-f", "json", str(path)]) == code
    printed = json.loads(capsys.readouterr().out)
    FINDINGS.validate(printed)
    [checked] = printed["checked"]
    assert (checked["readable"], len(checked["findings"])) == (readable, rules)
    assert printed["failed"] is checked["failed"] is (code != 0)


def test_json_findings_of_several_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.yaml").write_text(SMALL, encoding="utf-8")
    (tmp_path / "two.yaml").write_text("- 1\n", encoding="utf-8")
    assert run(["validate", "-f", "json", str(tmp_path / "one.yaml"), str(tmp_path / "two.yaml")]) == 1
    printed = json.loads(capsys.readouterr().out)
    FINDINGS.validate(printed)
    assert [one["failed"] for one in printed["checked"]] == [False, True]


@pytest.mark.parametrize("spoilt", [{"failed": "no"}, {"checked": [{}]}, {"more": 1}])
def test_the_findings_schema_refuses_other_forms(spoilt: dict[str, Any]) -> None:
    assert not FINDINGS.is_valid({"schema_version": 1, "govctl": "1", "failed": False, "checked": [], **spoilt})
