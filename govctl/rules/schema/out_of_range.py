"""A number is outside what is possible.

## Why

Nothing sensible can be counted from it.

## What to do

Correct the number.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: -4}  # here
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

JSON Schema, draft 2020-12, and YAML 1.2.2.
"""

from govctl.findings import Severity
from govctl.rules.engine import Rule

RULE = Rule(
    "schema/out-of-range",
    Severity.ERROR,
    "Correct the number.",
)
