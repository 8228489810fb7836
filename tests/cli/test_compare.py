"""`govctl compare` as a user runs it."""

import json
from pathlib import Path

import pytest

from govctl.cli.compare import Format
from govctl.reports.registry import SCENARIOS
from tests.cli.command import CLEAN, ROOT, SILENT, VACANT, ask, written

REAL = (str(ROOT / "governance.yaml"), str(ROOT / "proposals" / "digital-almen-praksis.yaml"))
STARTS = {
    "text": f"A  {REAL[0]}: Forløbsplansprojektet\n",
    "json": '{\n  "schema_version": 1,\n',
    "markdown": "### Scenarios side by side\n",
    "csv": "about,id,title,unit,A: ",
}
MARK = b"\xef\xbb\xbf"


def test_the_option_offers_what_is_in_the_table() -> None:
    assert [form.value for form in Format] == list(SCENARIOS) == list(STARTS)


@pytest.mark.parametrize("form", SCENARIOS)
def test_printed_or_written_it_is_the_same(form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """But for the mark by which Excel knows UTF-8."""
    done = ask(capsys, "compare", *REAL, "--format", form)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(STARTS[form])
    named = tmp_path / f"s{SCENARIOS[form].ending}"
    assert ask(capsys, "compare", *REAL, "-o", str(named)) == (0, "", "")
    assert named.read_bytes() == (MARK if form == "csv" else b"") + done.out.encode()


def test_three_governances(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [written(tmp_path, text, f"{n}.yaml") for n, text in enumerate((CLEAN, VACANT, SILENT))]
    loaded = json.loads(ask(capsys, "compare", *files, "-f", "json").out)
    assert [one["name"] for one in loaded["scenarios"]] == files
    assert [one["findings"] for one in loaded["scenarios"]] == [
        {"error": 0, "warning": 0, "note": 0},
        {"error": 0, "warning": 1, "note": 0},
        {"error": 0, "warning": 0, "note": 1},
    ]
    assert [[loss["id"] for loss in one["losses"]] for one in loaded["scenarios"]] == [
        [],
        ["chair/lost"],
        ["meeting/no-longer-known"],
    ]
    assert [one["numbers"]["meetings"]["text"] for one in loaded["scenarios"]] == ["at least 4"] * 3
    assert [one["numbers"]["vacancies"]["text"] for one in loaded["scenarios"]][1] == "at least 1"


@pytest.mark.parametrize(
    ("arguments", "code", "complaint"),
    [
        ((REAL[0],), 2, "Name two or more"),
        ((*REAL, "--decimal-comma"), 2, "--format csv"),
        ((*REAL, "-f", "html"), 2, "html"),
        ((REAL[0], "none.yaml"), 3, "none.yaml"),
        ((*REAL, "-o", "/none/s.csv"), 2, "cannot be written"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], code: int, complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "compare", *arguments)
    assert (done.code, done.out) == (code, "")
    assert complaint in done.err


def test_for_spreadsheets_that_write_commas(capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "compare", *REAL, "-f", "csv", "--decimal-comma")
    assert done.out.startswith("about;id;title;unit;A: ")
