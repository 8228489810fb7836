"""The picture as PNG and PDF, from its SVG, with the fonts that we ship and no others."""

from govctl.diagrams.paint.pdf_order import in_one_order
from govctl.diagrams.text.widths import FALLBACK_FONT, FONT_FILES
from govctl.errors import UsageError

LARGEST_SIDE = 16_000
MOST_PIXELS = 100_000_000


def png(svg: str, width: float, height: float, scale: float) -> bytes:
    """The picture in pixels, `scale` of them to a point; raises `UsageError` if it would be too large."""
    if max(width, height) * scale > LARGEST_SIDE or width * height * scale * scale > MOST_PIXELS:
        raise UsageError(
            f"As a PNG this picture would be {round(width * scale):,} × {round(height * scale):,} pixels.",
            "Write .svg, .pdf or .html, which have no such limit; or draw a part of it.",
        )
    import resvg_py

    return bytes(
        resvg_py.svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=_fonts(svg), dpi=72, zoom=scale)
    )


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
    made = bytes(svg2pdf_py.svg_to_pdf(svg, fonts))
    try:
        return in_one_order(made)
    except ValueError:  # a later version may write it otherwise: better a picture in any order than none
        return made


def _fonts(svg: str) -> list[str]:
    """The fonts that the picture names; the large one only where it is needed."""
    return list(FONT_FILES if FALLBACK_FONT in svg else FONT_FILES[:2])
