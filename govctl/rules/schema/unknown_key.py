"""A key is not one of the format.

## Why

A key that is not known is not checked: a misspelt `reports_to` would leave a group without a line upward.

## What to do

Correct the key; keys of your own start with `x-`.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  upkeep:
    report_to: board  # here
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

JSON Schema, draft 2020-12, and YAML 1.2.2.
"""

from govctl.findings import Severity
from govctl.rules.engine import Rule

RULE = Rule(
    "schema/unknown-key",
    Severity.ERROR,
    "Correct the key; keys of your own start with `x-`.",
)
