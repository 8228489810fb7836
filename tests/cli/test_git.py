"""Revisions without a checkout, the history of an element, the diff driver: in real repositories."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command import ROOT, ask

BOARD = "  board: {apex: true, chair: Ana, meetings: {per_year: 4}}\n"
UPKEEP = (
    "  upkeep: {reports_to: board, chair: Bo, meetings: ad_hoc, responsibilities: [{id: roof, text: Mends the roof}]}\n"
)
GARDEN = UPKEEP.replace("upkeep:", "garden:").replace("{reports_to", "{derived_from: [upkeep], reports_to")
HEAD = "schema_version: 1\nname: Hall\norganisations: {parish: The parish, mill: The mill}\n"
Clone = Callable[..., Path]


def git(folder: Path, *arguments: str) -> str:
    """Run git with a name of its own."""
    command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with three commits: two groups; the board meets less often; upkeep becomes garden."""
    git(tmp_path, "init", "-q", "-b", "main")
    states = (
        BOARD + UPKEEP,
        BOARD.replace("4", "2") + UPKEEP,
        BOARD.replace("4", "2").replace("Ana", "parish") + GARDEN,
    )
    for number, groups in enumerate(states):
        (tmp_path / "governance.yaml").write_text(f"{HEAD}groups:\n{groups}")
        git(tmp_path, "add", "-A")
        git(tmp_path, "commit", "-q", "-m", f"Step {number}")
        git(tmp_path, "tag", f"v{number}")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def cloned(repository: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Clone:
    """Clones the repository as the options say, and goes there."""

    def clone(*options: str) -> Path:
        folder = tmp_path_factory.mktemp("clone") / "c"
        git(folder.parent, "clone", "-q", *options, repository.as_uri(), folder.name)
        monkeypatch.chdir(folder)
        return folder

    return clone


@pytest.mark.parametrize(
    ("arguments", "kinds"),
    [
        ([], []),
        (["HEAD"], []),
        (["v1..v1"], []),
        (["v0..v1"], ["meeting/less-often"]),
        (["v0", "v1"], ["meeting/less-often"]),
        (["v1..v0"], ["meeting/more-often"]),
        (["v0:governance.yaml", "v1:governance.yaml"], ["meeting/less-often"]),
        (["v1"], ["group/renamed", "chair/changed"]),
        (["v1.."], ["group/renamed", "chair/changed"]),
        (["v1", "governance.yaml"], ["group/renamed", "chair/changed"]),
        (["HEAD~1...HEAD"], ["group/renamed", "chair/changed"]),
        (["v2..HEAD~2"], ["group/renamed", "chair/changed", "meeting/more-often"]),
    ],
)
def test_what_arguments_mean(
    arguments: list[str], kinds: list[str], repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = ask(capsys, "diff", *arguments)
    assert (done.code, done.err) == (0, "")
    assert all(f"[{kind}]" in done.out for kind in kinds), done.out
    assert done.out.startswith("Nothing changes") == (not kinds)


def test_the_files_as_they_are(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = repository / "governance.yaml"
    path.write_text(path.read_text().replace("per_year: 2", "per_year: 6"))
    assert "[meeting/more-often]" in ask(capsys, "diff").out
    assert "[meeting/more-often]" in ask(capsys, "diff", "HEAD").out
    assert "[meeting/more-often]" in ask(capsys, "diff", "governance.yaml").out
    assert ask(capsys, "diff", "--exit-code").code == 1


def test_from_a_folder_below(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "minutes").mkdir()
    monkeypatch.chdir(repository / "minutes")
    done = ask(capsys, "diff", "v0..v1")
    assert "[meeting/less-often]" in done.out
    assert "v0:../governance.yaml:5:" in done.out


def test_includes_are_read_from_the_revision(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "groups").mkdir()
    (repository / "groups" / "upkeep.yaml").write_text("groups:\n" + UPKEEP)
    (repository / "groups" / ".hidden.yaml").write_text("broken: [")
    (repository / "governance.yaml").write_text(f"{HEAD}include: groups/*.yaml\ngroups:\n{BOARD}")
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "Split")
    (repository / "groups" / "upkeep.yaml").write_text("groups:\n" + UPKEEP.replace("Bo", "Cy"))
    done = ask(capsys, "diff")
    assert "[chair/changed]" in done.out
    assert "HEAD:groups/upkeep.yaml:2:" in done.out
    assert "Nothing changes" in ask(capsys, "diff", "v0:governance.yaml", "v0:governance.yaml").out


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["nothing"], 3, "no revision `nothing`"),
        (["nothing..HEAD"], 3, "no revision `nothing`"),
        (["HEAD:nothing.yaml"], 3, "no such file"),
        (["HEAD:link.yaml"], 3, "is a link"),
        (["HEAD:minutes"], 3, "holds no governance.yaml"),
        (["nothing.yaml", "governance.yaml"], 3, "no such file"),
        (["--", "--output=x"], 3, "no revision `--output=x`"),
        (["--", "-x..-y"], 3, "no revision `-x`"),
        (["--", "-x...-y"], 2, "no name of a revision"),
        (["HEAD\nHEAD:x"], 2, "no"),
        (["HEAD\x00"], 2, "no"),
        (["HEAD:../../outside.yaml"], 3, "no such file"),
        (["main...other"], 3, "no history in common"),
    ],
)
def test_what_is_not_there(
    arguments: list[str], code: int, says: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "link.yaml").symlink_to("governance.yaml")
    (repository / "minutes").mkdir()
    (repository / "minutes" / "x.txt").write_text("x")
    git(repository, "add", "-A")
    git(repository, "commit", "-q", "-m", "A link")
    git(repository, "checkout", "-q", "--orphan", "other")
    git(repository, "commit", "-q", "-m", "Another beginning")
    git(repository, "checkout", "-q", "main")
    done = ask(capsys, "diff", *arguments)
    assert done.out == ""
    assert says in done.err
    assert done.code == code
    assert not (repository / "x").exists()


