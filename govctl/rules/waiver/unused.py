"""A waiver waives nothing.

## Why

What it accepted is mended, or its rule or target is misspelt. A waiver left behind would hide the next
finding of its kind.

## What to do

Remove the waiver.

## Bad

```yaml
schema_version: 1
name: Village hall
policy:
  waivers:
    - {rule: chair/vacant, target: board, reason: Election in spring, until: 2999-04-30}  # here
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
```

## Good

```yaml
schema_version: 1
name: Village hall
policy:
  waivers:
    - {rule: chair/vacant, target: board, reason: Election in spring, until: 2999-04-30}
groups:
  board: {apex: true, chair: {vacant: true}, meetings: {per_year: 4}}
```

## Source

Unused suppressions: `mypy --warn-unused-ignores`, eslint.
"""

from govctl.findings import Severity
from govctl.rules.engine import Rule

RULE = Rule(
    "waiver/unused",
    Severity.WARNING,
    "Remove the waiver.",
)
