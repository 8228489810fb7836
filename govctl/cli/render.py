"""`govctl render`."""

import math
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from govctl.cli.options import CataloguesOption, DecimalCommaOption, check_decimal_comma, file_or_nearest

if TYPE_CHECKING:
    from govctl.usecases.draw import Warn, Wish
    from govctl.usecases.sides import Note


class View(StrEnum):
    """What is drawn of a governance."""

    CHART = "chart"
    MATRIX = "matrix"
    RESPONSIBILITIES = "responsibilities"
    MEETINGS = "meetings"


class EngineName(StrEnum):
    """What places cards and lines."""

    BANDS = "bands"
    GRAPHVIZ = "graphviz"


_SCALE = 2.0
"""Pixels to a point: what a page has on a good screen"""
_FOCUS = "Name it with --focus ID."


def _a_number(value: float) -> float:
    """The value, which the bounds let pass if it is `nan`, neither too small nor too large."""
    if math.isnan(value):
        raise typer.BadParameter("nan is no number.")
    return value


def render(
    governances: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FILE]",
            help="The governance file, its folder, - for standard input, or a git revision: `v1`, `v1:governance.yaml`. "
            "Left out: the nearest governance.yaml. "
            "With --diff: OLD and NEW, as for `govctl diff`.",
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="The file to write; its ending says the format: svg, png, pdf, html, md (Markdown with Mermaid diagrams), "
            "mmd (one Mermaid diagram), txt, dot; for a view svg, png, pdf, html, md, txt, csv. Can be repeated. "
            "Left out: chart.svg, or named after the view.",
            show_default=False,
        ),
    ] = None,
    view: Annotated[
        View,
        typer.Option(
            help="The chart of the groups, or a table: matrix (who sits where), responsibilities (who answers for what), "
            "meetings (who meets when)."
        ),
    ] = View.CHART,
    diff: Annotated[bool, typer.Option("--diff", help="Draw what NEW changes in OLD.")] = False,
    responsibilities: Annotated[
        bool, typer.Option("--responsibilities", help="With --diff: arrows for responsibilities that change hands.")
    ] = False,
    seats: Annotated[
        bool, typer.Option("--seats", help="Say on each card who sits there, and not only how many.")
    ] = False,
    focus: Annotated[str, typer.Option(metavar="ID", help="Draw the surroundings of one group.")] = "",
    depth: Annotated[
        int | None, typer.Option(min=0, metavar="N", help="With --focus: how many steps up and down. Left out: all.")
    ] = None,
    up: Annotated[bool, typer.Option("--up/--no-up", help="With --focus: whether to draw those above.")] = True,
    down: Annotated[bool, typer.Option("--down/--no-down", help="With --focus: whether to draw those below.")] = True,
    level: Annotated[str, typer.Option(metavar="ID", help="Draw one level only.")] = "",
    organisation: Annotated[
        str, typer.Option(metavar="ID", help="Draw only the groups in which this organisation holds a seat.")
    ] = "",
    as_of: Annotated[
        str, typer.Option(metavar="DATE", help="Draw what exists on a day, YYYY-MM-DD: terms and validity count.")
    ] = "",
    engine: Annotated[
        EngineName, typer.Option(help="What places cards and lines: our own layout, or Graphviz, with curves.")
    ] = EngineName.BANDS,
    theme: Annotated[
        str,
        typer.Option(metavar="NAME|FILE", help="default, print (grey), contrast, or the .yaml file of a house style."),
    ] = "default",
    language: Annotated[
        str,
        typer.Option(
            metavar="TAG", help="The language to draw in, such as en or da. Left out: that of the governance."
        ),
    ] = "",
    catalogues: CataloguesOption = "",
    pages: Annotated[
        bool,
        typer.Option(
            "--pages",
            help="Split a big organisation: an overview, and a page for each part; a PDF has them all, "
            "SVG and PNG are several files.",
        ),
    ] = False,
    stamp: Annotated[bool, typer.Option("--stamp", help="Say of which commit the file is, and of which day.")] = False,
    scale: Annotated[
        float, typer.Option(min=0.1, max=20, callback=_a_number, help="Pixels to a point in a PNG.")
    ] = _SCALE,
    decimal_comma: DecimalCommaOption = False,
) -> None:
    """Draw the groups, who chairs them, and who reports to whom; a table of them; or what a proposal changes."""
    from govctl.cli.files import write_files
    from govctl.cli.output import complain
    from govctl.cli.patience import patience
    from govctl.diagrams.formats.registry import WITH_OUR_FONTS
    from govctl.diagrams.selection import Selection
    from govctl.usecases.draw import Wish, to_nobody
    from govctl.usecases.themes import theme_named
    from govctl.words.catalogue import files_in

    files = governances or []
    if len(files) > (2 if diff else 1):
        raise typer.BadParameter("Too many files." if diff else "One file at a time; two with --diff.")
    paths = output or [f"{view.value}.svg"]
    forms = _check(view, paths, diff, decimal_comma)
    warnings: list[tuple[str, str]] = []

    def warn(message: str, remedy: str) -> None:
        warnings.append((message, remedy))

    read = files_in(catalogues)
    left_out = warn if WITH_OUR_FONTS & forms else to_nobody
    wish = Wish(
        Selection(focus, depth, up, down, level, organisation, _day(as_of)),
        engine.value,
        theme_named(theme, read.append, left_out),
        scale=scale,
        responsibilities=responsibilities,
        seats=seats,
        pages=pages,
        language=language,
        catalogues=catalogues,
        stamp=stamp,
        decimal_comma=decimal_comma,
    )
    _check_in_vain(wish, view, diff, forms)
    with patience("Drawing"):
        pictures = _drawn(view, files, paths, diff, wish, warn, read.append)
    for message, remedy in warnings:
        complain(message, remedy)
    write_files(pictures, read)


