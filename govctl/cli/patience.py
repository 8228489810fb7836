"""A sign of life while a long command is at work; only on a terminal, gone before anything is reported."""

import itertools
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from threading import Event

SILENT = 1.0
"""Seconds before anything is shown: most commands are done by then"""
_BEAT = 0.2
_SIGNS = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"


@contextmanager
def patience(doing: str) -> Iterator[None]:
    """Say on the terminal what is being done, and for how long already, until the block ends."""
    terminal = sys.stderr
    if terminal is None or not terminal.isatty() or os.environ.get("TERM", "dumb") == "dumb":
        yield
        return
    from threading import Event, Thread

    done = Event()
    thread = Thread(target=_tell, args=(terminal, doing, done), daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _tell(terminal: TextIO, doing: str, done: "Event") -> None:
    start = time.monotonic()
    if done.wait(SILENT):
        return
    signs = itertools.cycle(_SIGNS if (terminal.encoding or "").lower().startswith("utf") else "-\\|/")
    with suppress(OSError, ValueError):  # a terminal that is gone
        while True:
            terminal.write(f"\r{next(signs)} {doing}, {time.monotonic() - start:.0f} s\x1b[K")
            terminal.flush()
            if done.wait(_BEAT):
                break
        terminal.write("\r\x1b[K")
        terminal.flush()
