"""`govctl compare`."""

import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from govctl.cli.options import Colour, ColourOption, DecimalCommaOption, check_decimal_comma

if TYPE_CHECKING:
    from govctl.changes.scenarios import Scenarios


class Format(StrEnum):
    """How to report scenarios."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    CSV = "csv"


def compare(
    governances: Annotated[
        list[str], typer.Argument(metavar="A B [C]...", help="Files, folders or git revisions; the first is today's.")
    ],
    form: Annotated[
        Format | None,
        typer.Option(
            "--format",
            "-f",
            help="How to report. markdown: tables for a comment or a wiki; csv: for spreadsheets. "
            "Left out: as the ending of --output says, else text.",
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        str, typer.Option("--output", "-o", help="The file to write: .txt, .json, .md or .csv.", metavar="FILE")
    ] = "",
    decimal_comma: DecimalCommaOption = False,
    today: Annotated[
        datetime.datetime | None,
        typer.Option(help="The day on which waivers have to be valid. Left out: today.", formats=["%Y-%m-%d"]),
    ] = None,
    color: ColourOption = Colour.AUTO,
) -> None:
    """Put scenarios side by side: numbers, findings, and what each loses against the first."""
    from govctl.cli.output import deliver
    from govctl.cli.patience import patience
    from govctl.errors import UsageError
    from govctl.reports.registry import SCENARIOS, format_of
    from govctl.usecases.scenarios import put_side_by_side
    from govctl.usecases.sides import side

    if len(governances) < 2:
        raise UsageError("One governance alone cannot be compared.", "Name two or more; `govctl stats` measures one.")
    chosen = form.value if form else format_of(output, SCENARIOS)
    check_decimal_comma(decimal_comma, chosen)
    read: list[str] = []
    with patience("Comparing"):
        named = [side(name)._replace(note=read.append) for name in governances]
        scenarios = put_side_by_side(named, today.date().isoformat() if today else "")
    report = _report(scenarios, chosen, decimal_comma, color.value, output)
    deliver({output: report}, read, marked=chosen == Format.CSV)


def _report(scenarios: "Scenarios", form: str, decimal_comma: bool, colour: str, output: str) -> str:
    if form == Format.TEXT:
        from govctl.cli.output import use_colour
        from govctl.reports.text_scenarios import render

        return render(scenarios, use_colour(colour, output))
    if form == Format.CSV:
        from govctl.reports.csv_scenarios import render as render_csv

        return render_csv(scenarios, decimal_comma)
    from govctl.reports.registry import scenario_reporter

    return scenario_reporter(form)(scenarios)
