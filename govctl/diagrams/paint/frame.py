"""What every picture has around it: its texts, title, logo and footer, and the SVG that holds it."""

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from govctl.diagrams.layout.interface import Box
from govctl.diagrams.paint.faces import faces, style
from govctl.diagrams.paint.numbers import number as n
from govctl.diagrams.paint.paper import MARGIN
from govctl.diagrams.paint.runs import runs
from govctl.diagrams.paint.theme import Stroke, Theme
from govctl.diagrams.text.heights import beyond
from govctl.diagrams.text.lines import broken, broken_facts, shown
from govctl.diagrams.text.widths import MAIN_FONT, is_exact, text_width

SMALL = 9.0
_TITLE, _SUBTITLE = 20.0, 10.5
_BELOW_HEADER = 8.0
_LOGO = (110.0, 32.0)


class Piece(NamedTuple):
    """A text in place; the painter of another format can take it from here."""

    x: float
    y: float
    words: str
    size: float
    colour: str
    bold: bool = False
    gone: bool = False
    upright: bool = False
    """Whether it is turned to be read from below"""


class Picture(NamedTuple):
    """A picture as SVG, and its size in points."""

    text: str
    width: float
    height: float


class Frame(NamedTuple):
    """The frame of a picture of one width.

    `fixed`: for a library that has our fonts; otherwise for viewers, which hold each text to its width.
    """

    theme: Theme
    width: float
    fixed: bool

    def text(self, piece: Piece, width: float = -1) -> str:
        """A text; its width is measured where it is not known."""
        if not piece.words.strip():
            return ""
        if width < 0:
            width = text_width(piece.words, piece.size, piece.bold)
        weight = ' font-weight="700"' if piece.bold else ""
        gone = ' text-decoration="line-through"' if piece.gone else ""
        turned = f' transform="rotate(-90 {n(piece.x)} {n(piece.y)})"' if piece.upright else ""
        start = (
            f'<text x="{n(piece.x)}" y="{n(piece.y)}" font-size="{n(piece.size)}" fill="{piece.colour}"'
            f"{weight}{gone}{turned}"
        )
        if self.fixed:
            return f"{start}>{runs(piece.words, piece.x, piece.size, piece.bold)}</text>\n"
        held = f' textLength="{n(width)}"' if is_exact(piece.words) else ""
        return f"{start}{held}>{escape(piece.words, quote=False)}</text>\n"

    def header(self, title: str, subtitle: str) -> tuple[list[str], float]:
        """The title and what stands below it, and where the picture goes on."""
        pieces: list[str] = []
        if self.theme.logo:
            place = Box(self.width - MARGIN - _LOGO[0], MARGIN, *_LOGO)
            address = escape(self.theme.logo)
            pieces.append(f'<image{placed(place)} preserveAspectRatio="xMaxYMid meet" href="{address}"/>\n')
        y = MARGIN - 6
        titles, subtitles = self._headlines(title, subtitle)
        for line in titles:
            more = beyond(line)
            y += _TITLE * (1.2 + more.above)
            pieces.append(self.text(Piece(MARGIN, y, line, _TITLE, self.theme.ink, bold=True)))
            y += _TITLE * more.below
        for line in subtitles:
            y += _SUBTITLE * 1.5
            pieces.append(self.text(Piece(MARGIN, y, line, _SUBTITLE, self.theme.muted)))
        return pieces, y + _BELOW_HEADER

    def beside_header(self, words: str, title: str, subtitle: str) -> list[str]:
        """A small text at the right of the header's last line; nothing if there is no room for it."""
        titles, subtitles = self._headlines(title, subtitle)
        if not subtitles or self.theme.logo:
            return []
        y = MARGIN - 6 + _TITLE * 1.2 * len(titles) + _SUBTITLE * 1.5 * len(subtitles)
        y += _TITLE * sum(sum(beyond(line)) for line in titles)
        return self.beside(words, y, MARGIN + text_width(subtitles[-1], _SUBTITLE) + MARGIN)

    def _headlines(self, title: str, subtitle: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        room = self.width - 2 * MARGIN - (_LOGO[0] + MARGIN if self.theme.logo else 0.0)
        return (
            broken(shown(title), room, _TITLE, bold=True, most=3),
            broken_facts(shown(subtitle), room, _SUBTITLE, most=4) if subtitle else (),
        )

    def remark(self, words: str, y: float, most: int = 3) -> tuple[list[str], float]:
        """A small text across the picture, and its height."""
        if not words:
            return [], 0.0
        lines = broken_facts(shown(words), self.width - 2 * MARGIN, SMALL, most=most)
        pieces = [
            self.text(Piece(MARGIN, y + 12 * (i + 1), line, SMALL, self.theme.muted)) for i, line in enumerate(lines)
        ]
        return pieces, 12.0 * len(lines)

    def beside(self, words: str, y: float, left: float) -> list[str]:
        """A small text at the right of a line that ends at `left`; nothing if there is no room for it."""
        said = shown(words)
        x = self.width - MARGIN - text_width(said, SMALL)
        return [self.text(Piece(x, y, said, SMALL, self.theme.muted))] if said and x >= left else []

    def picture(self, title: str, language: str, height: float, body: Iterable[str]) -> Picture:
        """The whole picture with this content."""
        name, unit = escape(shown(title)), "" if self.fixed else "pt"
        drawn = "".join(body)
        font, carried = MAIN_FONT, ""
        if not self.fixed:
            font, carried = self.theme.font, style(faces(drawn))
        return Picture(
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{n(self.width)}{unit}" height="{n(height)}{unit}" '
            f'viewBox="0 0 {n(self.width)} {n(height)}" font-family="{escape(font)}" '
            f'font-kerning="none" lang="{escape(language)}" role="img" aria-label="{name}">\n'
            f'<title>{name}</title>\n{carried}<rect width="100%" height="100%" fill="{self.theme.paper}"/>\n'
            f"{drawn}</svg>\n",
            self.width,
            height,
        )


def placed(box: Box) -> str:
    """The place and size of a shape."""
    return f' x="{n(box.x)}" y="{n(box.y)}" width="{n(box.width)}" height="{n(box.height)}"'


def stroked(stroke: Stroke) -> str:
    """How a shape is drawn."""
    dashes = f' stroke-dasharray="{stroke.dashes}"' if stroke.dashes else ""
    return f' stroke="{stroke.colour}" stroke-width="{n(stroke.width)}"{dashes}'
