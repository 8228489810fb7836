"""Times govctl against check-jsonschema with our schema and yamllint, in turn, in one run.

Machines are noisy, so what counts are ratios within one run. `--write` writes `docs/benchmarks.md`.
"""

import argparse
import datetime
import platform
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from benchmarks import floor, organisation
from benchmarks.process import Run, available, in_turn, run_once

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
SCHEMA = ROOT / "schemas" / "governance-1.schema.json"
PYTHON = [sys.executable, "-c", "pass"]


class Size(NamedTuple):
    """A size of organisation to compare at, and what we promise there."""

    groups: int
    to_schema: float
    """the most of check-jsonschema's time that govctl may take"""
    to_style: float
    """the most of yamllint's time"""


SIZES = (Size(10, 0.35, 0.8), Size(1_000, 0.2, 0.2), Size(10_000, 0.15, 0.15))


def govctl(*arguments: str) -> list[str]:
    """The command line of govctl."""
    return [str(BIN / "govctl"), *arguments]


def tools(file: Path) -> list[list[str]]:
    """The command lines to compare: govctl, the form alone, the style alone."""
    return [
        govctl("validate", str(file)),
        [str(BIN / "check-jsonschema"), "--schemafile", str(SCHEMA), str(file)],
        [str(BIN / "yamllint"), "--config-data", "relaxed", str(file)],
    ]


def written(work: Path, groups: int) -> Path:
    """The file of an organisation of so many groups."""
    file = work / f"{groups}.yaml"
    if not file.exists():
        with file.open("w", encoding="utf-8") as out:
            out.writelines(organisation.one_file(groups))
    return file


def against_others(file: Path, size: Size, times: int) -> list[str]:
    """A row of the first table: govctl against the others on one file."""
    ours, schema, style = in_turn(tools(file), times)
    return [
        f"{size.groups:,}",
        *map(shown, (ours, schema, style)),
        f"{ours.processor / schema.processor:.2f} (≤ {size.to_schema})",
        f"{ours.processor / style.processor:.2f} (≤ {size.to_style})",
    ]


def alone(work: Path, times: int, largest: int) -> list[list[str]]:
    """Rows of the second table: govctl against itself and against starting Python."""
    organisation.folder(work / "folder", 1_000)
    ten = govctl("validate", str(written(work, 10)))
    thousand = govctl("validate", str(written(work, 1_000)))
    folder = govctl("validate", str(work / "folder"))
    pairs = [
        ("`govctl --version`, starting Python", govctl("--version"), PYTHON),
        ("`govctl --help`, starting Python", govctl("--help"), PYTHON),
        ("`govctl validate` of 10 groups, starting Python", ten, PYTHON),
        ("1,000 files of one group, one file of 1,000 groups (≤ 1.5)", folder, thousand),
    ]
    for groups in floor.SIZES:
        if groups <= max(largest, 10_000):
            file = written(work, groups)
            title = f"`govctl validate` of {groups:,} groups, the floor"
            pairs.append((title, govctl("validate", str(file)), floor.command(file)))
    if largest:
        many, few = (govctl("validate", str(written(work, groups))) for groups in (largest, 10_000))
        pairs.append((f"{largest:,} groups, 10,000 groups (≤ {largest / 10_000:g})", many, few))
    rows = []
    for title, one, other in pairs:
        ours, base = in_turn([one, other], times)
        rows.append([title, shown(ours), shown(base), f"{ours.processor / base.processor:.2f}"])
    return rows


def shown(run: Run) -> str:
    """What a run took, in a cell."""
    return f"{run.processor:.3f} s, {run.clock:.3f} s, {run.mebibytes:.0f} MiB"


def table(heading: list[str], rows: list[list[str]]) -> str:
    """A table in Markdown."""
    lines = [heading, ["---", *("---:" for _ in heading[1:])], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def page(others: list[list[str]], itself: list[list[str]], times: int) -> str:
    """The page of figures."""
    machine = f"{available()} cores, {platform.python_implementation()} {platform.python_version()}"
    return f"""\
# Speed

Written by `make bench` on {datetime.datetime.now(tz=datetime.UTC).date()}, {machine}. Whole processes, started in turn,
medians of {times} runs: user and system time, time on the clock, largest memory. Machines differ and are noisy, and other
work lengthens the time on the clock: the ratios, of user and system time, are what to go by. In brackets: what we aim at.

The organisation is made by `benchmarks/organisation.py`: five seats and four responsibilities a group, 27 lines. govctl
checks the form and all its rules; check-jsonschema checks the form with the same schema; yamllint checks the style.

{table(["groups", "govctl", "check-jsonschema", "yamllint", "to check-jsonschema", "to yamllint"], others)}

{table(["first, second", "first", "second", "ratio"], itself)}

The floor is starting Python and parsing the same file with libyaml without making an object. What we aim at in seconds
and MiB was set on another machine, where the floor of 10,000 groups took 0.11 s: 10 groups 0.06 s and 20 MiB, 1,000
groups 0.15 s and 25 MiB, 10,000 groups 1.0 s and 60 MiB, 100,000 groups 9.5 s and 400 MiB.
"""


def main() -> None:
    """Run everything and print, or write, the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    parser.add_argument("--times", type=int, default=5, help="how often to run each command")
    parser.add_argument("--largest", type=int, default=100_000, help="groups for govctl alone; 0 to leave it out")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for command in (*tools(written(work, 10)), govctl("--help"), PYTHON):
            run_once(command)
        itself = alone(work, options.times, options.largest)
        others = [against_others(written(work, size.groups), size, options.times) for size in SIZES]
    text = page(others, itself, options.times)
    if options.write:
        (ROOT / "docs" / "benchmarks.md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
