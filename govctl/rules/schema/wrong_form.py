"""A value is of the wrong sort.

## Why

A list where a word belongs, or a word where a map belongs, says something else than it seems to.

## What to do

Write it in the form that the message names.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: [Treasurer, Caretaker]  # here
    meetings: {per_year: 4}
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
    "schema/wrong-form",
    Severity.ERROR,
    "Write it in the form that the message names.",
)
