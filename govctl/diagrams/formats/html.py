"""HTML: one page with everything in it, to explore offline."""

from govctl.diagrams.drawing import Drawing
from govctl.diagrams.page.assemble import page


def write(drawing: Drawing) -> bytes:
    """The chart as an interactive page."""
    return page(drawing).encode()
