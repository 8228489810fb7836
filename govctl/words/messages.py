"""One catalogue of messages: says them with values and numbers filled in, never with more than was passed."""

import re
from contextlib import suppress
from functools import lru_cache
from gettext import NullTranslations
from typing import Protocol

from govctl.words.told import PLACE, Day, Number, Told

Values = dict[str, object]


_NOTHING: frozenset[str] = frozenset()
_NUMBER: frozenset[str] = frozenset(["number"])
"""What a form for exactly one may leave unsaid, as "one member" does"""


class Figures(Protocol):
    """How a language writes numbers and dates."""

    def number(self, value: float) -> str:
        """The number with this language's decimal and thousands signs."""
        ...

    def date(self, text: str) -> str:
        """A date of the model as people write it."""
        ...


class Messages:
    """What is said in one language; a message without a usable translation stays English."""

    def __init__(self, catalogue: NullTranslations, figures: Figures) -> None:
        """`catalogue` holds the translations, `figures` writes numbers and dates."""
        self._catalogue = catalogue
        self._figures = figures

    def say(self, message: str, /, **values: object) -> str:
        """The message in this language, its `{names}` filled with the values; numbers as the language writes them."""
        return self._filled(self._translated(message), message, values)

    def retold(self, text: str) -> str:
        """A told sentence in this language, with its dates and numbers; any other text as it is."""
        if isinstance(text, Day):
            return self._figures.date(text)
        if isinstance(text, Number):
            return self._figures.number(text.value)
        if not isinstance(text, Told):
            return text
        values = {name: self.retold(value) if isinstance(value, str) else value for name, value in text.values.items()}
        if text.many:
            number = text.values["number"]
            assert isinstance(number, int)
            return self._counted(text.message, text.many, number, values)
        return self.say(text.message, **values)

    def count(self, one: str, many: str, number: int, /, **values: object) -> str:
        """One of two messages, as the number asks for; `{number}` in it is the number."""
        return self._counted(one, many, number, {**values, "number": number})

    def count_between(self, one: str, many: str, least: int | None, most: int | None, /, **values: object) -> str:
        """The same for a number that is known within bounds: "at least 3 members"."""
        number = (least or 0) if most is None else most
        said = number if least == most == number else self.between(least, most)
        return self._counted(one, many, number, {**values, "number": said})

    def between(self, least: float | None, most: float | None) -> str:
        """A number known within bounds, None being an open end: "3", "at least 2", "at most 4", "unknown"."""
        if least is None:
            return self.say("unknown") if most is None else self.say("at most {number}", number=most)
        if most is None:
            return self.say("at least {number}", number=least)
        if least == most:
            return self._figures.number(least)
        return self.say("{least}–{most}", least=least, most=most)

    def _counted(self, one: str, many: str, number: int, values: Values) -> str:
        may_lack = _NUMBER if values["number"] == 1 else _NOTHING
        return self._filled(self._translated(one, many, number), one if number == 1 else many, values, may_lack)

    def _translated(self, message: str, many: str = "", number: int = 1) -> str:
        """What the catalogue has for a message; empty where its own formula for plurals fails, which it always asks."""
        try:
            if many:
                return self._catalogue.ngettext(message, many, number)
            return self._catalogue.gettext(message) if message else ""
        except (ArithmeticError, ValueError):
            return ""

    def _filled(self, translated: str, english: str, values: Values, may_lack: frozenset[str] = _NOTHING) -> str:
        """The translation, or the English where it lacks a place, and so a fact, or has one that the message does not have.

        Not `str.format`: a translation may come from anywhere, and format reaches into the values.
        """
        if not values:
            return translated or english

        def said(place: re.Match[str]) -> str:
            value = values[place[1]]
            if isinstance(value, bool) or not isinstance(value, int | float):
                return str(value)
            return self._figures.number(value)

        if translated and translated != english and _places(english) - _places(translated) <= may_lack:
            with suppress(KeyError):
                return PLACE.sub(said, translated)
        return PLACE.sub(said, english)


@lru_cache(maxsize=2048)  # a few hundred messages are said some thousand times
def _places(message: str) -> frozenset[str]:
    return frozenset(PLACE.findall(message))
