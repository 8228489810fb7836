"""`govctl render`."""

from typing import Annotated

import typer

from govctl.cli.options import FileArgument, file_or_nearest


def render(
    file: FileArgument = None,
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output", "-o", help="The file to write; its ending says the format: svg, png, pdf, dot. Can be repeated."
        ),
    ] = None,
) -> None:
    """Draw the groups, who chairs them, and who reports to whom."""
    from govctl.cli.output import write_file
    from govctl.diagrams.formats.registry import format_of
    from govctl.usecases.draw import draw

    paths = output or ["chart.svg"]
    forms = [format_of(path) for path in paths]  # a wrong ending is reported before anything is read
    for path, picture in zip(paths, draw(file_or_nearest(file), forms), strict=True):
        write_file(path, picture)
