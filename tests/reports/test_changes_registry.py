"""The table of formats: all modules are there, and an ending leads to one format."""

from pathlib import Path

import pytest

from govctl.errors import UsageError
from govctl.reports import registry
from govctl.reports.registry import CHANGES, SCENARIOS, STATS, Reporter, change_reporter, format_of

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


@pytest.mark.parametrize(("path", "form"), [("a.csv", "csv"), ("a.json", "json"), ("a.txt", "text"), ("a", "text")])
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
        (".hidden", "text"),
        ("/dev/null", "text"),
    ],
)
def test_format_of(path: str, form: str) -> None:
    assert format_of(path, CHANGES) == form


@pytest.mark.parametrize("ending", [".pdf", ".PNG", ".svg", ".csv", ".xyz", ".yaml", ".2", "."])
def test_an_ending_of_no_report_is_told(ending: str) -> None:
    """What would be plain text under the name of something else."""
    with pytest.raises(UsageError) as raised:
        format_of(f"b.x{ending}", CHANGES)
    assert raised.value.message == f"b.x{ending}: `{ending.lower()}` is no format of this report."
    assert raised.value.remedy.startswith("It can be .txt, .json, .md or .html")
    assert ("govctl render --diff" in raised.value.remedy) == (ending.lower() in (".pdf", ".png", ".svg"))


@pytest.mark.parametrize("formats", [STATS, SCENARIOS])
def test_an_ending_of_no_numbers_is_told(formats: dict[str, Reporter]) -> None:
    with pytest.raises(UsageError, match=r"`\.pdf` is no format of this report") as raised:
        format_of("b.pdf", formats)
    assert "render" not in raised.value.remedy
    assert raised.value.remedy.endswith(" or .csv. With --format the file can have any name.")
