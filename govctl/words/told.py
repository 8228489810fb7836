"""A sentence in English that can be said in another language later: it remembers its message and what fills it."""

import re

PLACE = re.compile(r"\{(\w+)\}")
"""Where a value goes in a message"""


class Told(str):
    """English text for all who take text, with the message it was made of for those who speak another language."""

    __slots__ = ("message", "values")
    message: str
    values: dict[str, object]


def told(message: str, /, **values: object) -> Told:
    """The message with its `{names}` filled; values may themselves be told."""
    text = Told(PLACE.sub(lambda place: str(values[place[1]]), message))
    text.message, text.values = message, values
    return text


def marked(message: str) -> str:
    """The message itself: marks a constant for the catalogues, which is said in another place."""
    return message
