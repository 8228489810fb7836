"""`govctl render`: each format, names that are markup."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from tests.cli.command import CLEAN, ROOT, ask, written
from tests.diagrams.hostile import acts

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = [
    "<script>alert(1)</script>",
    "\"quoted\" & 'single'",
    "]]> --> <!-- %s {0}",
    "\\N \\E \\G \\l \\",
    "Ærø 委員会 🏛",
    "a\x1b[31mb\x00\u202e",
    "<b>not bold</b>",
    "&lt;&#x41;",
    "]; evil [label=x",
]


@pytest.mark.parametrize(
    ("ending", "start"),
    [
        ("svg", b"<svg "),
        ("png", b"\x89PNG\r\n"),
        ("pdf", b"%PDF-"),
        ("dot", b"digraph governance {"),
        ("SVG", b"<svg "),
    ],
)
def test_formats(ending: str, start: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chart = tmp_path / f"chart.{ending}"
    assert ask(capsys, "render", written(tmp_path, CLEAN), "-o", str(chart)) == (0, "", "")
    assert chart.read_bytes().startswith(start)
    assert sorted(path.name for path in tmp_path.iterdir()) == [chart.name, "governance.yaml"]


def test_the_chart_is_beside_the_reader_unasked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, CLEAN)
    monkeypatch.chdir(tmp_path)
    assert ask(capsys, "render") == (0, "", "")
    assert ElementTree.parse(tmp_path / "chart.svg").getroot().tag == f"{SVG}svg"


def _texts(svg: str) -> list[str]:
    """The texts of a picture, and proof that it holds nothing that acts."""
    root = ElementTree.fromstring(svg)
    assert acts(root, {"svg", "g", "title", "text", "path", "rect", "circle"}) == []
    return ["".join(element.itertext()) for element in root.iter(f"{SVG}text")]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_text(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = '"' + "".join(c if c.isprintable() and c not in '"\\' else f"\\u{ord(c):04x}" for c in name) + '"'
    text = f"""\
schema_version: 1
name: {said}
levels: [{{id: high, name: {said}}}]
organisations: {{node: {{name: {said}}}}}
groups:
  graph: {{name: {said}, level: high, apex: true, chair: node, meetings: {{per_year: 4}}}}
  strict: {{name: {said}, reports_to: graph, chair: {{title: {said}}}, escalates: {{to: edge, topic: {said}}}}}
  edge: {{name: {said}, reports_to: strict}}
