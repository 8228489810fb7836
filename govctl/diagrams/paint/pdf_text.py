"""What the syllables of a PDF say, for those who search and copy in it.

A font in a PDF says for each of its codes what letters it stands for. svg2pdf gives a code to each glyph, and a glyph that is a
part of several syllables says then what the last one of them says. Here each glyph gets a code for each syllable that it is
a part of, and all codes of a syllable together say its letters in the order in which they are written (ISO 32000-1, 9.7.4 and 9.10.3).
"""

import re
import zlib
from collections.abc import Iterator, Mapping
from html import unescape
from typing import NamedTuple

from govctl.diagrams.text.units import is_shaped

_TEXT = re.compile(r"<text [^>]*>(.*?)</text>")
_PART = re.compile(r"<tspan [^>]*>(.*?)</tspan>")
_DRAWN = re.compile(
    rb"(?<=0 Tr\n)(?:q\nBT\n[^\n]+\n/fo\d+ [^\n]+\n(?:\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f]+>) Tj\nET\nQ\n)+", re.DOTALL
)
"""All glyphs of a part of a text, as svg2pdf writes them"""
_GLYPH = re.compile(rb"(?<=\n)/(fo\d+) ([^\n]+\n)(\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f]+>)(?= Tj\n)", re.DOTALL)
_ESCAPED = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_WIDTHS = re.compile(rb"/W \[([^\]]*)\]")
_MOST = 100
"""So many codes may stand in one list of a font"""
_MOST_CODES = 0xFFFF
_BEGIN = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> def
/CMapName /Custom def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_END = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class _Code(NamedTuple):
    """What a code stands for."""

    glyph: int
    letters: str


class _Font(NamedTuple):
    """A font whose codes are given anew."""

    object: int
    widths: dict[int, bytes]
    """Of its glyphs"""
    codes: dict[_Code, int]


_Fonts = dict[bytes, _Font]
"""By the names that the page has for them"""


def parts_of(svg: str) -> list[str]:
    """The parts of all texts of a picture in which each is drawn by itself."""
    texts = (found[1] for found in _TEXT.finditer(svg))
    parts = (unescape(part) for text in texts for part in (_PART.findall(text) or [text]))
    return [part for part in parts if part]


def saying(bodies: Mapping[int, bytes], parts: list[str]) -> dict[int, bytes]:
    """The objects of a PDF, by number, in which syllables say what they are; as they were if it is not drawn as we know it.

    Raises `ValueError` for a document of another build.
    """
    said = dict(bodies)
    if not any(map(is_shaped, parts)):
        return said
    page = next((body for body in bodies.values() if b"/Type /Page\n" in body), b"")
    place = _referred(page, b"Contents")
    content = _unpacked(bodies[place].partition(b"stream\n")[2])
    drawn = list(_DRAWN.finditer(content))
    if len(drawn) != len(parts):
        return said
    both = list(zip(drawn, parts, strict=True))
    names = {glyph[1] for found, part in both if is_shaped(part) for glyph in _GLYPH.finditer(found[0])}
    fonts = {name: _font(said, _referred(page, name)) for name in sorted(names)}
    pieces, end = [], 0
    for found, part in both:
        pieces += [content[end : found.start()], _coded(found[0], part, fonts)]
        end = found.end()
    if any(len(font.codes) > _MOST_CODES for font in fonts.values()):
        return said
    said[place] = _stream(b"".join([*pieces, content[end:]]))  # not packed: the bytes of zlib differ with its version
    for font in fonts.values():
        _rewrite(said, font)
    return said


def _unpacked(stream: bytes) -> bytes:
    """What is in a stream, of which this is the rest of the object."""
    try:
        return zlib.decompress(stream.rpartition(b"\nendstream")[0])
    except zlib.error as error:
        raise ValueError("a PDF that is packed in another way") from error


