"""Writing for people and to files: complaints to standard error, results to standard output or a whole file."""

import contextlib
import os
import sys

from govctl.errors import UsageError
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


def deliver(report: str, path: str = "", *, marked: bool = False) -> None:
    """Write a report to a file if one is named, else to standard output.

    A file that is `marked` begins with the byte order mark by which Excel knows UTF-8; a pipe never does.
    """
    if path:
        write_file(path, report.encode("utf-8-sig" if marked else "utf-8", "backslashreplace"))
    else:
        write(report)


def complain(message: str, remedy: str = "") -> None:
    """Say on standard error what stopped the command, and what to do."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            sys.stderr.write(f"govctl: {visible(' '.join(filter(None, (message, remedy))))}\n")


def silence_output() -> None:
    """After a closed pipe: keep Python from complaining about it once more at its end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write_file(path: str, data: bytes) -> None:
    """Write a whole file or none: beside it first, then in its place. Raises `UsageError` if that fails."""
    import tempfile  # 11 ms that only commands which write files should pay

    folder = os.path.dirname(os.path.abspath(path))
    temporary = ""
    try:
        if os.path.exists(path) and not os.path.isfile(path):  # a device or a pipe: nothing to replace
            with open(path, "wb") as device:
                device.write(data)
            return
        descriptor, temporary = tempfile.mkstemp(prefix=".govctl-", dir=folder)
        with open(descriptor, "wb") as file:
            file.write(data)
        os.chmod(temporary, _mode(path))
        os.replace(temporary, os.path.realpath(path))
    except (OSError, ValueError) as error:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise UsageError(f"{path} cannot be written: {reason}.", "Check the folder and the space left.") from error


def _mode(path: str) -> int:
    """The permissions of the file that is replaced, or those that a new file gets."""
    with contextlib.suppress(OSError):
        return os.stat(path).st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
