"""It is not known to whom a group reports.

## Why

It may be settled and only not written down, or it may never have been settled. Either way somebody has to
ask.

## What to do

Find out, and write it down.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  upkeep:
    reports_to: unknown  # here
    chair: Caretaker
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

govctl: unknown is not none.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.element import UNKNOWN
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.known import exists, left_out_is_unknown
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Groups with `reports_to: unknown`, or that leave it out and are not written down completely."""
    for group in index.governance.groups:
        left_out = group.reports_to is None and left_out_is_unknown(group)
        if exists(group) and not group.apex and (group.reports_to is UNKNOWN or left_out):
            message = told("It is not known to whom {group} reports.", group=index.group_name(group))
            yield Flaw(message, Place(group.pointer, ("reports_to",)), group.id)


RULE = Rule(
    "reporting/unknown",
    Severity.NOTE,
    "Find out, and write it down.",
    check=check,
)
