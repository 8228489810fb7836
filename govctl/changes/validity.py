"""From when to when something applies, as changes say it."""

from govctl.model.element import Unknown
from govctl.model.parts import Date
from govctl.words.told import Day, told


def bound(day: Date | Unknown | None) -> str:
    """The first or the last day, in words: a day, one that is not known, or one that nothing is said about."""
    if isinstance(day, Unknown):
        return told("an unknown day")
    return Day(day) if day else told("a day not stated")
