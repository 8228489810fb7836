"""`govctl stats`."""

from enum import StrEnum
from typing import Annotated

import typer

from govctl.cli.options import Colour, ColourOption, FileArgument, file_or_nearest


class StatsFormat(StrEnum):
    """How to print the numbers."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


def stats(
    file: FileArgument = None,
    form: Annotated[
        StatsFormat, typer.Option("--format", "-f", help="text to read, json for programs, csv for spreadsheets.")
    ] = StatsFormat.TEXT,
    color: ColourOption = Colour.AUTO,
) -> None:
    """Count groups, seats and meetings a year, and the load on each organisation."""
    from govctl.cli.output import use_colour, write
    from govctl.usecases.stats import stats as count

    survey = count(file_or_nearest(file))
    if form is StatsFormat.JSON:
        from govctl.reports.stats_json import render as render_json

        write(render_json(survey))
    elif form is StatsFormat.CSV:
        from govctl.reports.stats_csv import render as render_csv

        write(render_csv(survey))
    else:
        from govctl.reports.stats_text import render as render_text

        write(render_text(survey, use_colour(color.value)))
