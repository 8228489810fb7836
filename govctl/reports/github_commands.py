"""GitHub's workflow commands: annotations of the lines of a pull request, written to the log of a step.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from collections.abc import Sequence
from typing import NamedTuple

from govctl.reports.terminal import visible
from govctl.source import Span

MOST = 10
"""So many of each level GitHub shows of one step."""
LEVELS = ("error", "warning", "notice")


class Annotation(NamedTuple):
    """One remark."""

    level: str
    """One of `LEVELS`."""
    title: str
    message: str
    span: Span | None = None
    """The place in the files as they are checked out."""
    file: str = ""
    """Without a place: the file as a whole."""


def written(annotations: Sequence[Annotation], summary: str) -> str:
    """The annotations, the gravest first and no more than GitHub shows, then a line for the log itself."""
    shown = [one for level in LEVELS for one in [each for each in annotations if each.level == level][:MOST]]
    left_out = len(annotations) - len(shown)
    more = f" {left_out:,} more are not annotated: GitHub shows {MOST} of each level." if left_out else ""
    return "".join(f"{_command(one)}\n" for one in shown) + f"{plain(f'govctl: {summary}{more}')}\n"


def plain(line: str) -> str:
    """A line for the log in which the runner sees no command, neither of the new form nor of the old."""
    return visible(line).replace("##[", "## [").replace("::", ": :")


def _command(one: Annotation) -> str:
    properties = [f"title={_property(one.title)}"]
    if one.span:
        line, column, end_line, end_column = one.span[1:]
        place = [f"file={_property(one.span.file)}", f"line={line}", f"endLine={end_line}"]
        if line == end_line:  # GitHub takes columns only within one line
            place += [f"col={column}", f"endColumn={max(end_column - 1, column)}"]
        properties = place + properties
    elif one.file:
        properties.insert(0, f"file={_property(one.file)}")
    return f"::{one.level} {','.join(properties)}::{_data(one.message)}"


def _data(text: str) -> str:
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
