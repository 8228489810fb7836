"""What is drawn in syllables can be searched and copied in a PDF, and is seen as before."""

import io

import pytest
from pypdf import PdfReader

from govctl.diagrams.paint.pdf_text import parts_of, saying
from govctl.diagrams.paint.pixels import pdf
from govctl.diagrams.paint.runs import runs
from tests.diagrams.text.words import SHAPED


def _document(*words: str) -> bytes:
    texts = "".join(
        f'<text x="5" y="{20 + 30 * i}" font-size="12">{runs(each, 5, 12, bold=False)}</text>'
        for i, each in enumerate(words)
    )
    return pdf(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600" font-family="Govctl Sans">{texts}</svg>'
    )


def _said(document: bytes) -> list[str]:
    """The lines of a document without spaces: readers take some of the room around a mark for one."""
    text = PdfReader(io.BytesIO(document)).pages[0].extract_text()
    return ["".join(line.split()) for line in text.splitlines()]


@pytest.mark.parametrize("script", SHAPED)
def test_words_can_be_read(script: str) -> None:
    words = SHAPED[script].split(", ")
    assert _said(_document(*words)) == ["".join(each.split()) for each in words]


def test_a_glyph_that_is_in_many_syllables_says_each() -> None:
    text = "त ता ति ती त्र रात का कि ₹ IT-समिति (२०२६)"
    document = _document(text, "plain & <bold>")
    assert _said(document) == [text.replace(" ", ""), "plain&<bold>"]
    assert document == _document(text, "plain & <bold>")


def test_more_codes_than_a_list_may_have() -> None:
    text = "".join(f"{letter}{vowel}" for letter in "कखगघचछजझटठडढतथदधनपफबभमयरलवशषसह" for vowel in "ािीुू")
    assert _said(_document(text)) == [text]
    assert _document(text).count(b"beginbfchar") > 1


@pytest.mark.parametrize(
    ("svg", "parts"),
    [
        ("<text x='1'>a &amp; b</text>", ["a & b"]),
        ("<title>a</title>", []),
        ("<text x='1'><tspan x='1'>a</tspan><tspan x='9'></tspan></text>", ["a"]),
    ],
)
def test_the_parts_of_a_picture(svg: str, parts: list[str]) -> None:
    assert parts_of(svg) == parts


def test_what_is_drawn_otherwise_stays() -> None:
    bodies = {
        1: b"/Type /Page\n/Contents 2 0 R",
        2: b"\n<<\n>>\nstream\nx\x9c\x03\x00\x00\x00\x00\x01\nendstream\nendobj\n\n",
    }
    assert saying(bodies, ["कि"]) == bodies
    assert saying(bodies, ["ki"]) == bodies


@pytest.mark.parametrize(
    "bodies", [{}, {1: b"/Type /Page\n"}, {1: b"/Type /Page\n/Contents 1 0 R\nstream\nplain\nendstream"}]
)
def test_a_document_of_another_build(bodies: dict[int, bytes]) -> None:
    with pytest.raises(ValueError, match="a PDF"):
        saying(bodies, ["कि"])
