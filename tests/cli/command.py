"""Running govctl: in this process, or as users do."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from govctl.cli.front import run

ROOT = Path(__file__).parents[2]
CLEAN = """\
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Ana, meetings: {per_year: 4}}
  upkeep: {reports_to: board, chair: Bo, meetings: ad_hoc}
"""
VACANT = CLEAN.replace("chair: Bo", "chair: {vacant: true}")
"""One warning."""
SILENT = CLEAN.replace(", meetings: ad_hoc", "")
"""One note."""
WRONG = CLEAN.replace("reports_to: board", "reports_to: bord")
"""One error."""
BROKEN = "groups: ["
"""No YAML."""
ENVIRONMENT = {"PYTHONPATH": str(ROOT), "PATH": os.environ.get("PATH", ""), "PYTHONIOENCODING": "utf-8"}


class Done(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> Done:
    """Run a command in this process."""
    capsys.readouterr()
    return Done(run(list(arguments)), *capsys.readouterr())


def start(*arguments: str, folder: Path = ROOT, text: str = "", **environment: str) -> Done:
    """Run a command in a process of its own, with a text as standard input."""
    done = subprocess.run(
        [sys.executable, "-m", "govctl", *arguments],
        cwd=folder,
        env={**ENVIRONMENT, **environment},
        input=text.encode(),
        capture_output=True,
        check=False,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def written(folder: Path, text: str, name: str = "governance.yaml") -> str:
    """The path of a new file with a text."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)
