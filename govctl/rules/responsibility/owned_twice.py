"""Two groups own the same responsibility.

## Why

Where two groups decide the same, each can wait for the other, or overrule it. One group decides or carries
out; others agree, recommend or are consulted.

## What to do

Leave it with one group, or say with `authority` what each may do in the matter.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: 4}
    responsibilities: [Approves the budget]
  upkeep:
    reports_to: board
    chair: Caretaker
    meetings: ad_hoc
    responsibilities: [Approves the budget]  # here
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: 4}
    responsibilities: [Approves the budget]
  upkeep:
    reports_to: board
    chair: Caretaker
    meetings: ad_hoc
    responsibilities: [{text: Approves the budget, authority: recommend}]
```

## Source

RAPID: one D for each decision; RACI: one A.
"""

from collections.abc import Iterator

from govctl.findings import Related, Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.known import exists
from govctl.rules.wording import folded
from govctl.source import Place

OWNING = frozenset(["", "decide", "perform", "oversee"])


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Responsibilities with the same words, scope and authority in an earlier group."""
    first: dict[tuple[str, ...], tuple[str, int]] = {}
    for group in index.governance.groups:
        if not exists(group):
            continue
        for owned in group.known_responsibilities:
            if owned.authority not in OWNING:
                continue
            words, scope, condition = (index.words(said) for said in (owned.text, owned.scope, owned.condition))
            key = (folded(words), folded(scope), folded(condition), owned.authority)
            owner, pointer = first.setdefault(key, (group.id, owned.pointer))
            if owner != group.id:
                message = f"{index.group_name(owner)} and {index.group_name(group)} both own “{words}”."
                related = (Related(index.group_name(owner), Place(pointer, ("text",))),)
                yield Flaw(message, Place(owned.pointer, ("text",)), group.id, related=related)


RULE = Rule(
    "responsibility/owned-twice",
    Severity.WARNING,
    "Leave it with one group, or say with `authority` what each may do in the matter.",
    check=check,
)
