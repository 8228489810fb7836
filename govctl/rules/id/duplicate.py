"""An id is declared twice.

## Why

Whoever refers to the id means one of the two, and nobody can tell which. In a list, or in two included files,
the second declaration would silently hide or be hidden by the first.

## What to do

Give one of the two another id, or remove it.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  - {id: board, apex: true, chair: Treasurer, meetings: {per_year: 4}}
  - {id: board, reports_to: board, chair: Caretaker, meetings: ad_hoc}  # here
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  - {id: board, apex: true, chair: Treasurer, meetings: {per_year: 4}}
  - {id: upkeep, reports_to: board, chair: Caretaker, meetings: ad_hoc}
```

## Source

Unique identifiers: W3C ORG ontology; the team checks of rust-lang/team.
"""

from collections.abc import Iterator

from govctl.findings import Related, Severity
from govctl.model.governance import Governance
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.source import Place
from govctl.words.told import marked, told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Every declaration of an id after its first."""
    for sort, declared in _declarations(index.governance):
        first: dict[str, Place] = {}
        for name, place in declared:
            if name and first.setdefault(name, place) != place:
                related = (Related(told("first declared here"), first[name]),)
                yield Flaw(
                    told("The {sort} id `{name}` is declared twice.", sort=told(sort), name=name),
                    place,
                    name,
                    related=related,
                )


def _declarations(governance: Governance) -> Iterator[tuple[str, Iterator[tuple[str, Place]]]]:
    """By sort of element: ids and where they stand."""
    owned = (one for group in governance.groups for one in group.known_responsibilities)
    yield marked("responsibility"), ((one.id, Place(one.pointer, ("id",))) for one in owned)
    yield marked("level"), ((one.id, Place(one.pointer, ("id",))) for one in governance.levels)
    for sort, elements in (
        (marked("group"), governance.groups),
        (marked("organisation"), governance.organisations),
        (marked("person"), governance.people),
        (marked("source"), governance.sources),
        (marked("initiative"), governance.initiatives),
        (marked("requirement"), governance.requirements),
        (marked("open question"), governance.open_questions),
    ):
        yield sort, ((one.id, Place(one.pointer, on_key=True)) for one in elements)


RULE = Rule(
    "id/duplicate",
    Severity.ERROR,
    "Give one of the two another id, or remove it.",
    check=check,
)
