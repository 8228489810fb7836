"""Meetings over the months of a year, as far as anything is said about when they are."""

from calendar import monthrange
from typing import NamedTuple

from govctl.metrics.existing import existing
from govctl.metrics.measure import NONE, NOTHING_KNOWN, Measure, between
from govctl.metrics.meetings import MOST_RULES
from govctl.metrics.recurrence import LENGTHS, MONTHS, calendar
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Interval, Meetings, Range

_IN_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_IN_DAYS = {"day": 1, "week": 7}
_DAYS = tuple(tuple(monthrange(year, month + 1)[1] for month in range(MONTHS)) for year in (2023, 2024))
"""The lengths of the months in a common and in a leap year"""


class Spread(NamedTuple):
    """How the meetings of a group spread over the year."""

    months: int
    """How long the parts are for which a number is known: 1 for months, 3 for quarters, 12 for the year as a whole"""
    counts: tuple[Measure, ...]
    """The number of meetings in each part"""

    def by_month(self) -> tuple[Measure, ...]:
        """The number of meetings in each month: of those in a longer part, all may be in one month or none."""
        if self.months == 1:
            return self.counts
        return tuple(between(0, count.most) for count in self.counts for _ in range(self.months))


NOTHING_SAID = Spread(MONTHS, (NOTHING_KNOWN,))


def spread(group: Group) -> Spread:
    """How the meetings of a group spread over the year, in the shortest parts for which the file says it."""
    said = group.meetings
    if not isinstance(said, Meetings) or said.ad_hoc:
        return NOTHING_SAID
    if isinstance(said.per_year, Range):
        return Spread(MONTHS, (between(*said.per_year),))
    if said.every is not None:
        return _shortest({length: _regular(said.every, length) for length in LENGTHS})
    return _shortest(calendar(said.rrule).in_parts) if said.rrule else NOTHING_SAID


def spreads(index: Index) -> dict[str, Spread]:
    """The same for each group, by its id; of recurrence rules only so many are looked at as `MOST_RULES` says."""
    rules: set[str] = set()
    found = {}
    for group in existing(index):
        rule = group.meetings.rrule if isinstance(group.meetings, Meetings) else ""
        if rule and rule not in rules and len(rules) >= MOST_RULES:
            found[group.id] = NOTHING_SAID
            continue
        rules.add(rule)
        found[group.id] = spread(group)
    return found


def _shortest(in_parts: dict[int, tuple[Measure, ...]]) -> Spread:
    """The shortest parts in which something is certain; months where it is certain that some have none."""
    for length, counts in in_parts.items():
        if all(count.is_exact or count.least for count in counts):
            return Spread(length, counts)
    if NONE in in_parts.get(1, ()):
        return Spread(1, in_parts[1])
    return Spread(MONTHS, in_parts[MONTHS]) if in_parts else NOTHING_SAID


def _regular(every: Interval, length: int) -> tuple[Measure, ...]:
    """How many meetings each part of the year has, with the same time between all of them."""
    if every.unit in _IN_MONTHS:
        step = every.count * _IN_MONTHS[every.unit]
        return (between(length // step, -(-length // step)),) * (MONTHS // length)
    step = every.count * _IN_DAYS[every.unit]
    parts = []
    for month in range(0, MONTHS, length):
        shortest, longest = (sum(year[month : month + length]) for year in _DAYS)
        parts.append(between(shortest // step, -(-longest // step)))
    return tuple(parts)
