"""SVG: for slides, documents and pages."""

from govctl.diagrams.tables.drawn import Drawn
from govctl.diagrams.tables.painter import paint, paint_pages


def write(drawn: Drawn) -> list[bytes]:
    """The table as one picture, or as one for each page."""
    pictures = paint_pages(drawn.sheet, drawn.theme) if drawn.pages else [paint(drawn.sheet, drawn.theme)]
    return [picture.text.encode() for picture in pictures]
