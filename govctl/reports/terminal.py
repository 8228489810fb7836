"""Text for terminals: colour that can be left out, characters that must not act, widths that line up."""

import re
import unicodedata

# Control characters, and the invisible ones that reorder what is read (Unicode TR 36, bidirectional text spoofing).
_ACTING = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")

_WIDE = ("W", "F")
_JOINER = "\u200d"
_AS_EMOJI = "\ufe0f"
_CODES = {
    "error": "1;31",
    "warning": "1;33",
    "note": "1;36",
    "good": "1;32",
    "bold": "1",
    "faint": "2",
    "accent": "36",
}


# What starts a command to the log of a CI runner (GitHub's `::error::`, `##[group]`) at the start of a line;
# a word may come to stand there when the text is wrapped.
_COMMANDING = re.compile(r"(?<!\S)(:(?=:)|#(?=#\[))")


def visible(text: str) -> str:
    """The text with every character that would act on the terminal, or on a CI log, shown as an escape instead."""
    if "::" in text or "##[" in text:
        text = _COMMANDING.sub(_escaped, text)
    return _ACTING.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{{{ord(found[0]):x}}}"


def width(text: str) -> int:
    """How many columns a text takes: wide East Asian characters and emoji take two, marks on another none."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text, " " + text))


def _columns(character: str, before: str) -> int:
    """The columns of a character, given the one before it."""
    if character == _AS_EMOJI:
        return int(not before.isascii() and unicodedata.east_asian_width(before) not in _WIDE)
    if before == _JOINER or "\U0001f3fb" <= character <= "\U0001f3ff":  # the second in a family, the colour of a skin
        return 0
    if unicodedata.category(character) in ("Mn", "Me") or character == _JOINER or "\u1160" <= character <= "\u11ff":
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


class Painter:
    """Colours words, or leaves them as they are."""

    def __init__(self, colour: bool) -> None:
        """`colour` says whether to colour at all."""
        self._colour = colour

    def __call__(self, style: str, text: str) -> str:
        """The text in a style: a severity, `good`, `bold`, `faint` or `accent`."""
        return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if self._colour else text


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: `1 group`, `2 groups`, `1,000 groups`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
