"""The chair is not among the members.

## Why

A chair from outside cannot vote, is not counted for a quorum, and knows the matter only from the papers. If
that is meant, it should be said; mostly the list of members is out of date.

## What to do

Add the chair to `members`, or correct the chair.

## Bad

```yaml
schema_version: 1
name: Village hall
people: {ines: Ines from number 4, omar: Omar from number 7}
groups:
  board:
    apex: true
    chair: ines  # here
    members: [omar]
    meetings: {per_year: 4}
```

## Good

```yaml
schema_version: 1
name: Village hall
people: {ines: Ines from number 4, omar: Omar from number 7}
groups:
  board:
    apex: true
    chair: ines
    members: [ines, omar]
    meetings: {per_year: 4}
```

## Source

Team leads have to be members: the checks of rust-lang/team.
"""

from collections.abc import Iterator

from govctl.findings import Related, Severity
from govctl.model.index import Index
from govctl.model.parts import Seat, known_seats
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.known import exists, left_out_is_unknown
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Chairs missing from a list of members that names people, and chairs that are only guests.

    A chair held by an organisation is that organisation's seat; it need not stand among the members again.
    """
    for group in index.governance.groups:
        chair = group.chair
        if not isinstance(chair, Seat) or chair.vacant or not exists(group):
            continue
        members = known_seats(group.members)
        if any(_same_holder(chair, seat) for seat in members):
            continue
        guest = next((seat for seat in known_seats(group.guests) if _same_holder(chair, seat)), None)
        name = index.group_name(group)
        if guest is not None:
            message = told(
                "{chair} chairs {group}, but is only a guest there.", chair=index.seat_name(chair), group=name
            )
            yield Flaw(message, Place(chair.pointer), group.id, related=(Related(told("guest"), Place(guest.pointer)),))
        elif chair.person and _lists_people(members) and not left_out_is_unknown(group):
            message = told(
                "{chair} chairs {group}, but is not among its members.", chair=index.seat_name(chair), group=name
            )
            yield Flaw(message, Place(chair.pointer), group.id)


def _lists_people(members: tuple[Seat, ...]) -> bool:
    return bool(members) and all(seat.person or seat.vacant for seat in members)


def _same_holder(chair: Seat, seat: Seat) -> bool:
    if chair.person or seat.person:
        return chair.person == seat.person
    return bool(chair.organisation) and chair.organisation == seat.organisation and chair.title == seat.title


RULE = Rule(
    "chair/not-a-member",
    Severity.WARNING,
    "Add the chair to `members`, or correct the chair.",
    check=check,
)
