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

from array import array
from collections.abc import Iterator, Sequence

from govctl.findings import Related, Severity
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Responsibility
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.known import exists
from govctl.rules.wording import folded
from govctl.source import Place
from govctl.words.told import told

OWNING = frozenset(["", "decide", "perform", "oversee"])


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Responsibilities with the same words, scope and authority in an earlier group."""
    # Hashes first: of a hundred thousand texts hardly any comes again.
    again = _repeated(array("q", (hash(_key(index, owned)) for _, owned in _owned(index))))
    first: dict[tuple[str, ...], tuple[str, int]] = {}
    for group, owned in _owned(index) if again else ():
        key = _key(index, owned)
        if hash(key) not in again:
            continue
        owner, pointer = first.setdefault(key, (group.id, owned.pointer))
        if owner != group.id:
            message = told(
                "{one} and {other} both own “{text}”.",
                one=index.group_name(owner),
                other=index.group_name(group),
                text=index.words(owned.text),
            )
            related = (Related(index.group_name(owner), Place(pointer, ("text",))),)
            yield Flaw(message, Place(owned.pointer, ("text",)), group.id, related=related)


def _repeated(numbers: Sequence[int]) -> set[int]:
    """The numbers that come more than once; looked for part by part, since a set of all would be large."""
    again: set[int] = set()
    for part in range(_PARTS):
        seen: set[int] = set()
        for number in numbers:
            if number % _PARTS == part:
                (again if number in seen else seen).add(number)
    return again


_PARTS = 8


def _owned(index: Index) -> Iterator[tuple[Group, Responsibility]]:
    for group in index.governance.groups:
        if exists(group):
            yield from ((group, owned) for owned in group.known_responsibilities if owned.authority in OWNING)


def _key(index: Index, owned: Responsibility) -> tuple[str, ...]:
    words, scope, condition = (folded(index.words(said)) for said in (owned.text, owned.scope, owned.condition))
    return words, scope, condition, owned.authority


RULE = Rule(
    "responsibility/owned-twice",
    Severity.WARNING,
    "Leave it with one group, or say with `authority` what each may do in the matter.",
    check=check,
)
