"""Two different chairs are named.

## Why

One key says who chairs the group, and a member's role says somebody else does. Whoever reads only one of the
two turns to the wrong person.

## What to do

Decide who chairs; two people can share it as chair and `deputy_chair`.

## Bad

```yaml
schema_version: 1
name: Village hall
organisations: {parish: The parish council, residents: The residents' association}
groups:
  board:
    apex: true
    chair: parish
    members:
      - {organisation: residents, role: chair}  # here
    meetings: {per_year: 4}
```

## Good

```yaml
schema_version: 1
name: Village hall
organisations: {parish: The parish council, residents: The residents' association}
groups:
  board:
    apex: true
    chair: parish
    members:
      - {organisation: residents, role: member}
    meetings: {per_year: 4}
```

## Source

Robert's Rules of Order: one presiding officer.
"""

from collections.abc import Iterator

from govctl.findings import Related, Severity
from govctl.model.index import Index
from govctl.model.parts import Seat, known_seats
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Members with the role of chair beside another chair."""
    for group in index.governance.groups:
        chairs = [seat for seat in known_seats(group.members) if seat.role == "chair"]
        first = group.chair if isinstance(group.chair, Seat) else (chairs[0] if chairs else None)
        for seat in chairs:
            if first is not None and seat is not first and index.seat_name(seat) != index.seat_name(first):
                message = told(
                    "{group} has two chairs: {one} and {other}.",
                    group=index.group_name(group),
                    one=index.seat_name(first),
                    other=index.seat_name(seat),
                )
                related = (Related(told("the other chair"), Place(first.pointer)),)
                yield Flaw(message, Place(seat.pointer, ("role",)), group.id, related=related)


RULE = Rule(
    "chair/conflicting",
    Severity.ERROR,
    "Decide who chairs; two people can share it as chair and `deputy_chair`.",
    check=check,
)
