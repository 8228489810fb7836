"""`govctl diff`."""

import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from govctl.cli.options import CataloguesOption, Colour, ColourOption

if TYPE_CHECKING:
    from govctl.changes.compared import Compared
    from govctl.words.catalogue import Words


class Format(StrEnum):
    """How to report changes."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"
    GITHUB = "github"


class Matching(StrEnum):
    """How to tell what is what."""

    EVIDENCE = "evidence"
    EXACT = "exact"


def diff(
    governances: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[OLD] [NEW]",
            help="Files, folders, - for standard input, or git revisions: `main`, `main..HEAD`, `v1:governance.yaml`. "
            "One revision is compared with the files as they are; nothing named: HEAD with the files.",
            show_default=False,
        ),
    ] = None,
    path: Annotated[
        str,
        typer.Option(help="The file to take from revisions. Left out: the nearest governance.yaml.", metavar="FILE"),
    ] = "",
    form: Annotated[
        Format | None,
        typer.Option(
            "--format",
            "-f",
            help="How to report. markdown: a comment on a pull request; html: a page for a steering group; "
            "github: annotations. Left out: as the ending of --output says, else text.",
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            help="The file to write: .txt, .json, .md or .html. Can be repeated.",
            metavar="FILE",
            show_default=False,
        ),
    ] = None,
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
    language: Annotated[
        str,
        typer.Option(
            metavar="TAG",
            help="The language to report in, such as da; names stay as they are. Left out: for html and markdown that of "
            "the governance, else English.",
        ),
    ] = "",
    catalogues: CataloguesOption = "",
    color: ColourOption = Colour.AUTO,
) -> None:
    """Tell what changes from one governance to another: what is lost, what shifts, what is gained."""
    from govctl.cli.files import check_apart
    from govctl.cli.output import deliver
    from govctl.cli.patience import patience
    from govctl.errors import UsageError
    from govctl.reports.registry import CHANGES, IN_THE_LANGUAGE_OF_THE_GOVERNANCE, format_of
    from govctl.usecases.compare import Options, compare_sides
    from govctl.usecases.sides import sides
    from govctl.words.catalogue import files_in, words_in

    if len(governances or []) > 2:
        raise UsageError("More than two governances are named.", "Name an old and a new one.")

    gate = tuple(word.strip() for part in fail_on or () for word in part.split(",") if word.strip())
    check_apart(output or ())
    shapes = {path: form.value if form else format_of(path, CHANGES) for path in output or [""]}
    for shape in shapes.values():
        _check(shape, language, catalogues)
    options = Options(matching is Matching.EVIDENCE, gate, today.date().isoformat() if today else "")
    read = files_in(catalogues)
    with patience("Comparing"):
        compared = compare_sides(*sides(governances or [], path, read.append), options)
    reports = {}
    for name, shape in shapes.items():
        spoken = language or (compared.language if shape in IN_THE_LANGUAGE_OF_THE_GOVERNANCE else "en")
        reports[name] = _report(compared, shape, words_in(spoken, catalogues), color.value, name)
    deliver(reports, read)
    raise typer.Exit(int(compared.failed or (exit_code and bool(compared.changes))))


def _check(form: str, language: str, catalogues: str) -> None:
    """Report a language that cannot be spoken before anything is compared."""
    from govctl.errors import UsageError
    from govctl.reports.registry import IN_ENGLISH
    from govctl.usecases.spoken import asked_for

    if (language or catalogues) and form in IN_ENGLISH:
        raise UsageError(
            f"The format {form} is for programs and always in English.",
            "Leave out --language and --catalogues, or choose --format text, markdown or html.",
        )
    if language:
        asked_for(language, catalogues)


def _report(compared: "Compared", form: str, says: "Words", colour: str, output: str) -> str:
    """The report; only text has colours."""
    if form == Format.TEXT:
        from govctl.cli.output import use_colour
        from govctl.reports.text_changes import render

        return render(compared, says, use_colour(colour, output))
    from govctl.reports.registry import change_reporter

    return change_reporter(form)(compared, says)
