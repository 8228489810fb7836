"""A group lists the same responsibility twice.

## Why

The second adds nothing, and when one of the two is changed the other contradicts it.

## What to do

Remove one of the two.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: 4}
    responsibilities:
      - Approves the budget
      - approves the budget.  # here
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
    responsibilities:
      - Approves the budget
```

## Source

One fact in one place.
"""

from collections.abc import Iterator

from govctl.findings import Related, Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.wording import folded
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Responsibilities with the words of an earlier one of the same group."""
    for group in index.governance.groups:
        first: dict[str, int] = {}
        for owned in group.known_responsibilities:
            words = folded(index.words(owned.text))
            pointer = first.setdefault(words, owned.pointer)
            if pointer != owned.pointer:
                message = told(
                    "{group} has the responsibility “{text}” twice.",
                    group=index.group_name(group),
                    text=index.words(owned.text),
                )
                related = (Related(told("first here"), Place(pointer, ("text",))),)
                yield Flaw(message, Place(owned.pointer, ("text",)), group.id, related=related)


RULE = Rule(
    "responsibility/repeated",
    Severity.WARNING,
    "Remove one of the two.",
    check=check,
)
