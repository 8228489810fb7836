"""Scenarios in the terminal: a column each, then what each loses."""

import textwrap
from collections.abc import Iterator

from govctl.changes.change import Judgement
from govctl.changes.scenarios import Scenario, Scenarios
from govctl.findings import Severity
from govctl.reports.terminal import Painter, visible, width

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_WIDTH = 100


def render(scenarios: Scenarios, colour: bool = False) -> str:
    """The scenarios as columns under letters, numbers first, then findings and losses."""
    paint = Painter(colour)
    letters = [_letter(number) for number in range(len(scenarios.scenarios))]
    lines = [
        f"{paint('bold', letter)}  {visible(one.name)}: {visible(one.title)}"
        for letter, one in zip(letters, scenarios.scenarios, strict=True)
    ]
    lines += ["", *_table([["", *letters], *_rows(scenarios)], paint)]
    for letter, one in zip(letters[1:], scenarios.scenarios[1:], strict=True):
        lines += ["", paint("bold", f"What {letter} loses against {letters[0]}"), *_losses(one, paint)]
    return "\n".join(lines) + "\n"


def _letter(number: int) -> str:
    return _LETTERS[number] if number < len(_LETTERS) else f"S{number + 1}"


def _rows(scenarios: Scenarios) -> Iterator[list[str]]:
    every = scenarios.scenarios
    for number, title in enumerate(scenarios.metrics):
        yield [title, *(str(one.numbers[number]) for one in every)]
    for severity, words in ((Severity.ERROR, "Errors"), (Severity.WARNING, "Warnings"), (Severity.NOTE, "Notes")):
        yield [words, *(str(one.findings[severity]) for one in every)]
    for judgement, words in ((Judgement.LOSS, "Losses"), (Judgement.SHIFT, "Shifts"), (Judgement.GAIN, "Gains")):
        yield [f"{words} against A", *("-", *(str(one.changes[judgement]) for one in every[1:]))]


def _table(rows: list[list[str]], paint: Painter) -> Iterator[str]:
    widths = [max(width(row[column]) for row in rows) for column in range(len(rows[0]))]
    for number, row in enumerate(rows):
        cells = [row[0] + " " * (widths[0] - width(row[0]))]
        cells += [" " * (size - width(cell)) + cell for cell, size in zip(row[1:], widths[1:], strict=True)]
        line = "  ".join(cells).rstrip()
        yield paint("bold", line) if number == 0 else line


def _losses(one: Scenario, paint: Painter) -> Iterator[str]:
    if not one.losses:
        yield "  nothing"
    for sentence in one.losses:
        for number, line in enumerate(textwrap.wrap(visible(sentence), _WIDTH - 4, break_long_words=False)):
            yield f"  {paint('error', '-') if number == 0 else ' '} {line}"
