"""An included file cannot be taken in.

## Why

Includes are followed inside the folder of the governance only, each file once, so that a proposal from
outside cannot pull in files that it should not see.

## What to do

Name files inside the folder, as in `groups/*.yaml`.

## Bad

```yaml
schema_version: 1
name: Village hall
include: ../secrets.yaml  # here
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
    "schema/include",
    Severity.ERROR,
    "Name files inside the folder, as in `groups/*.yaml`.",
)
