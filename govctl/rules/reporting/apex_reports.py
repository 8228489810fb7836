"""A group is said to be at the top, and reports to another.

## Why

One of the two statements is wrong, and it decides who has the last word.

## What to do

Remove `apex: true`, or remove `reports_to`.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  upkeep:
    apex: true
    reports_to: board  # here
    chair: Caretaker
    meetings: ad_hoc
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  upkeep:
    reports_to: board
    chair: Caretaker
    meetings: ad_hoc
```

## Source

One apex: PRINCE2, the project board answers to nobody inside the project.
"""

from collections.abc import Iterator

from govctl.findings import Related, Severity
from govctl.model.element import UNKNOWN
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Groups with both `apex` and `reports_to`."""
    for group in index.governance.groups:
        if group.apex and group.reports_to is not None:
            name = index.group_name(group)
            related = (Related(told("said to be at the top here"), Place(group.pointer, ("apex",))),)
            message = (
                told("{group} is at the top (`apex: true`), but its `reports_to` is unknown.", group=name)
                if group.reports_to is UNKNOWN
                else told("{group} is at the top (`apex: true`), and reports to another group.", group=name)
            )
            yield Flaw(message, Place(group.pointer, ("reports_to",)), group.id, related=related)


RULE = Rule(
    "reporting/apex-reports",
    Severity.ERROR,
    "Remove `apex: true`, or remove `reports_to`.",
    check=check,
)
