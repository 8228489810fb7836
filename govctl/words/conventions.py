"""Dates and numbers as the people of a language write them, by Babel, which is imported when the first one needs it."""

import re
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

_DATE = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?\Z")
_INTERNATIONAL = "en-001"
"""English of no country in particular: day before month."""


class Conventions:
    """The conventions of a locale such as `da`, `da-DK` or `en`; of the language alone if the rest is not known."""

    def __init__(self, tag: str) -> None:
        """`tag` is a well-formed language tag."""
        self.tag = tag

    def date(self, text: str) -> str:
        """A date of the model in its long form: "1. januar 2027", "januar 2027"; any other text as it is."""
        found = _DATE.match(text)
        if found is None:
            return text
        import datetime

        from babel.dates import format_date, format_skeleton

        year, month, day = found.groups()
        try:
            date = datetime.date(int(year), int(month), int(day or 1))
        except ValueError:
            return text
        if day:
            return format_date(date, "long", locale=self._locale)
        return format_skeleton("yMMMM", date, locale=self._locale)

    def month(self, number: int, *, short: bool = False) -> str:
        """The name of a month, 1 to 12, as it stands alone."""
        names = self._locale.months["stand-alone"]["abbreviated" if short else "wide"]
        return str(names[number])

    def number(self, value: float) -> str:
        """The number with this language's decimal and thousands signs, decimals as far as the third."""
        if isinstance(value, int) and 0 <= value < 1000:
            return str(value)  # alike everywhere, so that most pictures do without Babel
        if isinstance(value, int) and self.tag == "en":
            return f"{value:,}"  # so that terminals, which get English, need not wait for Babel
        from babel.numbers import format_decimal

        return format_decimal(value, locale=self._locale)

    @cached_property
    def _locale(self) -> "Locale":
        from babel import Locale, UnknownLocaleError

        tag = self.tag
        for candidate in (_INTERNATIONAL if tag == "en" else tag, tag.partition("-")[0], _INTERNATIONAL):
            try:
                return Locale.parse(candidate, sep="-")
            except (UnknownLocaleError, ValueError):
                continue
        raise AssertionError
