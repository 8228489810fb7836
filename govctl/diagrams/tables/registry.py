"""The views by name, and the formats in which they can be written."""

from collections.abc import Callable
from importlib import import_module

from govctl.diagrams.formats import registry as charts
from govctl.diagrams.organisation import organisations, subtitle
from govctl.diagrams.tables.drawn import Drawn
from govctl.diagrams.tables.remarks import legend_title, nothing, page_of
from govctl.diagrams.tables.table import Table
from govctl.diagrams.tables.view import Source
from govctl.errors import UsageError

VIEWS = ("matrix", "responsibilities", "meetings")
_OF_ORGANISATIONS = frozenset(["matrix"])
FORMATS = ("svg", "png", "pdf", "html", "md", "txt", "csv")


def format_of(path: str) -> str:
    """The format that the ending of a file name asks for; raises `UsageError` for one in which there are no tables."""
    ending = charts.ending_of(path)
    if ending in FORMATS:
        return ending
    asked = f"`.{ending}`" if ending else "a name without an ending"
    if ending in charts.FORMATS:
        raise UsageError(
            f"{path}: `.{ending}` holds boxes and lines, no tables.",
            f"A view can be {', '.join(FORMATS)}; `.{ending}` is for the chart, without --view.",
        )
    raise UsageError(f"{path}: {asked} is no format for a table.", f"It can be {', '.join(FORMATS)}.")


def writer(form: str) -> Callable[[Drawn], list[bytes]]:
    """What writes a format of `FORMATS`, one piece for each file; loaded when asked for."""
    write: Callable[[Drawn], list[bytes]] = import_module(f"govctl.diagrams.tables.formats.{form}").write
    return write


def filled(view: str, source: Source) -> Table:
    """A view of `VIEWS` of a governance."""
    fill: Callable[[Source], Table] = import_module(f"govctl.diagrams.tables.{view}").table
    table, words, governance = fill(source), source.words, source.part.governance
    seated = organisations(source.part, words, source.whole) if view in _OF_ORGANISATIONS else ()
    about = (source.part.words(governance.name), *subtitle(source.part, words), *seated, source.selected)
    remarks = table.remarks if table.rows else (nothing(words), *table.remarks)
    return table._replace(
        subtitle=" · ".join(filter(None, about)),
        legend_title=legend_title(words),
        page=page_of(words),
        remarks=remarks,
        footer=source.footer,
        language=governance.language,
    )
