"""Groups report to each other in a circle.

## Why

In a circle nobody is at the top: each group can point to the next, and a question sent upward comes back.

## What to do

Let one of these groups report to a group outside the circle.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  upkeep: {reports_to: garden, chair: Caretaker, meetings: ad_hoc}  # here
  garden: {reports_to: upkeep, chair: Gardener, meetings: ad_hoc}
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  upkeep: {reports_to: board, chair: Caretaker, meetings: ad_hoc}
  garden: {reports_to: upkeep, chair: Gardener, meetings: ad_hoc}
```

## Source

A hierarchy is a tree: W3C ORG ontology, `org:subOrganizationOf`.
"""

from collections.abc import Iterator

from govctl.findings import Related, Severity
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.hierarchy import circles
from govctl.source import Place


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Each circle once, at the group that comes first in the file."""
    for circle in circles(index):
        yield _flaw(index, circle)


def _flaw(index: Index, circle: list[Group]) -> Flaw:
    first = circle[0]
    if len(circle) == 1:
        message = f"{index.group_name(first)} reports to itself."
    else:
        shown = [index.group_name(group) for group in (circle if len(circle) <= 6 else [*circle[:3], *circle[-2:]])]
        if len(circle) > 6:
            shown.insert(3, f"... ({len(circle) - 5} more)")
        message = "These groups report in a circle: " + " → ".join([*shown, index.group_name(first)]) + "."
    related = tuple(Related("and on", Place(group.pointer, ("reports_to",))) for group in circle[1:6])
    return Flaw(message, Place(first.pointer, ("reports_to",)), first.id, related=related)


RULE = Rule(
    "reporting/cycle",
    Severity.ERROR,
    "Let one of these groups report to a group outside the circle.",
    check=check,
)