"""
    chart = tmp_path / "chart.svg"
    assert ask(capsys, "render", written(tmp_path, text), "-o", str(chart)) == (0, "", "")
    texts = _texts(chart.read_text("utf-8"))
    seen = " ".join("".join(c if c.isprintable() else "\ufffd" for c in name).split())
    drawn = " ".join(" ".join(texts).split())
    assert drawn.startswith(f"{seen} ")
    assert drawn.count(f"Chair: {seen} ") == 2
    assert drawn.count(seen.split()[0]) >= 5, "the title, three cards and their chairs"


def test_the_same_bytes_every_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in (1, 2):
        assert ask(capsys, "render", str(ROOT / "governance.yaml"), "-o", str(tmp_path / f"{number}.svg")).code == 0
    assert (tmp_path / "1.svg").read_bytes() == (tmp_path / "2.svg").read_bytes()


NOTE = (str(ROOT / "governance.yaml"), str(ROOT / "proposals/digital-almen-praksis.yaml"))


def test_a_proposal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chart = tmp_path / "chart.svg"
    assert ask(capsys, "render", "--diff", *NOTE, "-o", str(chart)) == (0, "", "")
    drawn = " ".join(_texts(chart.read_text("utf-8")))
    for said in ("+ NY", "≈ OMDØBT", "~ ÆNDRET", "Klinisk brugergruppe", "gældende → foreslået"):
        assert said in drawn


def test_a_part_of_a_proposal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chart = tmp_path / "chart.svg"
    for group, others in (("flp-styregruppe", "MedComs projektledelse"), ("teknikgruppe", "Operationel styregruppe")):
        assert ask(capsys, "render", "--diff", *NOTE, "--focus", group, "-o", str(chart)) == (0, "", "")
        assert others in " ".join(_texts(chart.read_text("utf-8")))
    done = ask(capsys, "render", "--diff", *NOTE, "--focus", "teknikgruppen", "-o", str(chart))
    assert (done.code, done.err) == (2, "govctl: There is no group `teknikgruppen`. Did you mean `teknikgruppe`?\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("a.yaml", "b.yaml"), "One file at a time; two with --diff."),
        (("--diff", "a", "b", "c"), "Too many files."),
        (("--as-of", "2025-13-01"), "2025-13-01 is no day in the form YYYY-MM-DD."),
        (("--as-of", "20250101"), "20250101 is no day in the form YYYY-MM-DD."),
        (("--as-of", "2025-W01-1"), "2025-W01-1 is no day in the form YYYY-MM-DD."),
        (("--depth", "-1"), "-1 is not in the range"),
        (("--engine", "pencil"), "'pencil' is not"),
        (("--scale", "nan"), "nan is no number."),
        (("--scale", "inf", "-o", "chart.png"), "inf is not in the range"),
        (("--scale", "0"), "0.0 is not in the range"),
    ],
)
def test_what_cannot_be_asked(arguments: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "render", *arguments)
    assert done.code == 2
    assert said in done.err


def test_several_formats_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [tmp_path / f"chart.{ending}" for ending in ("svg", "png", "pdf", "dot")]
    outputs = [argument for path in paths for argument in ("-o", str(path))]
    assert ask(capsys, "render", written(tmp_path, CLEAN), *outputs) == (0, "", "")
    assert all(path.stat().st_size > 500 for path in paths)


def test_pages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    groups = "".join(f"  t{i}: {{reports_to: top}}\n  u{i}: {{reports_to: t{i}}}\n" for i in range(30))
    file = written(tmp_path, f"schema_version: 1\nname: Hall\ngroups:\n  top: {{apex: true}}\n{groups}")
    outputs = [str(tmp_path / "chart.svg"), str(tmp_path / "chart.pdf"), str(tmp_path / "chart.dot")]
    assert ask(capsys, "render", file, "--pages", *(x for path in outputs for x in ("-o", path))) == (0, "", "")
    names = {path.name for path in tmp_path.iterdir()}
    assert {"chart.svg", "chart-2-t0.svg", "chart-31-t29.svg", "chart.pdf", "chart.dot"} <= names
    assert len(names) == 31 + 1 + 1 + 1
    document = PdfReader(tmp_path / "chart.pdf")
    assert len(document.pages) == 31
    assert "u29" in document.pages[30].extract_text()
    assert [item.title for item in document.outline][:2] == ["Hall", "t0"]  # type: ignore[union-attr]  # an entry may be a list of entries


def test_a_picture_of_too_many_pixels(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "render", NOTE[0], "--scale", "20", "-o", str(tmp_path / "chart.png"))
    assert done.code == 2
    assert "pixels" in done.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("file", ["absent.yaml", "broken.yaml"])
def test_a_drawing_that_fails_leaves_the_old_one(file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path, "a: [", "broken.yaml")
    old = written(tmp_path, "old", "chart.dot")
    assert ask(capsys, "render", str(tmp_path / file), "-o", old).code == 3
    assert Path(old).read_text("utf-8") == "old"


BILINGUAL = CLEAN.replace("name: Village hall", "name: {en: Village hall, da: Forsamlingshuset}\nlanguage: da")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ([], ["Forsamlingshuset", "Formand: Ana", "4 møder pr. år"]),
        (["--language", "en"], ["Village hall", "Chair: Ana", "4 meetings a year"]),
        (["--language", "da-DK"], ["Forsamlingshuset", "Formand: Ana"]),
        (["--language", "EN"], ["Village hall"]),
        (["--language", "nb", "--catalogues", "mine"], ["Leder: Ana", "4 meetings a year"]),
        (["--catalogues", "mine"], ["Ordstyrer: Ana", "4 møder pr. år"]),
    ],
)
def test_languages(
    options: list[str],
    says: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    for language, word in (("nb", "Leder"), ("da", "Ordstyrer")):
        catalogue = tmp_path / "mine" / language / "LC_MESSAGES" / "govctl.po"
        catalogue.parent.mkdir(parents=True)
        catalogue.write_text(
            f'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8"\n\nmsgid "Chair: {{name}}"\nmsgstr "{word}: {{name}}"\n'
        )
    written(tmp_path, BILINGUAL)
    assert ask(capsys, "render", *options, "-o", "chart.txt") == (0, "", "")
    chart = (tmp_path / "chart.txt").read_text(encoding="utf-8")
    assert [said for said in says if said not in chart] == []


@pytest.mark.parametrize("language", ["xx", "nb", "../../da", "d", "\0", "english"])
def test_a_language_without_words(language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "render", written(tmp_path, BILINGUAL), "--language", language, "-o", str(tmp_path / "a.svg"))
    assert done.code == 2
    assert "There are no words in the language" in done.err
    assert not (tmp_path / "a.svg").exists()


def test_a_folder_of_catalogues_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = ask(capsys, "render", written(tmp_path, CLEAN), "--catalogues", "nothing", "-o", str(tmp_path / "a.svg"))
    assert (done.code, done.out) == (2, "")
    assert "There is no folder nothing." in done.err


@pytest.mark.parametrize(
    ("ending", "name", "says"),
    [
        ("png", "Hall ߞߒ", "show � instead: ߒ ߞ Write .svg"),
        ("pdf", "Hall 🏛", "show � instead: 🏛 Write .svg"),
        ("png", "".join(map(chr, range(0x7CA, 0x7CA + 30))), "ߝ … Write .svg"),
        ("svg", "Hall ߞߒ", ""),
        ("html", "Hall ߞߒ", ""),
        ("png", "Hall Ærø 委員会 ไทย مجلس समिति ក្រុម ކޮމިޓީ", ""),
    ],
)
def test_letters_that_no_font_has(
    ending: str, name: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, CLEAN.replace("Village hall", name))
    done = ask(capsys, "render", path, "-o", str(tmp_path / f"chart.{ending}"))
    assert (done.code, done.out) == (0, "")
    assert says in done.err if says else not done.err
    assert (tmp_path / f"chart.{ending}").exists()


@pytest.mark.parametrize(
    ("arguments", "page"),
    [
        (["governance.yaml"], (841.9, 595.3)),
        (["proposals/digital-almen-praksis.yaml"], (841.9, 595.3)),
        (["proposals/digital-almen-praksis.yaml", "--seats"], (841.9, 595.3)),
        (["--diff", "governance.yaml", "proposals/digital-almen-praksis.yaml"], (841.9, 595.3)),
        (["--diff", "--responsibilities", "governance.yaml", "proposals/digital-almen-praksis.yaml"], (841.9, 595.3)),
        (["--diff", "--seats", "governance.yaml", "proposals/digital-almen-praksis.yaml"], (1190.6, 841.9)),
    ],
)
def test_the_note_is_on_sheets_as_printers_have_them(
    arguments: list[str],
    page: tuple[float, float],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(ROOT)
    assert ask(capsys, "render", *arguments, "-o", str(tmp_path / "chart.pdf")) == (0, "", "")
    [sheet] = PdfReader(tmp_path / "chart.pdf").pages
    assert (float(sheet.mediabox.width), float(sheet.mediabox.height)) == pytest.approx(page)
    sizes: list[float] = []
    sheet.extract_text(
        visitor_text=lambda said, _a, matrix, _b, size: sizes.append(size * matrix[3]) if said.strip() else None
    )
    assert min(map(abs, sizes)) >= 8.99


@pytest.mark.parametrize(
    ("groups", "below", "options", "told"),
    [
        (12, 12, [], ""),
        (300, 5, [], "`--pages` splits it, `--focus`"),
        (300, 5, ["--pages"], ""),
        (300, 300, [], "points high. `--focus`"),
        (300, 300, ["--pages"], "points high. `--focus`"),
    ],
)
def test_a_pdf_that_no_paper_shows_readably_is_told(
    groups: int, below: int, options: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = "".join(
        f"  g{number}: {{reports_to: g{(number - 1) // below}, chair: Bo}}\n" for number in range(1, groups)
    )
    path = written(tmp_path, f"schema_version: 1\nname: Hall\ngroups:\n  g0: {{apex: true}}\n{lines}")
    done = ask(capsys, "render", path, *options, "-o", str(tmp_path / "c.pdf"), "-o", str(tmp_path / "c.svg"))
    assert (done.code, done.out) == (0, "")
    assert told in done.err if told else not done.err
    assert ("larger than a page of A3" in done.err) == bool(told)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--responsibilities"], "Add --diff"),
        (["--depth", "1"], "--focus ID"),
        (["--depth", "0", "--level", "x"], "--focus ID"),
        (["--seats", "--view", "matrix"], "`--view matrix` has all seats"),
        (["--no-up"], "--no-up leaves out what is above the group that --focus names. Name it with --focus ID."),
        (["--no-down", "--level", "x"], "--no-down leaves out what is below"),
        (["--engine", "graphviz", "--view", "meetings"], "--engine is for the chart"),
        (["--pages", "-o", "chart.md", "-o", "chart.dot"], "--pages is for svg, png and pdf"),
        (["--scale", "3", "-o", "chart.svg", "-o", "chart.pdf"], "--scale is for png. Leave it out"),
        (["--pages", "--view", "matrix", "-o", "matrix.csv"], "--pages is for svg, png and pdf"),
        (["-o", "chart.png/"], "chart.png/ is the name of a folder"),
        (["-o", "folder.svg"], "folder.svg is the name of a folder"),
        (["-o", "chart.png", "-o", "chart.png"], "chart.png is named twice"),
        (["-o", "chart.png", "-o", "./chart.png"], "chart.png and ./chart.png are the same file"),
        (["-o", "chart.png", "-o", "folder.svg/../chart.png"], "are the same file"),
    ],
)
def test_options_that_need_another(
    options: list[str],
    says: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.svg").mkdir()
    done = ask(capsys, "render", written(tmp_path, CLEAN), *options)
    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.svg", "governance.yaml"]


@pytest.mark.parametrize(
    "options",
    [["--focus", "upkeep", "--no-up", "--no-down"], ["--pages", "-o", "a.dot", "-o", "a.pdf"], ["-o", "a.txt"]],
)
def test_options_that_go_together(
    options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert ask(capsys, "render", written(tmp_path, CLEAN), *options) == (0, "", "")


@pytest.mark.parametrize("outputs", [["t.svg", "t-2.svg"], ["t-2.svg", "t.svg"], ["t.svg", "./t-2.svg"]])
@pytest.mark.parametrize("view", ["meetings", "chart"])
def test_a_page_that_another_picture_would_replace(
    view: str,
    outputs: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    groups = "".join(f"  t{i}: {{reports_to: top}}\n  u{i}: {{reports_to: t{i}}}\n" for i in range(60))
    file = written(tmp_path, f"schema_version: 1\nname: Hall\ngroups:\n  top: {{apex: true}}\n{groups}")
    named = [part for name in outputs for part in ("-o", name if view == "meetings" else name.replace("2", "2-t0"))]
    done = ask(capsys, "render", file, "--pages", "--view", view, *named)
    assert (done.code, done.out) == (2, "")
    assert "would be two files" in done.err or "are the same file" in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["governance.yaml"]


@pytest.mark.parametrize("options", [[], ["--view", "matrix"], ["--diff"]])
@pytest.mark.parametrize(
    ("part", "is_told"),
    [(["--organisation", "mill", "--level", "high"], True), (["--organisation", "mill"], False), ([], False)],
)
def test_a_part_that_is_nothing_is_told(
    options: list[str], part: list[str], is_told: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(
        tmp_path,
        "schema_version: 1\nname: Hall\norganisations: {mill: Mill}\nlevels: [high, low]\n"
        "groups:\n  board: {level: high, apex: true}\n  upkeep: {level: low, reports_to: board, chair: mill}\n",
    )
    files = [path, path] if "--diff" in options else [path]
    done = ask(capsys, "render", *files, *options, *part, "-o", str(tmp_path / "a.svg"))
    assert (done.code, done.out) == (0, "")
    assert ("No group is all that is asked for" in done.err) == is_told


def test_no_groups_at_all_are_no_surprise(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, "schema_version: 1\nname: Hall\ngroups: {}\n")
    assert ask(capsys, "render", path, "-o", str(tmp_path / "a.svg")) == (0, "", "")
