"""The policy names a rule that does not exist.

## Why

A setting for a misspelt rule changes nothing: the rule that was meant goes on as before, and nobody notices.

## What to do

Correct the id; `govctl rules` lists all rules.

## Bad

```yaml
schema_version: 1
name: Village hall
policy:
  rules: {chair/mising: warning}  # here
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
```

## Good

```yaml
schema_version: 1
name: Village hall
policy:
  rules: {chair/missing: warning}
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
```

## Source

Configuration that is ignored in silence: ruff and eslint refuse unknown rules.
"""

from govctl.findings import Severity
from govctl.rules.engine import Rule

RULE = Rule(
    "ref/unknown-rule",
    Severity.ERROR,
    "Correct the id; `govctl rules` lists all rules.",
)
