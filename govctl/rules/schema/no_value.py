"""A key has no value.

## Why

Nobody can tell whether it is unknown, none, or forgotten. These are three different facts.

## What to do

Give it a value, write `unknown`, or remove the key.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair:  # here
    meetings: {per_year: 4}
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: unknown
    meetings: {per_year: 4}
```

## Source

JSON Schema, draft 2020-12, and YAML 1.2.2.
"""

from govctl.findings import Severity
from govctl.rules.engine import Rule

RULE = Rule(
    "schema/no-value",
    Severity.ERROR,
    "Give it a value, write `unknown`, or remove the key.",
)
