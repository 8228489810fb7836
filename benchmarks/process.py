"""Runs commands in turn and measures whole processes."""

import os
import statistics
import subprocess
import sys
from typing import NamedTuple

_MEASURE = """
import posix, sys, time
quiet = [(posix.POSIX_SPAWN_OPEN, 1, "/dev/null", posix.O_WRONLY, 0)]
start = time.perf_counter()
process = posix.posix_spawn(sys.argv[1], sys.argv[1:], posix.environ, file_actions=quiet)
_, status, used = posix.wait4(process, 0)
print(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss, posix.waitstatus_to_exitcode(status))
"""
"""Runs in a Python without even `site`: a process counts the memory of the one that started it as its own."""


class Run(NamedTuple):
    """One finished process."""

    clock: float
    """seconds from start to end, which other work on the machine lengthens"""
    processor: float
    """seconds of user and system time, which other work disturbs least"""
    mebibytes: float
    """the largest resident memory"""


def run_once(command: list[str]) -> Run:
    """Run a command to its end; raises if it cannot be started or finds anything."""
    measured = [sys.executable, "-I", "-S", "-c", _MEASURE, *command]
    said = subprocess.run(measured, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, check=True).stdout
    clock, processor, kibibytes, code = said.split()
    if code != "0":
        raise SystemExit(f"{' '.join(command)} ended with {code}")
    return Run(float(clock), float(processor), float(kibibytes) / 1024)


def in_turn(commands: list[list[str]], times: int) -> list[Run]:
    """The medians of each command; they run in turn, so that each meets the same weather."""
    runs: list[list[Run]] = [[] for _ in commands]
    for _ in range(times):
        for found, command in zip(runs, commands, strict=True):
            found.append(run_once(command))
    return [Run(*map(statistics.median, zip(*found, strict=True))) for found in runs]


def available() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0))
