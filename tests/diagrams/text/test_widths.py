"""A text is as wide as HarfBuzz makes it as a whole, also in scripts that are measured by the syllable."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import uharfbuzz

from govctl.diagrams.text import shaping, widths
from govctl.diagrams.text.scripts import letters, scripts
from govctl.diagrams.text.widths import font_of, is_exact, text_width
from tests.diagrams.text.words import SHAPED, SIMPLE

ROOT = Path(__file__).parents[3]


def _font(script: str, bold: bool) -> uharfbuzz.Font:
    found = next(each for family, each in scripts().items() if family.endswith(f" {script}"))
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(found.file(bold))))
    font.scale = (1000, 1000)
    return font


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("script", [*SHAPED, *SIMPLE])
def test_the_width_is_that_of_the_whole_word(script: str, bold: bool) -> None:
    for word in {**SHAPED, **SIMPLE}[script].replace(",", "").replace(".", "").split():
        buffer = uharfbuzz.Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        uharfbuzz.shape(_font(script, bold), buffer)
        assert text_width(word, 1000, bold) == sum(each.x_advance for each in buffer.glyph_positions), word


def test_only_what_is_placed_by_the_character_states_its_width() -> None:
    assert not any(is_exact(text) for text in SHAPED.values())
    assert all(is_exact(text) for text in SIMPLE.values())


def test_no_font_of_a_script_has_what_another_has() -> None:
    assert not any(each in widths.fallback() or each in widths._main() for each in letters())


def test_without_harfbuzz_syllables_are_guessed_and_have_no_font(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(widths, "can_shape", lambda: False)
    without = widths.Widths({}, bold=False)
    assert without["क्षि"] == letters()["क"].widths[0] + letters()["ष"].widths[0] + letters()["ि"].widths[0]
    assert font_of("क") is None
    assert font_of("Ꮳ") == "Noto Sans Cherokee"


def test_a_library_that_cannot_be_loaded_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uharfbuzz", None)
    shaping.can_shape.cache_clear()
    try:
        assert not shaping.can_shape()
    finally:
        shaping.can_shape.cache_clear()


def test_a_computer_without_harfbuzz_draws_and_warns(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "schema_version: 1\nname: Hall\ngroups: {a: {name: समिति, chair: 国家}}\n", "utf-8"
    )
    program = (
        "import sys\nsys.modules['uharfbuzz'] = None\nfrom govctl.cli.front import run\n"
        "print(run(['render', 'a.yaml', '-o', 'a.svg', '-o', 'a.html', '-o', 'a.png', '-o', 'a.pdf']))"
    )
    done = _run(program, tmp_path)
    assert done.stdout.split() == ["0"]
    assert "PNG and PDF show \ufffd instead: त म स ि" in done.stderr
    assert "समिति" in (tmp_path / "a.svg").read_text("utf-8")
    assert "truetype" not in (tmp_path / "a.svg").read_text("utf-8")


@pytest.mark.parametrize(("name", "imported"), [("Ærø råd → “2”, Łódź, Ομάδα, Совет, مجلس", False), ("समिति", True)])
def test_only_letters_that_need_it_bring_harfbuzz(name: str, imported: bool, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(f'schema_version: 1\nname: "{name}"\ngroups: {{a: {{name: "{name}"}}}}\n', "utf-8")
    program = (
        "import sys\nfrom govctl.cli.front import run\n"
        "code = run(['render', 'a.yaml', '-o', 'a.svg', '-o', 'a.html', '-o', 'a.png', '-o', 'a.pdf'])\n"
        "print(code, 'uharfbuzz' in sys.modules)"
    )
    done = _run(program, tmp_path)
    assert done.stdout.split() == ["0", str(imported)], done.stderr


def _run(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A program in a Python of its own."""
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
