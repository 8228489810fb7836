"""A long command shows on the terminal that it is at work, and leaves no trace of that."""

import io
import os
import pty
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from govctl.cli import patience
from tests.cli.command import CLEAN, ENVIRONMENT, written


class Terminal(io.StringIO):
    """A terminal that remembers what was written, and tells when something is."""

    def __init__(self, encoding: str = "utf-8") -> None:
        super().__init__()
        self.coding = encoding
        self.told = threading.Event()

    @property
    def encoding(self) -> str:  # type: ignore[override]  # a variable in the stub
        return self.coding

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.told.set()
        return super().write(text)


@pytest.mark.parametrize(("encoding", "sign"), [("utf-8", "⠋"), ("latin-1", "-"), ("", "-")])
def test_a_sign_of_life(encoding: str, sign: str, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal(encoding)
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(patience, "SILENT", 0)
    monkeypatch.setenv("TERM", "xterm")
    with patience.patience("Checking"):
        assert terminal.told.wait(60)
    said = terminal.getvalue()
    assert re.match(rf"\r{re.escape(sign)} Checking, \d+ s\x1b\[K", said)
    assert said.endswith("\r\x1b[K")
    assert "\n" not in said


def test_what_stops_the_work_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(patience, "SILENT", 0)
    monkeypatch.setenv("TERM", "xterm")

    def work() -> None:
        with patience.patience("Checking"):
            terminal.told.wait(60)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work()
    assert terminal.getvalue().endswith("\r\x1b[K")


@pytest.mark.parametrize("term", ["dumb", None])
def test_nothing_where_it_could_not_be_taken_back(term: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(patience, "SILENT", 0)
    monkeypatch.delenv("TERM", raising=False)
    if term:
        monkeypatch.setenv("TERM", term)
    with patience.patience("Checking"):
        assert not terminal.told.wait(0.3)


def test_nothing_without_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for stream in (io.StringIO(), None):
        monkeypatch.setattr(sys, "stderr", stream)
        with patience.patience("Checking"):
            assert stream is None or stream.getvalue() == ""


def test_a_command_leaves_no_trace(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "govctl", "validate", written(tmp_path, CLEAN)]
    done = subprocess.run(
        command, env={**ENVIRONMENT, "TERM": "xterm"}, stdout=subprocess.PIPE, stderr=theirs, check=False
    )
    os.close(theirs)
    try:
        said = os.read(ours, 1000)
    except OSError:  # nothing was written, and nobody holds the other end
        said = b""
    os.close(ours)
    assert done.returncode == 0
    assert said == b"" or said.endswith(b"\r\x1b[K")
