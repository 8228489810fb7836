"""A group never meets.

## Why

No meeting a year is no group. Perhaps it is dissolved or paused, perhaps it meets when needed.

## What to do

Write `meetings: ad_hoc`, or `status: paused` or `dissolved`.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: 0}  # here
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: ad_hoc
```

## Source

Dormant groups: kubernetes/community retires working groups that no longer meet.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.model.parts import Meetings, Range
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.known import exists
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Groups in being with no meeting a year."""
    for group in index.governance.groups:
        meetings = group.meetings
        never = isinstance(meetings, Meetings) and meetings.per_year == Range(0, 0)
        if never and exists(group) and group.status != "paused":
            message = told("{group} never meets.", group=index.group_name(group))
            yield Flaw(message, Place(group.pointer, ("meetings", "per_year")), group.id)


RULE = Rule(
    "meeting/never",
    Severity.WARNING,
    "Write `meetings: ad_hoc`, or `status: paused` or `dissolved`.",
    check=check,
)
