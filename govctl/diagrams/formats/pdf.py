"""PDF: for papers, on A4 in landscape where the chart fits, else on a page of its own size."""

from govctl.diagrams.drawing import Drawing
from govctl.diagrams.paint.pixels import pdf
from govctl.diagrams.paint.svg import paint

A4 = (841.9, 595.3)


def write(drawing: Drawing) -> bytes:
    """The picture as one page; raises `UsageError` where there is no library for it."""
    return pdf(paint(drawing.chart, drawing.engine, drawing.theme, A4, fixed=True).text)
