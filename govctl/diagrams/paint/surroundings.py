"""What stands around a chart: the title above it, the legend and the source beneath, and the room they leave."""

from govctl.diagrams.chart import Chart
from govctl.diagrams.layout.interface import Box, Point, Route
from govctl.diagrams.paint.frame import SMALL, Frame, Piece, placed, stroked
from govctl.diagrams.paint.heads import head
from govctl.diagrams.paint.lines import stroke_of, way
from govctl.diagrams.paint.paper import A3, A4, MARGIN
from govctl.diagrams.paint.theme import Theme
from govctl.diagrams.text.lines import shown
from govctl.diagrams.text.widths import text_width

_ABOVE_LEGEND = 7.0
_ENTRY_LINE, _ENTRY_GAP = 30.0, 16.0


def rooms(chart: Chart, theme: Theme) -> tuple[tuple[float, float], ...]:
    """The width and height that is left for the chart itself on a page of A4, and on one of A3."""
    return tuple(_room(chart, theme, *paper) for paper in (A4, A3))


def _room(chart: Chart, theme: Theme, width: float, height: float) -> tuple[float, float]:
    frame = Frame(theme, width, fixed=True)
    return width - 2 * MARGIN, height - above(chart, frame)[1] - beneath(chart, frame, 0.0)[1] - MARGIN


def above(chart: Chart, frame: Frame) -> tuple[list[str], float]:
    """What stands above the chart, and how far down it begins."""
    pieces, height = frame.header(chart.title, chart.subtitle)
    return [*pieces, *_source_above(chart, frame)], height


def beneath(chart: Chart, frame: Frame, y: float) -> tuple[list[str], float]:
    """What stands below a chart that ends at `y`, and its height."""
    pieces, height, right = _legend(chart, frame, y + _ABOVE_LEGEND)
    height += _ABOVE_LEGEND
    if _source_above(chart, frame):
        return pieces, height
    beside = frame.beside(chart.footer, y + height - 6, right + _ENTRY_GAP)
    if beside:
        return [*pieces, *beside], height
    remark, more = frame.remark(chart.footer, y + height)
    return [*pieces, *remark], height + more


def _source_above(chart: Chart, frame: Frame) -> list[str]:
    """The source beside what stands below the title, where only that saves a line below the legend."""
    _, _, right = _legend(chart, frame, 0.0)
    if frame.beside(chart.footer, 0.0, right + _ENTRY_GAP):
        return []
    return frame.beside_header(chart.footer, chart.title, chart.subtitle)


def _legend(chart: Chart, frame: Frame, y: float) -> tuple[list[str], float, float]:
    """The legend, its height, and where its last line ends."""
    if not chart.legend:
        return [], 0.0, frame.width
    theme, title = frame.theme, shown(chart.legend_title).upper()
    pieces = [frame.text(Piece(MARGIN, y + 10, title, SMALL, theme.muted, bold=True))]
    start = MARGIN + text_width(title, SMALL, bold=True) + _ENTRY_GAP
    x, row = start, y + 7
    for entry in chart.legend:
        words = shown(entry.words)
        width = _ENTRY_LINE + 6 + text_width(words, SMALL)
        if x > start and x + width > frame.width - MARGIN:
            x, row = start, row + 16
        stroke = stroke_of(entry, theme) if entry.relation else theme.marks[entry.mark]
        if entry.relation:
            ends: tuple[Point, ...] = ((x, row), (x + _ENTRY_LINE, row))
            pieces.append(f'<path d="{way(Route(ends))}" fill="none"{stroked(stroke)}/>')
            pieces.append(head(stroke, ends, theme.paper))
        else:
            swatch = Box(x + 2, row - 6, _ENTRY_LINE - 4, 12)
            pieces.append(f'<rect{placed(swatch)} rx="3" fill="{theme.card}"{stroked(stroke)}/>')
        pieces.append(frame.text(Piece(x + _ENTRY_LINE + 6, row + 3, words, SMALL, theme.ink)))
        x += width + _ENTRY_GAP
    return pieces, row + 9 - y, x - _ENTRY_GAP
