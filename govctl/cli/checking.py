"""What `govctl validate` does, without the parsing of its options, so that the front door can call it directly."""

from collections.abc import Sequence

from govctl.cli.output import use_colour, write
from govctl.cli.patience import patience
from govctl.errors import InputError
from govctl.findings import Checked
from govctl.loading.files import find_main
from govctl.usecases.validate import Options, validate

CLEAN, FOUND = 0, 1


def check_and_report(
    paths: Sequence[str], options: Options = Options(), form: str = "text", colour: str = "auto", quiet: bool = False
) -> int:
    """Check each path (the nearest governance file if there is none), report, and give the exit code."""
    with patience("Checking"):
        checked = [validate(path, options) for path in (paths or [find_main(".")])]
    if form == "json":
        from govctl.reports.json_findings import render

        write(render(checked))
    elif form == "github":
        from govctl.reports.github_findings import render as render_github

        write(render_github(checked, quiet))
    else:
        from govctl.reports.text_findings import render as render_text

        write(render_text(checked, use_colour(colour), quiet))
    return _exit_code(checked)


def _exit_code(checked: list[Checked]) -> int:
    if any(not one.readable for one in checked):
        return InputError.exit_code
    return FOUND if any(one.failed for one in checked) else CLEAN
