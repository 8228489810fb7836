"""A person is named who is not declared.

## Why

A seat is held by somebody who can be reached and replaced. A person who is declared nowhere is a name without
a contact, and cannot be followed from group to group.

## What to do

Declare the person under `people`, or correct the id.

## Bad

```yaml
schema_version: 1
name: Village hall
people: {ines: Ines from number 4}
groups:
  board:
    apex: true
    chair: {person: inez}  # here
    meetings: {per_year: 4}
```

## Good

```yaml
schema_version: 1
name: Village hall
people: {ines: Ines from number 4}
groups:
  board:
    apex: true
    chair: {person: ines}
    meetings: {per_year: 4}
```

## Source

Referential integrity, as in the checks of kubernetes/community and rust-lang/team.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.placeholders import stands_for_nobody
from govctl.rules.references import SEATS, Reference, unresolved
from govctl.source import Place
from govctl.words.told import marked


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """People named by seats."""
    yield from unresolved(index, marked("person"), index.people, _references(index))


def _references(index: Index) -> Iterator[Reference]:
    known = index.people
    for group in index.governance.groups:
        for key, seat in group.seats():
            name = seat.person
            if name and name not in known and not stands_for_nobody(index.governance.policy, key, name):
                yield SEATS, index.group_name(group), name, Place(seat.pointer, ("person",)), group.id


RULE = Rule(
    "ref/unknown-person",
    Severity.ERROR,
    "Declare the person under `people`, or correct the id.",
    check=check,
)
