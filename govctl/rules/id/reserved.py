"""An id is a word that already means something.

## Why

`unknown` says that nobody knows. A group of that name could never be told from a fact that is missing.

## What to do

Choose another id.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  unknown: {reports_to: board, chair: Caretaker, meetings: ad_hoc}  # here
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  upkeep: {reports_to: board, chair: Caretaker, meetings: ad_hoc}
```

## Source

govctl: unknown is not none.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.governance import Organisation, Person
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.source import Place
from govctl.words.told import told

RESERVED = frozenset(["unknown"])


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Groups, organisations and people with a reserved id."""
    governance = index.governance
    elements: tuple[Group | Organisation | Person, ...] = (
        *governance.groups,
        *governance.organisations,
        *governance.people,
    )
    for element in elements:
        if element.id in RESERVED:
            yield Flaw(
                told("The id `{id}` is reserved.", id=element.id), Place(element.pointer, on_key=True), element.id
            )


RULE = Rule(
    "id/reserved",
    Severity.ERROR,
    "Choose another id.",
    check=check,
)
