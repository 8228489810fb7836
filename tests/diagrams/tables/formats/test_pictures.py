"""SVG, PNG and PDF: the same picture, on pages where pages are asked for or needed."""

import io
import struct
from typing import Any

import pytest
from pypdf import PdfReader

from govctl.diagrams.tables.drawn import Drawn
from govctl.diagrams.tables.registry import writer
from govctl.diagrams.tables.sheet import measured
from govctl.errors import UsageError
from tests.diagrams.tables.views import table_of

SMALL = measured(table_of(3, 4, {(0, 0): "M"}))
BIG = measured(table_of(30, 60, {(row, row % 30): "M" for row in range(60)}))


def _written(form: str, **wish: Any) -> list[bytes]:
    return writer(form)(Drawn(**wish))


def test_svg() -> None:
    [picture] = _written("svg", sheet=BIG)
    assert picture.startswith(b"<svg ")
    pages = _written("svg", sheet=BIG, pages=True)
    assert len(pages) > 3
    assert all(page.startswith(b"<svg ") for page in pages)
    assert len(_written("svg", sheet=SMALL, pages=True)) == 1


def test_png() -> None:
    [small], [twice] = (_written("png", sheet=SMALL, scale=scale) for scale in (1, 2))
    (width, height), (wider, higher) = (struct.unpack(">II", picture[16:24]) for picture in (small, twice))
    assert width >= 360
    assert (wider, higher) == (pytest.approx(2 * width, abs=2), pytest.approx(2 * height, abs=2))
    assert len(_written("png", sheet=BIG, scale=0.3, pages=True)) == len(_written("svg", sheet=BIG, pages=True))


def test_png_of_too_many_pixels() -> None:
    with pytest.raises(UsageError, match="pixels"):
        _written("png", sheet=BIG, scale=20)


def test_pdf_is_a4_and_has_as_many_pages_as_it_needs() -> None:
    [small], [big] = _written("pdf", sheet=SMALL), _written("pdf", sheet=BIG)
    assert len(PdfReader(io.BytesIO(small)).pages) == 1
    document = PdfReader(io.BytesIO(big))
    assert len(document.pages) == len(_written("svg", sheet=BIG, pages=True))
    assert {tuple(round(float(side)) for side in page.mediabox[2:]) for page in document.pages} == {(842, 595)}
    assert "Row 59" in document.pages[-1].extract_text()


@pytest.mark.parametrize("form", ["svg", "png", "pdf", "html", "md", "txt", "csv"])
def test_the_same_bytes_every_time(form: str) -> None:
    assert _written(form, sheet=SMALL) == _written(form, sheet=SMALL)
