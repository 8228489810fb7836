"""A group is of a kind that nobody declared.

## Why

The kind decides how a group is drawn and what is expected of it. A misspelt kind makes a steering group one
of its own sort.

## What to do

Use a standard kind, or declare yours under `policy.kinds`.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    kind: stering_group  # here
    apex: true
    chair: Treasurer
    meetings: {per_year: 4}
```

## Good

```yaml
schema_version: 1
name: Village hall
policy: {kinds: {assembly: All residents together}}
groups:
  residents: {kind: assembly, apex: true, chair: Treasurer, meetings: {per_year: 1}}
  board: {kind: steering_group, reports_to: residents, chair: Treasurer, meetings: {per_year: 4}}
```

## Source

Referential integrity, as in the checks of kubernetes/community and rust-lang/team.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.group import STANDARD_KINDS
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.references import Reference, unresolved
from govctl.source import Place
from govctl.words.told import marked


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Kinds that are neither standard nor declared by the policy."""
    known = {**dict.fromkeys(sorted(STANDARD_KINDS)), **dict(index.governance.policy.kinds)}
    yield from unresolved(index, marked("kind"), known, _references(index))


def _references(index: Index) -> Iterator[Reference]:
    for group in index.governance.groups:
        if group.kind:
            yield _IS, index.group_name(group), group.kind, Place(group.pointer, ("kind",)), group.id


_IS = marked("{who} is of the kind")

RULE = Rule(
    "ref/unknown-kind",
    Severity.ERROR,
    "Use a standard kind, or declare yours under `policy.kinds`.",
    check=check,
)
