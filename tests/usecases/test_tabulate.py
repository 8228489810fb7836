"""Views of files: every format at once, pages, languages, letters that our fonts lack."""

from pathlib import Path

import pytest

from govctl.diagrams.selection import Selection
from govctl.errors import UsageError
from govctl.usecases.draw import Wish
from govctl.usecases.sides import Side
from govctl.usecases.tabulate import tabulate

ROOT = Path(__file__).parents[2]
PROPOSAL = Side(str(ROOT / "proposals/digital-almen-praksis.yaml"))


def _file(folder: Path, text: str) -> Side:
    path = folder / "hall.yaml"
    path.write_text(f"schema_version: 1\nname: Hall\n{text}", encoding="utf-8")
    return Side(str(path))


def test_several_formats_at_once() -> None:
    files = tabulate("matrix", PROPOSAL, ["a.txt", "b.csv", "c.svg"])
    assert list(files) == ["a.txt", "b.csv", "c.svg"]
    assert files["a.txt"].decode().startswith("Hvem sidder hvor\nForløbsplansprojektet · foreslået")
    assert "Kilde: digital-almen-praksis.yaml" in files["a.txt"].decode()


def test_in_another_language() -> None:
    [text] = tabulate("matrix", PROPOSAL, ["a.txt"], Wish(language="en")).values()
    assert text.decode().startswith("Who sits where\nThe care-plan project · proposed")


def test_pages_are_files_of_their_own(tmp_path: Path) -> None:
    groups = "".join(f"  g{i}: {{chair: c{i}}}\n" for i in range(60))
    files = tabulate("matrix", _file(tmp_path, f"groups:\n{groups}"), ["x/a.svg", "a.pdf"], Wish(pages=True))
    assert list(files)[:3] == ["x/a.svg", "x/a-2.svg", "x/a-3.svg"]
    assert list(files)[-1] == "a.pdf"
    assert "a-2.pdf" not in files


def test_a_part_is_named(tmp_path: Path) -> None:
    [text] = tabulate("meetings", PROPOSAL, ["a.txt"], Wish(Selection(focus="teknikgruppe", up=False))).values()
    assert "omkring Teknikgruppen" in text.decode()
    with pytest.raises(UsageError, match="There is no group `tekniker`"):
        tabulate("meetings", PROPOSAL, ["a.txt"], Wish(Selection(focus="tekniker")))


@pytest.mark.parametrize(("ending", "told"), [("png", 1), ("pdf", 1), ("svg", 0), ("html", 0)])
def test_letters_that_our_fonts_lack(ending: str, told: int, tmp_path: Path) -> None:
    warnings: list[str] = []
    file = _file(tmp_path, "groups: {g: {name: ߞߒߏ, chair: Ana}}\n")
    tabulate("matrix", file, [f"a.{ending}"], warn=lambda message, _: warnings.append(message))
    assert len(warnings) == told
