"""A number that is known exactly, within bounds, or not at all; sums and products keep the bounds right.

The idea is interval arithmetic (IEEE 1788), for what cannot be negative: numbers of things, hours.
"""

from collections.abc import Iterable
from typing import NamedTuple

from govctl.words.told import figure, told

Number = int | float


class Measure(NamedTuple):
    """From `least` to `most`; None where no bound is known. Made by `exactly` and `between`, which keep one form.

    That no number is below 0 is no knowledge: an open range that starts at 0 has `least` None, too.
    """

    least: Number | None
    most: Number | None

    @property
    def is_unknown(self) -> bool:
        """Whether nothing at all is known."""
        return self.least is None and self.most is None

    @property
    def is_exact(self) -> bool:
        """Whether it is one number."""
        return self.least is not None and self.least == self.most

    def plus(self, other: "Measure") -> "Measure":
        """The sum: unknown and 3 are at least 3."""
        most = None if self.most is None or other.most is None else self.most + other.most
        return between((self.least or 0) + (other.least or 0), most)

    def times(self, other: "Measure") -> "Measure":
        """The product: unknown times 0 is 0, unknown times 3 is unknown."""
        if NONE in (self, other):
            return NONE
        if self == ONE:  # by far the most frequent
            return other
        most = None if self.most is None or other.most is None else self.most * other.most
        return between((self.least or 0) * (other.least or 0), most)

    def __str__(self) -> str:
        return self.in_words()

    def in_words(self) -> str:
        """The number for people, told so that another language can say it: `3`, `3 to 5`, `at least 3`, `unknown`."""
        if self.least is None:
            return told("unknown") if self.most is None else told("at most {number}", number=figure(self.most))
        if self.most is None:
            return told("at least {number}", number=figure(self.least))
        if self.least == self.most:
            return figure(self.least)
        return told("{least} to {most}", least=figure(self.least), most=figure(self.most))


def between(least: Number | None, most: Number | None) -> Measure:
    """From `least` to `most`, whichever is the smaller; None for an end that is not known."""
    if least is not None and most is not None and most < least:
        least, most = most, least
    return Measure(None if not least and most != 0 else least or 0, most)


def exactly(number: Number) -> Measure:
    """One number."""
    return Measure(number, number)


NONE = exactly(0)
ONE = exactly(1)
NOTHING_KNOWN = Measure(None, None)


def total(measures: Iterable[Measure]) -> Measure:
    """The sum of all; 0 if there are none."""
    least: Number = 0
    most: Number | None = 0
    for lower, upper in measures:
        least += lower or 0
        most = None if most is None or upper is None else most + upper
    return between(least, most)


def highest(measures: Iterable[Measure]) -> Measure:
    """The largest of all, which may be any of those whose end is open; 0 if there are none."""
    least: Number = 0
    most: Number | None = 0
    for lower, upper in measures:
        least = max(least, lower or 0)
        most = None if most is None or upper is None else max(most, upper)
    return between(least, most)
