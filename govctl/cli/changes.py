"""`govctl changes`."""

from typing import Annotated

import typer

from govctl.cli.options import Colour, ColourOption


def changes(
    change: Annotated[
        str | None,
        typer.Argument(
            metavar="[CHANGE]", help="A change, a family or a judgement. Left out: all of them.", show_default=False
        ),
    ] = None,
    color: ColourOption = Colour.AUTO,
) -> None:
    """List the kinds of change that `govctl diff` tells, or explain one."""
    from govctl.cli.output import use_colour, write
    from govctl.reports.changes import explained, listed
    from govctl.usecases.compare import kinds_named

    kinds = kinds_named(change or "any")
    colour = use_colour(color.value)
    write(explained(kinds[0], colour) if change and "/" in change else listed(kinds, colour))
