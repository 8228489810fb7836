"""`govctl render`."""

from typing import Annotated

import typer

from govctl.cli.options import FileArgument, file_or_nearest


def render(
    file: FileArgument = None,
    output: Annotated[
        str, typer.Option("--output", "-o", help="The file to write; its ending says the format: svg, png, pdf, dot.")
    ] = "chart.svg",
) -> None:
    """Draw the groups, who chairs them, and who reports to whom."""
    from govctl.cli.output import write_file
    from govctl.diagrams.graphviz import format_of
    from govctl.usecases.draw import draw

    format_of(output)  # a wrong ending is reported before anything is read
    write_file(output, draw(file_or_nearest(file), format_of(output)))