def test_outside_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "governance.yaml").write_text(f"{HEAD}groups:\n{BOARD}")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    for command in (["diff"], ["diff", "HEAD"], ["log"]):
        done = ask(capsys, *command)
        assert (done.code, done.out) == (3, "")
        assert "not in a git repository" in done.err


@pytest.mark.parametrize("command", [["render", "-o", "a.svg"], ["diff"], ["render", "--diff", "-o", "a.svg"]])
def test_a_name_that_is_neither_file_nor_revision(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    done = ask(capsys, *command, "bord")
    assert (done.code, done.out) == (3, "")
    assert "There is no file bord, and no governance.yaml here of which it could be a revision." in done.err


def test_a_repository_of_somebody_else(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    for command in (["diff"], ["diff", "HEAD"], ["log"]):
        done = ask(capsys, *command)
        assert (done.code, done.out) == (3, "")
        assert f"git config --global --add safe.directory {repository}" in done.err


def test_shallow(cloned: Clone, capsys: pytest.CaptureFixture[str]) -> None:
    cloned("--depth", "1")
    done = ask(capsys, "diff", "HEAD~1")
    assert done.code == 3
    assert "git fetch --unshallow" in done.err


def test_a_worktree_of_a_shallow_clone(
    cloned: Clone, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clone = cloned("--depth", "1")
    git(clone, "worktree", "add", "-q", "--detach", "../beside")
    monkeypatch.chdir(clone.parent / "beside")
    done = ask(capsys, "diff", "HEAD~1")
    assert done.code == 3
    assert "git fetch --unshallow" in done.err


def test_bare(cloned: Clone, capsys: pytest.CaptureFixture[str]) -> None:
    cloned("--bare")
    assert "[meeting/less-often]" in ask(capsys, "diff", "v0:governance.yaml", "v1:governance.yaml").out
    done = ask(capsys, "diff")
    assert (done.code, done.out) == (3, "")
    assert "This repository is bare" in done.err
    assert "[meeting/less-often]" in ask(capsys, "diff", "v0..v1", "--path", "governance.yaml").out


@pytest.mark.parametrize("revision", ["HEAD", "refs/heads/main", "main", "HEAD~1", "HEAD:governance.yaml", "v1"])
def test_a_revision_of_a_bare_repository(
    revision: str, repository: Path, cloned: Clone, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where git keeps files by the names of revisions beside us."""
    bare = cloned("--bare")
    folder = bare.parent
    (bare / "refs" / "heads" / "main").write_text(git(repository, "rev-parse", "main"))
    assert ask(capsys, "render", revision, "-o", "../chart.txt") == (0, "", "")
    chart = (folder / "chart.txt").read_text(encoding="utf-8")
    assert f"Source: {revision.partition(':')[0]}:governance.yaml" in chart
    assert ask(capsys, "diff", "v0", revision).code == 0
    done = ask(capsys, "diff", revision, "--path", "governance.yaml")
    assert (done.code, done.out) == (3, "")
    assert "governance.yaml cannot be read: there is no such file" in done.err
    (folder / "other.yaml").write_text(f"{HEAD}groups:\n{BOARD}")
    assert ask(capsys, "render", "../other.yaml", "-o", "../chart.txt") == (0, "", "")
    assert ask(capsys, "render", f"{revision.partition(':')[0]}x", "-o", "../chart.txt").code == 3


@pytest.mark.parametrize(
    ("options", "steps"),
    [
        ([], ["Step 2", "Step 1", "Step 0"]),
        (["-n", "2"], ["Step 2", "Step 1"]),
        (["--group", "board"], ["Step 2", "Step 1", "Step 0"]),
        (["--group", "garden"], ["Step 2", "Step 0"]),
        (["--organisation", "parish"], ["Step 2", "Step 0"]),
        (["--responsibility", "roof"], ["Step 0"]),
    ],
)
def test_log(options: list[str], steps: list[str], repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "log", *options)
    assert (done.code, done.err) == (0, "")
    assert [line[22:] for line in done.out.splitlines() if line[:1].isdigit()] == steps


def test_log_over_a_broken_commit(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = repository / "governance.yaml"
    good = path.read_text()
    for text in ("groups: [", good.replace("per_year: 2", "per_year: 5")):
        path.write_text(text)
        git(repository, "commit", "-q", "-a", "-m", "Broken" if text.endswith("[") else "Mended")
    out = ask(capsys, "log", "--group", "board").out
    assert "Broken\n  cannot be compared:" in out
    assert "Step 1" in out


def test_log_of_what_is_not_there(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "log", "--group", "gardn")
    assert (done.code, "Did you mean `garden`?" in done.err) == (2, True)
    assert ask(capsys, "log", "--group", "board", "--organisation", "parish").code == 2


def test_driver(repository: Path) -> None:
    git(repository, "config", "diff.govctl.command", f"PYTHONPATH='{ROOT}' '{sys.executable}' -m govctl git-diff")
    (repository / ".gitattributes").write_text("*.yaml diff=govctl\n")
    path = repository / "governance.yaml"
    path.write_text(path.read_text().replace("per_year: 2", "per_year: 6"))
    assert "board meets 6 times a year now; before 2 times a year." in git(repository, "diff")
    path.write_text("groups: [")
    assert "-groups:" not in git(repository, "diff", "--no-ext-diff", "--stat")
    assert "+groups: [" in git(repository, "diff")
    path.unlink()
    assert "The file is no more, with 2 groups." in git(repository, "diff")
    git(repository, "checkout", "-q", "governance.yaml")
    path.rename(repository / "other.yaml")
    git(repository, "add", "-N", "other.yaml")
    assert "The file is new, with 2 groups." in git(repository, "diff", "--no-renames")


def test_gate_and_waiver(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(capsys, "diff", "v0..v1", "--fail-on", "loss").code == 1
    assert ask(capsys, "diff", "v0..v1", "--fail-on", "meeting/less-often,seat").code == 1
    assert ask(capsys, "diff", "v0..v1", "--fail-on", "gain").code == 0
    assert ask(capsys, "diff", "v0..v1", "--fail-on", "los").code == 2
    waiver = "{rule: meeting/less-often, target: board, reason: Agreed, until: 2999-01-01}"
    text = git(repository, "show", "v1:governance.yaml")
    (repository / "governance.yaml").write_text(f"{text}policy: {{waivers: [{waiver}]}}\n")
    done = ask(capsys, "diff", "v0", "--fail-on", "meeting")
    assert (done.code, ", 1 waived" in done.out) == (0, True)
    assert ask(capsys, "validate").code == 0, "a waiver may name a change"


def test_compare(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "compare", "v0", "v1", "governance.yaml")
    assert (done.code, done.err) == (0, "")
    assert "A  v0:governance.yaml: Hall" in done.out
    assert "What B loses against A\n  - board meets 2 times a year now; before 4 times a year." in done.out
    assert ask(capsys, "compare", "v0").code == 2


@pytest.mark.parametrize("what", ["", "seat", "loss", "seat/lost"])
def test_changes(what: str, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "changes", *([what] if what else []))
    assert (done.code, done.err) == (0, "")
    assert "seat/lost" in done.out
    assert ask(capsys, "changes", "seatt").code == 2
