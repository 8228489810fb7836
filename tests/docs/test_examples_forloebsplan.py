"""The examples are what the commands beside them write."""

import os
import re
import shlex
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from govctl.cli.front import run

ROOT = Path(__file__).parents[2]
EXAMPLES = Path("examples/forloebsplan")
WORDS = ["changes.html", "changes.json", "changes.md", "changes.txt"]
PICTURES = ["in-force", "proposed", "chart"]
TABLES = ["matrix", "responsibilities", "meetings"]


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files of the project that the examples are made of, without what is to be written."""
    shutil.copy(ROOT / "governance.yaml", tmp_path)
    shutil.copytree(ROOT / "proposals", tmp_path / "proposals")
    (tmp_path / EXAMPLES).mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def assert_same(copy: Path, *names: str) -> None:
    for name in names:
        assert (copy / EXAMPLES / name).read_bytes() == (ROOT / EXAMPLES / name).read_bytes(), f"{name}: run `update`"


def _size(picture: Path) -> object:
    """What does not depend on the version of the library that wrote it: pixels of a PNG, pages and words of a PDF."""
    if picture.suffix == ".png":
        return struct.unpack(">II", picture.read_bytes()[16:24])
    pages = PdfReader(picture).pages
    return [([round(float(side)) for side in page.mediabox], page.extract_text().split()) for page in pages]


def test_commands_of_the_readme_write_the_examples(copy: Path) -> None:
    commands = re.findall("^govctl (.*)$", (ROOT / EXAMPLES / "README.md").read_text("utf-8"), re.MULTILINE)
    assert [run(shlex.split(command)) for command in commands] == [0] * 10
    assert_same(copy, *WORDS, *(f"{name}.svg" for name in (*PICTURES, *TABLES)))


@pytest.mark.skipif(not shutil.which("sh"), reason="the script is for a POSIX shell")
def test_update_writes_the_examples(copy: Path) -> None:
    shutil.copy(ROOT / EXAMPLES / "update", copy / EXAMPLES)
    subprocess.run(
        ["sh", str(copy / EXAMPLES / "update"), sys.executable, "-m", "govctl"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
    )
    assert_same(copy, *WORDS, *(f"{name}.{form}" for name in PICTURES for form in ("svg", "html")))
    assert_same(copy, *(f"{name}.{form}" for name in TABLES for form in ("svg", "html", "csv")))
    for name in PICTURES:
        for form in ("png", "pdf"):
            assert _size(copy / EXAMPLES / f"{name}.{form}") == _size(ROOT / EXAMPLES / f"{name}.{form}")
    for name in TABLES:
        assert _size(copy / EXAMPLES / f"{name}.pdf") == _size(ROOT / EXAMPLES / f"{name}.pdf")
