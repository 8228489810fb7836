"""The picture as PNG and PDF, from its SVG, with the fonts that we ship and no others."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from math import floor

from govctl.diagrams.paint.pdf_order import in_one_order
from govctl.diagrams.paint.pdf_text import parts_of, saying
from govctl.diagrams.text.scripts import scripts
from govctl.diagrams.text.widths import FALLBACK_FILE, FALLBACK_FONT, FONT_FILES
from govctl.errors import UsageError

POINTS_PER_INCH = 72
LARGEST_SIDE = 16_000
MOST_PIXELS = 100_000_000
_FAMILY = re.compile(r'<tspan [^>]*font-family="([^"]+)"')


def png(svg: str, width: float, height: float, scale: float) -> bytes:
    """The picture in pixels, `scale` of them to a point; raises `UsageError` if it would be too large."""
    is_drawable = max(width, height) * scale <= LARGEST_SIDE and width * height * scale * scale <= MOST_PIXELS
    if not is_drawable:
        raise UsageError(
            f"As a PNG this picture would be {width * scale:,.0f} × {height * scale:,.0f} pixels.",
            "Write .svg, .pdf or .html, which have no such limit; or draw a part of it.",
        )
    with _told("PNG", svg):
        return _drawn(svg, scale)


def _drawn(svg: str, scale: float) -> bytes:
    """The picture by resvg; its faster binding has no wheel for the newest Python, where the other draws the same bytes."""
    try:
        from resvg import render, usvg
    except ImportError:
        import resvg_py

        return resvg_py.svg_to_bytes(
            svg_string=svg, skip_system_fonts=True, font_files=_fonts(svg), dpi=POINTS_PER_INCH, zoom=scale
        )
    options = usvg.Options.default()
    options.dpi = POINTS_PER_INCH
    for path in _fonts(svg):
        options.load_font_file(path)
    tree = usvg.Tree.from_str(svg, options)
    width, height = tree.int_size()
    wide, high = (max(1, floor(side * scale + 0.5)) for side in (width, height))
    return render(tree, (wide / width, 0, 0, 0, high / height, 0), bg_size=(wide, high))


def pdf(svg: str) -> bytes:
    """The picture as one page of vectors, its text to be searched and copied; raises `UsageError` where it cannot be."""
    try:
        import svg2pdf_py
    except ImportError as error:
        raise UsageError(
            "This kind of computer has no library for PDF.", "Write .svg and print it from a browser."
        ) from error
    fonts = svg2pdf_py.FontDatabase()
    for path in _fonts(svg):
        fonts.load_font_file(path)
    with _told("PDF", svg):
        made = bytes(svg2pdf_py.svg_to_pdf(svg, fonts))
    try:
        return in_one_order(made, lambda bodies: saying(bodies, parts_of(svg)))
    except ValueError:  # a later version may write it otherwise: better a picture in any order than none
        return made


@contextmanager
def _told(form: str, svg: str) -> Iterator[None]:
    """Turn whatever a drawing library raises into a `UsageError`; when it gives up, that is no `Exception` even."""
    try:
        with _quiet() if "<image" in svg else nullcontext():
            yield
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:
        reason = " ".join(str(error).split()).rstrip(".") or type(error).__name__
        if not isinstance(error, Exception):
            reason = "the library that draws it gave up"
        raise UsageError(
            f"The picture cannot be made as a {form}: {reason}.",
            "Write .svg or .html; or, if the theme has a logo, save that again or leave it out.",
        ) from error


@contextmanager
def _quiet() -> Iterator[None]:
    """Let nothing through to standard error: what a library says there of a logo is for its makers."""
    try:
        kept = os.dup(2)
    except OSError:  # there is none
        yield
        return
    try:
        with open(os.devnull, "wb") as nothing:
            os.dup2(nothing.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def _fonts(svg: str) -> list[str]:
    """The main font, and those others that parts of a text name."""
    named = set(_FAMILY.findall(svg))
    of_scripts = [script for family, script in scripts().items() if family in named] if named else []
    files = (each.file(bold) for each in of_scripts for bold in ((False, True) if each.has_bold else (False,)))
    return [*FONT_FILES[:2], *files, *([FALLBACK_FILE] if FALLBACK_FONT in named else [])]
