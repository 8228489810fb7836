"""Themes by name and in files: what is wrong is said with its place, and nothing outside the folder is read."""

import contextlib
import os
import re
from pathlib import Path

import pytest

from govctl.diagrams.paint.themes import PRINT
from govctl.errors import GovctlError
from govctl.schema.published import loaded
from govctl.usecases.logos import LARGEST_LOGO
from govctl.usecases.themes import theme_named

SVG = "<svg xmlns='http://www.w3.org/2000/svg'/>"


def _file(folder: Path, text: str) -> str:
    path = folder / "house.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_by_name() -> None:
    assert theme_named("print") is PRINT


def test_a_file_that_is_not_there_is_missed_in_the_words_of_themes() -> None:
    with pytest.raises(GovctlError, match=r"There is no theme file absent\.yaml\.") as caught:
        theme_named("absent.yaml")
    assert "govctl schema theme" in caught.value.remedy
    assert "init" not in caught.value.remedy


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("schema_version: 2\n", ":1:17: "),
        ("colours: {ink: red}\n", ":1:16: `red` is not a colour"),
        ("colour: {ink: '#000000'}\n", ":1:1: `colour` is not a key of a theme. Did you mean `colours`?"),
        ("ink: '#000000'\n", ":1:1: `ink` is not a key of a theme. It belongs to `colours` or a level."),
        ("levels: [{background: '#ffffff'}]\n", ":1:10: "),
        ("based_on: dark\n", ":1:11: "),
        ("font: 'a; } body {'\n", ":1:7: "),
        ("- a\n", "holds no theme. Begin with `schema_version: 1`"),
        ("", "holds no theme"),
        ("a: [\n", ": "),
        ("logo: absent.svg\n", "The logo absent.svg cannot be read"),
        ("logo: ../outside.svg\n", "The logo ../outside.svg is not beside the theme"),
        ("logo: link.svg\n", "The logo link.svg is not beside the theme"),
        ("logo: house.yaml\n", "The logo house.yaml is neither PNG nor SVG"),
        ("logo: large.svg\n", "The logo large.svg is larger than 300 kB"),
        ("logo: folder\n", "The logo folder cannot be read"),
        ('logo: "a\\0b"\n', "The logo a"),
    ],
)
def test_what_is_wrong_is_said(text: str, said: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "folder").mkdir(parents=True)
    (tmp_path / "outside.svg").write_text(SVG, encoding="utf-8")
    (home / "link.svg").symlink_to(tmp_path / "outside.svg")
    (home / "large.svg").write_text("<" + " " * LARGEST_LOGO, encoding="utf-8")
    with pytest.raises(GovctlError) as raised:
        theme_named(_file(home, text))
    assert said in f"{raised.value} {raised.value.remedy}"


KEYS = loaded("theme")["properties"]


@pytest.mark.parametrize("key", KEYS)
def test_a_key_left_empty_is_said(key: str, tmp_path: Path) -> None:
    with pytest.raises(GovctlError, match=rf":1:\d+: `{key}` has no value\.") as raised:
        theme_named(_file(tmp_path, f"{key}:\n"))
    assert re.match("Write (it|its keys under it), or remove (it|the key)", raised.value.remedy)


@pytest.mark.parametrize("key", [*KEYS, "unheard_of", ""])
@pytest.mark.parametrize(
    "value",
    ["''", "[]", "{}", "1", "-.5", "true", "[null]", "[{}]", "[[]]", "{ink: }", "{'': {}}", "{1: [x]}", "'\\0'"],
)
def test_whatever_stands_there_is_taken_or_told(key: str, value: str, tmp_path: Path) -> None:
    with contextlib.suppress(GovctlError):
        theme_named(_file(tmp_path, f"{key!r}: {value}\n"))


@pytest.mark.parametrize("name", ["dark", "", "house", "../print"])
def test_no_such_theme(name: str) -> None:
    with pytest.raises(GovctlError, match="There is no theme"):
        theme_named(name)


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(GovctlError, match=r"absent\.yaml"):
        theme_named(os.path.join(tmp_path, "absent.yaml"))


def test_a_logo_is_taken_into_the_picture(tmp_path: Path) -> None:
    (tmp_path / "logo").write_text(SVG, encoding="utf-8")
    assert theme_named(_file(tmp_path, "logo: logo\n")).logo.startswith("data:image/svg+xml;base64,")
