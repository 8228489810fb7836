"""Numbers in cells: few signs for the eye, words for whoever asks, and a bare number where it is one."""

import pytest

from govctl.diagrams.tables.numbers import number_cell, with_numbers
from govctl.diagrams.tables.table import Cell, Entry, Mark
from govctl.metrics.measure import NOTHING_KNOWN, Measure, between, exactly
from govctl.words.catalogue import words_in


@pytest.mark.parametrize(
    ("measure", "signs", "said", "value"),
    [
        (exactly(3), "3", "3", 3),
        (exactly(0), "0", "0", 0),
        (exactly(52 / 3), "17,3", "17,3", 17.3),
        (exactly(24.0), "24", "24", 24),
        (between(2, 4), "2–4", "2–4", None),
        (between(2, None), "≥ 2", "mindst 2", None),
        (between(0, 1200), "≤ 1.200", "højst 1.200", None),
        (NOTHING_KNOWN, "?", "ukendt", None),
    ],
)
def test_cells(measure: Measure, signs: str, said: str, value: float | None) -> None:
    cell = number_cell(measure, words_in("da"))
    assert ([mark.text for mark in cell.marks], cell.said, cell.value) == ([signs], said, value)


def test_the_legend_has_what_occurs_once() -> None:
    words = words_in("en")
    cells = [number_cell(measure, words) for measure in (exactly(1), between(2, None), NOTHING_KNOWN)]
    named = Cell((Mark("≤ not a number", "plain"),))
    known = Entry(Mark("?", "unknown"), "unknown or not stated")
    assert [entry.words for entry in with_numbers((), [*cells, named], words)] == ["at least", "unknown"]
    assert [entry.words for entry in with_numbers((known,), cells, words)] == ["unknown or not stated", "at least"]
