"""A waiver has run out.

## Why

A waiver accepts a finding until a day, so that somebody looks again. The day has passed.

## What to do

Mend the finding and remove the waiver, or decide on a new day.

## Bad

```yaml
schema_version: 1
name: Village hall
policy:
  waivers:
    - {rule: chair/vacant, target: board, reason: Election in spring, until: 2020-04-30}  # here
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
```

## Good

```yaml
schema_version: 1
name: Village hall
policy:
  waivers:
    - {rule: chair/vacant, target: board, reason: Election in spring, until: 2999-04-30}
groups:
  board: {apex: true, chair: {vacant: true}, meetings: {per_year: 4}}
```

## Source

Exceptions with an end: the ignore files of Trivy and OSV-Scanner.
"""

from govctl.findings import Severity
from govctl.rules.engine import Rule

RULE = Rule(
    "waiver/expired",
    Severity.ERROR,
    "Mend the finding and remove the waiver, or decide on a new day.",
)
