"""Times pictures against checking alone and against Graphviz's own layout, in turn, in one run.

What drawing costs is what `govctl render` takes beyond `govctl validate` of the same file. `--write` writes
`docs/benchmarks-pictures.md`.
"""

import argparse
import datetime
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

from benchmarks import floor
from benchmarks.page import rows
from benchmarks.process import available, in_turn, run_once
from benchmarks.validate import ROOT, govctl, table, written

AIMS = {100: 0.15, 1_000: 0.4, 20_000: 1.2}
"""Groups, and the seconds in which we aim to draw them on the machine of the aims."""
ONE_PAGE = 60
LARGEST_FOR_DOT = 1_000
"""Beyond it Graphviz takes minutes"""


def svg_rows(work: Path, times: int) -> list[list[str]]:
    """A row for each size: drawing as SVG against checking, and against `dot`."""
    rows = []
    for groups, aim in AIMS.items():
        file, out = written(work, groups), work / "chart.svg"
        commands = [govctl("validate", str(file)), govctl("render", str(file), "-o", str(out))]
        dot_program = shutil.which("dot")
        if dot_program and groups <= LARGEST_FOR_DOT:
            source = work / "chart.dot"
            subprocess.run(govctl("render", str(file), "-o", str(source)), check=True, capture_output=True)
            commands.append([dot_program, "-Tsvg", "-o", str(work / "dot.svg"), str(source)])
        checked, drawn, *dot = in_turn(commands, times)
        cost = drawn.processor - checked.processor
        rows.append(
            [
                f"{groups:,}",
                f"{drawn.processor:.2f} s, {drawn.mebibytes:.0f} MiB",
                f"{checked.processor:.2f} s",
                f"{cost:.2f} s (≤ {aim})",
                f"{dot[0].processor:.2f} s" if dot else "–",
            ]
        )
    return rows


def page_rows(work: Path, times: int) -> list[list[str]]:
    """A row for each format, on one page of groups."""
    file = written(work, ONE_PAGE)
    forms = ("svg", "png", "pdf", "html", "md", "txt", "dot")
    runs = in_turn([govctl("render", str(file), "-o", str(work / f"chart.{form}")) for form in forms], times)
    sizes = [(work / f"chart.{form}").stat().st_size / 1024 for form in forms]
    return [
        [form, f"{run.processor:.2f} s", f"{run.clock:.2f} s", f"{run.mebibytes:.0f} MiB", f"{size:,.0f} KiB"]
        for form, run, size in zip(forms, runs, sizes, strict=True)
    ]


def page(svg: list[list[str]], forms: list[list[str]], pages: list[list[str]], parse: float, times: int) -> str:
    """The page of figures."""
    machine = f"{available()} cores, {platform.python_implementation()} {platform.python_version()}"
    return f"""\
# Speed of pictures

Written by `make bench` on {datetime.datetime.now(tz=datetime.UTC).date()}, {machine}. Whole processes, started in turn,
medians of {times} runs, user and system time. {floor.said(parse)}
The organisation is made by `benchmarks/organisation.py`.

As SVG. Drawing is the first column less the second, which checks the rules besides. `dot` lays out and paints our DOT of
the same chart; it has no file to read and check.

{table(["groups", "`govctl render`", "`govctl validate`", "drawing", "`dot -Tsvg`"], svg)}

One page of {ONE_PAGE} groups, each format alone (PNG and PDF ≤ 0.5 s):

{table(["format", "processor", "clock", "memory", "size"], forms)}

The interactive page in Chromium, on the clock:

{table(["groups", "written in", "size", "first paint", "ready", "all unfolded"], pages)}
"""


def main() -> None:
    """Run everything and print, or write, the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks-pictures.md")
    parser.add_argument("--times", type=int, default=5, help="how often to run each command")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        run_once(govctl("render", str(written(work, 10)), "-o", str(work / "chart.png")))
        (parse,) = in_turn([floor.command(written(work, floor.GROUPS))], options.times)
        svg, forms = svg_rows(work, options.times), page_rows(work, options.times)
        pages = rows(work, options.times)
    text = page(svg, forms, pages, parse.processor, options.times)
    if options.write:
        (ROOT / "docs" / "benchmarks-pictures.md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
