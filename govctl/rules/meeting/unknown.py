"""It is not known how often a group meets.

## Why

What a seat costs an organisation cannot be counted, and a proposal cannot be compared with today.

## What to do

Find out, and write it down.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: unknown  # here
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: 4}
```

## Source

govctl: unknown is not none.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.element import UNKNOWN
from govctl.model.index import Index
from govctl.model.parts import Meetings
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.known import exists, left_out_is_unknown
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Groups whose meetings are `unknown`, stated without a number, or left out by an incomplete file."""
    for group in index.governance.groups:
        meetings = group.meetings
        without_number = isinstance(meetings, Meetings) and not (
            meetings.ad_hoc or meetings.every or meetings.rrule or meetings.per_year not in (None, UNKNOWN)
        )
        left_out = meetings is None and left_out_is_unknown(group)
        if exists(group) and (meetings is UNKNOWN or without_number or left_out):
            message = told("It is not known how often {group} meets.", group=index.group_name(group))
            yield Flaw(message, Place(group.pointer, ("meetings",)), group.id)


RULE = Rule(
    "meeting/unknown",
    Severity.NOTE,
    "Find out, and write it down.",
    check=check,
)
