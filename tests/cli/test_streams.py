"""Pipes that close, disks that are full, interruptions, terminals of little script, shells that complete."""

import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import CLEAN, ENVIRONMENT, ROOT, WRONG, Done, start, written

REAL = str(ROOT / "governance.yaml")
commands = pytest.mark.parametrize(
    "arguments",
    [["validate", REAL], ["validate", "-f", "json", REAL], ["show", REAL], ["schema"], ["rules"], ["--help"]],
    ids=" ".join,
)


def _shell(script: str, folder: Path, **environment: str) -> Done:
    """Run a line of the shell; `govctl` is the command of this checkout."""
    function = f'govctl() {{ "{sys.executable}" -m govctl "$@"; }}; set -o pipefail; '
    done = subprocess.run(
        ["bash", "-c", function + script],
        cwd=folder,
        env={**ENVIRONMENT, **environment},
        capture_output=True,
        check=False,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


@commands
def test_a_pipe_that_nobody_reads(arguments: list[str], tmp_path: Path) -> None:
    done = _shell(f"govctl {shlex.join(arguments)} | true", tmp_path)
    assert done.err == ""
    assert done.code in (0, 1, 141), "141 if the pipe was closed before the last byte"


@commands
def test_a_pipe_of_which_one_line_is_read(arguments: list[str], tmp_path: Path) -> None:
    whole = start(*arguments).out
    done = _shell(f"govctl {shlex.join(arguments)} | head -n 1", tmp_path)
    assert (done.out, done.err) == (whole.partition("\n")[0] + "\n", "")


def test_a_pipe_that_is_closed_for_certain(tmp_path: Path) -> None:
    """Long output: more than a pipe holds."""
    groups = "".join(f"  g{number}: {{reports_to: nowhere}}\n" for number in range(2_000))
    written(tmp_path, f"schema_version: 1\nname: n\ngroups:\n{groups}")
    for command in ("validate", "show", "validate --format json"):
        done = _shell(f"govctl {command} | head -n 1 | cut -c 1", tmp_path)
        assert (done.code, done.err, len(done.out)) == (141, "", 2)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device here that is always full")
@commands
def test_a_full_disk(arguments: list[str], tmp_path: Path) -> None:
    done = _shell(f"govctl {shlex.join(arguments)} > /dev/full", tmp_path)
    assert done == (
        2,
        "",
        "govctl: The output cannot be written: no space left on device. Make room, and try again.\n",
    )


@pytest.mark.parametrize(
    ("script", "code", "said"),
    [
        (f"govctl validate {shlex.quote(REAL)} >&-", 0, ""),
        ("govctl --version >&-", 0, ""),
        ("govctl schema >&-", 0, ""),
        ("govctl validate absent.yaml 2>&-", 3, ""),
        ("govctl validate - <&-", 3, "The file is empty."),
        ("govctl show - <&-", 3, "The file is empty."),
    ],
)
def test_streams_that_are_closed(script: str, code: int, said: str, tmp_path: Path) -> None:
    done = _shell(script, tmp_path)
    assert done.code == code
    assert said in done.out + done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("arguments", [["validate", "-"], ["validate", "-q", "-"], ["show", "-"], ["stats", "-"]])
def test_interrupted_while_it_waits_for_input(arguments: list[str]) -> None:
    """The signal is sent once the command has read a first line."""
    waiting = subprocess.Popen(
        [sys.executable, "-m", "govctl", *arguments],
        env=ENVIRONMENT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509 (no threads here)
    )
    assert waiting.stdin is not None
    waiting.stdin.write(b"a" * 70_000)  # more than a pipe holds: written means that it is being read
    waiting.stdin.flush()
    time.sleep(0.1)
    waiting.send_signal(signal.SIGINT)
    out, err = waiting.communicate(timeout=20)
    assert (waiting.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONIOENCODING": "", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
    ids=["ascii", "C"],
)
@pytest.mark.parametrize("command", ["show", "validate", "rules"])
def test_terminals_of_little_script(command: str, environment: dict[str, Any], tmp_path: Path) -> None:
    path = written(tmp_path, WRONG.replace("Village hall", "Forløb 委員会").replace("chair: Bo", "name: Ærø 委"))
    done = start(command, *([] if command == "rules" else [path]), **environment)
    assert done.code == (1 if command == "validate" else 0)
    assert done.err == ""
    assert done.out.isascii()
    assert command == "rules" or "\\xc6r\\xf8 \\u59d4" in done.out


def test_a_path_that_is_no_text(tmp_path: Path) -> None:
    """Names of files are bytes; one that is not UTF-8 is still a file."""
    with open(os.fsencode(tmp_path) + b"/gov\xff.yaml", "w", encoding="utf-8") as file:
        file.write(CLEAN)
    done = _shell(
        "govctl validate gov*.yaml; govctl validate -q gov*.yaml; govctl validate absent$'\\xff'.yaml", tmp_path
    )
    assert done.out == "gov\\u{dcff}.yaml: no errors, no warnings (2 groups).\n"
    assert done.err.startswith("govctl: absent\\u{dcff}.yaml cannot be read: there is no such file.")
    assert done.code == 3


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("govctl va", ["validate"]),
        ("govctl validate --f", ["--format", "--fail-on"]),
        ("govctl validate --format ", ["text", "json", "github"]),
        ("govctl ru", ["rules"]),
    ],
)
def test_bash_completes(words: str, expected: list[str], tmp_path: Path) -> None:
    count = str(len(words.split()) - (not words.endswith(" ")))
    done = start(folder=tmp_path, _GOVCTL_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD=count)
    assert (done.code, done.err) == (0, "")
    assert done.out.split() == expected


def test_completion_is_installed(tmp_path: Path) -> None:
    """The shell is told instead of found out, since there is none above this process for certain."""
    done = start(
        "--install-completion",
        "bash",
        folder=tmp_path,
        HOME=str(tmp_path),
        SHELL="/bin/bash",
        _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1",
    )
    assert (done.code, done.err) == (0, "")
    script = tmp_path / ".bash_completions" / "govctl.sh"
    assert "complete -o default -F _govctl_completion govctl" in script.read_text("utf-8")
    assert str(script) in (tmp_path / ".bashrc").read_text("utf-8")


def test_the_installed_completion_works_in_bash(tmp_path: Path) -> None:
    """Source the file, press the key."""
    shown = start("--show-completion", "bash", SHELL="/bin/bash", _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1")
    (tmp_path / "completion.sh").write_text(shown.out, encoding="utf-8")
    program = tmp_path / "govctl"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m govctl "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    press = "COMP_WORDS=(govctl val); COMP_CWORD=1; _govctl_completion govctl val govctl; echo ${COMPREPLY[@]}"
    path = f"{tmp_path}:{ENVIRONMENT['PATH']}"
    done = subprocess.run(
        ["bash", "-c", f"source completion.sh; {press}"],
        cwd=tmp_path,
        env={**ENVIRONMENT, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("validate\n", "")
