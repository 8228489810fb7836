"""`govctl show` and `govctl rules`: what is looked up, and where."""

from pathlib import Path

import pytest

from govctl.rules.registry import RULES
from tests.cli.command import CLEAN, ask, written


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a governance, in which the command runs."""
    written(tmp_path, CLEAN)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("arguments", [[], ["governance.yaml"], ["."]])
def test_the_tree(arguments: list[str], home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "show", *arguments)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Village hall (active)\nboard\n")
    assert "└─ upkeep" in done.out


@pytest.mark.parametrize("arguments", [["upkeep"], ["governance.yaml", "upkeep"], [".", "upkeep"]])
def test_one_group(arguments: list[str], home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "show", *arguments)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("upkeep upkeep\n")
    assert "  reports to: board\n" in done.out


def test_one_group_of_the_nearest_file(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "below").mkdir()
    monkeypatch.chdir(home / "below")
    assert ask(capsys, "show", "board").out.startswith("board board\n")


def test_a_file_with_the_name_of_a_group(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(home, CLEAN.replace("Village hall", "Another"), "board")
    assert ask(capsys, "show", "board").out.startswith("Another (active)\n")
    assert ask(capsys, "show", ".", "board").out.startswith("board board\n")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["bored"], 2, "govctl: There is no group, organisation or person `bored`. Did you mean `board`?\n"),
        (["absent.yaml"], 3, "govctl: absent.yaml cannot be read: there is no such file."),
        (["absent.yaml", "board"], 3, "govctl: absent.yaml cannot be read: there is no such file."),
    ],
)
def test_what_is_not_there(
    arguments: list[str], code: int, said: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = ask(capsys, "show", *arguments)
    assert (done.code, done.out) == (code, "")
    assert done.err.startswith(said)


@pytest.mark.parametrize("argument", ["", "chair", "meeting"])
def test_rules_are_listed(argument: str, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "rules", *filter(None, [argument]))
    assert (done.code, done.err) == (0, "")
    listed = [line.split()[:2] for line in done.out.splitlines()[1:] if not line.startswith(" ")]
    assert listed == [[rule.id, rule.severity.value] for rule in RULES if rule.id.startswith(argument)]


def test_a_rule_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "rules", "chair/placeholder")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("# chair/placeholder\n")
    assert "Parameters, to be set under `policy.rules`:" in done.out
    assert "\n## What to do\n" in done.out
