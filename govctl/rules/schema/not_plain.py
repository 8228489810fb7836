"""The file uses a part of YAML that a governance file may not use.

## Why

Tags and merge keys make a file mean something else than it says to a reader, and different programs read them
differently.

## What to do

Write it out plainly.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: !person Treasurer, meetings: {per_year: 4}}  # here
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
    "schema/not-plain",
    Severity.ERROR,
    "Write it out plainly.",
)
