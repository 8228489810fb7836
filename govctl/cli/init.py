"""`govctl init`."""

import os
from pathlib import Path
from typing import Annotated

import typer


def init(
    file: Annotated[str, typer.Argument(metavar="[FILE]", help="The file to write.")] = "governance.yaml",
    name: Annotated[str | None, typer.Option(help="What the governance is called.", show_default=False)] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there already.")] = False,
) -> None:
    """Write a commented first governance file, ready to be changed."""
    from govctl.cli.files import write_files
    from govctl.cli.output import write
    from govctl.errors import UsageError
    from govctl.reports.terminal import visible
    from govctl.usecases.start import starter

    if os.path.lexists(file) and not force:
        raise UsageError(f"{file} is there already.", "Choose another name, or use --force to write over it.")
    write_files({file: starter(name or Path(file).absolute().parent.name).encode()})
    shown = "" if file == "governance.yaml" else f" {file}"
    write(f"{visible(file)} is written. Change it to fit, then run `govctl validate{visible(shown)}`.\n")
