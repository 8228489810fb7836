"""The policy sets a parameter that the rule does not have.

## Why

A misspelt parameter changes nothing, and nobody notices.

## What to do

Correct the name; `govctl rules RULE` shows the parameters of a rule.

## Bad

```yaml
schema_version: 1
name: Village hall
policy:
  rules: {chair/placeholder: {wordz: [somebody]}}  # here
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
```

## Good

```yaml
schema_version: 1
name: Village hall
policy:
  rules: {chair/placeholder: {words: [somebody]}}
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
```

## Source

Configuration that is ignored in silence: ruff and eslint refuse unknown options.
"""

from govctl.findings import Severity
from govctl.rules.engine import Rule

RULE = Rule(
    "ref/unknown-parameter",
    Severity.ERROR,
    "Correct the name; `govctl rules RULE` shows the parameters of a rule.",
)
