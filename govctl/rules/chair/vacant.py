"""The chair of a group is vacant.

## Why

A vacancy is a fact, and an honest one. But while it lasts nobody calls the meetings.

## What to do

Fill the seat, name a deputy, or waive this until it is filled.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  upkeep:
    reports_to: board
    chair: {vacant: true, since: 2026-03-01}  # here
    meetings: ad_hoc
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  upkeep:
    reports_to: board
    chair: Caretaker
    meetings: ad_hoc
```

## Source

Popolo: a post without a membership is vacant.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.model.parts import Seat
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.known import exists
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Groups whose chair is a vacant seat."""
    for group in index.governance.groups:
        if isinstance(group.chair, Seat) and group.chair.vacant and exists(group):
            name, since = index.group_name(group), group.chair.since
            message = (
                told("The chair of {group} is vacant since {date}.", group=name, date=since)
                if isinstance(since, str)
                else told("The chair of {group} is vacant.", group=name)
            )
            yield Flaw(message, Place(group.chair.pointer), group.id)


RULE = Rule(
    "chair/vacant",
    Severity.WARNING,
    "Fill the seat, name a deputy, or waive this until it is filled.",
    check=check,
)
