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
from govctl.words.told import Told, told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Each circle once, at the group that comes first in the file."""
    for circle in circles(index):
        yield _flaw(index, circle)


def _flaw(index: Index, circle: list[Group]) -> Flaw:
    first = circle[0]
    if len(circle) == 1:
        message = told("{group} reports to itself.", group=index.group_name(first))
    else:
        message = _round(index, [*circle, first])
    related = tuple(Related(told("and on"), Place(group.pointer, ("reports_to",))) for group in circle[1:6])
    return Flaw(message, Place(first.pointer, ("reports_to",)), first.id, related=related)


def _round(index: Index, groups: list[Group]) -> Told:
    names = [index.group_name(group) for group in (groups if len(groups) <= _MOST else [*groups[:3], *groups[-3:]])]
    if len(groups) <= _MOST:
        return told("These groups report in a circle: {groups}.", groups=" → ".join(names))
    return told(
        "These groups report in a circle: {first} → ... ({number} more) → {last}.",
        first=" → ".join(names[:3]),
        number=len(groups) - 6,
        last=" → ".join(names[3:]),
    )


_MOST = 7

RULE = Rule(
    "reporting/cycle",
    Severity.ERROR,
    "Let one of these groups report to a group outside the circle.",
    check=check,
)
