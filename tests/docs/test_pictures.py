"""Every command of the page on pictures is run, with the files that the page shows."""

import itertools
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.command import ROOT, ask

PAGE = (ROOT / "docs" / "pictures.md").read_text("utf-8")
COMMANDS = [line for block in re.findall("```sh\n(.*?)```", PAGE, re.DOTALL) for line in block.splitlines()]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the two files of the project, the house style and the catalogue of the page."""
    shutil.copy(ROOT / "governance.yaml", tmp_path)
    shutil.copytree(ROOT / "proposals", tmp_path / "proposals")
    (tmp_path / "house.yaml").write_text(re.findall("```yaml\n(.*?)```", PAGE, re.DOTALL)[0], "utf-8")
    catalogue = tmp_path / "catalogues" / "nb" / "LC_MESSAGES" / "govctl.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text(re.findall("```po\n(.*?)```", PAGE, re.DOTALL)[0], "utf-8")
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "-A"], [*who, "commit", "-q", "-m", "All"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_all_commands_are_found() -> None:
    assert len(COMMANDS) == PAGE.count("\ngovctl ")
    assert len(COMMANDS) >= 15


@pytest.mark.parametrize("command", COMMANDS)
def test_command(command: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name, *arguments = shlex.split(command)
    assert name == "govctl"
    done = ask(capsys, *arguments)
    if "graphviz" in arguments and done.code:
        assert "Graphviz" in done.err
        pytest.skip("Graphviz is not on this machine")
    assert (done.code, done.out, done.err) == (0, "", "")
    outputs = [after for before, after in itertools.pairwise(arguments) if before == "-o"]
    assert all((folder / output).stat().st_size for output in outputs)


def test_the_catalogue_is_used(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [command] = [one for one in COMMANDS if "--catalogues" in one]
    assert ask(capsys, *shlex.split(command)[1:]).code == 0
    assert "Leder: " in (folder / "chart.svg").read_text("utf-8")
