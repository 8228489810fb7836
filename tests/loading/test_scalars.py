"""Words stay words: only null, true, false and numbers are more, and not where text is meant."""

from pathlib import Path
from typing import Any

import pytest

from govctl.loading.scalars import resolve
from govctl.model.index import Index
from govctl.usecases.open import open_governance

TEXT = (
    *("no", "No", "NO", "on", "off", "yes", "y", "n", "2024-03-01", "2024-03-01T10:00:00Z", "12:30", "190:20:30"),
    *("1.10.2", "1_000", "0b1", "+", "-", ".", "..", "1e", "e1", "0o9", "0xg", "1,5", "--1", "+-1", ".e1", "1e+"),
    *(".Nan", ".INFINITY", "nulL", "tRue", "NaN", "inf", "٣", "9" * 200),
)


@pytest.mark.parametrize("word", TEXT)
def test_text(word: str) -> None:
    assert resolve(word) == word


@pytest.mark.parametrize(
    ("word", "value"),
    [
        *(("", None), ("~", None), ("null", None), ("Null", None), ("NULL", None)),
        *(("true", True), ("True", True), ("TRUE", True), ("false", False), ("False", False), ("FALSE", False)),
        *(("0", 0), ("-0", 0), ("12", 12), ("+12", 12), ("-12", -12), ("007", 7), ("0o17", 15), ("0xFf", 255)),
        *(("1.10", 1.1), (".5", 0.5), ("5.", 5.0), ("1e3", 1000.0), ("-1.5E-1", -0.15)),
        *((".inf", float("inf")), ("-.INF", float("-inf"))),
    ],
)
def test_more_than_text(word: str, value: object) -> None:
    assert resolve(word) == value
    assert type(resolve(word)) is type(value)


def governance(folder: Path, text: str) -> Index:
    """The governance that a text declares."""
    path = folder / "governance.yaml"
    path.write_text(text, encoding="utf-8")
    opened = open_governance(str(path))
    assert opened.governance is not None, opened.diagnoses
    return Index(opened.governance)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1.10", "1.10"),
        ("2024", "2024"),
        ("007", "007"),
        ("0x1F", "0x1F"),
        ("1e3", "1e3"),
        ("true", "true"),
        ("False", "False"),
        ("no", "no"),
        ("2024-03-01", "2024-03-01"),
        ("1.10  # the version", "1.10"),
        ("&version 1.10", "1.10"),
        ("&version\t1.10", "1.10"),
        ("&version\n  1.10", "1.10"),
        ("&version  # of the charter\n\n  1.10", "1.10"),
        ("!!str &version 1.10", "1.10"),
        ("!!str 1.10", "1.10"),
        ("'1.10'", "1.10"),
        ("{en: 1.10, da: 2024}", "1.10"),
    ],
)
def test_where_text_is_meant_it_is_as_written(written: str, meant: str, tmp_path: Path) -> None:
    index = governance(tmp_path, f"schema_version: 1\nname: {written}\nlanguage: en\ngroups: {{}}\n")
    assert index.words(index.governance.name) == meant


def test_ids_are_as_written(tmp_path: Path) -> None:
    text = """\
schema_version: 1
name: x
organisations: {1e3: One thousand, 007: {name: 2024, abbreviation: 1.10}}
groups:
  0012: {apex: true, chair: 007, members: [1e3, {organisation: 007, title: 3}], meetings: {per_year: 4}}
  12: {reports_to: 0012, chair: {organisation: 1e3}, meetings: ad_hoc}
"""
    index = governance(tmp_path, text)
    group: Any = index.groups["0012"]
    assert group.chair.organisation == "007"
    assert [seat.organisation for seat in group.members] == ["1e3", "007"]
    assert group.members[1].title == "3"
    assert index.groups["12"].reports_to == "0012"
    assert (index.organisations["007"].name, index.organisations["007"].abbreviation) == ("2024", "1.10")
