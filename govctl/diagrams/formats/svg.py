"""SVG: for slides, documents and pages."""

from govctl.diagrams.drawing import Drawing
from govctl.diagrams.paint.svg import paint


def write(drawing: Drawing) -> bytes:
    """The picture as SVG; its text stays text, held to its width whatever font the viewer has."""
    return paint(drawing.chart, drawing.engine, drawing.theme).text.encode()
