"""A word is not one of those allowed here.

## Why

The words of the format have one meaning each, so that governances can be compared.

## What to do

Use one of the words that the message names.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: 4}
    status: activ  # here
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
    status: active
```

## Source

JSON Schema, draft 2020-12, and YAML 1.2.2.
"""

from govctl.findings import Severity
from govctl.rules.engine import Rule

RULE = Rule(
    "schema/unknown-word",
    Severity.ERROR,
    "Use one of the words that the message names.",
)
