"""Nothing is said about a group's meetings.

## Why

A group that never meets decides nothing. How often it meets is also what a seat costs an organisation.

## What to do

Write `meetings: {per_year: 4}`, `{every: 2 weeks}`, `ad_hoc`, or `unknown`.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:  # here
    apex: true
    chair: Treasurer
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

Meeting cadence: the charters of kubernetes/community; PRINCE2 communication management.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.known import exists, left_out_is_unknown
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Groups without `meetings`, unless what they leave out is unknown."""
    for group in index.governance.groups:
        if group.meetings is None and exists(group) and not left_out_is_unknown(group):
            message = told("Nothing is said about the meetings of {group}.", group=index.group_name(group))
            yield Flaw(message, Place(group.pointer, on_key=True), group.id)


RULE = Rule(
    "meeting/missing",
    Severity.NOTE,
    "Write `meetings: {per_year: 4}`, `{every: 2 weeks}`, `ad_hoc`, or `unknown`.",
    check=check,
)
