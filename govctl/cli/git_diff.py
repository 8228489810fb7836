"""`govctl git-diff`: what git calls as a diff driver."""

from typing import Annotated

import typer


def git_diff(
    path: Annotated[str, typer.Argument(help="The path in the repository.")],
    old_file: Annotated[str, typer.Argument(help="Where git put the old contents.")],
    _old_hash: Annotated[str, typer.Argument()],
    _old_mode: Annotated[str, typer.Argument()],
    new_file: Annotated[str, typer.Argument(help="Where git put the new contents.")],
    _new_hash: Annotated[str, typer.Argument()],
    _new_mode: Annotated[str, typer.Argument()],
    _rest: Annotated[list[str] | None, typer.Argument()] = None,
) -> None:
    """Let `git diff` tell what changes in a governance: git calls this, see docs/git.md."""
    from govctl.cli.output import use_colour, write
    from govctl.usecases.driver import describe

    write(describe(path, old_file, new_file, colour=use_colour("auto")))
