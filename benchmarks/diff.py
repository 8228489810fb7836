"""Times `govctl diff` against `govctl validate` of one of the two files, in turn, in one run.

`--write` puts the table at the end of `docs/benchmarks.md`.
"""

import argparse
import datetime
import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks import organisation
from benchmarks.process import in_turn, run_once
from benchmarks.validate import ROOT, govctl, shown, table, written

PAGE = ROOT / "docs" / "benchmarks.md"
HEADING = "\n## Changes\n"
SIZES = (1_000, 10_000)
FILES = 1_000
AIM = 2.5
"""The most of the time of `govctl validate` that `govctl diff` may take, which reads twice as much."""
_ONE_IN = 20


class Case(NamedTuple):
    """Two commands to hold against each other."""

    title: str
    diff: list[str]
    validate: list[str]
    aim: float | None = None


def with_changes(text: str) -> str:
    """The organisation with one group in twenty changed, in five ways by turns.

    One way is another id, which nothing explains but the members and the responsibilities.
    """
    changed = [number for number in range(len(re.findall("^  g", text, re.MULTILINE))) if number % _ONE_IN == 7]
    for number in changed[::5]:
        text = text.replace(f"g{number:06d}", f"h{number:06d}")
    for way, (old, new) in enumerate(_WAYS, start=1):
        for number in changed[way::5]:
            start = text.index(f"\n  g{number:06d}:")
            at = text.index(old, start)
            text = text[:at] + new + text[at + len(old) :]
    return text


_WAYS = (
    ("meetings: {per_year: 4}", "meetings: {per_year: 2}"),
    ("reports_to: g", "reports_to: g000000 # g"),
    ("role: senior_user", "role: senior_supplier"),
    ("      - Approves the", "      - Signs the"),
)


def renamed(text: str) -> str:
    """The organisation with another id for every group, and nothing that says so."""
    return re.sub(r"\bg(\d{6})\b", r"h\1", text)


def cases(work: Path) -> Iterator[Case]:
    """All that is measured, with its files in a folder."""
    for groups in SIZES:
        old, title = written(work, groups), f"{groups:,} groups"
        validate = govctl("validate", str(old))
        text = old.read_text(encoding="utf-8")
        for name, new_text in (("5 % changed", with_changes(text)), ("all renamed", renamed(text))):
            new = work / f"{groups}-{name[:3].strip(' %')}.yaml"
            new.write_text(new_text, encoding="utf-8")
            aim = AIM if name == "5 % changed" else None
            yield Case(f"{title}, {name}", govctl("diff", str(old), str(new)), validate, aim)
        yield Case(f"{title}, 5 % changed, two git revisions", _revisions(work / f"git-{groups}", text), validate, AIM)
    folder = work / "git-files"
    organisation.folder(folder, FILES)
    diff = _committed_twice(folder, sorted((folder / "groups").iterdir()))
    yield Case(f"{FILES:,} files of one group, 5 % changed, two git revisions", diff, govctl("validate", str(folder)))


def _revisions(folder: Path, text: str) -> list[str]:
    folder.mkdir()
    (folder / "governance.yaml").write_text(text, encoding="utf-8")
    return _committed_twice(folder, [folder / "governance.yaml"])


def _committed_twice(folder: Path, files: list[Path]) -> list[str]:
    """The command that compares the files as they are with the same with changes, both as revisions of git."""
    _git(folder, "init", "-q")
    _commit(folder, "before")
    if len(files) == 1:
        files[0].write_text(with_changes(files[0].read_text(encoding="utf-8")), encoding="utf-8")
    for file in files[7::_ONE_IN] if len(files) > 1 else ():
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace(*_WAYS[0]), encoding="utf-8")
    _commit(folder, "after")
    return ["/usr/bin/env", f"--chdir={folder}", *govctl("diff", "before:governance.yaml", "after:governance.yaml")]


def _commit(folder: Path, tag: str) -> None:
    _git(folder, "add", "-A")
    _git(folder, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", tag)
    _git(folder, "tag", tag)


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True)


def rows(work: Path, times: int) -> list[list[str]]:
    """A row for each case: the diff, the check of one side, and their ratio."""
    found = []
    for case in cases(work):
        diff, validate = in_turn([case.diff, case.validate], times)
        aim = f" (≤ {case.aim})" if case.aim else ""
        found.append([case.title, shown(diff), shown(validate), f"{diff.processor / validate.processor:.2f}{aim}"])
    return found


def section(found: list[list[str]], times: int) -> str:
    """The part of the page."""
    return f"""{HEADING}
Run on {datetime.datetime.now(tz=datetime.UTC).date()}: `govctl diff` against `govctl validate` of one of the two sides, in
turn, medians of {times} runs. It reads two files, matches the groups, finds and locates the changes and counts both sides. In
the files with changes one group in twenty has another id, another superior, other meetings, another seat or another
responsibility; nothing says which group is which under another id but its members and responsibilities. Revisions are read
by one process of git each.

{table(["", "diff", "validate", "ratio"], found)}
"""


def main() -> None:
    """Run everything and print, or write, the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the table into docs/benchmarks.md")
    parser.add_argument("--times", type=int, default=5, help="how often to run each command")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        ten = str(written(work, 10))
        for command in (govctl("validate", ten), govctl("diff", ten, ten)):
            run_once(command)
        text = section(rows(work, options.times), options.times)
    if options.write:
        before = PAGE.read_text(encoding="utf-8").partition(HEADING)[0]
        PAGE.write_text(before + text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
