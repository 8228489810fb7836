"""PDF: for papers, on as many pages of A4 in landscape as the table needs."""

from govctl.diagrams.formats.pdf import bound
from govctl.diagrams.paint.paper import A4
from govctl.diagrams.paint.pixels import pdf
from govctl.diagrams.tables.drawn import Drawn
from govctl.diagrams.tables.painter import paint_pages


def write(drawn: Drawn) -> list[bytes]:
    """The table as one document; raises `UsageError` where there is no library for it."""
    sheets = [pdf(picture.text) for picture in paint_pages(drawn.sheet, drawn.theme, fixed=True, least=A4)]
    return [bound(sheets, [f"{drawn.sheet.table.title} {number}" for number in range(1, len(sheets) + 1)])]
