"""It is not known who chairs a group.

## Why

A group that meets has a chair, so somebody knows. Until it is written down, nobody outside can turn to the
chair.

## What to do

Find out, and write it down.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  upkeep:
    reports_to: board
    chair: unknown  # here
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
    """Groups with `chair: unknown`, or that leave it out and are not written down completely."""
    for group in index.governance.groups:
        left_out = group.chair is None and left_out_is_unknown(group)
        if exists(group) and (group.chair is UNKNOWN or left_out):
            message = told("It is not known who chairs {group}.", group=index.group_name(group))
            yield Flaw(message, Place(group.pointer, ("chair",)), group.id)


RULE = Rule(
    "chair/unknown",
    Severity.NOTE,
    "Find out, and write it down.",
    check=check,
)
