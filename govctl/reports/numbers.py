"""What can be counted of two governances, as far as it changes: the rows of tables."""

from collections.abc import Iterator
from typing import NamedTuple

from govctl.changes.compared import Compared


class Row(NamedTuple):
    """One number before and after."""

    name: str
    before: str
    after: str


def tables(compared: Compared) -> Iterator[tuple[str, list[Row]]]:
    """The tables in which anything changes, each with its heading; none if nothing else changes."""
    if not compared.changes:
        return
    metrics = [Row(one.title, str(one.before), str(one.after)) for one in compared.metrics if one.before != one.after]
    loads = [
        Row(one.organisation, str(one.before), str(one.after)) for one in compared.loads if one.before != one.after
    ]
    for heading, rows in (("The whole", metrics), ("Seat-meetings a year", loads)):
        if rows:
            yield heading, rows
