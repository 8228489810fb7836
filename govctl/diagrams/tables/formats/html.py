"""HTML: one page with a table to scroll, to search and to print."""

from govctl.diagrams.tables.drawn import Drawn
from govctl.diagrams.tables.page import page


def write(drawn: Drawn) -> list[bytes]:
    """The page, with nothing to fetch."""
    return [page(drawn.sheet, drawn.theme).encode()]
