"""Breaks texts into lines that fit a width."""

import re
import unicodedata

from govctl.diagrams.text.widths import text_width, widths

ELLIPSIS = "…"
DOT = " · "
"""Between two facts"""
_NO_BREAK = "\N{NO-BREAK SPACE}"
_KEPT_DOT = f"{_NO_BREAK}· "
_PIECE = re.compile(r"(?:[^\s\-/–—]|\u00a0)+[\-/–—]*|[\-/–—]+|\s+")


def shown(text: str) -> str:
    """The text on one line, with a mark for each character that cannot be seen or would turn the text around."""
    if text.isprintable() and "  " not in text:
        return text
    return "".join(c if c.isprintable() else "\ufffd" for c in " ".join(text.split()))


def broken(text: str, width: float, size: float, bold: bool = False, most: int = 4) -> tuple[str, ...]:
    """The text in at most `most` lines no wider than `width`; what does not fit ends in an ellipsis."""
    if text_width(text, size, bold) <= width:
        return (text,)
    room = width * 1000 / size
    lines: list[str] = []
    line = ""
    for piece in _pieces(text, room, bold):
        if not line or text_width(line + piece.rstrip(), 1000, bold) <= room:
            line += piece
            continue
        lines.append(line.rstrip())
        line = piece.lstrip()
        if len(lines) == most:
            lines[-1] = cut(lines[-1] + ELLIPSIS, width, size, bold)
            return tuple(lines)
    return (*lines, line.rstrip())


def broken_facts(text: str, width: float, size: float, bold: bool = False, most: int = 4) -> tuple[str, ...]:
    """Facts with dots between them in lines: each whole on a line where that takes no more lines than breaking anywhere.

    No line begins or ends with a dot.
    """
    if DOT not in text:
        return broken(text, width, size, bold, most)
    if text_width(text, size, bold) <= width:
        return (text,)
    kept = broken(text.replace(DOT, _KEPT_DOT), width, size, bold, most)
    anywhere = tuple(line.removesuffix(_KEPT_DOT.rstrip()).replace(_NO_BREAK, " ") for line in kept)
    whole: list[str] = []
    for fact in text.split(DOT):
        joined = f"{whole[-1]}{DOT}{fact}" if whole else fact
        if whole and text_width(joined, size, bold) <= width:
            whole[-1] = joined
        elif text_width(fact, size, bold) <= width:
            whole.append(fact)
        else:
            return anywhere
    return tuple(whole) if len(whole) <= len(anywhere) else anywhere


def cut(text: str, width: float, size: float, bold: bool = False) -> str:
    """The text, or as much of its beginning as fits the width, then an ellipsis."""
    if text_width(text, size, bold) <= width:
        return text
    each = widths(bold)
    room = width * 1000 / size - each[ELLIPSIS]
    end = 0
    for character in text:
        room -= each[character]
        if room < 0:
            break
        end += 1
    while end and unicodedata.combining(text[end]):
        end -= 1
    return text[:end].rstrip() + ELLIPSIS


def _pieces(text: str, room: float, bold: bool) -> list[str]:
    """What a line can be filled with: words with the space after them, parts of words too long for a line, ideographs."""
    each = widths(bold)
    pieces: list[str] = []
    for word in _PIECE.findall(text):
        if word.isspace() and pieces:
            pieces[-1] += word
        elif any(map(_ideograph, word)) or text_width(word, 1000, bold) > room:
            pieces += _parts(word, room, each)
        else:
            pieces.append(word)
    return pieces


def _parts(word: str, room: float, each: dict[str, int]) -> list[str]:
    parts: list[str] = []
    used = 0.0
    for character in word:
        alone = _ideograph(character) and not unicodedata.category(character).startswith("P")
        stays = parts and not alone and not _ideograph(parts[-1][-1]) and used + each[character] <= room
        if stays or (parts and (unicodedata.combining(character) or unicodedata.category(character) == "Po")):
            parts[-1] += character
            used += each[character]
        else:
            parts.append(character)
            used = each[character]
    return parts


def _ideograph(character: str) -> bool:
    return character > "\u1100" and unicodedata.east_asian_width(character) in "WF"
