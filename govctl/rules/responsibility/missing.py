"""A group that is written down completely answers for nothing.

## Why

A group without a responsibility is a meeting without a purpose: it costs time, and nobody knows what may be
put to it.

## What to do

Write down what it answers for, or `responsibilities: unknown`.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:  # here
    apex: true
    chair: Treasurer
    meetings: {per_year: 4}
    completeness: complete
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
    completeness: complete
    responsibilities: [Approves the budget]
```

## Source

RAPID and RACI: every body has a role in some decision.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.known import exists
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Complete groups without responsibilities."""
    for group in index.governance.groups:
        if group.completeness == "complete" and not group.responsibilities and exists(group):
            message = told("{group} answers for nothing.", group=index.group_name(group))
            yield Flaw(message, Place(group.pointer, on_key=True), group.id)


RULE = Rule(
    "responsibility/missing",
    Severity.WARNING,
    "Write down what it answers for, or `responsibilities: unknown`.",
    check=check,
)
