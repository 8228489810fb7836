"""Groups that are taken in while the file is parsed are the same as those read from the whole data."""

from pathlib import Path

import pytest

from govctl.loading.build import Tree, build
from govctl.loading.intake import Intake
from govctl.loading.project import read_project
from govctl.model.governance import Governance
from govctl.schema.check import Checker
from govctl.usecases.open import open_governance

ORGANISATIONS = "organisations: {council: Council, mill: Mill}\n"
PEOPLE = "people: {treasurer: {name: Treasurer}, council: {name: Of the same id}}\n"
GROUPS = """\
groups:
  board: &board
    apex: true
    chair: treasurer
    deputy_chair: nobody-declared
    secretariat: {title: council}
    members: [council, Two words, mill, {title: treasurer}, {organisation: mill}]
    guests: council
  upkeep:
    reports_to: board
    chair: &chair council
    members: [*chair, {person: treasurer, title: Warden}]
    meetings: &often {per_year: 4}
    responsibilities: [Paints, {id: sweeps, text: Sweeps, authority: decide}]
  again: *board
  party:
    reports_to: upkeep
    chair: *chair
    meetings: *often
    members: unknown
"""
LISTED = "groups:\n- {id: board, chair: treasurer}\n- chair: council\n  id: upkeep\n- &a {id: third, chair: mill}\n"
START = "schema_version: 1\nname: Village hall\n"


def read(path: Path, *, at_once: bool) -> tuple[Governance, int]:
    intake = Intake(Checker().valid_group)
    project = read_project(str(path), None, intake if at_once else None)
    assert project.problems == ()
    trees = [Tree(document.data, document.root) for document in project.documents]
    return build(trees, project.nodes, intake.groups), len(intake.groups)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        (START + ORGANISATIONS + PEOPLE + GROUPS, 2),
        (START + GROUPS + ORGANISATIONS + PEOPLE, 2),
        (START + PEOPLE + GROUPS + ORGANISATIONS, 2),
        (START + GROUPS, 2),
        (START + LISTED + ORGANISATIONS, 2),
        (START + "groups: {}\n", 0),
        (START + "groups: {board: {}}\n", 1),
    ],
)
def test_the_same_groups(tmp_path: Path, text: str, taken: int) -> None:
    path = tmp_path / "governance.yaml"
    path.write_text(text)
    governance, number = read(path, at_once=True)
    assert number == taken
    assert repr(governance) == repr(read(path, at_once=False)[0])


@pytest.mark.parametrize("first", ["parts/a.yaml", "parts/b.yaml"])
def test_the_same_groups_from_several_files(tmp_path: Path, first: str) -> None:
    second = "parts/b.yaml" if first == "parts/a.yaml" else "parts/a.yaml"
    (tmp_path / "parts").mkdir()
    (tmp_path / first).write_text(ORGANISATIONS + "groups: {first: {chair: treasurer, members: [council]}}\n")
    (tmp_path / second).write_text(PEOPLE + "groups: {second: {chair: mill, members: [council, treasurer]}}\n")
    path = tmp_path / "governance.yaml"
    path.write_text(START + "groups: {board: {chair: council, members: [mill, treasurer]}}\ninclude: parts/*.yaml\n")
    governance, number = read(path, at_once=True)
    assert number == 3
    assert repr(governance) == repr(read(path, at_once=False)[0])


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ("  board: {chiar: Treasurer}\n", "schema/unknown-key"),
        ("  board: {chair: Treasurer, chair: Warden}\n", "schema/duplicate-key"),
        ("  board: {chair: Treasurer}\n  board: {chair: Warden}\n", "schema/duplicate-key"),
        ("  Board!: {chair: Treasurer}\n", "schema/malformed"),
    ],
)
def test_what_is_wrong_is_told_beside_groups_that_are_right(tmp_path: Path, wrong: str, rule: str) -> None:
    path = tmp_path / "governance.yaml"
    path.write_text(START + "groups:\n  right: {chair: Warden}\n" + wrong + "  fine: {chair: Warden}\n")
    opened = open_governance(str(path))
    assert opened.governance is None
    assert [(found.rule, found.span.line) for found in opened.diagnoses] == [(rule, 3 + wrong.count("\n") + 1)]
