"""Markdown with Mermaid: for READMEs, in several diagrams where one would be too big for GitHub."""

from govctl.diagrams.drawing import Drawing
from govctl.diagrams.markdown import page


def write(drawing: Drawing) -> bytes:
    """The chart as a page of Markdown."""
    return page(drawing.chart, drawing.theme, drawing.words).encode()
