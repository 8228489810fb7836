"""The same id names two elements of different sorts.

## Why

Open questions, lines and seats may name groups, organisations, people and initiatives alike. With one id for
two of them, a reader cannot tell who is meant.

## What to do

Give one of the two another id.

## Bad

```yaml
schema_version: 1
name: Village hall
organisations: {board: Board of the parish}
groups:
  board: {apex: true, chair: {title: Treasurer}, meetings: {per_year: 4}}  # here
```

## Good

```yaml
schema_version: 1
name: Village hall
organisations: {parish: Board of the parish}
groups:
  board: {apex: true, chair: {title: Treasurer}, meetings: {per_year: 4}}
```

## Source

One name for one thing: W3C ORG ontology, Popolo.
"""

from collections.abc import Iterator

from govctl.findings import Related, Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.source import Place
from govctl.words.told import marked, told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Ids shared by a group, an organisation, a person or an initiative."""
    governance = index.governance
    first: dict[str, tuple[str, int]] = {}
    for sort, elements in (
        ("organisation", governance.organisations),
        ("person", governance.people),
        ("initiative", governance.initiatives),
        ("group", governance.groups),
    ):
        for element in elements:
            named, pointer = first.setdefault(element.id, (sort, element.pointer))
            if named != sort:
                related = (Related(told(_THE[named]), Place(pointer, on_key=True)),)
                message = told(
                    "`{id}` is the id of both {one} and {other}.",
                    id=element.id,
                    one=told(_ONE[named]),
                    other=told(_ONE[sort]),
                )
                yield Flaw(message, Place(element.pointer, on_key=True), element.id, related=related)


_THE = {
    "organisation": marked("the organisation"),
    "person": marked("the person"),
    "initiative": marked("the initiative"),
    "group": marked("the group"),
}
_ONE = {
    "organisation": marked("an organisation"),
    "person": marked("a person"),
    "initiative": marked("an initiative"),
    "group": marked("a group"),
}


RULE = Rule(
    "id/ambiguous",
    Severity.WARNING,
    "Give one of the two another id.",
    check=check,
)
