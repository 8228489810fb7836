"""`govctl stats`."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from govctl.cli.options import (
    Colour,
    ColourOption,
    DecimalCommaOption,
    FileArgument,
    check_decimal_comma,
    file_or_nearest,
)

if TYPE_CHECKING:
    from govctl.metrics.survey import Survey


class StatsFormat(StrEnum):
    """How to print the numbers."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


def stats(
    file: FileArgument = None,
    form: Annotated[
        StatsFormat | None,
        typer.Option(
            "--format",
            "-f",
            help="text to read, json for programs, csv for spreadsheets. "
            "Left out: as the ending of --output says, else text.",
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        str,
        typer.Option(
            "--output", "-o", help="The file to write: .txt, .json or .csv, which Excel reads.", metavar="FILE"
        ),
    ] = "",
    decimal_comma: DecimalCommaOption = False,
    color: ColourOption = Colour.AUTO,
) -> None:
    """Count groups, seats and meetings a year, and the load on each organisation."""
    from govctl.cli.output import deliver
    from govctl.cli.patience import patience
    from govctl.reports.registry import STATS, format_of
    from govctl.usecases.stats import stats as count

    chosen = form.value if form else format_of(output, STATS)
    check_decimal_comma(decimal_comma, chosen)
    read: list[str] = []
    with patience("Counting"):
        counted = count(file_or_nearest(file), read.append)
    report = _report(counted, chosen, decimal_comma, color.value, output)
    deliver({output: report}, read, marked=chosen == StatsFormat.CSV)


def _report(survey: "Survey", form: str, decimal_comma: bool, colour: str, output: str) -> str:
    if form == StatsFormat.JSON:
        from govctl.reports.stats_json import render as render_json

        return render_json(survey)
    if form == StatsFormat.CSV:
        from govctl.reports.stats_csv import render as render_csv

        return render_csv(survey, decimal_comma)
    from govctl.cli.output import use_colour
    from govctl.reports.stats_text import render as render_text

    return render_text(survey, use_colour(colour, output))
