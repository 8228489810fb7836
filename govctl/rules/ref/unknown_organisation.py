"""An organisation is named that is not declared.

## Why

Seats are held on behalf of organisations. A seat of an organisation that nobody declared is counted for
nobody: the party seems to have lost its seat.

## What to do

Declare it under `organisations`, or correct the id; a free title is written `{title: ...}`.

## Bad

```yaml
schema_version: 1
name: Village hall
organisations: {parish: The parish council}
groups:
  board:
    apex: true
    chair: parrish  # here
    meetings: {per_year: 4}
```

## Good

```yaml
schema_version: 1
name: Village hall
organisations: {parish: The parish council}
groups:
  board:
    apex: true
    chair: parish
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
from govctl.rules.references import REQUIREMENT, SEATS, Reference, unresolved
from govctl.source import Place
from govctl.words.told import marked


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Organisations named by seats, people, other organisations, documents and requirements."""
    known = {**dict.fromkeys(index.organisations), **dict.fromkeys(index.people)}
    yield from unresolved(index, marked("organisation"), known, _references(index))
    nominating = {**dict.fromkeys(index.organisations), **dict.fromkeys(index.groups)}
    yield from unresolved(index, marked("organisation or group"), nominating, _nominations(index))


def _references(index: Index) -> Iterator[Reference]:
    governance = index.governance
    known = index.organisations
    for group in governance.groups:
        for key, seat in group.seats():
            name = seat.organisation
            if name and name not in known and not stands_for_nobody(governance.policy, key, name):
                yield SEATS, index.group_name(group), name, Place(seat.pointer, ("organisation",)), group.id
    for organisation in governance.organisations:
        if organisation.part_of:
            at = Place(organisation.pointer, ("part_of",))
            yield _PART, index.organisation_name(organisation.id), organisation.part_of, at, organisation.id
    for person in governance.people:
        if person.organisation:
            at = Place(person.pointer, ("organisation",))
            yield _FROM, person.name, person.organisation, at, person.id
    for document in governance.sources:
        if document.publisher:
            at = Place(document.pointer, ("publisher",))
            yield _ISSUED, document.id, document.publisher, at, document.id
    for requirement in governance.requirements:
        if requirement.check is not None and requirement.check.organisation:
            at = Place(requirement.check.pointer, ("organisation",))
            yield REQUIREMENT, requirement.id, requirement.check.organisation, at, requirement.id


def _nominations(index: Index) -> Iterator[Reference]:
    for group in index.governance.groups:
        for _, seat in group.seats():
            if seat.nominated_by:
                at = Place(seat.pointer, ("nominated_by",))
                yield _NOMINATED, index.group_name(group), seat.nominated_by, at, group.id


_PART = marked("{who} is part of")
_FROM = marked("{who} comes from")
_ISSUED = marked("The source `{who}` is issued by")
_NOMINATED = marked("A seat of {who} is nominated by")

RULE = Rule(
    "ref/unknown-organisation",
    Severity.ERROR,
    "Declare it under `organisations`, or correct the id; a free title is written `{title: ...}`.",
    check=check,
)
