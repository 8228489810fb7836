"""The front door: sends each command on its way, and maps what stops it to exit codes.

`govctl validate FILE ...` without options is what editors and hooks run at every save, so it goes straight to
its work; everything else goes through typer (`docs/decisions/0002-front-door.md`). A test holds the two equal.
"""

import os
import sys

from govctl.cli.output import complain, silence_output, write
from govctl.errors import GovctlError

INTERRUPTED = 130  # as shells count it: 128 and the number of the signal
PIPE_CLOSED = 141
CANNOT_WRITE = 2
TOO_LARGE = 3


def run(arguments: list[str]) -> int:
    """Run one command; gives its exit code, never a traceback for what a user can feed in."""
    _prepare_streams()
    try:
        code = _dispatch(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except GovctlError as error:
        complain(error.message, error.remedy)
        code = error.exit_code
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        silence_output()
        code = PIPE_CLOSED
    except MemoryError:
        complain("The governance is too large for the memory of this machine.", "Split it, or use a larger machine.")
        code = TOO_LARGE
    except OSError as error:
        silence_output()
        complain(
            f"The output cannot be written: {(error.strerror or str(error)).lower()}.", "Make room, and try again."
        )
        code = CANNOT_WRITE
    return code


def _prepare_streams() -> None:
    """No letter is one that the terminal cannot show; a closed standard input is an empty one."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115 (stays open as long as the program runs)


def _dispatch(arguments: list[str]) -> int:
    if arguments == ["--version"]:
        from govctl import __version__

        write(f"govctl {__version__}\n")
        return 0
    if _is_plain_validate(arguments):
        from govctl.cli.checking import check_and_report

        return check_and_report(arguments[1:])
    return _run_typer(arguments)


def _is_plain_validate(arguments: list[str]) -> bool:
    """Whether this is `validate` with nothing but files, and no shell asks for completions."""
    completing = "_GOVCTL_COMPLETE" in os.environ
    return arguments[:1] == ["validate"] and not completing and not any(_is_option(word) for word in arguments[1:])


def _is_option(word: str) -> bool:
    return word.startswith("-") and word != "-"


def _run_typer(arguments: list[str]) -> int:
    from govctl.cli.app import app

    output = sys.stdout
    try:
        app(arguments, prog_name="govctl")
    except SystemExit as stop:
        if sys.stdout is not output:  # typer puts another in its place when the pipe is closed
            sys.stdout = output
            raise BrokenPipeError from stop
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    return 0
