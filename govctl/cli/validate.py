"""`govctl validate`."""

import datetime
from enum import StrEnum
from typing import Annotated

import typer

from govctl.cli.options import Colour, ColourOption


class Format(StrEnum):
    """How to report findings."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


class Threshold(StrEnum):
    """From which severity to fail."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


def validate(
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FILE]...",
            help="Governance files, folders that hold one, or - for standard input. "
            "Left out: governance.yaml in this folder or the nearest one above.",
            show_default=False,
        ),
    ] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="How to report.")] = Format.TEXT,
    select: Annotated[
        list[str] | None, typer.Option(help="Only these rules or families, comma-separated.", metavar="RULE,...")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(help="Not these rules or families, comma-separated.", metavar="RULE,...")
    ] = None,
    fail_on: Annotated[
        Threshold | None,
        typer.Option(help="Exit with 1 from this severity on. Left out: as the policy says, else error."),
    ] = None,
    today: Annotated[
        datetime.datetime | None,
        typer.Option(help="The day on which waivers have to be valid. Left out: today.", formats=["%Y-%m-%d"]),
    ] = None,
    schema: Annotated[
        str, typer.Option(help="A JSON Schema of your own that the file has to satisfy as well.", metavar="FILE")
    ] = "",
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No notes, and no summary of what is clean.")] = False,
    color: ColourOption = Colour.AUTO,
) -> None:
    """Check governance files: their form, and the rules of good governance."""
    from govctl.cli.checking import check_and_report
    from govctl.findings import Severity
    from govctl.rules.engine import Selection
    from govctl.usecases.validate import Options

    options = Options(
        Selection(_words(select), _words(ignore)),
        Severity(fail_on.value) if fail_on else None,
        today.date().isoformat() if today else "",
        schema,
    )
    raise typer.Exit(check_and_report(files or [], options, form.value, color.value, quiet))


def _words(given: list[str] | None) -> tuple[str, ...]:
    return tuple(word.strip() for part in given or () for word in part.split(",") if word.strip())
