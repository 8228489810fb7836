"""A group reports to a group that is dissolved.

## Why

The group above no longer meets. What is reported to it reaches nobody.

## What to do

Let it report to the group that took over, or dissolve it as well.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  committee: {status: dissolved, reports_to: board}
  upkeep: {reports_to: committee, chair: Caretaker, meetings: ad_hoc}  # here
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  committee: {status: dissolved, reports_to: board}
  upkeep: {reports_to: board, chair: Caretaker, meetings: ad_hoc}
```

## Source

Retired groups in kubernetes/community: their working groups have to be moved or retired.
"""

from collections.abc import Iterator

from govctl.findings import Related, Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.hierarchy import superior
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Groups that exist, below one that does not."""
    for group in index.governance.groups:
        parent = superior(index, group)
        if parent is not None and parent.status == "dissolved" and group.status != "dissolved":
            message = told(
                "{group} reports to {parent}, which is dissolved.",
                group=index.group_name(group),
                parent=index.group_name(parent),
            )
            related = (Related(told("dissolved here"), Place(parent.pointer, ("status",))),)
            yield Flaw(message, Place(group.pointer, ("reports_to",)), group.id, related=related)


RULE = Rule(
    "reporting/dissolved-parent",
    Severity.ERROR,
    "Let it report to the group that took over, or dissolve it as well.",
    check=check,
)
