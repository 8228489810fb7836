"""Plain text: the chart as a tree, for terminals and mails."""

from govctl.diagrams.drawing import Drawing
from govctl.diagrams.outline import outline


def write(drawing: Drawing) -> bytes:
    """The chart as a tree; no character of a name acts on a terminal."""
    return outline(drawing.chart, drawing.words).encode()
