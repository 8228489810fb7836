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
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.source import Place
from govctl.model.governance import Governance

def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Every declaration of an id after its first."""
    for sort, declared in _declarations(index.governance):
        first: dict[str, int] = {}
        for name, pointer, in_element in declared:
            if not name:
                continue
            if name not in first:
                first[name] = pointer
                continue
            related = (Related("first declared here", Place(first[name])),)
            at = Place(pointer, ("id",)) if in_element else Place(pointer)
            yield Flaw(f"The {sort} id `{name}` is declared twice.", at, name, related=related)


def _declarations(governance: Governance) -> Iterator[tuple[str, Iterator[tuple[str, int, bool]]]]:
    """By sort of element: id, pointer, and whether the id may stand inside the element."""
    yield "group", ((group.id, group.pointer, True) for group in governance.groups)
    yield (
        "responsibility",
        ((owned.id, owned.pointer, True) for group in governance.groups for owned in group.known_responsibilities),
    )
    yield "level", ((level.id, level.pointer, True) for level in governance.levels)
    yield "organisation", ((one.id, one.pointer, False) for one in governance.organisations)
    yield "person", ((one.id, one.pointer, False) for one in governance.people)
    yield "source", ((one.id, one.pointer, False) for one in governance.sources)
    yield "initiative", ((one.id, one.pointer, False) for one in governance.initiatives)
    yield "requirement", ((one.id, one.pointer, False) for one in governance.requirements)
    yield "open question", ((one.id, one.pointer, False) for one in governance.open_questions)


RULE = Rule(
    "id/duplicate",
    Severity.ERROR,
    'Give one of the two another id, or remove it.', check=check,
)
