"""Meetings a year and the hours they take."""

from functools import lru_cache

from govctl.metrics.existing import existing
from govctl.metrics.measure import NOTHING_KNOWN, Measure, between, exactly, total
from govctl.metrics.metric import Measured, Metric
from govctl.metrics.recurrence import a_year
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Meetings, Range
from govctl.words.told import marked

UNITS_A_YEAR = {"day": 365, "week": 52, "month": 12, "quarter": 4, "year": 1}
"""Every two weeks are 26 meetings a year, every three weeks 17.3 on average; a day over 52 weeks is left out."""
MOST_RULES = 100
"""So many different recurrence rules are counted in one governance, each of which takes some hundredths of a second."""


def frequency(group: Group) -> Measure:
    """Meetings a year; unknown where they are ad hoc, not stated, or stated as unknown."""
    said = group.meetings
    if not isinstance(said, Meetings) or said.ad_hoc:
        return NOTHING_KNOWN
    if isinstance(said.per_year, Range):
        return between(*said.per_year)
    if said.every is not None:
        year, count = UNITS_A_YEAR[said.every.unit], said.every.count
        return exactly(year // count if year % count == 0 else year / count)
    return a_year(said.rrule) if said.rrule else NOTHING_KNOWN


def hours_each(group: Group) -> Measure:
    """The hours that one meeting lasts."""
    said = group.meetings
    if not isinstance(said, Meetings) or said.duration_hours is None:
        return NOTHING_KNOWN
    return exactly(said.duration_hours)


@lru_cache(maxsize=2)
def frequencies(index: Index) -> dict[str, Measure]:
    """Meetings a year by group id; kept for the last two governances, as several metrics ask for it."""
    rules: set[str] = set()
    found = {}
    for group in existing(index):
        if isinstance(group.meetings, Meetings) and group.meetings.rrule:
            if len(rules) >= MOST_RULES and group.meetings.rrule not in rules:
                found[group.id] = NOTHING_KNOWN
                continue
            rules.add(group.meetings.rrule)
        found[group.id] = frequency(group)
    return found


def meetings(index: Index) -> Measured:
    """The number of meetings a year."""
    parts = frequencies(index)
    return Measured(total(parts.values()), parts)


def hours(index: Index) -> Measured:
    """The hours of meetings a year."""
    held = frequencies(index)
    parts = {group.id: held[group.id].times(hours_each(group)) for group in existing(index)}
    return Measured(total(parts.values()), parts)


METRICS = (
    Metric(
        "meetings",
        marked("Meetings"),
        "meetings a year",
        "How many meetings are held in a year; a year has 52 weeks, and ad hoc is an unknown number.",
        meetings,
        "group",
    ),
    Metric(
        "meeting-hours",
        marked("Hours of meetings"),
        "hours a year",
        "How many hours the meetings of a year last, where their duration is stated.",
        hours,
        "group",
    ),
)
