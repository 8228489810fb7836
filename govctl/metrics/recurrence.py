"""How many meetings a year a recurrence rule of RFC 5545 makes, counted on the calendar by python-dateutil.

A rule comes from a file that may be hostile, and counting goes through it occurrence by occurrence, so only what is
bounded gets there (`docs/decisions/0010-recurrence.md`).
"""

import datetime
from collections import Counter
from functools import lru_cache

from govctl.metrics.measure import NOTHING_KNOWN, Measure, between

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
_START = datetime.datetime(_FIRST_YEAR - 3, 1, 1)  # noqa: DTZ001 (a calendar without clocks)
_START_OF_YEARLY = _START.replace(year=_FIRST_YEAR - _LONGEST_INTERVAL)
_DAYS = {"DAILY": 1, "WEEKLY": 7}


@lru_cache(maxsize=1024)
def a_year(rule: str) -> Measure:
    """The smallest and the largest number of occurrences in a year, whenever the rule starts; else unknown.

    Unknown are rules that come to an end (COUNT, UNTIL), several times a day, and intervals above 28.
    """
    parts = _parts(rule)
    interval = int(parts.get("INTERVAL", "1")) if parts.get("INTERVAL", "1").isdecimal() else 0
    if not parts or not 1 <= interval <= _LONGEST_INTERVAL:
        return NOTHING_KNOWN
    text = ";".join(f"{key}={value}" for key, value in parts.items() if key not in _TIMES)
    counts = [count for phase in range(interval) for count in _counts(text, _start(parts["FREQ"], phase))]
    return between(min(counts), max(counts)) if counts else NOTHING_KNOWN


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


def _counts(rule: str, start: datetime.datetime) -> list[int]:
    """The number of occurrences in each year; none if the rule makes no sense."""
    from dateutil.rrule import rrulestr

    years: Counter[int] = Counter()
    try:
        occurrences = rrulestr(rule, dtstart=start)
    except ValueError:
        return []
    try:
        for occurrence in occurrences:
            if occurrence.year > _LAST_YEAR:
                break
            years[occurrence.year] += 1
    except ValueError:
        pass  # the week that runs into the year 10000, after all that are counted
    except IndexError:  # dateutil's answer to the 400th Monday of a month
        return []
    return [years[year] for year in range(_FIRST_YEAR, _LAST_YEAR + 1)]
