"""Numbers that are known exactly, within bounds or not at all, as they stand in cells."""

from collections.abc import Iterable

from govctl.diagrams.tables.table import NUMBER, Cell, Entry, Mark
from govctl.metrics.measure import Measure, Number
from govctl.words.catalogue import Words
from govctl.words.told import marked

_SIGNS = {"≥": marked("at least"), "≤": marked("at most"), "?": marked("unknown")}


def number_cell(measure: Measure, words: Words) -> Cell:
    """The number in few signs, and in words."""
    least, most = _rounded(measure.least), _rounded(measure.most)
    said = words.between(least, most)
    if measure.is_unknown:
        return Cell((Mark("?", "unknown"),), said)
    if most is None:
        return Cell((Mark(f"≥ {words.number(least or 0)}", NUMBER),), said)
    if least is None:
        return Cell((Mark(f"≤ {words.number(most)}", NUMBER),), said)
    return Cell((Mark(said, NUMBER),), said, value=least if measure.is_exact else None)


def with_numbers(legend: tuple[Entry, ...], cells: Iterable[Cell], words: Words) -> tuple[Entry, ...]:
    """The legend, and what the signs mean that stand in cells of numbers."""
    found = {mark.text[:1]: mark.tone for cell in cells for mark in cell.marks if mark.tone in (NUMBER, "unknown")}
    known = {entry.mark.text for entry in legend}
    missing = [sign for sign in _SIGNS if sign in found and sign not in known]
    return (*legend, *(Entry(Mark(sign, found[sign]), words.say(_SIGNS[sign])) for sign in missing))


def _rounded(number: Number | None) -> Number | None:
    if number is None or number == int(number):
        return None if number is None else int(number)
    return round(number, 1)
