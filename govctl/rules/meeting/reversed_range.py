"""The smallest number of meetings is larger than the largest.

## Why

No number of meetings lies in such a range, so nothing can be counted from it. Mostly the two are swapped.

## What to do

Swap the two numbers.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: {min: 4, max: 2}}  # here
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: {min: 2, max: 4}}
```

## Source

govctl: ranges stay ranges.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.model.parts import Meetings, Range
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Ranges of meetings a year that hold no number."""
    for group in index.governance.groups:
        meetings = group.meetings
        if isinstance(meetings, Meetings) and isinstance(meetings.per_year, Range):
            least, most = meetings.per_year
            if least is not None and most is not None and least > most:
                message = told(
                    "{group} meets at least {least} and at most {most} times a year.",
                    group=index.group_name(group),
                    least=least,
                    most=most,
                )
                yield Flaw(message, Place(meetings.pointer, ("per_year",)), group.id)


RULE = Rule(
    "meeting/reversed-range",
    Severity.ERROR,
    "Swap the two numbers.",
    check=check,
)
