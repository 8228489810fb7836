"""A sentence in English that can be said in another language later: it remembers its message and what fills it."""

import re
from collections.abc import Iterable, Mapping

PLACE = re.compile(r"\{(\w+)\}")
"""Where a value goes in a message"""


class Told(str):
    """English text for all who take text, with the message it was made of for those who speak another language."""

    __slots__ = ("many", "message", "values")
    message: str
    many: str
    """The message for another number than one; empty for a message that counts nothing."""
    values: dict[str, object]


class Day(str):
    """A date as files have it, YYYY-MM-DD or YYYY-MM, which another language writes in its own way."""

    __slots__ = ()


class Number(str):
    """A number in English figures, `1,000` or `17.3`, which another language writes in its own way."""

    __slots__ = ("value",)
    value: int | float


def told(message: str, /, **values: object) -> Told:
    """The message with its `{names}` filled; values may themselves be told."""
    return _filled(message, "", message, values, values)


def told_number(one: str, many: str, number: int, /, **values: object) -> Told:
    """One of two messages, as the number asks for; `{number}` in it is the number."""
    chosen, remembered = one if number == 1 else many, {**values, "number": number}
    return _filled(one, many, chosen, remembered, {**values, "number": f"{number:,}"})


def _filled(message: str, many: str, chosen: str, values: dict[str, object], english: dict[str, object]) -> Told:
    text = Told(PLACE.sub(lambda place: str(english[place[1]]), chosen))
    text.message, text.many, text.values = message, many, values
    return text


def figure(value: float) -> Number:
    """A number for people: `1,000`, `17.3`, `0.05`."""
    if value == int(value):
        rounded: int | float = int(value)
        number = Number(f"{rounded:,}")
    else:
        rounded = round(value, 1) if value >= 1 else float(f"{value:.2g}")
        number = Number(f"{value:,.1f}" if value >= 1 else f"{value:.2g}")
    number.value = rounded
    return number


def listed(items: Iterable[str]) -> str:
    """Words in a sentence, each of which may be told: `a, b and c`."""
    *first, last = [*items] or [""]
    return told("{one} and {other}", one=in_a_row(first), other=last) if first else last


def in_a_row(items: Iterable[str], between: str = ", ") -> str:
    """The same with commas alone, or what else stands between two of them: `a, b, c`."""
    values = {f"part{number}": item for number, item in enumerate(items)}
    if len(values) == 1:
        return values["part0"]
    return told(between.join(f"{{{name}}}" for name in values), **values)


def term(terms: Mapping[str, str], word: str) -> str:
    """A word of the format as people say it: told where it is one of ours, else as it is written, with spaces."""
    return told(terms[word]) if word in terms else word.replace("_", " ")


def marked(message: str) -> str:
    """The message itself: marks a constant for the catalogues, which is said in another place."""
    return message
