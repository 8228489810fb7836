"""`govctl render` of what git holds: revisions, and the commit in the source line."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.command import CLEAN, ask

DATED = {
    "GIT_AUTHOR_DATE": "2026-03-01T12:00:00Z",
    "GIT_COMMITTER_DATE": "2026-03-01T12:00:00Z",
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org",
}
MAIN = CLEAN.replace("groups:", "include: groups/*.yaml\ngroups:")
KITCHEN = "groups:\n  kitchen: {reports_to: board, chair: Cy, meetings: ad_hoc}\n"


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A village hall with a kitchen of its own file, then a file that has nothing to do with it."""
    for name, value in DATED.items():
        monkeypatch.setenv(name, value)
    git(tmp_path, "init", "-q")
    (tmp_path / "governance.yaml").write_text(MAIN)
    (tmp_path / "groups").mkdir()
    (tmp_path / "groups" / "kitchen.yaml").write_text(KITCHEN)
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "The hall")
    git(tmp_path, "tag", "v1")
    (tmp_path / "readme").write_text("x")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "Something else")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def drawn(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert ask(capsys, "render", *arguments, "-o", "chart.txt") == (0, "", "")
    return Path("chart.txt").read_text("utf-8")


def source(text: str) -> str:
    """The last paragraph, in one line."""
    return " ".join(text.strip().rpartition("\n\n")[2].split())


def test_the_commit_that_last_changed_the_files(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = git(repository, "rev-parse", "--short=7", "v1")
    assert source(drawn(capsys)) == "Source: governance.yaml"
    assert source(drawn(capsys, "--stamp")) == f"Source: governance.yaml, commit {first} of 1 March 2026"
    assert source(drawn(capsys, "--stamp", "--language", "da")) == (
        f"Kilde: governance.yaml, commit {first} fra 1. marts 2026"
    )
    assert source(drawn(capsys, "HEAD", "--stamp")) == f"Source: HEAD:governance.yaml, commit {first} of 1 March 2026"


@pytest.mark.parametrize("name", ["governance.yaml", "groups/kitchen.yaml"])
def test_changes_that_are_not_committed_are_said(
    name: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = git(repository, "rev-parse", "--short=7", "v1")
    said = f"Source: governance.yaml, changed since commit {first} of 1 March 2026"
    file = repository / name
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert "changed since" not in source(drawn(capsys, "--stamp"))
    file.write_text(file.read_text() + "# x\n")
    assert source(drawn(capsys, "--stamp")) == said


def test_a_file_that_no_commit_has(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "new.yaml").write_text(CLEAN)
    assert source(drawn(capsys, "new.yaml", "--stamp")) == "Source: new.yaml, in no commit yet"


def test_from_another_folder(
    repository: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    first = git(repository, "rev-parse", "--short=7", "v1")
    assert source(drawn(capsys, str(repository), "--stamp")).endswith(f"commit {first} of 1 March 2026")


@pytest.mark.parametrize("view", ["chart", "matrix", "responsibilities", "meetings"])
def test_a_revision_is_drawn(view: str, repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "governance.yaml").write_text(CLEAN.replace("Village hall", "Town hall"))
    then = drawn(capsys, "v1", "--view", view)
    assert "Village hall" in then
    assert source(then).endswith("v1:governance.yaml")
    assert "kitchen" in then
    assert "Town hall" in drawn(capsys, "--view", view)
    assert drawn(capsys, "v1:governance.yaml", "--view", view) == then


def test_a_proposal_says_both_commits(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = git(repository, "rev-parse", "--short=7", "v1")
    (repository / "governance.yaml").write_text(MAIN.replace("Bo", "Di"))
    assert source(drawn(capsys, "--diff", "--stamp")) == (
        f"Source: HEAD:governance.yaml, commit {first} of 1 March 2026 → "
        f"governance.yaml, changed since commit {first} of 1 March 2026"
    )


def test_where_there_is_no_commit_to_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "governance.yaml").write_text(CLEAN)
    done = ask(capsys, "render", str(tmp_path / "governance.yaml"), "--stamp", "-o", str(tmp_path / "a.txt"))
    assert (done.code, done.out) == (3, "")
    assert "not in a git repository" in done.err
    assert not (tmp_path / "a.txt").exists()


def test_no_such_revision(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "render", "v9", "-o", "a.txt")
    assert (done.code, done.out) == (3, "")
    assert "There is no revision `v9`." in done.err


def test_a_branch_with_a_slash_is_a_revision_and_a_path_that_leads_nowhere_is_none(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(repository, "branch", "next/year")
    assert "Village hall" in drawn(capsys, "next/year")
    done = ask(capsys, "render", "groups/none", "-o", "a.txt")
    assert (done.code, done.out) == (3, "")
    assert "groups/none cannot be read: there is no such file." in done.err
