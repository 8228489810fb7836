"""How much room things take on a printed sheet of A4, in points, as the style for print sets them."""

from collections.abc import Iterable

from govctl.diagrams.text.lines import broken
from govctl.reports.terminal import visible

SHEET = 784.0
"""The height within the margins"""
ONE_LINE = 12.6
"""An entry of one line, with the space before the next"""
GATE, REMARK = 20.4, 14.4
"""The line on the gate, and one on what is accepted"""
LIST = 21.9
"""The heading of a list, with the space above and below it"""
_WIDTH = 510.0
_LEADING, _APART, _INDENT = 11.7, 0.9, 21.0
_HEAD, _TITLE, _TITLE_LEADING, _NAMES = 69.0, 15.3, 18.4, 9.0
_ABOVE_TABLE, _ROW, _CELL_LEADING = 25.0, 2.5, 9.9
_TEXT, _CELL = 9.0, 8.1
_NAME, _METRIC = 156.0, 108.0
"""The widths of the first columns of the two tables"""
_MANY = 20


def head(title: str, names: str) -> float:
    """The head of the page: the title, and between what it compares."""
    lines = _lines(title, _WIDTH, _TITLE, bold=True) - 1
    return _HEAD + lines * _TITLE_LEADING + (_lines(names, _WIDTH, _NAMES) - 1) * _LEADING


def entry(text: str) -> float:
    """An entry of a list."""
    return _APART + _LEADING * _lines(text, _WIDTH - _INDENT, _TEXT)


def tables(names: Iterable[str], metrics: Iterable[str]) -> float:
    """Two tables side by side, by what stands in their first columns."""
    return _ABOVE_TABLE + max(_rows(names, _NAME), _rows(metrics, _METRIC))


def _rows(names: Iterable[str], width: float) -> float:
    return sum(_ROW + _CELL_LEADING * _lines(name, width, _CELL) for name in names)


def _lines(text: str, width: float, size: float, *, bold: bool = False) -> int:
    return len(broken(visible(text), width, size, bold, _MANY))
