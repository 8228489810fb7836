"""`govctl render --view`: tables in each format, and what cannot be asked."""

from pathlib import Path

import pytest

from tests.cli.command import CLEAN, ROOT, ask, written

PROPOSAL = str(ROOT / "proposals/digital-almen-praksis.yaml")
STARTS = {
    "svg": b"<svg ",
    "png": b"\x89PNG\r\n",
    "pdf": b"%PDF-",
    "html": b"<!doctype html>",
    "md": b"# ",
    "txt": b"Who ",
    "csv": b"\xef\xbb\xbf",
}


@pytest.mark.parametrize("view", ["matrix", "responsibilities", "meetings"])
def test_formats(view: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = {ending: tmp_path / f"table.{ending}" for ending in STARTS}
    outputs = [argument for path in paths.values() for argument in ("-o", str(path))]
    assert ask(capsys, "render", written(tmp_path, CLEAN), "--view", view, *outputs) == (0, "", "")
    for ending, path in paths.items():
        assert path.read_bytes().startswith(STARTS[ending])


def test_the_table_is_named_after_the_view_unasked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, CLEAN)
    monkeypatch.chdir(tmp_path)
    assert ask(capsys, "render", "--view", "meetings") == (0, "", "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["governance.yaml", "meetings.svg"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["--view", "matrix", "--diff"],
            "--view matrix shows one governance, --diff two. Draw the view of each of them;",
        ),
        (["--view", "matrix", "-o", "a.dot"], "a.dot: `.dot` holds boxes and lines, no tables. A view can be svg,"),
        (["--view", "matrix", "-o", "a.mmd"], "`.mmd` is for the chart, without --view."),
        (["-o", "a.csv"], "Tables can, with --view matrix, responsibilities or meetings; a chart can be svg,"),
        (["--view", "matrix", "-o", "a.svg", "--decimal-comma"], "Name a .csv file with --output"),
        (["--view", "pie"], "'pie' is not one of"),
        (["--view", "matrix", "--level", "nowhere"], "There is no level `nowhere`."),
        (["--view", "matrix", "-o", "a.png", "--scale", "20"], "pixels"),
    ],
)
def test_what_cannot_be_asked(
    arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = ask(capsys, "render", *([] if "--diff" in arguments else [PROPOSAL]), *arguments)
    assert done.code == 2
    assert said in " ".join(done.err.split())
    assert list(tmp_path.iterdir()) == []


def test_decimal_comma(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "table.csv"
    assert ask(capsys, "render", PROPOSAL, "--view", "meetings", "--decimal-comma", "-o", str(table)) == (0, "", "")
    assert table.read_text("utf-8-sig").startswith("Gruppe;Hvor tit og hvor længe;jan.;feb.;")


def test_themes_of_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    style = written(tmp_path, "schema_version: 1\ncolours: {ink: '#123456'}\n", "style.yaml")
    table = tmp_path / "table.svg"
    assert ask(capsys, "render", PROPOSAL, "--view", "matrix", "--theme", style, "-o", str(table)) == (0, "", "")
    assert "#123456" in table.read_text("utf-8")
