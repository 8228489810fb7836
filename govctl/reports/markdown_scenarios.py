"""Scenarios as a comment on a pull request or a page of a wiki: tables, and what each loses, folded."""

from collections.abc import Iterator

from govctl.changes.scenarios import Scenario, Scenarios
from govctl.reports.markdown_text import LONGEST, LONGEST_NAME, code, escaped, table
from govctl.reports.scenario_tables import letter, tables
from govctl.words.catalogue import words_in

_SHARE_OF_LOSSES = LONGEST // 3


def render(scenarios: Scenarios) -> str:
    """Which scenarios, a column for each, and what is lost against the first."""
    every = scenarios.scenarios
    share = _SHARE_OF_LOSSES // len(every)
    parts = ["### Scenarios side by side\n\n"]
    for number, one in enumerate(every):
        parts.append(f"- **{letter(number)}** {code(one.name)}: {escaped(one.title, LONGEST_NAME)}\n")
    for compared in tables(scenarios):
        heading = (compared.heading, *(letter(number) for number in range(len(every))))
        parts += table(heading, [(row.name, *row.cells()) for row in compared.rows], words_in("en"))
    for number, one in enumerate(every[1:], start=1):
        parts += _losses(f"What {letter(number)} loses against {letter(0)}", one, share)
    return "".join(parts)


def _losses(heading: str, one: Scenario, room: int) -> Iterator[str]:
    """A fold with as many sentences as there is room for."""
    yield f"\n<details><summary>{heading} ({len(one.losses):,})</summary>\n\n"
    for number, loss in enumerate(one.losses):
        line = f"- {escaped(loss.message)} {code(loss.kind.id)}\n"
        room -= len(line)
        if room < 0:
            yield f"- … and {len(one.losses) - number:,} more\n"
            break
        yield line
    if not one.losses:
        yield "Nothing.\n"
    yield "\n</details>\n"
