"""What can be counted of two governances, as far as it changes: the rows of tables."""

from collections.abc import Iterator
from typing import NamedTuple

from govctl.changes.compared import Compared
from govctl.metrics.measure import Measure

LOADS = "Seat-meetings a year"


class Row(NamedTuple):
    """One number before and after."""

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
        Row(one.organisation, str(one.before), str(one.after)) for one in compared.loads if one.before != one.after
    ]
    for heading, rows in (("The whole", metrics), (LOADS, loads)):
        if rows:
            yield heading, rows


def named(title: str, unit: str) -> str:
    """The title of a metric, which says what its numbers are for: `Meetings a year`."""
    return f"{title} a year" if unit.endswith(" a year") else title


def said(measure: Measure, unit: str) -> str:
    """A number with its unit, where the title of the metric does not say it."""
    return f"{measure} %" if unit == "percent" and not measure.is_unknown else str(measure)
