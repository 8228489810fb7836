"""`govctl rules`."""

from typing import Annotated

import typer

from govctl.cli.options import Colour, ColourOption


def rules(
    rule: Annotated[
        str | None,
        typer.Argument(metavar="[RULE]", help="A rule or a family. Left out: all rules.", show_default=False),
    ] = None,
    color: ColourOption = Colour.AUTO,
) -> None:
    """List the rules, or explain one."""
    from govctl.cli.output import use_colour, write
    from govctl.reports.rules import explained, listed
    from govctl.rules.engine import Selection, chosen
    from govctl.rules.registry import RULES

    found = chosen(RULES, Selection((rule,) if rule else ()))
    colour = use_colour(color.value)
    write(explained(found[0], colour) if rule and "/" in rule else listed(found, colour))
