"""The formats in which changes are reported, by hand: a new one is a module with `render`, and a line here."""

import os
from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple, cast

from govctl.changes.compared import Compared


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


def change_reporter(form: str) -> Callable[[Compared], str]:
    """The function that writes changes in a format of `CHANGES`; no other format is loaded."""
    module = import_module(f"govctl.reports.{CHANGES[form].module}")
    return cast("Callable[[Compared], str]", module.render)


def format_of(path: str) -> str:
    """The format of `CHANGES` that the ending of a file name asks for, `text` if it asks for none."""
    ending = os.path.splitext(path)[1].lower()
    return next((form for form, reporter in CHANGES.items() if ending and reporter.ending == ending), "text")
