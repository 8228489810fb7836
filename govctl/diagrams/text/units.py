"""What of a text is measured and placed as one: a character, or in scripts of India and their kin a syllable.

There a vowel may stand before its consonant and consonants may melt into one, so only the whole is as wide as it is seen.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

from govctl.diagrams.text.scripts import Script, letters

_SHAPED = re.compile(
    "[\u0900-\u0dff\u0f00-\u109f\u1780-\u17ff\u19e0-\u19ff\u1cd0-\u1cff\ua8e0-\ua8ff\ua9e0-\ua9ff\uaa60-\uaa7f]"
)
"""What may be a letter of a script that is set by syllables: told from the rest without a table of them"""
_JOINERS = "\u200c\u200d"
_STACKERS = "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u1039\u17d2"
"""After these the next letter belongs to the one before it; in Sinhala only if a joiner stands between"""
_BEFORE_THEM = "\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u103a\u17c9\u17ca\u17cc"
"""The marks that may stand between a letter and what joins it to the next"""
_REPH = "\u0d4e"
"""A letter of Malayalam that is written before the one above which it stands"""
_MOST, _MOST_MARKS = 12, 24
"""So many letters more than one, and so many marks, a syllable has at most: more than any real one"""


def units(text: str) -> Sequence[str]:
    """The text in parts that are measured and placed each as one; what has no such syllables is its characters."""
    if text.isascii() or not _SHAPED.search(text):
        return text
    return _pattern().findall(text)


def is_shaped(text: str) -> bool:
    """Whether a text has letters of scripts that are set by syllables."""
    return not text.isascii() and bool(_SHAPED.search(text))


@cache
def _pattern() -> re.Pattern[str]:
    """Finds the syllables of each script, and each other character."""
    of_script: dict[Script, list[str]] = {}
    for character, letter in letters().items():
        if letter.script.is_shaped:
            of_script.setdefault(letter.script, []).append(character)
    return re.compile("|".join([*map(_syllable, of_script.values()), "."]), re.DOTALL)


def _syllable(characters: Iterable[str]) -> str:
    """The pattern of a syllable: a letter, those that stand or hang below it, and all their marks."""
    marks = [each for each in characters if unicodedata.category(each).startswith("M")]
    letter = f"[{''.join(map(re.escape, set(characters) - set(marks)))}][{_BEFORE_THEM}]?"
    below = f"(?:[{_JOINERS}]?[{_STACKERS}]\u200d?|\u0dca\u200d|(?<={_REPH})){letter}"
    return f"(?:{letter}(?:{below}){{0,{_MOST}}}|[{''.join(marks)}])[{''.join(marks)}{_JOINERS}]{{0,{_MOST_MARKS}}}"
