"""The file breaks the organisation's own schema.

## Why

An organisation can ask for more than the format does, for instance that every group names its quorum. What it asks
for is in the JSON Schema given with `--schema`.

## What to do

Do as the message and the schema's description say.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}  # here
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}, quorum: three members}
```

## Source

JSON Schema, draft 2020-12.
"""

from govctl.findings import Severity
from govctl.rules.engine import Rule

RULE = Rule(
    "schema/house",
    Severity.ERROR,
    "Do as the message and the schema's description say.",
)
