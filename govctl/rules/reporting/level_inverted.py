"""A group reports to a group at a lower level.

## Why

Levels are ordered, the highest first. A group that answers to a lower level has more say on paper than in
fact.

## What to do

Change the level of one of the two, or let the group report to one at its own level or above.

## Bad

```yaml
schema_version: 1
name: Village hall
levels: [strategic, operational]
groups:
  board: {apex: true, level: operational, chair: Treasurer, meetings: {per_year: 4}}
  upkeep:
    level: strategic
    reports_to: board  # here
    chair: Caretaker
    meetings: ad_hoc
```

## Good

```yaml
schema_version: 1
name: Village hall
levels: [strategic, operational]
groups:
  board: {apex: true, level: strategic, chair: Treasurer, meetings: {per_year: 4}}
  upkeep:
    level: operational
    reports_to: board
    chair: Caretaker
    meetings: ad_hoc
```

## Source

Levels of management: PRINCE2 (directing, managing, delivering).
"""

from collections.abc import Iterator

from govctl.findings import Related, Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.hierarchy import circles, superior
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Groups whose parent has a lower rank; a circle has to go down somewhere, so `reporting/cycle` covers it."""
    ranks = index.levels
    circled = {group.id for circle in circles(index) for group in circle} if ranks else set()
    for group in index.governance.groups:
        parent = superior(index, group)
        if parent is None or group.id in circled or group.level not in ranks or parent.level not in ranks:
            continue
        if ranks[parent.level] > ranks[group.level]:
            message = told(
                "{group} (level `{level}`) reports down to {parent} (level `{lower}`).",
                group=index.group_name(group),
                level=group.level,
                parent=index.group_name(parent),
                lower=parent.level,
            )
            related = (Related(told("its level"), Place(parent.pointer, ("level",))),)
            yield Flaw(message, Place(group.pointer, ("reports_to",)), group.id, related=related)


RULE = Rule(
    "reporting/level-inverted",
    Severity.WARNING,
    "Change the level of one of the two, or let the group report to one at its own level or above.",
    check=check,
)
