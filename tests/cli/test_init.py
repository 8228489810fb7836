"""`govctl init`: a first file that is clean, and never over another."""

import os
from pathlib import Path

import pytest

from govctl.findings import Severity
from govctl.usecases.open import open_valid
from govctl.usecases.start import starter
from govctl.usecases.validate import Options, validate
from tests.cli.command import ask, written


def test_writes_a_clean_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "Village hall"
    home.mkdir()
    monkeypatch.chdir(home)
    said = "governance.yaml is written. Change it to fit, then run `govctl validate`.\n"
    assert ask(capsys, "init") == (0, said, "")
    checked = validate("governance.yaml", Options(fail_on=Severity.NOTE))
    assert (checked.diagnoses, checked.counts["groups"]) == ((), 2)
    assert 'name: "Village hall"\n' in (home / "governance.yaml").read_text("utf-8")


def test_another_file(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    said = "hall.yaml is written. Change it to fit, then run `govctl validate hall.yaml`.\n"
    assert ask(capsys, "init", "hall.yaml", "--name", "Hall") == (0, said, "")
    assert ask(capsys, "validate", "hall.yaml").code == 0


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ('A "quoted" name', 'A "quoted" name'),
        ("two\nlines\tand\ttabs", "two lines and tabs"),
        ("Ærø 委員会 🏛", "Ærø 委員会 🏛"),
        ("esc\x1b[31m \x00\x85\u2028", "esc [31m"),
        ("\u202ereversed", "reversed"),
        ("{comment} {file} {0} %s", "{comment} {file} {0} %s"),
        ("back\\slash # hash: colon", "back\\slash # hash: colon"),
        ("yes", "yes"),
        ("1.10", "1.10"),
        ("   ", "the organisation"),
        ("", "the organisation"),
    ],
)
def test_hostile_names(name: str, read: str, tmp_path: Path) -> None:
    path = written(tmp_path, starter(name))
    assert validate(path, Options(fail_on=Severity.NOTE)).diagnoses == ()
    governance = open_valid(path).governance
    assert governance is not None
    assert governance.name == read


def test_a_file_that_is_there_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, "mine\n")
    done = ask(capsys, "init", path)
    assert (done.code, done.out) == (2, "")
    assert done.err == f"govctl: {path} is there already. Choose another name, or use --force to write over it.\n"
    assert Path(path).read_text("utf-8") == "mine\n"


def test_a_link_that_leads_nowhere_is_there_as_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    link = tmp_path / "governance.yaml"
    link.symlink_to(tmp_path / "elsewhere.yaml")
    assert ask(capsys, "init", str(link)).code == 2
    assert not (tmp_path / "elsewhere.yaml").exists()


def test_force(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, "mine\n")
    os.chmod(path, 0o640)
    assert ask(capsys, "init", "--force", path).code == 0
    assert ask(capsys, "validate", path).code == 0
    assert os.stat(path).st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("file", "reason"),
    [("absent/governance.yaml", "no such file or directory"), ("file/governance.yaml", "not a directory")],
)
def test_a_folder_that_is_none(file: str, reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path, "", "file")
    done = ask(capsys, "init", str(tmp_path / file))
    assert done == (
        2,
        "",
        f"govctl: {tmp_path / file} cannot be written: {reason}. Check the folder and the space left.\n",
    )


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_is_read_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tmp_path.chmod(0o555)
    done = ask(capsys, "init", str(tmp_path / "governance.yaml"))
    tmp_path.chmod(0o755)
    assert done.code == 2
    assert "cannot be written: permission denied." in done.err
    assert list(tmp_path.iterdir()) == []


def test_the_name_of_the_file_cannot_act_on_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "init", str(tmp_path / "a\x1b[31m.yaml"))
    assert done.code == 0
    assert "a\\u{1b}[31m.yaml is written." in done.out
