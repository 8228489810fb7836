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
from govctl.rules.references import unresolved
from govctl.source import Place


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Organisations named by seats, people, other organisations, documents and requirements."""
    known = {**dict.fromkeys(index.organisations), **dict.fromkeys(index.people)}
    yield from unresolved(index, "organisation", known, _references(index))
    nominating = {**dict.fromkeys(index.organisations), **dict.fromkeys(index.groups)}
    yield from unresolved(index, "organisation or group", nominating, _nominations(index))


def _references(index: Index) -> Iterator[tuple[str, str, Place, str]]:
    governance = index.governance
    known = index.organisations
    for group in governance.groups:
        for key, seat in group.seats():
            name = seat.organisation
            if name and name not in known and not stands_for_nobody(governance.policy, key, name):
                yield f"{index.group_name(group)} seats", name, Place(seat.pointer, ("organisation",)), group.id
    for organisation in governance.organisations:
        if organisation.part_of:
            at = Place(organisation.pointer, ("part_of",))
            yield f"{index.organisation_name(organisation.id)} is part of", organisation.part_of, at, organisation.id
    for person in governance.people:
        if person.organisation:
            at = Place(person.pointer, ("organisation",))
            yield f"{person.name} comes from", person.organisation, at, person.id
    for document in governance.sources:
        if document.publisher:
            at = Place(document.pointer, ("publisher",))
            yield f"The source `{document.id}` is issued by", document.publisher, at, document.id
    for requirement in governance.requirements:
        if requirement.check is not None and requirement.check.organisation:
            at = Place(requirement.check.pointer, ("organisation",))
            yield f"The requirement `{requirement.id}` names", requirement.check.organisation, at, requirement.id


def _nominations(index: Index) -> Iterator[tuple[str, str, Place, str]]:
    for group in index.governance.groups:
        for _, seat in group.seats():
            if seat.nominated_by:
                at = Place(seat.pointer, ("nominated_by",))
                yield f"A seat of {index.group_name(group)} is nominated by", seat.nominated_by, at, group.id


RULE = Rule(
    "ref/unknown-organisation",
    Severity.ERROR,
    "Declare it under `organisations`, or correct the id; a free title is written `{title: ...}`.",
    check=check,
)
