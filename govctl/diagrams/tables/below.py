"""What stands below a table as SVG: the legend, the remarks, and from where it is."""

from typing import NamedTuple

from govctl.diagrams.paint.frame import SMALL, Frame, Piece
from govctl.diagrams.paint.paper import MARGIN
from govctl.diagrams.tables.marks import Marks
from govctl.diagrams.tables.sheet import CHIP_HEIGHT, mark_width
from govctl.diagrams.tables.table import Table
from govctl.diagrams.text.lines import broken, shown
from govctl.diagrams.text.widths import text_width

_ABOVE = 8.0
_ENTRY_GAP = 16.0
_LEGEND_LINE = 17.5
_REMARK_LINE, _MOST_LINES = 12.0, 4


class _Written(NamedTuple):
    """Some lines."""

    pieces: list[str]
    bottom: float
    """Where what follows begins"""
    base: float
    """Where the last line stands"""
    right: float
    """Where the last line ends"""


def below(frame: Frame, table: Table, page: str, y: float) -> tuple[list[str], float]:
    """All that stands below a table that ends at `y`, and how high it is; `page` says which page it is."""
    written = _legend(frame, table, y + _ABOVE)
    for remark in table.remarks:
        if remark:
            written = _remark(frame, remark, written)
    footer = " · ".join(filter(None, (table.footer, page)))
    beside = frame.beside(footer, written.base, written.right + _ENTRY_GAP)
    if beside or not footer:
        return [*written.pieces, *beside], written.bottom + 2 - y
    written = _remark(frame, footer, written._replace(bottom=written.bottom + 2))
    return written.pieces, written.bottom - y


def _legend(frame: Frame, table: Table, y: float) -> _Written:
    if not table.legend:
        return _Written([], y, y, frame.width)
    title, marks = shown(table.legend_title).upper(), Marks(frame, CHIP_HEIGHT)
    pieces = [frame.text(Piece(MARGIN, y + 12, title, SMALL, frame.theme.muted, bold=True))]
    start = MARGIN + text_width(title, SMALL, bold=True) + _ENTRY_GAP
    x, middle = start, y + 9
    for entry in table.legend:
        words = shown(entry.words)
        mark = mark_width(entry.mark)
        width = mark + 5 + text_width(words, SMALL)
        if x > start and x + width > frame.width - MARGIN:
            x, middle = start, middle + _LEGEND_LINE
        pieces += marks.mark(entry.mark, x, middle)
        pieces.append(frame.text(Piece(x + mark + 5, middle + 3.2, words, SMALL, frame.theme.ink)))
        x += width + _ENTRY_GAP
    return _Written(pieces, middle + 10, middle + 3.2, x - _ENTRY_GAP)


def _remark(frame: Frame, words: str, above: _Written) -> _Written:
    """The remark, with what stands above it."""
    lines = broken(shown(words), frame.width - 2 * MARGIN, SMALL, most=_MOST_LINES)
    pieces = [*above.pieces]
    y = above.bottom
    for line in lines:
        y += _REMARK_LINE
        pieces.append(frame.text(Piece(MARGIN, y, line, SMALL, frame.theme.muted)))
    return _Written(pieces, y, y, MARGIN + text_width(lines[-1], SMALL))
