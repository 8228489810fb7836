"""A key stands twice in the same place.

## Why

YAML keeps one of the two and drops the other without a word. A second chair or a second group of the same id
would vanish.

## What to do

Keep one of the two.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: 4}
    chair: Caretaker  # here
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    deputy_chair: Caretaker
    meetings: {per_year: 4}
```

## Source

JSON Schema, draft 2020-12, and YAML 1.2.2.
"""

from govctl.findings import Severity
from govctl.rules.engine import Rule

RULE = Rule(
    "schema/duplicate-key",
    Severity.ERROR,
    "Keep one of the two.",
)