def _font(bodies: Mapping[int, bytes], number: int) -> _Font:
    listed = _WIDTHS.search(bodies[_referred(bodies[number], b"DescendantFonts")])
    return _Font(number, dict(_each(listed[1].split())) if listed else {}, {})


def _coded(drawn: bytes, part: str, fonts: _Fonts) -> bytes:
    """The glyphs of a part of a text with the codes that say its letters, which those say that have a width."""
    glyphs = list(_GLYPH.finditer(drawn))
    if glyphs[0][1] not in fonts:
        return drawn
    font = fonts[glyphs[0][1]]
    numbers = [_number(glyph[3]) for glyph in glyphs]
    wide = [number for number in numbers if font.widths.get(number, b"0") != b"0"] or numbers
    letters = iter(_shared(part, len(wide)))
    codes = [_Code(number, next(letters) if number in wide else "") for number in numbers]
    written = iter(font.codes.setdefault(code, len(font.codes) + 1) for code in codes)
    return _GLYPH.sub(lambda glyph: b"/%s %s<%04X>" % (glyph[1], glyph[2], next(written)), drawn)


def _shared(part: str, glyphs: int) -> list[str]:
    """The letters of a syllable shared among its glyphs, whose order is another one: together they say it in its own."""
    more = max(len(part) - glyphs, 0) + 1
    return [part[:more], *part[more:], *([""] * (glyphs - 1 - len(part[more:])))]


def _number(string: bytes) -> int:
    """The glyph that a string of two bytes shows."""
    if string.startswith(b"<"):
        return int(string[1:-1], 16)
    return int.from_bytes(_ESCAPED.sub(_unescaped, string[1:-1]), "big")


def _unescaped(found: re.Match[bytes]) -> bytes:
    escaped = bytes(found[1])
    return bytes([int(escaped, 8)]) if len(escaped) == 3 else _LETTERS.get(escaped, escaped)


def _rewrite(said: dict[int, bytes], font: _Font) -> None:
    """Give a font its codes: which glyph each shows, how wide it is, what it says."""
    body, glyphs = said[font.object], max(said) + 1
    inner, letters = _referred(body, b"DescendantFonts"), _referred(body, b"ToUnicode")
    widths = b" ".join(font.widths.get(code.glyph, b"0") for code in font.codes)
    mapped = said[inner].replace(b"/CIDToGIDMap /Identity", b"/CIDToGIDMap %d 0 R" % glyphs)
    said[inner] = _WIDTHS.sub(b"/W [1 [%s]]" % widths, mapped)
    said[glyphs] = _stream(b"".join(code.glyph.to_bytes(2, "big") for code in (_Code(0, ""), *font.codes)))
    said[letters] = _stream(_map(font.codes).encode())


def _each(runs: list[bytes]) -> Iterator[tuple[int, bytes]]:
    """The width of each glyph, from runs of glyphs of one width."""
    for first, last, width in zip(*[iter(runs)] * 3, strict=True):
        yield from ((glyph, width) for glyph in range(int(first), int(last) + 1))


def _map(codes: Mapping[_Code, int]) -> str:
    """What each code says, as a font has it."""
    rows = [f"<{number:04X}> <{code.letters.encode('utf-16-be').hex().upper()}>" for code, number in codes.items()]
    lists = (rows[start : start + _MOST] for start in range(0, len(rows), _MOST))
    return _BEGIN + "".join(f"{len(each)} beginbfchar\n{chr(10).join(each)}\nendbfchar\n" for each in lists) + _END


def _stream(data: bytes) -> bytes:
    return b"\n<<\n  /Length %d\n>>\nstream\n%s\nendstream\nendobj\n\n" % (len(data), data)


def _referred(body: bytes, key: bytes) -> int:
    """The number of the object that another one names so."""
    found = re.search(rb"/%s \[?(\d+) 0 R" % key, body)
    if not found:
        raise ValueError(f"no {key.decode()} in a PDF")
    return int(found[1])
