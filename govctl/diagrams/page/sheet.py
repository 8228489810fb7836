"""The pictures that the page prints: those of the static chart, where they fit a paper in landscape at its text size."""

import re
from collections.abc import Iterator, Mapping

from govctl.diagrams.chart import Chart
from govctl.diagrams.drawing import Drawing
from govctl.diagrams.paint.faces import without_faces
from govctl.diagrams.paint.paper import A3, A4
from govctl.diagrams.paint.svg import paint

MOST = 60
"""How many groups a picture has at most for which a paper is tried"""
_PAPERS = (("a4", A4), ("a3", A3))
_NAMED = re.compile(r'<g id="[^"]*">')


def sheets(drawing: Drawing, views: Mapping[str, Chart]) -> Iterator[str]:
    """For each view that fits a paper an element with its picture, without fonts and without ids: the page has both."""
    for view, chart in views.items():
        if len(chart.cards) > MOST:
            continue
        picture = paint(chart._replace(footer=drawing.chart.footer), drawing.engine, drawing.theme)
        for paper, (width, height) in _PAPERS:
            if picture.width <= width and picture.height <= height:
                drawn = _NAMED.sub("<g>", without_faces(picture.text))
                yield f'<div class="sheet {paper}" data-view="{view}">{drawn}</div>\n'
                break
