"""Scenarios in the terminal: a column each, then what each loses."""

import textwrap
from collections.abc import Iterator, Sequence

from govctl.changes.scenarios import Scenario, Scenarios
from govctl.reports.scenario_tables import Table, letter, tables
from govctl.reports.stats_table import WIDTH, cut
from govctl.reports.terminal import Painter, visible, width

_INDENT = "  "
_GAP = "  "
_WIDEST_NAME = 40


def render(scenarios: Scenarios, colour: bool = False) -> str:
    """The scenarios under letters, side by side as many as fit, then what each loses."""
    paint = Painter(colour)
    every = scenarios.scenarios
    lines = [f"{paint('bold', letter(n))}  {visible(one.name)}: {visible(one.title)}" for n, one in enumerate(every)]
    compared = _Columns(list(tables(scenarios)), len(every))
    for columns in compared.fitting():
        lines += compared.block(columns, paint)
    for number, one in enumerate(every[1:], start=1):
        lines += ["", paint("bold", f"What {letter(number)} loses against {letter(0)}"), *_losses(one, paint)]
    return "\n".join(lines) + "\n"


class _Columns:
    """All tables as columns that line up from the first table to the last."""

    def __init__(self, compared: Sequence[Table], number: int) -> None:
        """`number` is how many scenarios there are."""
        self._tables = compared
        rows = [row for table in compared for row in table.rows]
        cells = [row.cells() for row in rows]
        self._widths = [max(len(letter(n)), *(len(row[n]) for row in cells)) for n in range(number)]
        self._names = min(_WIDEST_NAME, max(width(visible(row.name)) for row in rows))

    def fitting(self) -> Iterator[list[int]]:
        """Which scenarios stand beside each other; the first always, since the others are held against it."""
        room = WIDTH - len(_INDENT) - self._names
        chosen = [0]
        for column in range(1, len(self._widths)):
            if len(chosen) > 1 and sum(len(_GAP) + self._widths[one] for one in (*chosen, column)) > room:
                yield chosen
                chosen = [0]
            chosen.append(column)
        yield chosen

    def block(self, columns: Sequence[int], paint: Painter) -> Iterator[str]:
        """The lines of all tables with these scenarios."""
        margin = " " * (len(_INDENT) + self._names)
        yield f"\n{margin}{paint('bold', self._cells([letter(n) for n in range(len(self._widths))], columns))}"
        for number, table in enumerate(self._tables):
            yield ("\n" if number else "") + paint("bold", table.heading)
            for row in table.rows:
                name = cut(visible(row.name), self._names)
                padding = " " * (self._names - width(name))
                yield f"{_INDENT}{name}{padding}{self._cells(row.cells(), columns)}"

    def _cells(self, cells: Sequence[str], columns: Sequence[int]) -> str:
        return "".join(_GAP + cells[column].rjust(self._widths[column]) for column in columns)


def _losses(one: Scenario, paint: Painter) -> Iterator[str]:
    if not one.losses:
        yield f"{_INDENT}nothing"
    for loss in one.losses:
        words = textwrap.wrap(visible(loss.message), WIDTH - 4, break_long_words=False, break_on_hyphens=False)
        for number, line in enumerate(words):
            yield f"{_INDENT}{paint('error', '-') if number == 0 else ' '} {line}"
