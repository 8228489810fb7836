"""`govctl render` of what git holds: revisions, and the commit in the source line."""

import os
import subprocess
import sys
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
    assert "governance.yaml is in no git repository, so no commit can be named. Leave out --stamp." in done.err
    assert not (tmp_path / "a.txt").exists()


def test_an_included_file_that_is_gone_is_a_change(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "groups" / "hall.yaml").write_text("groups: {hall: {reports_to: board}}\n")
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "One more")
    second = git(repository, "rev-parse", "--short=7", "HEAD")
    assert source(drawn(capsys, "--stamp")).endswith(f"governance.yaml, commit {second} of 1 March 2026")
    (repository / "groups" / "hall.yaml").unlink()
    assert source(drawn(capsys, "--stamp")).endswith(f"changed since commit {second} of 1 March 2026")
    git(repository, "commit", "-q", "-a", "-m", "One less")
    third = git(repository, "rev-parse", "--short=7", "HEAD")
    assert source(drawn(capsys, "--stamp")).endswith(f"governance.yaml, commit {third} of 1 March 2026")


def test_a_shallow_clone_names_no_commit_that_it_only_seems_to_begin_with(
    repository: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    shallow = tmp_path_factory.mktemp("clones") / "shallow"
    git(repository, "clone", "-q", "--depth", "1", repository.as_uri(), str(shallow))
    monkeypatch.chdir(shallow)
    done = ask(capsys, "render", "--stamp", "-o", "a.txt")
    assert (done.code, done.out) == (3, "")
    assert "This clone is shallow" in done.err
    assert "git fetch --unshallow" in done.err
    git(shallow, "fetch", "-q", "--unshallow")
    assert " commit " in source(drawn(capsys, "--stamp"))


@pytest.mark.parametrize(
    ("key", "value"), [("log.showSignature", "true"), ("i18n.logOutputEncoding", "UTF-16"), ("log.date", "relative")]
)
def test_how_somebody_has_git_show_logs_plays_no_part(
    key: str, value: str, repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    git(repository, "config", key, value)
    monkeypatch.setenv("GIT_LITERAL_PATHSPECS", "1")
    first = git(repository, "rev-parse", "--short=7", "v1")
    assert source(drawn(capsys, "--stamp")) == f"Source: governance.yaml, commit {first} of 1 March 2026"


@pytest.mark.parametrize("date", ["999999999999999 +0000", "5 +9999"])
def test_a_commit_without_a_day_that_a_calendar_knows(
    date: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree = git(repository, "write-tree")
    raw = f"tree {tree}\nauthor A <a@example.org> {date}\ncommitter A <a@example.org> {date}\n\nx\n"
    done = subprocess.run(
        ["git", "hash-object", "-t", "commit", "-w", "--literally", "--stdin"],
        cwd=repository,
        input=raw,
        check=True,
        capture_output=True,
        text=True,
    )
    git(repository, "update-ref", "HEAD", done.stdout.strip())
    asked = ask(capsys, "render", "--stamp", "-o", "a.txt")
    assert asked.code in (0, 3)
    assert asked.code == 0 or "has no date" in asked.err


def test_a_broken_history_is_told(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = git(repository, "rev-parse", "v1")
    (repository / ".git" / "objects" / first[:2] / first[2:]).unlink()
    done = ask(capsys, "render", "--stamp", "-o", "a.txt")
    assert (done.code, done.out) == (3, "")
    assert "The history of the file cannot be read." in done.err


def test_before_the_first_commit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / "governance.yaml").write_text(CLEAN)
    monkeypatch.chdir(tmp_path)
    assert source(drawn(capsys, "--stamp")) == "Source: governance.yaml, in no commit yet"


def test_a_link_is_what_it_leads_to(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "link.yaml").symlink_to("governance.yaml")
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "A link")
    first = git(repository, "rev-parse", "--short=7", "v1")
    assert source(drawn(capsys, "link.yaml", "--stamp")) == f"Source: link.yaml, commit {first} of 1 March 2026"


@pytest.mark.skipif(sys.platform == "darwin", reason="names are Unicode there")
def test_names_of_other_encodings(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = os.fsdecode(b"bad\xff.yaml")
    (repository / name).write_text(CLEAN)
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "Odd")
    third = git(repository, "rev-parse", "--short=7", "HEAD")
    assert f"commit {third} of 1 March 2026" in source(drawn(capsys, name, "--stamp"))
    assert "Village hall" in drawn(capsys, f"HEAD:{name}")
    os.rename(name, "a\nb.yaml")
    done = ask(capsys, "render", "a\nb.yaml", "--stamp", "-o", "a.txt")
    assert (done.code, "line break" in done.err) == (3, True)


def test_the_folder_is_not_the_name(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert source(drawn(capsys, ".")) == "Source: governance.yaml"
    assert source(drawn(capsys, "HEAD:.")) == "Source: HEAD:governance.yaml"


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
