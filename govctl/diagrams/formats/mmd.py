"""Mermaid: one diagram, for READMEs and tools that draw Mermaid."""

from govctl.diagrams.drawing import Drawing
from govctl.diagrams.mermaid import MOST_CHARACTERS, MOST_LINES, diagram, fits, number_of_lines, size
from govctl.errors import UsageError


def write(drawing: Drawing) -> bytes:
    """The chart as a flowchart; raises `UsageError` if it is more than Mermaid draws at once."""
    text = diagram(drawing.chart, drawing.theme, drawing.words)
    if not fits(drawing.chart, drawing.theme, drawing.words):
        raise UsageError(
            f"This diagram would have {number_of_lines(drawing.chart):,} lines and {size(text):,} characters; "
            f"Mermaid draws {MOST_LINES:,} and {MOST_CHARACTERS:,} at the most.",
            "`-o chart.md` makes several diagrams of it; or draw a part, see `govctl render --help`.",
        )
    return text.encode()
