"""DOT: for people who want to go on in Graphviz."""

from govctl.diagrams.drawing import Drawing
from govctl.diagrams.graphviz import dot


def write(drawing: Drawing) -> bytes:
    """The chart in the language of Graphviz."""
    return dot(drawing.chart, drawing.theme, drawing.words).encode()
