"""A look at a governance that is being written: findings, picture, changes since the last commit."""

from pathlib import Path

import pytest

from govctl.errors import InputError
from govctl.loading.watched import Watched
from govctl.usecases.look import Look, Looker, check_path
from tests.cli.test_git import git

HALL = "schema_version: 1\nname: {en: Village hall, da: Forsamlingshuset}\nlanguage: da\ngroups:\n"
BOARD = "  board: {apex: true, chair: Kasserer, meetings: {per_year: 4}}\n"


def look(path: Path) -> Look:
    return Looker(str(path)).look(Watched())


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    """A governance that is committed."""
    path = tmp_path / "governance.yaml"
    path.write_text(HALL + BOARD)
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "First")
    return path


def test_nothing_has_changed(hall: Path) -> None:
    seen = look(hall)
    assert seen.checked is not None
    assert not seen.checked.failed
    assert (seen.title, seen.titled_in, seen.language, seen.problem) == ("Forsamlingshuset", "da", "da", "")
    assert "Forsamlingshuset" in seen.picture
    assert seen.changes.compared is not None
    assert seen.changes.compared.changes == ()
    assert (seen.changes.picture, seen.changes.unknown) == ("", "")
    assert seen.changes.commit == git(hall.parent, "rev-parse", "HEAD").strip()


@pytest.mark.parametrize("asked", ["governance.yaml", ""])
def test_changes_since_the_last_commit(hall: Path, asked: str) -> None:
    hall.write_text(HALL + BOARD.replace("4", "2"))
    seen = look(hall.parent / asked)
    assert seen.changes.compared is not None
    assert [one.kind.id for one in seen.changes.compared.changes] == ["meeting/less-often"]
    assert "ændret" in seen.changes.picture


def test_a_commit_is_noticed_and_then_nothing_has_changed(hall: Path) -> None:
    hall.write_text(HALL + BOARD.replace("4", "2"))
    looker, watched = Looker(str(hall)), Watched()
    looker.look(watched)
    assert not watched.changed()
    git(hall.parent, "commit", "-q", "-a", "-m", "Second")
    assert watched.changed()
    seen = looker.look(Watched())
    assert seen.changes.compared is not None
    assert seen.changes.compared.changes == ()


def test_a_repository_that_begins_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    path.write_text(HALL + BOARD)
    looker, watched = Looker(str(path)), Watched()
    assert looker.look(watched).changes.unknown == "This folder is not in a git repository."
    git(tmp_path, "init", "-q")
    assert watched.changed()


def test_before_there_is_a_commit(tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    path.write_text(HALL + BOARD)
    git(tmp_path, "init", "-q")
    seen = look(path)
    assert seen.picture
    assert seen.changes.compared is None
    assert seen.changes.unknown == "This repository has no commit yet."


def test_a_file_that_is_not_committed(hall: Path) -> None:
    path = hall.parent / "proposal.yaml"
    path.write_text(HALL + BOARD)
    seen = look(path)
    assert seen.picture
    assert seen.changes.compared is None
    assert "proposal.yaml" in seen.changes.unknown


def test_a_last_commit_that_is_broken(hall: Path) -> None:
    hall.write_text("groups: [\n")
    git(hall.parent, "commit", "-q", "-a", "-m", "Broken")
    hall.write_text(HALL + BOARD)
    assert look(hall).changes.unknown.startswith("The last commit is not valid: HEAD:governance.yaml:")


@pytest.mark.parametrize("text", ["groups: [\n", "nonsense: 1\n", "", HALL + "  board: {chiar: T}\n"])
def test_wrong_in_form(hall: Path, text: str) -> None:
    hall.write_text(text)
    seen = look(hall)
    assert seen.checked is not None
    assert seen.checked.diagnoses
    assert (seen.picture, seen.title) == ("", "")


def test_wrong_by_the_rules_is_drawn_all_the_same(hall: Path) -> None:
    hall.write_text(HALL + BOARD + "  upkeep: {reports_to: nobody, chair: T}\n")
    seen = look(hall)
    assert seen.checked is not None
    assert seen.checked.failed
    assert "upkeep" in seen.picture


def test_gone(hall: Path) -> None:
    hall.unlink()
    seen = look(hall)
    assert seen.checked is None
    assert "no such file" in seen.problem


def test_what_cannot_be_watched(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="Standard input cannot be watched"):
        check_path("-")
    with pytest.raises(InputError, match="no such file"):
        check_path(str(tmp_path / "nothing.yaml"))
    with pytest.raises(InputError, match="holds no governance"):
        check_path(str(tmp_path))
