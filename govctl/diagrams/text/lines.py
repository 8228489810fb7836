"""Breaks texts into lines that fit a width."""

import re
import unicodedata
from itertools import pairwise

from govctl.diagrams.text.units import is_shaped, units
from govctl.diagrams.text.widths import text_width, widths

ELLIPSIS = "…"
DOT = " · "
"""Between two facts"""
_NO_BREAK = "\N{NO-BREAK SPACE}"
_KEPT_DOT = f"{_NO_BREAK}· "
_SIGNS = ("+", "−", "→")
_NUMBER = re.compile(r"\d{1,3}[.,;)]?")
_ANYWHERE, _LINE, _COLON, _COUNTED, _SIGN = 1, 100, 110, 120, 150
"""How much it hurts to end a line between words, to need a further line, and to part a colon, a number or a sign
from what it belongs to."""
_SHORTEST_PART, _FEW_LETTERS = 3, 5
_ADDRESS = re.compile(r"[\d@_.:\\]\w")
"""In a word that has this a hyphen would be taken for a part of it."""
_VOWELS = frozenset("aeiouyæøåäöüáéíóúýâêîôûàèìòùëïαεηιουωάέήίόύώаеёиоуыэюя")
_BEGINNINGS = frozenset(["br", "dr", "fr", "gr", "kr", "pr", "tr", "fl", "pl", "bl", "kl", "ch", "ph", "th"])
"""Consonants that begin a syllable together in most languages of Europe, or are one sound"""
_ENDS = r"\-/–—\u200b\u0f0b"
"""What a line may end with inside a word: also the space without a width, and what parts the syllables of Tibetan"""
_PIECE = re.compile(rf"(?:[^\s{_ENDS}]|\u00a0)+[{_ENDS}]*|[{_ENDS}]+|\s+")
_JOINED = re.compile("[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af]")
"""Scripts that need what cannot be seen itself: after a letter, what joins it to the next one or parts them"""
_SPACELESS = re.compile("[\u0e00-\u109f\u1780-\u17ff]")
"""Scripts without spaces between words, which may have one that has no width there"""


def shown(text: str) -> str:
    """The text on one line, with a mark for each character that cannot be seen or would turn the text around."""
    if text.isprintable() and "  " not in text and text == text.strip():
        return text
    text = " ".join(text.split())
    seen = (c if c.isprintable() or _is_right(before, c) else "\ufffd" for before, c in pairwise(f" {text}"))
    return "".join(seen)


def _is_right(before: str, unseen: str) -> bool:
    """Whether what cannot be seen belongs where it stands."""
    if unseen in "\u200c\u200d":
        return bool(_JOINED.match(before)) and (before.isalpha() or _is_mark(before))
    return unseen == "\u200b" and bool(_SPACELESS.match(before))


def broken(text: str, width: float, size: float, bold: bool = False, most: int = 4) -> tuple[str, ...]:
    """The text in at most `most` lines no wider than `width`; what does not fit ends in an ellipsis.

    Each line is as full as it can be unless that tears apart what belongs together, as a sign from what follows it.
    """
    if text_width(text, size, bold) <= width:
        return (text,)
    room = width * 1000 / size
    pieces = _pieces(text, room, bold)
    ends = _filled(pieces, room, bold)
    bearable = 0 if _KEPT_DOT in text else _ANYWHERE
    if len(ends) <= most and any(_pain(pieces, end) > bearable for end in ends[:-1]):
        gentle = _gentle(pieces, room, bold)
        ends = gentle if len(gentle) <= most else ends
    lines = ["".join(pieces[start:end]).strip() for start, end in pairwise((0, *ends[:most]))]
    if len(ends) > most:
        lines[-1] = cut(lines[-1].removesuffix("-") + ELLIPSIS, width, size, bold)
    return tuple(lines)


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
    kept: list[str] = []
    following = ""
    for following in units(text):
        room -= each[following]
        if room < 0:
            break
        kept.append(following)
    while kept and _is_mark(following[0]):
        following = kept.pop()
    return "".join(kept).rstrip() + ELLIPSIS


def _filled(pieces: list[str], room: float, bold: bool) -> list[int]:
    """With how many pieces each line ends, if each is as full as it can be."""
    each = widths(bold)
    ends: list[int] = []
    used = 0.0
    for i, piece in enumerate(pieces):
        wide = sum(map(each.__getitem__, units(piece.rstrip())))
        if i and used + wide > room:
            ends.append(i)
            used = 0.0
        used += wide + sum(map(each.__getitem__, piece[len(piece.rstrip()) :]))
    return [*ends, len(pieces)]