def _check(view: View, paths: list[str], diff: bool, decimal_comma: bool) -> set[str]:
    """The formats of the files; reports what cannot be drawn before anything is read."""
    from govctl.cli.files import check_apart
    from govctl.diagrams.formats import registry as charts
    from govctl.diagrams.tables import registry as tables
    from govctl.errors import UsageError

    if diff and view != View.CHART:
        raise UsageError(
            f"--view {view.value} shows one governance, --diff two.",
            "Draw the view of each of them; or leave out --view, for the chart of what changes.",
        )
    forms = [charts.format_of(path) if view == View.CHART else tables.format_of(path) for path in paths]
    check_apart(paths)
    for form in forms:
        check_decimal_comma(decimal_comma, form, "Name a .csv file with --output, and a table with --view.")
    return set(forms)


def _check_in_vain(wish: "Wish", view: View, diff: bool, forms: set[str]) -> None:
    """Report what was asked for and would change nothing, before anything is drawn."""
    from govctl.diagrams.formats.registry import PAGED
    from govctl.errors import UsageError

    part, is_chart = wish.selection, view == View.CHART
    for is_in_vain, message, remedy in (
        (
            wish.responsibilities and not diff,
            "--responsibilities shows what goes from group to group in a proposal.",
            "Add --diff; or `--view responsibilities` for who answers for what.",
        ),
        (wish.seats and not is_chart, "--seats is for the chart.", "`--view matrix` has all seats, by organisation."),
        (wish.engine != EngineName.BANDS and not is_chart, "--engine is for the chart.", "Leave it out for a table."),
        (part.depth is not None and not part.focus, "--depth counts from the group that --focus names.", _FOCUS),
        (not part.up and not part.focus, "--no-up leaves out what is above the group that --focus names.", _FOCUS),
        (not part.down and not part.focus, "--no-down leaves out what is below the group that --focus names.", _FOCUS),
        (wish.scale != _SCALE and "png" not in forms, "--scale is for png.", "Leave it out, or name a .png file."),
        (
            wish.pages and not PAGED & forms,
            "--pages is for svg, png and pdf.",
            "Leave it out, or name one of these with --output.",
        ),
    ):
        if is_in_vain:
            raise UsageError(message, remedy)


def _drawn(
    view: View, files: list[str], paths: list[str], diff: bool, wish: "Wish", warn: "Warn", note: "Note"
) -> dict[str, bytes]:
    from govctl.usecases.draw import draw, draw_proposal
    from govctl.usecases.sides import Side, side, sides

    if diff:
        return draw_proposal(sides(files, note=note), paths, wish, warn)
    shown = (side(files[0]) if files else Side(file_or_nearest(None)))._replace(note=note)
    if view == View.CHART:
        return draw(shown, paths, wish, warn)
    from govctl.usecases.tabulate import tabulate

    return tabulate(view.value, shown, paths, wish, warn)


def _day(text: str) -> str:
    import datetime

    try:
        day = datetime.date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        day = None
    if day != text:  # other forms of a day, as 20260101, are read too, but nobody is told of them
        raise typer.BadParameter(f"{text} is no day in the form YYYY-MM-DD.", param_hint="--as-of")
    return text
