"""`govctl diff` in every format, to the terminal and to a file, and the annotations of `govctl validate`."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from govctl.cli.diff import Format
from govctl.cli.front import run
from govctl.reports.registry import CHANGES

ROOT = Path(__file__).parents[2]
REAL = ("governance.yaml", "proposals/digital-almen-praksis.yaml")
HOSTILE = "<script>alert(1)</script>\\n::error::x ##[error]y @octocat [z](https://evil.example) \\e[31m\\u202e`|"
STARTS = {
    "text": "Forløbsplansprojektet: 15 losses",
    "json": "{\n",
    "markdown": "### Forløbsplansprojektet: 15 tab",
    "html": "<!DOCTYPE html>\n",
    "github": "::warning title=",
}


@pytest.fixture(autouse=True)
def _at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.delenv("FORCE_COLOR", raising=False)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert run(list(arguments)) == code
    said = capsys.readouterr()
    assert said.err == ""
    return said.out


def test_the_option_offers_what_is_in_the_table() -> None:
    assert [form.value for form in Format] == list(CHANGES) == list(STARTS)


@pytest.mark.parametrize("form", CHANGES)
def test_printed_or_written_it_is_the_same(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = printed(capsys, "diff", *REAL, "--format", form)
    assert shown.startswith(STARTS[form])
    file = tmp_path / "changes.some"
    assert printed(capsys, "diff", *REAL, "-f", form, "-o", str(file)) == ""
    assert file.read_bytes() == shown.encode()
    assert [path.name for path in tmp_path.iterdir()] == ["changes.some"]


@pytest.mark.parametrize(
    ("name", "form"), [("c.txt", "text"), ("c.json", "json"), ("c.md", "markdown"), ("c.html", "html"), ("c", "text")]
)
def test_the_ending_says_the_format(name: str, form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    printed(capsys, "diff", *REAL, "--output", str(tmp_path / name))
    assert (tmp_path / name).read_text("utf-8").startswith(STARTS[form])


def test_the_option_wins_over_the_ending(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    printed(capsys, "diff", *REAL, "--output", str(tmp_path / "c.json"), "--format", "html")
    assert (tmp_path / "c.json").read_text("utf-8").startswith(STARTS["html"])


def test_the_gate_stops_after_writing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "c.json"
    file.write_text("what was there before", encoding="utf-8")
    printed(capsys, "diff", *REAL, "-o", str(file), "--fail-on", "loss", code=1)
    loaded = json.loads(file.read_text("utf-8"))
    assert loaded["failed"]
    assert sum(loaded["failing"].values()) == loaded["counts"]["loss"] == 15


def test_what_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", *REAL, "-o", str(tmp_path / "none" / "c.md")]) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_several_files_in_one_call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page, comment, data = (tmp_path / name for name in ("c.html", "c.md", "c.json"))
    assert printed(capsys, "diff", *REAL, "-o", str(page), "-o", str(comment), "-o", str(data)) == ""
    assert '<html lang="da"' in page.read_text(encoding="utf-8")
    assert json.loads(data.read_text(encoding="utf-8"))["changes"]
    alone = tmp_path / "alone.md"
    printed(capsys, "diff", *REAL, "-o", str(alone))
    assert comment.read_bytes() == alone.read_bytes()


def test_all_files_or_none(tmp_path: Path) -> None:
    assert run(["diff", *REAL, "-o", str(tmp_path / "c.md"), "-o", str(tmp_path / "none" / "c.html")]) == 2
    assert run(["diff", *REAL, "-o", str(tmp_path / "c.md"), "-o", str(tmp_path / "c.md")]) == 2
    assert not list(tmp_path.iterdir())


def test_a_file_has_colours_only_if_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in printed(capsys, "diff", *REAL)
    printed(capsys, "diff", *REAL, "-o", str(tmp_path / "a.txt"))
    printed(capsys, "diff", *REAL, "-o", str(tmp_path / "b.txt"), "--color", "always")
    assert "\x1b[" not in (tmp_path / "a.txt").read_text("utf-8")
    assert "\x1b[" in (tmp_path / "b.txt").read_text("utf-8")


def _write(path: Path, name: str, groups: str) -> str:
    path.write_text(f'schema_version: 1\nname: "{name}"\ngroups:\n{groups}', encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("form", CHANGES)
def test_hostile_files(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seat = f'{{title: "{HOSTILE}"}}'
    old = _write(tmp_path / "old.yaml", HOSTILE, f'  a: {{name: "{HOSTILE}", members: [{seat}]}}\n')
    new = _write(
        tmp_path / "new.yaml", HOSTILE, f'  b: {{name: "other {HOSTILE}", purpose: "{HOSTILE}", members: []}}\n'
    )
    shown = printed(capsys, "diff", old, new, "-f", form, "--color", "never")
    assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown) is None
    if form in ("markdown", "html"):
        assert "<script" not in shown
    if form == "json":
        assert HOSTILE[:20] in json.loads(shown)["title"]
    if form == "github":
        *commands, summary = shown.splitlines()
        assert all(re.match("::(error|warning|notice) (file|title)=", line) for line in commands)
        assert "##[" not in summary


@pytest.mark.parametrize("form", CHANGES)
def test_nothing_changes(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    shown = printed(capsys, "diff", REAL[0], REAL[0], "-f", form)
    words = "ntet ændres" if form in ("markdown", "html") else "othing changes"
    assert json.loads(shown)["changes"] == [] if form == "json" else words in shown


@pytest.mark.parametrize("form", CHANGES)
def test_other_formats_are_not_loaded(form: str) -> None:
    program = (
        "import sys; from govctl.cli.front import run; code = run(sys.argv[1:]); "
        "print(*(name for name in sys.modules if name.endswith('_changes')), file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "diff", *REAL, "-f", form],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr.split() == [f"govctl.reports.{CHANGES[form].module}"]


def test_validate_annotates(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = _write(tmp_path / "g.yaml", "x", '  a: {name: "a%0A::error::b", reports_to: nobody}\n')
    shown = printed(capsys, "validate", file, "--format", "github", "--ignore", "chair,meeting,responsibility", code=1)
    [error, *_] = shown.splitlines()
    assert error.startswith(f"::error file={file},line=4,endLine=4,col=")
    assert "title=ref/unknown-group::" in error
    assert "\n::error::b" not in shown
    quiet = printed(capsys, "validate", REAL[0], "--format", "github", "--quiet")
    assert "::notice" not in quiet
    assert "::notice" in printed(capsys, "validate", REAL[0], "--format", "github")
