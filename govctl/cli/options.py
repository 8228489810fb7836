"""Options that several commands share."""

from enum import StrEnum
from typing import Annotated

import typer


class Colour(StrEnum):
    """When to colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


ColourOption = Annotated[
    Colour, typer.Option("--color", "--colour", help="Colour the output. NO_COLOR is honoured.", show_default=True)
]
DecimalCommaOption = Annotated[
    bool,
    typer.Option(
        "--decimal-comma",
        help="CSV for spreadsheets set to Danish, German, French ...: semicolons between cells, commas in numbers.",
    ),
]
CataloguesOption = Annotated[
    str,
    typer.Option(
        metavar="DIR",
        help="A folder with message catalogues for other languages, or other words: DIR/nb/LC_MESSAGES/govctl.po.",
    ),
]
FileArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="[FILE]",
        help="A governance file, a folder that holds governance.yaml, or - for standard input. "
        "Left out: governance.yaml in this folder or the nearest one above.",
        show_default=False,
    ),
]


def file_or_nearest(path: str | None) -> str:
    """The file named, else the nearest governance file; raises `InputError` if there is none."""
    if path is not None:
        return path
    from govctl.loading.files import find_main

    return find_main(".")


def check_decimal_comma(wanted: bool, form: str, remedy: str = "Add `--format csv`.") -> None:
    """Raise `UsageError` where there is nothing to write with commas."""
    if wanted and form != "csv":
        from govctl.errors import UsageError

        raise UsageError("`--decimal-comma` is for CSV only.", remedy)
