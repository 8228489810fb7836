"""PNG: for everything that takes no vectors."""

from govctl.diagrams.paint.pixels import png
from govctl.diagrams.tables.drawn import Drawn
from govctl.diagrams.tables.painter import paint, paint_pages


def write(drawn: Drawn) -> list[bytes]:
    """The table in pixels, as one picture or one for each page; raises `UsageError` if there would be too many."""
    if drawn.pages:
        pictures = paint_pages(drawn.sheet, drawn.theme, fixed=True)
    else:
        pictures = [paint(drawn.sheet, drawn.theme, fixed=True)]
    return [png(picture.text, picture.width, picture.height, drawn.scale) for picture in pictures]
