"""PDF: for papers, on A4 or A3 in landscape where the chart fits, else on a page of its own size."""

import re

from govctl.diagrams.drawing import Drawing
from govctl.diagrams.paint.paper import A3, A4
from govctl.diagrams.paint.pixels import pdf
from govctl.diagrams.paint.svg import paint
from govctl.diagrams.text.lines import shown

_SIZE = re.compile(rb"/MediaBox ?\[ ?0 0 ([0-9.]+) ([0-9.]+) ?\]")


def write(drawing: Drawing) -> bytes:
    """The picture as one page; raises `UsageError` where there is no library for it."""
    return pdf(paint(drawing.chart, drawing.engine, drawing.theme, (A4, A3), fixed=True).text)


def size(pdf: bytes) -> tuple[float, float]:
    """The width and height of the first page in points; 0 and 0 where it does not say so."""
    found = _SIZE.search(pdf)
    return (float(found[1]), float(found[2])) if found else (0.0, 0.0)


def bound(sheets: list[bytes], titles: list[str]) -> bytes:
    """Several pictures as the pages of one document, with their titles as its table of contents."""
    if len(sheets) == 1:
        return sheets[0]
    import io

    from pypdf import PdfReader, PdfWriter

    document = PdfWriter()
    for sheet, title in zip(sheets, titles, strict=True):
        document.append(PdfReader(io.BytesIO(sheet)), outline_item=shown(title))
    written = io.BytesIO()
    document.write(written)
    return written.getvalue()
