"""The commands in one application; typer gives it help, completion and the checking of options."""

import typer

from govctl import __version__
from govctl.cli.changes import changes
from govctl.cli.compare import compare
from govctl.cli.diff import diff
from govctl.cli.git_diff import git_diff
from govctl.cli.init import init
from govctl.cli.log import log
from govctl.cli.render import render
from govctl.cli.rules import rules
from govctl.cli.schema import schema
from govctl.cli.serve import serve
from govctl.cli.show import show
from govctl.cli.stats import stats
from govctl.cli.validate import validate

app = typer.Typer(
    name="govctl",
    help="Governance as code: check, draw and compare how an organisation is governed.",
    epilog="Exit codes: 0 clean, 1 findings at or above the threshold, 2 wrong usage, 3 the input cannot be read.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (validate, render, serve, diff, compare, log, show, stats, init, rules, changes, schema):
    app.command()(command)
app.command(name="git-diff", hidden=True)(git_diff)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"govctl {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: bool = typer.Option(False, "--version", callback=_show_version, is_eager=True, help="Show the version."),
) -> None:
    """Options of govctl itself."""
