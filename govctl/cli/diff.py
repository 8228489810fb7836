"""`govctl diff`."""

import datetime
from enum import StrEnum
from typing import Annotated

import typer

from govctl.cli.options import Colour, ColourOption


class Format(StrEnum):
    """How to report changes."""

    TEXT = "text"


class Matching(StrEnum):
    """How to tell what is what."""

    EVIDENCE = "evidence"
    EXACT = "exact"


def diff(
    old: Annotated[str, typer.Argument(metavar="OLD", help="A governance file, a folder, or - for standard input.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The same, as proposed or as it is now.")],
    form: Annotated[Format, typer.Option("--format", "-f", help="How to report.")] = Format.TEXT,
    fail_on: Annotated[
        list[str] | None,
        typer.Option(
            help="Exit with 1 on these: loss, shift, gain, edit, any, a family or an id, comma-separated.",
            metavar="WHAT,...",
        ),
    ] = None,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 1 if anything changes, as git does.")
    ] = False,
    matching: Annotated[
        Matching, typer.Option(help="exact: trust ids and derived_from only; evidence: tell renamed groups as well.")
    ] = Matching.EVIDENCE,
    today: Annotated[
        datetime.datetime | None,
        typer.Option(help="The day on which waivers have to be valid. Left out: today.", formats=["%Y-%m-%d"]),
    ] = None,
    color: ColourOption = Colour.AUTO,
) -> None:
    """Tell what changes from one governance to another: what is lost, what shifts, what is gained."""
    from govctl.cli.output import use_colour, write
    from govctl.reports.text_changes import render
    from govctl.usecases.compare import Options, compare_paths

    gate = tuple(word.strip() for part in fail_on or () for word in part.split(",") if word.strip())
    options = Options(matching is Matching.EVIDENCE, gate, today.date().isoformat() if today else "")
    compared = compare_paths(old, new, options)
    write(render(compared, use_colour(color.value)))
    raise typer.Exit(int(compared.failed or (exit_code and bool(compared.changes))))
