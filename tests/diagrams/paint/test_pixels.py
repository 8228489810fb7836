"""What the drawing libraries cannot do is a sentence, whatever they raise."""

import os
import sys
from typing import NoReturn

import pytest
import resvg
import svg2pdf_py

from govctl.diagrams.paint.pixels import pdf, png
from govctl.errors import UsageError

LETTERS = (
    "<svg xmlns='http://www.w3.org/2000/svg' width='842' height='355'><rect x='9.5' y='9.5' width='300' height='90'"
    " rx='8' fill='#e8eefa'/><text x='20' y='60' font-family='Govctl Sans' font-size='23'>Ældre Åse</text></svg>"
)
SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"


class PanicException(BaseException):
    """As libraries written in Rust raise it."""


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (ValueError("no such\nthing."), "no such thing."),
        (RuntimeError(), "RuntimeError."),
        (PanicException("index out of bounds"), "the library that draws it gave up."),
    ],
)
def test_what_a_library_raises_is_told(failure: BaseException, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> NoReturn:
        raise failure

    monkeypatch.setattr(resvg, "render", fails)
    monkeypatch.setattr(svg2pdf_py, "svg_to_pdf", fails)
    with pytest.raises(UsageError, match=f"cannot be made as a PNG: {said}"):
        png(SVG, 9, 9, 1)
    with pytest.raises(UsageError, match=f"cannot be made as a PDF: {said}"):
        pdf(SVG)


@pytest.mark.parametrize("failure", [KeyboardInterrupt, MemoryError])
def test_what_is_not_the_pictures_fault_passes(failure: type[BaseException], monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> NoReturn:
        raise failure

    monkeypatch.setattr(resvg, "render", fails)
    with pytest.raises(failure):
        png(SVG, 9, 9, 1)


@pytest.mark.parametrize("text", ["<svg", "", "<a/>"])
def test_what_is_no_picture(text: str) -> None:
    with pytest.raises(UsageError, match="cannot be made as a PDF"):
        pdf(text)
    with pytest.raises(UsageError, match="cannot be made as a PNG"):
        png(text, 9, 9, 1)


@pytest.mark.parametrize("scale", [float("nan"), float("inf"), 1e9])
def test_a_scale_out_of_all_bounds(scale: float) -> None:
    with pytest.raises(UsageError, match="pixels"):
        png(SVG, 9, 9, scale)


@pytest.mark.parametrize("scale", [0.3, 1, 1.4, 2])
def test_both_bindings_draw_the_same_bytes(scale: float, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = png(LETTERS, 842, 355, scale)
    monkeypatch.setitem(sys.modules, "resvg", None)
    assert png(LETTERS, 842, 355, scale) == drawn


def test_a_scale_that_leaves_nothing_leaves_a_pixel() -> None:
    assert png(SVG, 9, 9, 0.001).startswith(b"\x89PNG")


@pytest.mark.parametrize(("picture", "heard"), [(SVG, "for its makers"), (SVG.replace("/>", "><image/></svg>"), "")])
def test_what_a_library_says_of_a_logo_is_not_heard(
    picture: str, heard: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fails(*_: object, **__: object) -> NoReturn:
        os.write(2, b"for its makers")
        raise PanicException

    monkeypatch.setattr(resvg, "render", fails)
    with pytest.raises(UsageError):
        png(picture, 9, 9, 1)
    os.write(2, b" and for all")
    assert capfd.readouterr().err == f"{heard} and for all"
