"""Writing files: whole or the old ones, all or none, and never over what was read."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from govctl.cli.files import write_files
from govctl.errors import UsageError
from tests.cli.command import CLEAN, ENVIRONMENT, VACANT, ask, written


def _held(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in folder.iterdir() if path.is_file()}


def _full(*_: object) -> None:
    raise OSError(28, "No space left on device")


def _interrupted(*_: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("happens", "raised"), [(_full, UsageError), (_interrupted, KeyboardInterrupt)], ids=["full", "interrupted"]
)
@pytest.mark.parametrize("at", ["os.replace", "os.chmod"])
def test_a_file_is_whole_or_the_old_one(
    at: str,
    happens: Callable[..., None],
    raised: type[BaseException],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The disk fills up, or somebody presses Ctrl-C, while the new file is written."""
    old = written(tmp_path, "old")
    monkeypatch.setattr(at, happens)
    with pytest.raises(raised):
        write_files({old: b"new"})
    assert _held(tmp_path) == {"governance.yaml": "old"}


@pytest.mark.parametrize("last", ["no/such/folder/c.svg", "folder", "c.svg/", "a\0b", "/dev/full"])
def test_one_that_cannot_be_written_leaves_all(last: str, tmp_path: Path) -> None:
    old = written(tmp_path, "old", "a.svg")
    (tmp_path / "folder").mkdir()
    with pytest.raises(UsageError, match=r"cannot be written: |is the name of a folder"):
        write_files({old: b"new", str(tmp_path / "b.svg"): b"new", os.path.join(tmp_path, last): b"new"})
    assert _held(tmp_path) == {"a.svg": "old"}


def test_a_link_is_followed_and_kept(tmp_path: Path) -> None:
    target = written(tmp_path, "old", "elsewhere/there.svg")
    link = tmp_path / "here.svg"
    link.symlink_to(target)
    write_files({str(link): b"new"})
    assert link.is_symlink()
    assert Path(target).read_text("utf-8") == "new"


def test_a_device_is_written_to() -> None:
    write_files({"/dev/null": b"gone", "/dev/../dev/null": b"as well"})
    assert not Path("/dev/null").is_file()


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written: embedded null byte"):
        write_files({str(tmp_path / "a\0b"): b""})


@pytest.mark.parametrize("other", ["a.svg", "folder/../a.svg", "link.svg"])
def test_two_names_of_one_file(other: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.svg").symlink_to("a.svg")
    names = (str(tmp_path / "a.svg"), f"{tmp_path}/./{other}")
    with pytest.raises(UsageError, match="are the same file"):
        write_files(dict.fromkeys(names, b"new"))
    assert _held(tmp_path) == {}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a governance under several names, a house style and a catalogue."""
    monkeypatch.chdir(tmp_path)
    for name in ("in.txt", "in.yaml"):
        written(tmp_path, CLEAN, name)
    written(tmp_path, VACANT, "other.yaml")
    written(tmp_path, f"include: part.txt\n{VACANT}", "split.yaml")
    written(tmp_path, "groups: {more: {reports_to: board}}\n", "part.txt")
    written(tmp_path, "logo: logo.svg\n", "house.yaml")
    written(tmp_path, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "logo.svg")
    catalogue = Path(written(tmp_path, "", "mine/nb/LC_MESSAGES/govctl.po"))
    for name, target in (("chart.svg", "in.yaml"), ("style.svg", "house.yaml"), ("words.svg", str(catalogue))):
        (tmp_path / name).symlink_to(target)
    os.link("in.yaml", "hard.svg")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("diff in.txt other.yaml -o in.txt", "in.txt is a file that this command reads; it would be lost"),
        ("diff other.yaml in.txt -o in.txt", "in.txt is"),
        ("diff in.yaml split.yaml -o part.txt", "part.txt is"),
        ("diff in.yaml split.yaml -o part.txt -f html", "part.txt is"),
        ("compare in.txt other.yaml -o in.txt", "in.txt is"),
        ("stats in.txt -o in.txt", "in.txt is"),
        ("stats split.yaml -o part.txt", "part.txt is"),
        ("render in.txt -o in.txt", "in.txt is"),
        ("render in.txt --view meetings -o in.txt", "in.txt is"),
        ("render --diff in.yaml in.txt -o new.svg -o in.txt", "in.txt is"),
        ("render in.yaml", "chart.svg leads to in.yaml, which this command reads"),
        ("render in.yaml -o hard.svg", "hard.svg leads to in.yaml"),
        ("render in.yaml --theme house.yaml -o logo.svg", "logo.svg is"),
        ("render in.yaml --theme house.yaml -o style.svg", "style.svg leads to house.yaml"),
        ("render in.yaml --catalogues mine -o words.svg", "words.svg leads to mine/nb/LC_MESSAGES/govctl.po"),
    ],
)
def test_what_is_read_is_not_written_over(
    arguments: str, says: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _held(folder)
    done = ask(capsys, *arguments.split())
    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert "Name another file with --output." in done.err
    assert _held(folder) == before


def test_what_a_shell_feeds_in_is_not_written_over(folder: Path) -> None:
    command = [sys.executable, "-m", "govctl", "render", "-", "-o", "in.txt"]
    with (folder / "in.txt").open("rb") as fed:
        done = subprocess.run(command, cwd=folder, env=ENVIRONMENT, stdin=fed, capture_output=True, check=False)
    assert done.returncode == 2
    assert b"in.txt is a file that this command reads" in done.stderr
    assert (folder / "in.txt").read_text() == CLEAN


def test_a_revision_may_be_written_over_by_what_is_drawn_of_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What a commit holds is not lost with the file."""
    from tests.cli.test_git import git

    git(folder, "init", "-q")
    git(folder, "add", "in.txt")
    git(folder, "commit", "-q", "-m", "One")
    assert ask(capsys, "render", "HEAD:in.txt", "-o", "in.txt") == (0, "", "")
