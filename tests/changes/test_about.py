"""Every change is about a group, an organisation, or the whole."""

from pathlib import Path

import pytest

from govctl.changes.about import by_group
from govctl.changes.compare import changes_of
from govctl.changes.compared import LocatedChange
from govctl.changes.pair import Pair
from govctl.usecases.compare import compare_sides
from govctl.usecases.open import open_valid
from govctl.usecases.sides import Side

OLD = """\
schema_version: 1
name: Village hall
organisations:
  club: {name: The sports club, abbreviation: Club}
  choir: The choir
groups:
  board:
    name: The board
    apex: true
    members: [club, choir]
    meetings: {per_year: 4}
    responsibilities: [{id: keys, text: Keeps the keys}]
  kitchen: {name: Kitchen group, reports_to: board}
open_questions:
  heating: {text: Who pays for the heating?, about: kitchen}
  roof: {text: Who mends the roof?, about: [kitchen, board]}
"""


def changed(folder: Path, old: str, new: str) -> list[LocatedChange]:
    """The changes when these words of the file are replaced."""
    assert OLD.count(old) == 1
    paths = folder / "old.yaml", folder / "new.yaml"
    for path, text in zip(paths, (OLD, OLD.replace(old, new)), strict=True):
        path.write_text(text, encoding="utf-8")
    return list(compare_sides(Side(str(paths[0])), Side(str(paths[1]))).changes)


@pytest.mark.parametrize(
    ("old", "new", "kind", "about"),
    [
        ("  kitchen: {name: Kitchen group, reports_to: board}\n", "", "group/no-longer-mentioned", "Kitchen group"),
        ("name: The board", "name: The council", "group/renamed", "The council"),
        ("[club, choir]", "[choir]", "seat/lost", "The board"),
        ("[club, choir]", "[choir]", "organisation/unseated", "Club"),
        ("{per_year: 4}", "{per_year: 2}", "meeting/less-often", "The board"),
        ("{id: keys, text: Keeps the keys}", "", "responsibility/dropped", "The board"),
        ("  heating: {text: Who pays for the heating?, about: kitchen}\n", "", "question/closed", "Kitchen group"),
        ("  roof: {text: Who mends the roof?, about: [kitchen, board]}\n", "", "question/closed", ""),
        ("name: Village hall", "name: Town hall", "governance/renamed", ""),
    ],
)
def test_about(old: str, new: str, kind: str, about: str, tmp_path: Path) -> None:
    found = {change.kind.id: change.about for change in changed(tmp_path, old, new)}
    assert (kind, found.get(kind)) == (kind, about), found


@pytest.mark.parametrize(
    ("old", "new", "kind", "groups"),
    [
        ("  kitchen: {name: Kitchen group, reports_to: board}\n", "", "group/no-longer-mentioned", ["kitchen"]),
        ("  kitchen: {name", "  cooks: {derived_from: kitchen, name", "group/renamed", ["cooks"]),
        ("{per_year: 4}", "{per_year: 2}", "meeting/less-often", ["board"]),
        (
            "    responsibilities: [{id: keys, text: Keeps the keys}]\n  kitchen: {",
            "  kitchen: {responsibilities: [{id: keys, text: Keeps the keys}], ",
            "responsibility/moved",
            ["kitchen", "board"],
        ),
        ("name: Village hall", "name: Town hall", "governance/renamed", []),
    ],
)
def test_by_group(old: str, new: str, kind: str, groups: list[str], tmp_path: Path) -> None:
    """By the id of today, the group where it goes first."""
    assert OLD.count(old) == 1
    for name, text in (("old", OLD), ("new", OLD.replace(old, new))):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    governances = [open_valid(str(tmp_path / f"{name}.yaml")).governance for name in ("old", "new")]
    pair = Pair(*(one for one in governances if one))
    assert [name for name, change in by_group(pair, changes_of(pair)) if change.kind == kind] == groups
