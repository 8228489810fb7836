"""It is not known what a group answers for.

## Why

Until it is known, nobody can tell whether a task is without an owner or has two.

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
    meetings: {per_year: 4}
    responsibilities: unknown  # here
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
    responsibilities: [Approves the budget]
```

## Source

govctl: unknown is not none.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.element import UNKNOWN
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.known import exists
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Groups with `responsibilities: unknown`."""
    for group in index.governance.groups:
        if group.responsibilities is UNKNOWN and exists(group):
            message = told("It is not known what {group} answers for.", group=index.group_name(group))
            yield Flaw(message, Place(group.pointer, ("responsibilities",)), group.id)


RULE = Rule(
    "responsibility/unknown",
    Severity.NOTE,
    "Find out, and write it down.",
    check=check,
)
