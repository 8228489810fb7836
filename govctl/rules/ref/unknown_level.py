"""A level is named that is not declared.

## Why

The level says how far up a decision is taken. A group at a level that does not exist stands nowhere in the
picture and is left out of every count by level.

## What to do

Declare it under `levels`, or correct the id.

## Bad

```yaml
schema_version: 1
name: Village hall
levels: [strategic, operational]
groups:
  board:
    apex: true
    level: stratgic  # here
    chair: Treasurer
    meetings: {per_year: 4}
```

## Good

```yaml
schema_version: 1
name: Village hall
levels: [strategic, operational]
groups:
  board:
    apex: true
    level: strategic
    chair: Treasurer
    meetings: {per_year: 4}
```

## Source

Referential integrity, as in the checks of kubernetes/community and rust-lang/team.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.references import REQUIREMENT, Reference, unresolved
from govctl.source import Place
from govctl.words.told import marked


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Levels of groups, and levels or groups at which a requirement demands a seat."""
    yield from unresolved(index, marked("level"), index.levels, _of_groups(index))
    levels_and_groups = {**dict.fromkeys(index.levels), **dict.fromkeys(index.groups)}
    yield from unresolved(index, marked("level or group"), levels_and_groups, _of_requirements(index))


def _of_groups(index: Index) -> Iterator[Reference]:
    for group in index.governance.groups:
        if group.level:
            yield _IS, index.group_name(group), group.level, Place(group.pointer, ("level",)), group.id


def _of_requirements(index: Index) -> Iterator[Reference]:
    for requirement in index.governance.requirements:
        if requirement.check is not None:
            for number, level in enumerate(requirement.check.has_seat_at):
                at = Place(requirement.check.pointer, ("has_seat_at", number))
                yield REQUIREMENT, requirement.id, level, at, requirement.id


_IS = marked("{who} is at")

RULE = Rule(
    "ref/unknown-level",
    Severity.ERROR,
    "Declare it under `levels`, or correct the id.",
    check=check,
)
