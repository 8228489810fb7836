"""A group has no chair.

## Why

Nobody calls the meetings, sets the agenda or answers for the group. Where a chair is missing on paper, the
loudest member or the secretariat decides.

## What to do

Say who chairs it; write `chair: {vacant: true}` if nobody does, `chair: unknown` if nobody knows.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  upkeep:  # here
    reports_to: board
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

Robert's Rules of Order: the minimum essential officers are a presiding officer and a secretary.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.known import exists, left_out_is_unknown
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Groups with no chair stated, unless what they leave out is unknown or a member's role is chair."""
    for group in index.governance.groups:
        if group.chair is not None or not exists(group) or left_out_is_unknown(group):
            continue
        if not any(seat.role == "chair" for _, seat in group.seats()):
            yield Flaw(
                told("{group} has no chair.", group=index.group_name(group)),
                Place(group.pointer, on_key=True),
                group.id,
            )


RULE = Rule(
    "chair/missing",
    Severity.ERROR,
    "Say who chairs it; write `chair: {vacant: true}` if nobody does, `chair: unknown` if nobody knows.",
    check=check,
)
