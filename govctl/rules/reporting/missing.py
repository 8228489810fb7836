"""A group reports to nobody, and is not at the top.

## Why

A group without a line upward decides for itself whether anybody hears of its decisions. Its risks stay with
it, and nobody can tell it to stop.

## What to do

Say to which group it reports (`reports_to`), write `apex: true` if it is at the top, or `reports_to:
unknown`.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  upkeep:  # here
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

Lines of reporting: PRINCE2 project management team structure; Robert's Rules of Order on reports of
committees.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.known import exists, left_out_is_unknown
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Groups with neither `reports_to` nor `apex`, unless what they leave out is unknown."""
    for group in index.governance.groups:
        if group.reports_to is None and not group.apex and exists(group) and not left_out_is_unknown(group):
            message = told("{group} reports to nobody.", group=index.group_name(group))
            yield Flaw(message, Place(group.pointer, on_key=True), group.id)


RULE = Rule(
    "reporting/missing",
    Severity.ERROR,
    "Say to which group it reports (`reports_to`), write `apex: true` if it is at the top, or `reports_to: unknown`.",
    check=check,
)
