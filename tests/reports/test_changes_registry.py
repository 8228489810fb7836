"""The table of formats: all modules are there, and an ending leads to one format."""

from pathlib import Path

import pytest

from govctl.reports import registry
from govctl.reports.registry import CHANGES, SCENARIOS, STATS, change_reporter, format_of

from .made_changes import ENGLISH, change, compared


@pytest.mark.parametrize("form", CHANGES)
def test_reports(form: str) -> None:
    reported = change_reporter(form)(compared(change("seat/lost", "Ana leaves")), ENGLISH)
    assert "Ana leaves" in reported
    assert reported.endswith("\n")


def test_every_module_of_changes_is_in_the_table() -> None:
    modules = {path.stem for path in Path(registry.__file__).parent.glob("*_changes.py")}
    assert {reporter.module for reporter in CHANGES.values()} == modules


def test_every_module_of_scenarios_is_in_the_table() -> None:
    modules = {path.stem for path in Path(registry.__file__).parent.glob("*_scenarios.py")}
    assert {reporter.module for reporter in SCENARIOS.values()} == modules


@pytest.mark.parametrize(
    ("path", "form"), [("a.csv", "csv"), ("a.json", "json"), ("a.txt", "text"), ("a.html", "text")]
)
def test_formats_of_numbers(path: str, form: str) -> None:
    assert format_of(path, STATS) == format_of(path, SCENARIOS) == form


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("a/b.json", "json"),
        ("b.MD", "markdown"),
        ("b.x.html", "html"),
        ("b.txt", "text"),
        ("b", "text"),
        ("", "text"),
        ("html", "text"),
        ("b.html/c", "text"),
        ("b.pdf", "text"),
    ],
)
def test_format_of(path: str, form: str) -> None:
    assert format_of(path, CHANGES) == form