def _gentle(pieces: list[str], room: float, bold: bool) -> list[int]:
    """With how many pieces each line ends where that hurts least; the first are as full as that allows."""
    whole = [text_width(piece, 1000, bold) for piece in pieces]
    bare = [text_width(piece.rstrip(), 1000, bold) for piece in pieces]
    best = [(0, 0)] * (len(pieces) + 1)
    for start in reversed(range(len(pieces))):
        used = 0.0
        found: tuple[int, int] | None = None
        for last in range(start, len(pieces)):
            if found and used + bare[last] > room:
                break
            used += whole[last]
            cost = _LINE + best[last + 1][0] + (_pain(pieces, last + 1) if last + 1 < len(pieces) else 0)
            if found is None or cost <= found[0]:
                found = cost, last + 1
        best[start] = found or (0, 0)
    ends: list[int] = []
    while not ends or ends[-1] < len(pieces):
        ends.append(best[ends[-1] if ends else 0][1])
    return ends


def _pain(pieces: list[str], end: int) -> int:
    """How much it hurts to end a line with so many pieces, where a further line counts as `_LINE`."""
    before, after = pieces[end - 1].rstrip(), pieces[end].rstrip()
    if before.endswith(_KEPT_DOT.rstrip()):
        return 0
    if before.endswith(_SIGNS):
        return _SIGN
    if _NUMBER.fullmatch(before) or _NUMBER.fullmatch(after):
        return _COUNTED
    return _COLON if before.endswith(":") else _ANYWHERE


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
    """A word in parts that fit a line; those that end inside it with a hyphen."""
    room -= each["-"]
    parts: list[str] = []
    used = 0.0
    end = 0
    for unit in units(word):
        character, start, end = unit[0], end, end + len(unit)
        alone = _ideograph(character) and not unicodedata.category(character).startswith("P")
        stays = parts and not alone and not _ideograph(parts[-1][-1]) and used + each[unit] <= room
        if stays or (parts and _hangs(unit, parts[-1])):
            parts[-1] += unit
            used += each[unit]
        else:
            moved = _until_syllable(parts[-1], word[start : start + 2]) if parts else ""
            if moved:
                parts[-1] = parts[-1].removesuffix(moved)
            parts.append(moved + unit)
            used = sum(map(each.__getitem__, units(parts[-1])))
    missing = _SHORTEST_PART - len(parts[-1])
    if missing > 0 and len(parts) > 1 and len(parts[-2]) > 2 * _SHORTEST_PART and (parts[-2] + parts[-1]).isalpha():
        moved = _until_syllable(parts[-2], parts[-1], missing) or parts[-2][-missing:]
        parts[-2:] = parts[-2].removesuffix(moved), moved + parts[-1]
    if _ADDRESS.search(word):
        return parts
    return [f"{part}-" if _inside(part, following) else part for part, following in pairwise((*parts, " "))]


def _hangs(unit: str, part: str) -> bool:
    """Whether it stays with what is before it even where there is no room: a mark, or punctuation.

    Of syllables that are drawn each by itself there is none too many on a line: no mark has a letter of its own, no sign follows another.
    """
    if unicodedata.category(unit[0]) == "Po":
        return not (is_shaped(unit) and unicodedata.category(part[-1]) == "Po")
    return _is_mark(unit[0]) and not is_shaped(unit)


def _until_syllable(part: str, following: str, least: int = 0) -> str:
    """The last letters of a part, at least so many, without which the next one begins a syllable, if they are few.

    A syllable begins with a consonant and a vowel, or with one such as `gr` before them.
    """
    for letters in range(least, min(_FEW_LETTERS, len(part) - _SHORTEST_PART) + 1):
        moved = part[len(part) - letters :]
        start = (moved + following)[:2].casefold()
        if not (moved + following[:1]).isalpha():
            break
        if _has_hyphens(start[0]) and start[0] not in _VOWELS and start[1:] in _VOWELS:
            before = part[len(part) - letters - 1]
            return before + moved if before.casefold() + start[0] in _BEGINNINGS else moved
    return ""


def _inside(part: str, following: str) -> bool:
    """Whether a word goes on with letters after a part that ends in one, in a script that has hyphens."""
    return all((letter.isalpha() or _is_mark(letter)) and _has_hyphens(letter) for letter in (part[-1], following[0]))


def _has_hyphens(letter: str) -> bool:
    """Alphabets of Europe do; from Hebrew on scripts do not, but for Georgian and what follows Latin and Greek later on."""
    return letter < "\u0590" or "\u10a0" <= letter <= "\u10ff" or "\u1c80" <= letter <= "\u1fff"


def _is_mark(character: str) -> bool:
    """Whether it stands above, below or around the letter before it."""
    return unicodedata.category(character).startswith("M")


def _ideograph(character: str) -> bool:
    return character > "\u1100" and unicodedata.east_asian_width(character) in "WF"
