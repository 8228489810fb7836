"""A PDF is the same whatever order its objects were written in."""

import io
import itertools

import pytest
from pypdf import PdfReader

from govctl.diagrams.paint.pdf_order import in_one_order
from govctl.diagrams.paint.pixels import pdf

TWO_FONTS = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><g font-family="Govctl Sans" font-size="12">'
    '<text x="5" y="20">Village hall</text><text x="5" y="40" font-weight="700">The board stream 1 0 R</text></g></svg>'
)
OBJECTS = {
    1: "<< /Type /Catalog /Pages {0} 0 R >>",
    2: "<< /Type /Pages /Kids [{0} 0 R] /Count 1 >>",
    3: "<< /Type /Page /Parent {0} 0 R /Resources <<\n{1}  >> /Contents {2} 0 R /MediaBox [0 0 9 9] >>",
    4: "<< /Length 11 >>\nstream\nq 3 0 R Q f\nendstream",
    5: "<< /Type /Font /Name /A >>",
    6: "<< /Type /Font /Name /B >>",
    7: "<< /Producer (x) >>",
}
"""The catalog, the pages, the page, what it shows, two fonts, the producer: as the library writes them"""


def written(numbers: tuple[int, ...], fonts: tuple[int, ...]) -> bytes:
    """The document with its objects under other numbers, in the order of these, its fonts in any order."""
    at = dict(zip(range(1, 8), numbers, strict=True))
    lines = "".join(f"      /fo{font - 5} {at[font]} 0 R\n" for font in fonts)
    filled = {
        1: OBJECTS[1].format(at[2]),
        2: OBJECTS[2].format(at[3]),
        3: OBJECTS[3].format(at[2], lines, at[4]),
        **{number: OBJECTS[number] for number in range(4, 8)},
    }
    text, offsets = b"%PDF-1.7\n%\x80\x80\n\n", {}
    for old, number in sorted(at.items(), key=lambda each: each[1]):
        offsets[number] = len(text)
        text += f"{number} 0 obj\n{filled[old]}\nendobj\n\n".encode()
    table = "".join(f"{offsets[number]:010} 00000 n\r\n" for number in sorted(offsets))
    trailer = f"trailer\n<<\n  /Size 8\n  /Root {at[1]} 0 R\n  /Info {at[7]} 0 R\n>>\nstartxref\n{len(text)}\n%%EOF"
    return text + f"xref\n0 8\n0000000000 65535 f\r\n{table}{trailer}".encode()


def test_every_order_gives_the_same() -> None:
    orders = itertools.islice(itertools.permutations(range(1, 8)), 0, None, 97)
    found = {in_one_order(written(numbers, fonts)) for numbers in orders for fonts in ((5, 6), (6, 5))}
    assert len(found) == 1
    (one,) = found
    assert in_one_order(one) == one
    reader = PdfReader(io.BytesIO(one), strict=True)
    assert b"q 3 0 R Q f" in reader.pages[0].get_contents().get_data()  # type: ignore[union-attr]  # the page has contents
    assert reader.metadata is not None
    assert reader.metadata.producer == "x"


def test_what_nothing_refers_to_is_left_out() -> None:
    stray = written((1, 2, 3, 4, 5, 6, 7), (5,))
    assert len(PdfReader(io.BytesIO(in_one_order(stray))).xref[0]) == 6


def test_a_real_one() -> None:
    made = {pdf(TWO_FONTS) for _ in range(8)}
    assert len(made) == 1
    reader = PdfReader(io.BytesIO(made.pop()), strict=True)
    assert "The board stream 1 0 R" in reader.pages[0].extract_text()
    assert "Village hall" in reader.pages[0].extract_text()


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"%PDF-1.7\n\nxref\ntrailer\nstartxref\n10\n%%EOF"])
def test_another_build(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        in_one_order(data)
