"""What can be counted of two governances, as far as it changes: the rows of tables."""

from collections.abc import Iterator
from typing import NamedTuple

from govctl.changes.compared import Compared
from govctl.metrics.measure import Measure
from govctl.words.told import marked, told

LOADS = marked("Seat-meetings a year")


class Row(NamedTuple):
    """One number before and after; all is told, so that it can be said in another language."""

    name: str
    before: str
    after: str


def tables(compared: Compared) -> Iterator[tuple[str, list[Row]]]:
    """The tables in which anything changes, each with its heading; none if nothing else changes."""
    if not compared.changes:
        return
    metrics = [
        Row(named(one.title, one.unit), said(one.before, one.unit), said(one.after, one.unit))
        for one in compared.metrics
        if one.before != one.after
    ]
    loads = [
        Row(one.organisation, one.before.in_words(), one.after.in_words())
        for one in compared.loads
        if one.before != one.after
    ]
    for heading, rows in ((marked("The whole"), metrics), (LOADS, loads)):
        if rows:
            yield heading, rows


def named(title: str, unit: str) -> str:
    """The title of a metric, which says what its numbers are for: `Meetings a year`."""
    return told("{title} a year", title=told(title)) if unit.endswith(" a year") else told(title)


def said(measure: Measure, unit: str) -> str:
    """A number with its unit, where the title of the metric does not say it."""
    number = measure.in_words()
    return told("{number} %", number=number) if unit == "percent" and not measure.is_unknown else number
