"""Runs Graphviz: the machine's own `dot`, or the one that the `graphviz-pure` package brings."""

import os
import shutil
import subprocess
import sys

from govctl.errors import UsageError

PATIENCE = 60.0
"""How long a layout may take, in seconds."""
BANDS = "Leave out `--engine graphviz`: our own layout needs nothing else and places thousands of groups in seconds."
"""What to do without it."""


class CannotPlaceError(UsageError):
    """Graphviz fails on a graph."""

    def __init__(self) -> None:
        super().__init__("Graphviz could not place this.", BANDS)


def programs() -> list[str]:
    """Where Graphviz is, in the order in which we would take it; more than one where both are there."""
    beside = shutil.which("graphviz-pure", path=os.path.dirname(sys.executable))
    found = (shutil.which("dot"), beside or shutil.which("graphviz-pure"))
    return [program for program in found if program]


def placed(source: str) -> str:
    """The graph in DOT with places, as Graphviz writes it in JSON.

    Raises `CannotPlaceError` if Graphviz fails, `UsageError` if it is not there or takes too long; then it is ended.
    """
    found = programs()
    if not found:
        raise UsageError(
            "There is no Graphviz on this machine.",
            "Install it (`apt install graphviz`, `brew install graphviz`), or `pip install 'govctl[render]'`. " + BANDS,
        )
    try:
        done = subprocess.run(
            [found[0], "-Tjson0"], input=source.encode(), capture_output=True, check=False, timeout=PATIENCE
        )
    except subprocess.TimeoutExpired as error:
        raise UsageError(f"Graphviz was not done after {PATIENCE:.0f} seconds and was ended.", BANDS) from error
    except OSError as error:
        raise UsageError(f"Graphviz ({found[0]}) does not start.", BANDS) from error
    if done.returncode:
        raise CannotPlaceError
    return done.stdout.decode(errors="replace")
