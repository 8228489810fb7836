"""The file cannot be read as YAML.

## Why

Nothing in it can be trusted until it can be read.

## What to do

Mend the place that is named; an editor with YAML support shows it while you type.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}  # here
  upkeep: {}
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
    "schema/not-yaml",
    Severity.ERROR,
    "Mend the place that is named; an editor with YAML support shows it while you type.",
)
