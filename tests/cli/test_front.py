"""The front door: exit codes, usage errors, help; the short way to `validate` and typer's give the same."""

import re
from pathlib import Path

import pytest

from govctl import __version__
from govctl.cli import app as application
from govctl.cli import front
from govctl.cli.front import run
from tests.cli.command import BROKEN, CLEAN, SILENT, VACANT, WRONG, ask, start, written

COMMANDS = sorted(
    str(getattr(one.callback, "__name__", "")) for one in application.app.registered_commands if not one.hidden
)
TEXTS = {"clean": CLEAN, "note": SILENT, "warning": VACANT, "error": WRONG, "form": "chair: 1\n", "broken": BROKEN}
texts = pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in TEXTS.items()])


@pytest.mark.parametrize(
    ("name", "code"), [("clean", 0), ("note", 0), ("warning", 0), ("error", 1), ("form", 1), ("broken", 3)]
)
def test_exit_codes(name: str, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, TEXTS[name])
    done = ask(capsys, "validate", path)
    assert (done.code, done.err) == (code, "")
    assert done.out.startswith(path)


def test_the_worst_of_several_files_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [written(tmp_path, text, f"{name}.yaml") for name, text in TEXTS.items()]
    assert ask(capsys, "validate", paths[0], paths[2]).code == 0
    assert ask(capsys, "validate", paths[0], paths[3], paths[2]).code == 1
    done = ask(capsys, "validate", *paths)
    assert done.code == 3
    assert all(re.search(rf"^{re.escape(path)}: .*\.$", done.out, re.MULTILINE) for path in paths)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("validte", "No such command 'validte'"),
        ("validate --bogus", "No such option: --bogus"),
        ("validate --format xml", "'xml' is not one of 'text', 'json', 'github'"),
        ("validate --fail-on never", "'never' is not one of 'error', 'warning', 'note'"),
        ("validate --color sometimes", "'sometimes' is not one of"),
        ("validate --today 2026", "'2026' does not match the format"),
        ("validate --select", "requires an argument"),
        (
            "validate --select chair/mising {file}",
            "There is no rule or family `chair/mising`. Did you mean `chair/missing`?",
        ),
        ("validate --ignore chiar {file}", "There is no rule or family `chiar`. Did you mean `chair`?"),
        ("rules nothing-like-it", "There is no rule or family `nothing-like-it`. `govctl rules` lists them."),
        ("schema xml", "There is no schema `xml`."),
        ("show {file} bord", "There is no group, organisation or person `bord`. Did you mean `board`?"),
        ("show {file} zzz", "`govctl show` lists the groups."),
        ("show a.yaml b c", "unexpected extra argument"),
        (
            "render {file} -o chart.gif",
            "chart.gif: `.gif` is no format that can be drawn. It can be svg, png, pdf, html, md, mmd, txt, dot.",
        ),
        ("render {file} -o chart", "chart: a name without an ending is no format that can be drawn."),
        ("init {file}", "is there already. Choose another name, or use --force to write over it."),
    ],
)
def test_wrong_usage(arguments: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, CLEAN)
    done = ask(capsys, *arguments.format(file=path).split())
    assert (done.code, done.out) == (2, "")
    assert said in done.err


@pytest.mark.parametrize(
    "command", ["validate {}", "validate -q {}", "show {}", "render {} -o {folder}/c.svg", "stats {}"]
)
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("absent.yaml", "cannot be read: there is no such file."),
        ("empty", "holds no governance.yaml."),
        ("governance.yaml/x", "cannot be read: not a directory."),
    ],
)
def test_nothing_to_read(
    command: str, name: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path, CLEAN)
    (tmp_path / "empty").mkdir()
    done = ask(capsys, *command.format(tmp_path / name, folder=tmp_path).split())
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("govctl: ")
    assert said in done.err


@pytest.mark.parametrize("command", [["show"], ["render", "-o", "c.dot"]])
@pytest.mark.parametrize(("name", "also"), [("form", " (and 3 more)"), ("broken", "")])
def test_commands_that_need_a_valid_file_say_what_is_wrong(
    command: list[str], name: str, also: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, TEXTS[name])
    done = ask(capsys, command[0], path, *command[1:])
    assert (done.code, done.out) == (3, "")
    assert re.match(rf"govctl: {re.escape(path)}:\d+:\d+: .*\.{re.escape(also)} Run `govctl validate ", done.err)


@texts
@pytest.mark.parametrize("number", [0, 1, 2])
def test_both_doors_lead_to_the_same(
    text: str, number: int, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without options the front door does not ask typer."""
    written(tmp_path, text)
    written(tmp_path, CLEAN, "more/governance.yaml")
    monkeypatch.chdir(tmp_path)
    arguments = ["validate", *["governance.yaml", "more"][:number]]
    straight = ask(capsys, *arguments)
    monkeypatch.setattr(front, "_is_plain_validate", lambda _: False)
    assert ask(capsys, *arguments) == straight


@pytest.mark.parametrize("error", ["absent.yaml", "."])
def test_both_doors_complain_alike(
    error: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    straight = ask(capsys, "validate", error)
    monkeypatch.setattr(front, "_is_plain_validate", lambda _: False)
    assert ask(capsys, "validate", error) == straight
    assert straight.code == 3


@pytest.mark.parametrize(
    ("arguments", "plain"),
    [
        (["validate"], True),
        (["validate", "a.yaml", "-"], True),
        (["validate", "-q"], False),
        (["validate", "a.yaml", "--help"], False),
        (["validate", "--", "a.yaml"], False),
        (["show"], False),
        ([], False),
    ],
)
def test_what_goes_straight(arguments: list[str], plain: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("_GOVCTL_COMPLETE", raising=False)
    assert front._is_plain_validate(arguments) is plain
    monkeypatch.setenv("_GOVCTL_COMPLETE", "complete_bash")
    assert not front._is_plain_validate(arguments)


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(capsys, "--version") == (0, f"govctl {__version__}\n", "")
    assert start("--version") == (0, f"govctl {__version__}\n", "")


@pytest.mark.parametrize("option", ["--help", "-h"])
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help(command: str, option: str, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, *filter(None, [command.replace("_", "-"), option]))
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"Usage: govctl {command.replace('_', '-')}".strip())
    assert "Options:" in done.out


def test_help_names_every_command_and_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    said = ask(capsys, "--help").out
    assert [name for name in COMMANDS if f"\n  {name} " not in said] == []
    assert "Exit codes: 0 clean, 1 findings" in said
    assert "git-diff" not in said


def test_without_a_command_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = ask(capsys)
    assert code == 2
    assert "Usage: govctl" in out + err


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (KeyboardInterrupt(), 130, ""),
        (MemoryError(), 3, "govctl: The governance is too large for the memory of this machine."),
        (OSError("a reason"), 2, "govctl: The output cannot be written: a reason. Make room, and try again.\n"),
    ],
)
def test_what_stops_a_command(
    error: BaseException, code: int, said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_: list[str]) -> int:
        raise error

    monkeypatch.setattr(front, "_dispatch", stopped)
    monkeypatch.setattr(front, "silence_output", lambda: None)
    assert run(["validate"]) == code
    assert capsys.readouterr().err.startswith(said)
