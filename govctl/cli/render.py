"""`govctl render`."""

from enum import StrEnum
from typing import Annotated

import typer

from govctl.cli.options import file_or_nearest


class EngineName(StrEnum):
    """What places cards and lines."""

    BANDS = "bands"
    GRAPHVIZ = "graphviz"


def render(
    governances: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FILE]",
            help="The governance file, its folder, or - for standard input. Left out: the nearest governance.yaml. "
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
            "mmd (one Mermaid diagram), txt, dot. Can be repeated. Left out: chart.svg.",
            show_default=False,
        ),
    ] = None,
    diff: Annotated[bool, typer.Option("--diff", help="Draw what NEW changes in OLD.")] = False,
    responsibilities: Annotated[
        bool, typer.Option("--responsibilities", help="With --diff: arrows for responsibilities that change hands.")
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
    catalogues: Annotated[
        str,
        typer.Option(
            metavar="DIR",
            help="A folder with message catalogues for other languages, or other words: DIR/nb/LC_MESSAGES/govctl.po.",
        ),
    ] = "",
    pages: Annotated[
        bool,
        typer.Option(
            "--pages",
            help="Split a big organisation: an overview, and a page for each part; a PDF has them all, "
            "SVG and PNG are several files.",
        ),
    ] = False,
    scale: Annotated[float, typer.Option(min=0.1, max=20, help="Pixels to a point in a PNG.")] = 2.0,
) -> None:
    """Draw the groups, who chairs them, and who reports to whom; or what a proposal changes."""
    from govctl.cli.output import complain, write_file
    from govctl.cli.patience import patience
    from govctl.diagrams.formats.registry import format_of
    from govctl.diagrams.selection import Selection
    from govctl.usecases.draw import Wish, draw, draw_proposal
    from govctl.usecases.sides import sides
    from govctl.usecases.themes import theme_named

    files = governances or []
    if len(files) > (2 if diff else 1):
        raise typer.BadParameter("Too many files." if diff else "One file at a time; two with --diff.")
    paths = output or ["chart.svg"]
    for path in paths:
        format_of(path)  # a wrong ending is reported before anything is read
    wish = Wish(
        Selection(focus, depth, up, down, level, organisation, _day(as_of)),
        engine.value,
        theme_named(theme),
        scale=scale,
        responsibilities=responsibilities,
        pages=pages,
        language=language,
        catalogues=catalogues,
    )
    warnings: list[tuple[str, str]] = []

    def warn(message: str, remedy: str) -> None:
        warnings.append((message, remedy))

    with patience("Drawing"):
        pictures = (
            draw_proposal(sides(files), paths, wish, warn)
            if diff
            else draw(file_or_nearest(files[0] if files else None), paths, wish, warn)
        )
    for message, remedy in warnings:
        complain(message, remedy)
    for path, picture in pictures.items():
        write_file(path, picture)


def _day(text: str) -> str:
    import datetime

    try:
        return datetime.date.fromisoformat(text).isoformat() if text else ""
    except ValueError as error:
        raise typer.BadParameter(f"{text} is no day in the form YYYY-MM-DD.", param_hint="--as-of") from error
