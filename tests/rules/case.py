"""A case: a governance in which the places where one rule is broken are marked."""

from pathlib import Path
from typing import NamedTuple

from govctl.rules.engine import Selection
from govctl.usecases.validate import Options, validate

HEAD = "schema_version: 1\nname: Village hall\n"
MARK = "§"


class Case(NamedTuple):
    """What a rule says of a governance."""

    rule: str
    yaml: str
    """Without the first two lines. A mark stands before the character where each finding is."""
    messages: tuple[str, ...] = ()
    """What is said, from the first mark to the last; empty for a governance that keeps the rule."""


def spots(marked: str) -> list[tuple[int, int]]:
    """Lines and columns of the marks."""
    found: list[tuple[int, int]] = []
    for number, line in enumerate(marked.split("\n"), 1):
        pieces = line.split(MARK)
        found += [(number, 1 + len("".join(pieces[: 1 + place]))) for place in range(len(pieces) - 1)]
    return found


def check(case: Case, folder: Path) -> None:
    """Hold the rule against the case."""
    marked = HEAD + case.yaml
    path = folder / "governance.yaml"
    path.write_text(marked.replace(MARK, ""), encoding="utf-8")
    found = validate(str(path), Options(Selection((case.rule,)), today="2026-06-01")).diagnoses
    assert [one.message for one in found] == list(case.messages)
    assert [(one.span.line, one.span.column) for one in found] == spots(marked)
    assert all(one.rule == case.rule and one.remedy for one in found)
