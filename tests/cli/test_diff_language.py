"""The language of `govctl diff`: documents speak that of the governance, terminals and programs English unless asked."""

from pathlib import Path

import pytest

from govctl.cli.front import run

OLD = """\
schema_version: 1
name: Forsamlingshuset
language: {language}
groups:
  board: {{apex: true, chair: Formanden, members: [kasserer], meetings: {{per_year: 4}}}}
"""
ENGLISH, DANISH = "What is lost", "Det går tabt"


def written(tmp_path: Path, language: str) -> list[str]:
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    text = OLD.format(language=language)
    old.write_text(text, encoding="utf-8")
    new.write_text(text.replace("[kasserer]", "[]").replace("per_year: 4", "per_year: 2"), encoding="utf-8")
    return [str(old), str(new)]


def shown(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run(["diff", *arguments]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    return said.out


@pytest.mark.parametrize(
    ("form", "language", "asked", "heading"),
    [
        ("html", "da", "", DANISH),
        ("html", "da-DK", "", DANISH),
        ("html", "en", "", ENGLISH),
        ("html", "nb", "", ENGLISH),
        ("html", "da", "en", ENGLISH),
        ("html", "en", "da", DANISH),
        ("markdown", "da", "", DANISH),
        ("markdown", "da", "en", ENGLISH),
        ("text", "da", "", ENGLISH),
        ("text", "da", "da", DANISH),
        ("text", "en", "da_DK", DANISH),
    ],
)
def test_what_is_spoken(
    form: str, language: str, asked: str, heading: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = shown(capsys, *written(tmp_path, language), "-f", form, *(["--language", asked] if asked else []))
    assert heading in said
    assert ({ENGLISH, DANISH} - {heading}).pop() not in said


def test_a_page_says_which_language_it_speaks_and_which_the_names_are_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = shown(capsys, *written(tmp_path, "nb"), "-f", "html")
    assert page.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert '<h1 lang="nb">Forsamlingshuset</h1>' in page


def test_programs_get_english(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = written(tmp_path, "da")
    assert "2 times a year" in shown(capsys, *files, "-f", "json")
    assert "2 times a year" in shown(capsys, *files, "-f", "github")


@pytest.mark.parametrize("form", ["json", "github"])
@pytest.mark.parametrize("option", [("--language", "da"), ("--catalogues", ".")])
def test_programs_are_not_spoken_to(form: str, option: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", "no-file.yaml", "none.yaml", "-f", form, *option]) == 2
    assert f"The format {form} is for programs and always in English." in capsys.readouterr().err


def test_a_language_without_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", *written(tmp_path, "da"), "--language", "fo"]) == 2
    assert "There are no words in the language `fo`." in capsys.readouterr().err


def test_words_of_ones_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "words" / "nb" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "govctl.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8"\n\nmsgid "What is lost"\nmsgstr "Dette <b>tapes"\n',
        encoding="utf-8",
    )
    page = shown(capsys, *written(tmp_path, "nb"), "-f", "html", "--catalogues", str(tmp_path / "words"))
    assert "Dette &lt;b&gt;tapes" in page
    assert '<html lang="nb">' in page
