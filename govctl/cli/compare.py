"""`govctl compare`."""

import datetime
from typing import Annotated

import typer

from govctl.cli.options import Colour, ColourOption


def compare(
    governances: Annotated[
        list[str], typer.Argument(metavar="A B [C]...", help="Files, folders or git revisions; the first is today's.")
    ],
    today: Annotated[
        datetime.datetime | None,
        typer.Option(help="The day on which waivers have to be valid. Left out: today.", formats=["%Y-%m-%d"]),
    ] = None,
    color: ColourOption = Colour.AUTO,
) -> None:
    """Put scenarios side by side: numbers, findings, and what each loses against the first."""
    from govctl.cli.output import use_colour, write
    from govctl.errors import UsageError
    from govctl.reports.text_scenarios import render
    from govctl.usecases.scenarios import put_side_by_side
    from govctl.usecases.sides import side

    if len(governances) < 2:
        raise UsageError("One governance alone cannot be compared.", "Name two or more; `govctl stats` measures one.")
    scenarios = put_side_by_side([side(name) for name in governances], today.date().isoformat() if today else "")
    write(render(scenarios, use_colour(color.value)))
