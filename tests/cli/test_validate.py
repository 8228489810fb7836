"""`govctl validate` with its options, and where it finds its files."""

import io
import json
from pathlib import Path

import pytest

from tests.cli.command import CLEAN, SILENT, VACANT, WRONG, ask, start, written

ALL = WRONG.replace("chair: Bo", "chair: {vacant: true}").replace("meetings: {per_year: 4}", "completeness: complete")
"""An error, two warnings, a note."""
WAIVED = (
    VACANT + "policy:\n  waivers:\n    - {rule: chair/vacant, target: upkeep, reason: Election, until: 2026-05-31}\n"
)


@pytest.fixture
def rules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> "Rules":
    """Asks which rules are broken."""
    return Rules(tmp_path, capsys)


class Rules:
    """Runs `validate` and reads its JSON."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys

    def of(self, text: str, *options: str) -> tuple[int, list[str]]:
        """The exit code, and the rules of the findings, sorted."""
        done = ask(self._capsys, "validate", "--format", "json", *options, written(self._folder, text))
        [checked] = json.loads(done.out)["checked"]
        return done.code, sorted(found["rule"] for found in checked["findings"])


@pytest.mark.parametrize(
    ("options", "code", "expected"),
    [
        ("", 1, ["chair/vacant", "meeting/missing", "ref/unknown-group", "responsibility/missing"]),
        ("--select ref", 1, ["ref/unknown-group"]),
        ("--select chair/vacant", 0, ["chair/vacant"]),
        ("--select chair,meeting", 0, ["chair/vacant", "meeting/missing"]),
        ("--select chair --select meeting/missing", 0, ["chair/vacant", "meeting/missing"]),
        ("--select all --ignore ref", 0, ["chair/vacant", "meeting/missing", "responsibility/missing"]),
        ("--ignore ref/unknown-group,chair", 0, ["meeting/missing", "responsibility/missing"]),
        ("--select chair --ignore chair/vacant", 0, []),
        ("--ignore all", 0, []),
    ],
)
def test_selection(options: str, code: int, expected: list[str], rules: Rules) -> None:
    assert rules.of(ALL, *options.split()) == (code, expected)


@pytest.mark.parametrize(
    ("text", "threshold", "code"),
    [
        (CLEAN, "note", 0),
        (SILENT, "note", 1),
        (SILENT, "warning", 0),
        (VACANT, "warning", 1),
        (VACANT, "note", 1),
        (VACANT, "error", 0),
        (WRONG, "error", 1),
        (WRONG, "note", 1),
    ],
)
def test_threshold(text: str, threshold: str, code: int, rules: Rules) -> None:
    assert rules.of(text, "--fail-on", threshold)[0] == code
    policy = f"policy: {{fail_on: {threshold}}}\n"
    assert rules.of(text + policy)[0] == code
    other = "error" if code else "note"
    other_code = rules.of(text, "--fail-on", other)[0]
    assert rules.of(text + policy, "--fail-on", other)[0] == other_code, "the option wins over the policy"


@pytest.mark.parametrize(
    ("today", "code", "expected"),
    [
        ("2026-05-30", 0, []),
        ("2026-05-31", 0, []),
        ("2026-06-01", 1, ["chair/vacant", "waiver/expired"]),
    ],
)
def test_the_day(today: str, code: int, expected: list[str], rules: Rules) -> None:
    assert rules.of(WAIVED, "--today", today) == (code, expected)


def test_quiet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(capsys, "validate", "--quiet", written(tmp_path, CLEAN)).out == ""
    assert ask(capsys, "validate", "-q", written(tmp_path, SILENT)).out == ""
    assert "[chair/vacant]" in ask(capsys, "validate", "-q", written(tmp_path, VACANT)).out
    assert "1 error" in ask(capsys, "validate", "-q", written(tmp_path, WRONG)).out
    loud = ask(capsys, "validate", written(tmp_path, SILENT)).out
    assert "[meeting/missing]" in loud
    assert "no errors, no warnings; 1 note" in loud


@pytest.mark.parametrize(
    ("options", "environment", "coloured"),
    [
        ((), {}, False),
        (("--color", "always"), {}, True),
        (("--colour", "always"), {}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        (("--color", "auto"), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
    ],
)
@pytest.mark.parametrize("command", [("validate",), ("show",), ("rules", "chair"), ("rules", "chair/missing")])
def test_colour(
    command: tuple[str, ...],
    options: tuple[str, ...],
    environment: dict[str, str],
    coloured: bool,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    file = () if command[0] == "rules" else (written(tmp_path, VACANT),)
    assert ("\x1b[" in ask(capsys, *command, *file, *options).out) is coloured


class Terminal(io.StringIO):
    """Standard output that is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("term", "coloured"), [("xterm", True), ("dumb", False)])
def test_colour_on_a_terminal(term: str, coloured: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from govctl.cli.front import run

    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", term)
    screen = Terminal()
    monkeypatch.setattr("sys.stdout", screen)
    run(["validate", written(tmp_path, VACANT)])
    assert ("\x1b[" in screen.getvalue()) is coloured


def test_where_the_file_is(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, CLEAN)
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    assert ask(capsys, "validate", str(tmp_path)).out.startswith(f"{tmp_path}: no errors")
    monkeypatch.chdir(below)
    assert ask(capsys, "validate").out.startswith("../../governance.yaml: no errors")
    (below / "governance.yml").write_text(VACANT, encoding="utf-8")
    assert ask(capsys, "validate").out.startswith("governance.yml:5:")
    assert ask(capsys, "validate", ".").out.startswith("./governance.yml:5:")


def test_no_file_anywhere(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = ask(capsys, "validate")
    assert done == (
        3,
        "",
        (
            "govctl: There is no governance.yaml in this folder or in one above it. "
            "Name the file, or run `govctl init` to start one.\n"
        ),
    )


@pytest.mark.parametrize("options", [(), ("--quiet",)])
@pytest.mark.parametrize(("text", "code"), [(CLEAN, 0), (WRONG, 1), ("a: [", 3), ("", 3)])
def test_standard_input(options: tuple[str, ...], text: str, code: int) -> None:
    done = start("validate", *options, "-", text=text)
    assert (done.code, done.err) == (code, "")
    assert code == 0 or done.out.startswith("<stdin>:")


def test_a_house_schema(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path, CLEAN)
    house = written(tmp_path, json.dumps({"required": ["id"], "description": "We name all governances."}), "h.json")
    done = ask(capsys, "validate", "--schema", house, file)
    assert done.code == 1
    assert f"This breaks the house schema {house}: 'id' is a required property. [schema/house]" in done.out
    assert "= do: We name all governances." in done.out


@pytest.mark.parametrize(
    ("schema", "code", "said"),
    [
        ("{", 3, "cannot be read as a JSON Schema. Name a file that holds JSON."),
        ('{"type": "objekt"}', 2, "is not a JSON Schema: "),
        (
            '{"$ref": "https://example.org/other.json"}',
            2,
            "refers to `https://example.org/other.json`, which is not in it.",
        ),
        ('{"$ref": "#/$defs/none"}', 2, "refers to `/$defs/none`, which is not in it."),
    ],
)
def test_a_house_schema_that_is_none(
    schema: str, code: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = ask(capsys, "validate", "--schema", written(tmp_path, schema, "h.json"), written(tmp_path, CLEAN))
    assert (done.code, done.out) == (code, "")
    assert said in done.err


def test_a_house_schema_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(capsys, "validate", "--schema", "absent.json", written(tmp_path, CLEAN)).code == 3
