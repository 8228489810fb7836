"""Times whole processes, in turn, in one run: govctl, check-jsonschema with our schema, yamllint.

Machines are noisy, so what counts are ratios within one run. `--write` writes `docs/benchmarks.md`.
"""

import argparse
import datetime
import os
import platform
import statistics
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
import organisation

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
SCHEMA = ROOT / "schemas" / "governance-1.schema.json"


class Run(NamedTuple):
    """One finished process."""

    seconds: float
    """user and system time: what the machine's other work disturbs least"""
    mebibytes: float
    """the largest resident memory"""


class Result(NamedTuple):
    """The runs of one command."""

    name: str
    runs: list[Run]

    @property
    def seconds(self) -> float:
        """The median time."""
        return statistics.median(run.seconds for run in self.runs)

    @property
    def mebibytes(self) -> float:
        """The median of the largest memory."""
        return statistics.median(run.mebibytes for run in self.runs)


def govctl(*arguments: str) -> list[str]:
    """The command line of govctl."""
    return [str(BIN / "govctl"), *arguments]


def run_once(command: list[str]) -> Run:
    """Run a command to its end; raises if it cannot be started or finds anything."""
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    process = os.posix_spawn(command[0], command, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(process, 0)
    if os.waitstatus_to_exitcode(status):
        raise SystemExit(f"{' '.join(command)} failed with {os.waitstatus_to_exitcode(status)}")
    return Run(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def in_turn(commands: dict[str, list[str]], times: int) -> list[Result]:
    """Run the commands in turn, so that each meets the same weather; one run of each is not counted."""
    for command in commands.values():
        run_once(command)
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(times):
        for name, command in commands.items():
            runs[name].append(run_once(command))
    return [Result(name, found) for name, found in runs.items()]


def write(file: Path, groups: int) -> None:
    """Write an organisation piece by piece: a process started later counts the memory of this one as its own."""
    with file.open("w", encoding="utf-8") as out:
        out.writelines(organisation.one_file(groups))


def against_others(work: Path, groups: int, times: int) -> list[str]:
    """A row of the table: govctl against the others on one file."""
    file = work / f"{groups}.yaml"
    write(file, groups)
    ours, schema, style = in_turn(
        {
            "govctl": govctl("validate", str(file)),
            "check-jsonschema": [str(BIN / "check-jsonschema"), "--schemafile", str(SCHEMA), str(file)],
            "yamllint": [str(BIN / "yamllint"), "-d", "relaxed", str(file)],
        },
        times,
    )
    return [
        f"{groups:,}",
        *(f"{one.seconds:.2f} s, {one.mebibytes:.0f} MiB" for one in (ours, schema, style)),
        f"{ours.seconds / schema.seconds:.2f}",
        f"{ours.seconds / style.seconds:.2f}",
    ]


def alone(work: Path, times: int, largest: int) -> list[list[str]]:
    """Rows of the second table: govctl against itself."""
    many, few = work / f"{largest}.yaml", work / "10000.yaml"
    for file, groups in ((many, largest), (few, 10_000)):
        if not file.exists():
            write(file, groups)
    organisation.folder(work / "folder", 1_000)
    write(work / "1000.yaml", 1_000)
    rows = []
    for title, one, other, count in (
        (f"{largest:,} groups against 10,000", govctl("validate", str(many)), govctl("validate", str(few)), 3),
        (
            "1,000 files of one group against one file of 1,000 groups",
            govctl("validate", str(work / "folder")),
            govctl("validate", str(work / "1000.yaml")),
            times,
        ),
        (
            "`govctl --help` against starting Python",
            govctl("--help"),
            [sys.executable, "-c", "pass"],
            times,
        ),
        (
            "`govctl --version` against starting Python",
            govctl("--version"),
            [sys.executable, "-c", "pass"],
            times,
        ),
    ):
        ours, base = in_turn({"one": one, "other": other}, count)
        shown = (f"{result.seconds:.3f} s, {result.mebibytes:.0f} MiB" for result in (ours, base))
        rows.append([title, *shown, f"{ours.seconds / base.seconds:.2f}"])
    return rows


def table(heading: list[str], rows: list[list[str]]) -> str:
    """A table in Markdown."""
    lines = [heading, ["---", *("---:" for _ in heading[1:])], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def page(others: list[list[str]], itself: list[list[str]], times: int) -> str:
    """The page of figures."""
    machine = f"{os.cpu_count()} cores, {platform.python_implementation()} {platform.python_version()}"
    return f"""\
# Speed

Written by `make bench` on {datetime.datetime.now(tz=datetime.UTC).date()}, {machine}. User and system time and the
largest memory of whole processes, medians of {times} runs taken in turn (3 for the largest file). Machines differ and are
noisy: the ratios are what to go by.

The organisation is made by `benchmarks/organisation.py`: five seats and four responsibilities a group, 27 lines. govctl
checks the form and all its rules; check-jsonschema checks the form with the same schema; yamllint checks the style.

{table(["groups", "govctl", "check-jsonschema", "yamllint", "to check-jsonschema", "to yamllint"], others)}

{table(["", "this", "against this", "ratio"], itself)}
"""


def main() -> None:
    """Run everything and print, or write, the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--largest", type=int, default=100_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        others = []
        for groups in (10, 1_000, 10_000):
            others.append(against_others(work, groups, options.times if groups < 10_000 else 3))
            print(table(["", *others[-1][1:]], []), file=sys.stderr)
        text = page(others, alone(work, options.times, options.largest), options.times)
    if options.write:
        (ROOT / "docs" / "benchmarks.md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
