"""What a plain word in YAML stands for, by the core schema of YAML 1.2.

Only `null`, `true`, `false` and numbers are more than text: `no`, `on`, `yes`, dates and version
numbers stay as they were written (YAML 1.2.2, chapter 10.3).
"""

import re

Scalar = str | int | float | bool | None

_WORDS: dict[str, bool | None] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_FIRST_OF_NUMBER = frozenset("-+.0123456789")
_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_OCTAL_OR_HEX = re.compile(r"0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)\Z|\.(nan|NaN|NAN)\Z")
_LONGEST_NUMBER = 100  # longer digits are text: Python refuses to convert more than 4,300


def resolve(word: str) -> Scalar:
    """The value of a plain (unquoted) scalar."""
    if word in _WORDS:
        return _WORDS[word]
    if word[0] not in _FIRST_OF_NUMBER or len(word) > _LONGEST_NUMBER:
        return word
    if _INTEGER.match(word):
        return int(word)
    if _OCTAL_OR_HEX.match(word):
        return int(word[2:], 8 if word[1] == "o" else 16)
    if _FLOAT.match(word):
        return float(word)
    if _NOT_FINITE.match(word):
        return float(word.replace(".", "", 1))
    return word
