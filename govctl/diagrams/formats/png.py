"""PNG: for everything that takes no vectors."""

from govctl.diagrams.drawing import Drawing
from govctl.diagrams.paint.pixels import png
from govctl.diagrams.paint.svg import paint


def write(drawing: Drawing) -> bytes:
    """The picture in pixels; raises `UsageError` if there would be too many."""
    picture = paint(drawing.chart, drawing.engine, drawing.theme, fixed=True)
    return png(picture.text, picture.width, picture.height, drawing.scale)
