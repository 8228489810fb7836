"""`govctl log`."""

from typing import Annotated

import typer

from govctl.cli.options import Colour, ColourOption, FileArgument, file_or_nearest


def log(
    file: FileArgument = None,
    group: Annotated[str, typer.Option(help="Only what concerns this group, followed through renames.")] = "",
    organisation: Annotated[str, typer.Option(help="Only what concerns this organisation.")] = "",
    responsibility: Annotated[str, typer.Option(help="Only what concerns this responsibility.")] = "",
    most: Annotated[int, typer.Option("--max-count", "-n", min=1, help="Look at no more commits than this.")] = 1000,
    color: ColourOption = Colour.AUTO,
) -> None:
    """Tell what each commit changed of the governance, or of one element of it."""
    from govctl.cli.output import use_colour, write
    from govctl.errors import UsageError
    from govctl.reports.text_history import paragraph
    from govctl.usecases.history import Element, history

    named = (("group", group), ("organisation", organisation), ("responsibility", responsibility))
    asked = [Element(sort, name) for sort, name in named if name]
    if len(asked) > 1:
        raise UsageError("Only one element can be followed at a time.", "Name one.")
    element = asked[0] if asked else Element("", "")
    colour = use_colour(color.value)
    empty = True
    for step in history(file_or_nearest(file), element, most):
        empty = False
        write(paragraph(step.commit.day, step.commit.revision, step.commit.subject, step.changes, step.problem, colour))
    if empty:
        write("No commit changed it.\n")
