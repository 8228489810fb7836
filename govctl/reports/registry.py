"""The formats of reports, by hand: a new one is a module with `render`, and a line here."""

import os
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, NamedTuple

from govctl.changes.compared import Compared
from govctl.changes.scenarios import Scenarios
from govctl.errors import UsageError
from govctl.words.catalogue import Words


class Reporter(NamedTuple):
    """Where a format is written, and how files in it are called."""

    module: str
    ending: str = ""
    """Files with this ending are in this format unless another is asked for."""


CHANGES: dict[str, Reporter] = {
    "text": Reporter("text_changes", ".txt"),
    "json": Reporter("json_changes", ".json"),
    "markdown": Reporter("markdown_changes", ".md"),
    "html": Reporter("html_changes", ".html"),
    "github": Reporter("github_changes"),
}
SCENARIOS: dict[str, Reporter] = {
    "text": Reporter("text_scenarios", ".txt"),
    "json": Reporter("json_scenarios", ".json"),
    "markdown": Reporter("markdown_scenarios", ".md"),
    "csv": Reporter("csv_scenarios", ".csv"),
}
STATS: dict[str, Reporter] = {
    "text": Reporter("stats_text", ".txt"),
    "json": Reporter("stats_json", ".json"),
    "csv": Reporter("stats_csv", ".csv"),
}


_DRAWN = (".svg", ".png", ".pdf")

IN_THE_LANGUAGE_OF_THE_GOVERNANCE = frozenset(["html", "markdown"])
"""Documents for those who are governed; what goes to terminals, logs and programs is English unless asked otherwise."""

IN_ENGLISH = frozenset(["json", "github"])
"""For programs, which compare words"""


def change_reporter(form: str) -> Callable[[Compared, Words], str]:
    """The function that writes changes in a format of `CHANGES`, in some words; no other format is loaded."""
    render: Callable[[Compared, Words], str] = _render(CHANGES[form])
    return render


def scenario_reporter(form: str) -> Callable[[Scenarios], str]:
    """The function that writes scenarios in a format of `SCENARIOS`."""
    render: Callable[[Scenarios], str] = _render(SCENARIOS[form])
    return render


def _render(reporter: Reporter) -> Any:
    return import_module(f"govctl.reports.{reporter.module}").render


def format_of(path: str, formats: Mapping[str, Reporter]) -> str:
    """The format that the ending of a file name asks for, `text` if it has none; raises `UsageError` for another one."""
    ending = os.path.splitext(path)[1].lower()
    if not ending:
        return "text"
    found = next((form for form, reporter in formats.items() if reporter.ending == ending), "")
    if not found:
        *others, last = (reporter.ending for reporter in formats.values() if reporter.ending)
        drawn = "; `govctl render --diff` draws pictures" if formats is CHANGES and ending in _DRAWN else ""
        raise UsageError(
            f"{path}: `{ending}` is no format of this report.",
            f"It can be {', '.join(others)} or {last}{drawn}. With --format the file can have any name.",
        )
    return found
