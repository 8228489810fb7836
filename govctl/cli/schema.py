"""`govctl schema`."""

from typing import Annotated

import typer


def schema(
    name: Annotated[
        str,
        typer.Argument(
            metavar="[NAME]",
            help="governance (the format), or what --format json prints: findings (validate), changes (diff), "
            "scenarios (compare), stats; theme is for house styles.",
        ),
    ] = "governance",
) -> None:
    """Print a JSON Schema that govctl publishes."""
    from govctl.cli.output import write
    from govctl.schema.published import text

    write(text(name))
