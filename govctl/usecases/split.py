"""Splits a drawing into pages that can be printed."""

from govctl.diagrams.chart import Chart
from govctl.diagrams.drawing import Drawing
from govctl.diagrams.pages import MOST_CARDS, Page, pages
from govctl.diagrams.paint.paper import A3
from govctl.diagrams.paint.svg import paint

_MANY = 400
"""Groups of which nobody waits for every page to be laid out twice"""


def split(drawing: Drawing) -> tuple[Page, ...]:
    """The pages; each fits A3 if it can, in an organisation of up to 400 groups."""

    def fits(chart: Chart) -> bool:
        picture = paint(chart, drawing.engine, drawing.theme, fixed=True)
        return picture.width <= A3[0] and picture.height <= A3[1]

    is_large = len(drawing.chart.cards) > _MANY
    return pages(drawing.chart, drawing.words, MOST_CARDS, None if is_large else fits)


def can_be_split(drawing: Drawing) -> bool:
    """Whether what does not fit a page would be on several of them; without laying anything out."""
    fewer = min(MOST_CARDS, len(drawing.chart.cards) - 1)
    return len(pages(drawing.chart, drawing.words, fewer)) > 1
