"""Something is missing that cannot be left out.

## Why

Without it nothing can be made of the rest.

## What to do

Add the key that is named.

## Bad

```yaml
name: Village hall  # here
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
```

## Source

JSON Schema, draft 2020-12, and YAML 1.2.2.
"""

from govctl.findings import Severity
from govctl.rules.engine import Rule

RULE = Rule(
    "schema/missing-key",
    Severity.ERROR,
    "Add the key that is named.",
)
