"""Columns that line up and fit the terminal."""

from collections.abc import Sequence

from govctl.reports.terminal import visible, width

WIDTH = 100
_INDENT = "  "
_GAP = "  "


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The header and the rows as lines of at most `WIDTH` columns.

    The first column is of names, cut where they do not fit; the others are of numbers, to the right.
    """
    cells = [[visible(cell) for cell in row] for row in (header, *rows)]
    widths = [max(width(row[column]) for row in cells) for column in range(len(header))]
    numbers = sum(wide + len(_GAP) for wide in widths[1:])
    widths[0] = min(widths[0], WIDTH - len(_INDENT) - numbers)
    return [_line(row, widths) for row in cells]


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    name = cut(row[0], widths[0])
    padded = [name + " " * (widths[0] - width(name))]
    padded += [" " * (wide - width(cell)) + cell for cell, wide in zip(row[1:], widths[1:], strict=True)]
    return (_INDENT + _GAP.join(padded)).rstrip()


def cut(text: str, most: int) -> str:
    """The text in at most so many columns; what is missing at its end is shown as `…`."""
    if width(text) <= most:
        return text
    while text and width(text) > most - 1:
        text = text[: max(0, min(len(text) - 1, most))]
    return text.rstrip() + "…"
