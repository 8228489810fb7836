"""Two different frequencies are given.

## Why

Four times a year and every two weeks cannot both be true, and everything that is counted from it depends on
which.

## What to do

Keep one of `per_year`, `every` and `rrule`.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: 4, every: 2 weeks}  # here
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {every: 2 weeks}
```

## Source

One fact in one place.
"""

from collections.abc import Iterator
from functools import reduce

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.model.parts import Meetings
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Meetings with more than one frequency."""
    for group in index.governance.groups:
        meetings = group.meetings
        if isinstance(meetings, Meetings):
            given = (("per_year", meetings.per_year), ("every", meetings.every), ("rrule", meetings.rrule))
            keys = [key for key, said in given if said]
            if len(keys) > 1:
                both = reduce(lambda one, other: told("{one} and {other}", one=one, other=other), keys)
                message = told(
                    "The meetings of {group} are given twice: by {keys}.", group=index.group_name(group), keys=both
                )
                yield Flaw(message, Place(meetings.pointer, (keys[1],), on_key=True), group.id)


RULE = Rule(
    "meeting/conflicting",
    Severity.ERROR,
    "Keep one of `per_year`, `every` and `rrule`.",
    check=check,
)
