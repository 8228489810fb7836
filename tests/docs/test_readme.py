"""The README's transcripts are run, and say what they said."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
FILES = re.findall(r"```yaml\n# (\S+)\n(.*?)```", README, re.DOTALL)
TRANSCRIPTS = re.findall(r"^\$ (govctl .*)\n((?:(?!\$ |```).*\n)*)", README, re.MULTILINE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What a reader has at hand: the files of the checkout and those of the README."""
    for name in ("governance.yaml", "proposals", "examples"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name)
        elif source.exists():
            shutil.copy(source, tmp_path / name)
    for name, text in FILES:
        (tmp_path / name).write_text(f"# {name}\n{text}", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("command", "shown"), TRANSCRIPTS, ids=[command for command, _ in TRANSCRIPTS])
def test_transcript(command: str, shown: str, folder: Path) -> None:
    arguments = [sys.executable, "-m", "govctl", *shlex.split(command)[1:]]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        arguments, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.stdout == shown
    assert done.stderr == ""


def test_there_are_transcripts() -> None:
    assert len(TRANSCRIPTS) >= 2
    assert len(FILES) >= 1


@pytest.mark.parametrize(
    "path",
    sorted(ROOT.glob("*.md")) + sorted((ROOT / "docs").rglob("*.md")),
    ids=lambda path: path.relative_to(ROOT).as_posix(),
)
def test_links_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#\s]+)", path.read_text("utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []
