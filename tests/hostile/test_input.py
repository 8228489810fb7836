"""Whatever is fed in: a clear sentence, an exit code of the design, bounded time, never a traceback."""

import re
from pathlib import Path

import pytest

from govctl.cli.front import run
from govctl.errors import GovctlError
from govctl.usecases.validate import validate
from tests.hostile.cases import CASES, CLEAN, FINDINGS, UNREADABLE, Case

JARGON = re.compile(
    "NoneType|Traceback|codec|object at|token|scanner|parser|mapping values|block mapping|stream|KeyError|utf8|<class"
)


def checked(path: Path) -> tuple[int, list[tuple[str, tuple[int, int]]]]:
    """The exit code and what is told, each with its place."""
    try:
        found = validate(str(path))
    except GovctlError as error:
        return error.exit_code, [(error.message, (0, 0))]
    told = [(one.message, (one.span.line, one.span.column)) for one in found.diagnoses]
    return (UNREADABLE if not found.readable else int(found.failed)), told


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.says)
def test_case(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    path.write_bytes(case.data)
    exit_code, told = checked(path)
    assert exit_code == case.exit_code, told[:3]
    if case.exit_code != CLEAN:
        assert case.told in told[0][0]
    if case.at != (0, 0):
        assert told[0][1] == case.at
    for message, _ in told:
        assert not JARGON.search(message), message
        assert message.endswith("."), message
        assert len(message) < 400


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 60
    assert {case.exit_code for case in CASES} == {CLEAN, FINDINGS, UNREADABLE}


@pytest.mark.parametrize("case", CASES[::7], ids=lambda case: case.says)
def test_command_line_says_the_same(case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "governance.yaml"
    path.write_bytes(case.data)
    assert run(["validate", str(path)]) == case.exit_code
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f]", out + err)


def test_a_name_gives_no_command_to_a_ci_log(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "governance.yaml"
    old = "schema_version: 1\nname: '::error::a ::warning::b ##[group]c std::d'\ngroups:\n  board: {apex: true, chair: T}\n"
    path.write_text(old)
    new = tmp_path / "new.yaml"
    new.write_text(old.replace("chair: T", "chair: '::set-output::x " + "y" * 90 + " ::stop-commands::z'"))
    for command in (
        ["validate", str(path)],
        ["show", str(path)],
        ["diff", str(path), str(new)],
        ["show", str(new), "board"],
    ):
        run(command)
    out, err = capsys.readouterr()
    assert "std::d" in out
    assert not [line for line in (out + err).splitlines() if line.lstrip().startswith(("::", "##["))]
