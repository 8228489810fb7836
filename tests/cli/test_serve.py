"""`govctl serve` on the command line: the address, what it refuses, and its end."""

import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from govctl.cli.front import run

HALL = "schema_version: 1\nname: Hall\ngroups: {board: {apex: true, chair: T, meetings: {per_year: 4}}}\n"
ADDRESS = re.compile(r"(\S+) is shown at (http://127\.0\.0\.1:(\d+)/\S+/) until Ctrl-C\.\n")


@contextmanager
def serving(folder: Path, *arguments: str) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """A server that runs, and its address."""
    command = [sys.executable, "-m", "govctl", "serve", *arguments]
    with subprocess.Popen(
        command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            found = ADDRESS.fullmatch(process.stdout.readline())
            assert found
            yield process, found[2]
        finally:
            process.kill()


def test_an_address_and_its_end(tmp_path: Path) -> None:
    (tmp_path / "governance.yaml").write_text(HALL)
    with serving(tmp_path) as (process, address):
        with urllib.request.urlopen(address + "state", timeout=60) as answer:
            assert b'"title": "Hall"' in answer.read()
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(address.rpartition("/")[0][:-1] + "/state", timeout=60)
        events = urllib.request.urlopen(address + "events", timeout=60)  # somebody still listens
        assert events.readline()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        assert (out, err, process.returncode) == ("", "", 130)
        events.close()


def test_the_port_that_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "governance.yaml").write_text(HALL)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with serving(tmp_path, "governance.yaml", "--port", str(port)) as (_, address):
        assert f":{port}/" in address


def test_a_port_that_is_taken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "governance.yaml"
    path.write_text(HALL)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert run(["serve", str(path), "--port", str(port)]) == 2
    err = capsys.readouterr().err
    assert f"Port {port} cannot be used: address already in use." in err
    assert "Name another" in err


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["nothing.yaml"], 3, "no such file"),
        (["-"], 3, "Standard input cannot be watched"),
        (["."], 3, "holds no governance.yaml"),
        (["--port", "70000"], 2, "70000"),
        (["--port", "x"], 2, "x"),
    ],
)
def test_what_cannot_be_served(
    arguments: list[str],
    code: int,
    says: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["serve", *arguments]) == code
    assert says in capsys.readouterr().err


def test_a_file_that_is_broken_is_served_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "governance.yaml").write_text("groups: [\n")
    with (
        serving(tmp_path) as (_, address),
        urllib.request.urlopen(address + "state", timeout=60) as answer,
    ):
        assert b"has to be mended first" in answer.read()


def test_a_browser_is_opened_by_a_link_that_works_once(tmp_path: Path) -> None:
    (tmp_path / "governance.yaml").write_text(HALL)
    program = tmp_path / "browser"
    program.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/opened.new\nmv {tmp_path}/opened.new {tmp_path}/opened\n')
    program.chmod(0o755)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BROWSER", f"{program} %s")
        with serving(tmp_path, "--open") as (_, address):
            while not (tmp_path / "opened").exists():
                pass
            opened = (tmp_path / "opened").read_text().strip()
            assert "/open/" in opened
            assert address.split("/")[3] not in opened
            with urllib.request.urlopen(opened, timeout=60) as answer:
                assert answer.geturl() == address
            with pytest.raises(urllib.error.HTTPError, match="410"):
                urllib.request.urlopen(opened, timeout=60)
