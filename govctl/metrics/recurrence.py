"""How many meetings a year, and in which months, a recurrence rule of RFC 5545 makes, by the calendar of python-dateutil.

A rule comes from a file that may be hostile, and counting goes through it occurrence by occurrence, so only what is
bounded gets there (`docs/decisions/0010-recurrence.md`).
"""

import datetime
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from govctl.metrics.measure import NOTHING_KNOWN, Measure, between

MONTHS = 12
LENGTHS = (1, 2, 3, 4, 6, 12)
"""The parts of equal length into which the months of a year can be divided"""
_IN_MONTHS = frozenset(["BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYDAY"])
"""Without any of these a yearly rule is held in the month in which it starts, which the rule does not say."""
_COUNTED = frozenset(
    ["FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYDAY", "BYSETPOS", "WKST"],
)
_TIMES = frozenset(["BYHOUR", "BYMINUTE", "BYSECOND"])
"""Of no effect on the number of meetings as long as they name one time a day."""
_LONGEST_INTERVAL = 28
_LONGEST_RULE = 200

_FIRST_YEAR, _LAST_YEAR = 9971, 9998
"""28 years, in which leap and common years begin on every weekday; they stand at the end of datetime's calendar because
dateutil searches that far for a rule that never occurs."""
_START = datetime.datetime(_FIRST_YEAR - 3, 1, 1)  # noqa: DTZ001 (days are counted, in no time zone)
_START_OF_YEARLY = _START.replace(year=_FIRST_YEAR - _LONGEST_INTERVAL)
_DAYS = {"DAILY": 1, "WEEKLY": 7}


class Calendar(NamedTuple):
    """What a rule makes of a year, whenever it starts: the smallest and the largest numbers."""

    a_year: Measure
    in_parts: dict[int, tuple[Measure, ...]]
    """By the length of a part in months, how many occurrences each part of the year has; lengths not known are left out"""


_UNKNOWN = Calendar(NOTHING_KNOWN, {})


def a_year(rule: str) -> Measure:
    """The smallest and the largest number of occurrences in a year, whenever the rule starts; else unknown."""
    return calendar(rule).a_year


@lru_cache(maxsize=1024)
def calendar(rule: str) -> Calendar:
    """The occurrences of a rule in a year and in its months, whenever the rule starts.

    Unknown are rules that come to an end (COUNT, UNTIL), several times a day, and intervals above 28.
    """
    parts = _parts(rule)
    interval = int(parts.get("INTERVAL", "1")) if parts.get("INTERVAL", "1").isdecimal() else 0
    if not parts or not 1 <= interval <= _LONGEST_INTERVAL:
        return _UNKNOWN
    text = ";".join(f"{key}={value}" for key, value in parts.items() if key not in _TIMES)
    years = [year for phase in range(interval) for year in _years(text, _start(parts["FREQ"], phase))]
    if not years:
        return _UNKNOWN
    lengths = LENGTHS if parts["FREQ"] != "YEARLY" or _IN_MONTHS & parts.keys() else (MONTHS,)
    in_parts = {length: _bounds([_summed(year, length) for year in years]) for length in lengths}
    return Calendar(_bounds([_summed(year, MONTHS) for year in years])[0], in_parts)


def _summed(year: list[int], length: int) -> list[int]:
    return [sum(year[month : month + length]) for month in range(0, MONTHS, length)]


def _bounds(years: list[list[int]]) -> tuple[Measure, ...]:
    return tuple(between(min(counts), max(counts)) for counts in zip(*years, strict=True))


def _parts(rule: str) -> dict[str, str]:
    """The parts of a rule that can be counted, by key; none if it has any other."""
    if len(rule) > _LONGEST_RULE:
        return {}
    pairs = [part.partition("=")[::2] for part in rule.strip().removeprefix("RRULE:").split(";")]
    parts = dict(pairs)
    one_time_a_day = all(parts[key].isdecimal() for key in _TIMES & parts.keys())
    known = parts.keys() <= _COUNTED | _TIMES and parts.get("FREQ") in {*_DAYS, "MONTHLY", "YEARLY"}
    return parts if known and one_time_a_day and len(parts) == len(pairs) else {}


def _start(frequency: str, phase: int) -> datetime.datetime:
    """The first day of a series that starts so many days, weeks, months or years late."""
    if frequency == "YEARLY":
        return _START_OF_YEARLY.replace(year=_START_OF_YEARLY.year + phase)
    if frequency == "MONTHLY":
        years, months = divmod(phase, 12)
        return _START.replace(year=_START.year + years, month=1 + months)
    return _START + datetime.timedelta(days=_DAYS[frequency] * phase)


def _years(rule: str, start: datetime.datetime) -> list[list[int]]:
    """The number of occurrences in the months of each year; none if the rule makes no sense."""
    from dateutil.rrule import rrulestr

    found: Counter[tuple[int, int]] = Counter()
    try:
        occurrences = rrulestr(rule, dtstart=start)
    except ValueError:
        return []
    try:
        for occurrence in occurrences:
            if occurrence.year > _LAST_YEAR:
                break
            found[occurrence.year, occurrence.month] += 1
    except ValueError:
        pass  # the week that runs into the year 10000, after all that are counted
    except IndexError:  # dateutil's answer to the 400th Monday of a month
        return []
    return [[found[year, month + 1] for month in range(MONTHS)] for year in range(_FIRST_YEAR, _LAST_YEAR + 1)]
