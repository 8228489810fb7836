"""A value is not written in the form it has to have.

## Why

Ids, dates and patterns are compared and sorted; that works only in one form.

## What to do

Write it as the examples in the message show.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: 4}
    valid_from: 1 March 2026  # here
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
    valid_from: 2026-03-01
```

## Source

JSON Schema, draft 2020-12, and YAML 1.2.2.
"""

from govctl.findings import Severity
from govctl.rules.engine import Rule

RULE = Rule(
    "schema/malformed",
    Severity.ERROR,
    "Write it as the examples in the message show.",
)
