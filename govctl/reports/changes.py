"""Kinds of change for people: a list, or one explained."""

from collections.abc import Iterable

from rich.table import Table
from rich.text import Text

from govctl.changes.change import ChangeKind
from govctl.reports.rules import printed
from govctl.reports.terminal import Painter

_STYLES = {"loss": "bold red", "shift": "bold yellow", "gain": "bold green", "edit": "dim"}


def listed(kinds: Iterable[ChangeKind], colour: bool = False) -> str:
    """A table of kinds: id, judgement, and what happens."""
    table = Table(box=None, pad_edge=False)
    for heading in ("change", "is a", "what happens"):
        table.add_column(heading, no_wrap=heading != "what happens")
    for kind in kinds:
        judgement = kind.judgement.value
        table.add_row(kind.id, Text(judgement, _STYLES[judgement]), Text(kind.title))
    return printed(table, colour)


def explained(kind: ChangeKind, colour: bool = False) -> str:
    """What a kind of change is, what it means for whom, and what it is when read backwards."""
    paint = Painter(colour)
    backwards = "the same" if kind.mirror == kind.id else kind.mirror
    return (
        f"{paint('bold', kind.id)}: {kind.title}\n\n"
        f"  It is a {kind.judgement.value}. {kind.meaning}\n"
        f"  Read backwards it is {backwards}.\n"
    )
