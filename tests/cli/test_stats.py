"""`govctl stats` as a user runs it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROPOSED = ROOT / "proposals" / "digital-almen-praksis.yaml"


def run(*arguments: str, folder: Path = ROOT, text: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command in a folder, with a text as standard input."""
    command = [sys.executable, "-m", "govctl", *arguments]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        command, cwd=folder, env=environment, input=text, capture_output=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ((), "Forløbsplansprojektet (proposed)\n\nStructure\n"),
        (("--format", "text"), "Forløbsplansprojektet (proposed)\n\nStructure\n"),
        (("-f", "csv"), "metric,title,unit,per,id,name,least,most,value\n"),
        (("-f", "json"), '{\n  "schema_version": 1,\n'),
        (("--color", "always"), "\x1b[1mForløbsplansprojektet\x1b[0m"),
    ],
)
def test_formats(form: tuple[str, ...], start: str) -> None:
    done = run("stats", str(PROPOSED), *form)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(start)


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("n.csv", b"\xef\xbb\xbfmetric,title,"),
        ("n.json", b'{\n  "schema_version": 1,\n'),
        ("n.txt", b"Forl\xc3\xb8bsplansprojektet (proposed)\n"),
        ("n", b"Forl\xc3\xb8bsplansprojektet (proposed)\n"),
    ],
)
def test_a_file_is_what_is_printed(name: str, start: bytes, tmp_path: Path) -> None:
    """Excel knows UTF-8 by the mark at the beginning; what reads a pipe would take the mark for a part of a word."""
    file = tmp_path / name
    done = run("stats", str(PROPOSED), "-o", str(file))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    written = file.read_bytes()
    assert written.startswith(start)
    form = {".csv": "csv", ".json": "json"}.get(file.suffix, "text")
    assert run("stats", str(PROPOSED), "-f", form).stdout == written.removeprefix(b"\xef\xbb\xbf").decode()


def test_for_spreadsheets_that_write_commas() -> None:
    done = run("stats", str(PROPOSED), "-f", "csv", "--decimal-comma")
    assert done.stdout.startswith("metric;title;unit;per;id;name;least;most;value\n")
    wrong = run("stats", str(PROPOSED), "--decimal-comma")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "--format csv" in wrong.stderr


def test_the_nearest_file_and_standard_input() -> None:
    nearest = run("stats", "-f", "json", folder=ROOT / "docs")
    piped = run("stats", "-f", "json", "-", text=(ROOT / "governance.yaml").read_text("utf-8"))
    assert json.loads(nearest.stdout)["status"] == "active"
    assert nearest.stdout == piped.stdout


@pytest.mark.parametrize(
    ("text", "code", "complaint"),
    [
        ("schema_version: 1\n", 3, "`govctl validate -`"),
        ("a: [", 3, "`govctl validate -`"),
    ],
)
def test_a_file_that_is_not_valid(text: str, code: int, complaint: str) -> None:
    done = run("stats", "-", text=text)
    assert (done.returncode, done.stdout) == (code, "")
    assert complaint in done.stderr
    assert "Traceback" not in done.stderr


def test_wrong_usage() -> None:
    assert run("stats", "--format", "xlsx").returncode == 2
    assert run("stats", "no-such.yaml").returncode == 3


@pytest.mark.parametrize(("rule", "imported"), [("{per_year: 1}", "False"), ("{rrule: FREQ=MONTHLY}", "True")])
def test_the_calendar_is_imported_only_for_a_rule(rule: str, imported: str, tmp_path: Path) -> None:
    (tmp_path / "governance.yaml").write_text(
        f"schema_version: 1\nname: n\ngroups: {{a: {{meetings: {rule}}}}}\n", encoding="utf-8"
    )
    count = "from govctl.usecases.stats import stats; stats('governance.yaml')"
    program = f"import sys; {count}; print('dateutil' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.strip() == imported
