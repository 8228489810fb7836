"""Writing for people: complaints to standard error, results to standard output or a file."""

import contextlib
import os
import sys
from collections.abc import Iterable, Mapping

from govctl.reports.terminal import visible


def use_colour(wish: str, path: str = "") -> bool:
    """Whether to colour: `always`, `never`, or `auto`, which asks the terminal, NO_COLOR and FORCE_COLOR.

    A file at `path` has colours only if they are asked for.
    """
    if wish != "auto" or path:
        return wish == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def write(text: str) -> None:
    """Write a result to standard output."""
    if sys.stdout is not None:
        sys.stdout.write(text)


def deliver(reports: Mapping[str, str], read: Iterable[str] = (), *, marked: bool = False) -> None:
    """Write each report to the file it is under, all or none, over no file that was `read`; under no name, to standard output.

    Files that are `marked` begin with the byte order mark by which Excel knows UTF-8; a pipe never does.
    """
    encoding = "utf-8-sig" if marked else "utf-8"
    files = {path: report.encode(encoding, "backslashreplace") for path, report in reports.items() if path}
    if files:
        from govctl.cli.files import write_files

        write_files(files, read)
    if "" in reports:
        write(reports[""])


def complain(message: str, remedy: str = "") -> None:
    """Say on standard error what stopped the command, and what to do."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            sys.stderr.write(f"govctl: {visible(' '.join(filter(None, (message, remedy))))}\n")


def silence_output() -> None:
    """After a closed pipe: keep Python from complaining about it once more at its end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
