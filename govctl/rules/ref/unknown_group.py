"""A group is named that does not exist.

## Why

A line to nowhere: the reader believes that somebody above is informed and answers, and nobody is. Mostly the
id is misspelt, or the group was renamed.

## What to do

Name a group that is declared under `groups`, or declare this one.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  upkeep:
    reports_to: bord  # here
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

Referential integrity, as in the checks of kubernetes/community and rust-lang/team.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.references import REQUIREMENT, Reference, unresolved
from govctl.source import Place
from govctl.words.told import marked


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """The group reported to, and the owner that a requirement demands."""
    yield from unresolved(index, marked("group"), index.groups, _references(index))


def _references(index: Index) -> Iterator[Reference]:
    for group in index.governance.groups:
        if isinstance(group.reports_to, str):
            yield (
                _REPORTS,
                index.group_name(group),
                group.reports_to,
                Place(group.pointer, ("reports_to",)),
                group.id,
            )
    for requirement in index.governance.requirements:
        if requirement.check is not None and requirement.check.owned_by:
            at = Place(requirement.check.pointer, ("owned_by",))
            yield REQUIREMENT, requirement.id, requirement.check.owned_by, at, requirement.id


_REPORTS = marked("{who} reports to")

RULE = Rule(
    "ref/unknown-group",
    Severity.ERROR,
    "Name a group that is declared under `groups`, or declare this one.",
    check=check,
)
