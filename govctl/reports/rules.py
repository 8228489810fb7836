"""Rules for people: a list, or the page of one."""

import shutil
from collections.abc import Iterable
from io import StringIO

from rich.console import Console, RenderableType
from rich.markdown import Markdown
from rich.table import Table
from rich.text import Text

from govctl.rules.documentation import documentation, page
from govctl.rules.engine import Rule

_STYLES = {"error": "bold red", "warning": "bold yellow", "note": "bold cyan"}


def listed(rules: Iterable[Rule], colour: bool = False) -> str:
    """A table of rules: id, severity, and what each finds."""
    table = Table(box=None, pad_edge=False)
    for heading in ("rule", "severity", "finds"):
        table.add_column(heading, no_wrap=heading != "finds")
    for rule in rules:
        severity = Text(rule.severity.value, _STYLES[rule.severity.value])
        table.add_row(rule.id, severity, Text(documentation(rule.id).title))
    return printed(table, colour)


def explained(rule: Rule, colour: bool = False) -> str:
    """The page of a rule; without colour as the Markdown that it is."""
    return printed(Markdown(page(rule)), colour) if colour else page(rule)


def printed(what: RenderableType, colour: bool) -> str:
    """What rich would print, as text."""
    out = StringIO()
    width = max(60, min(shutil.get_terminal_size((100, 24)).columns, 120))
    console = Console(file=out, width=width, force_terminal=colour, no_color=not colour, legacy_windows=False)
    console.print(what)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"
