"""A word stands where the responsibility should be.

## Why

TBD can be claimed by everybody and refused by everybody.

## What to do

Write the responsibility, or `responsibilities: unknown` and an open question.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: Treasurer
    meetings: {per_year: 4}
    responsibilities: [TBD]  # here
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
    responsibilities: unknown
```

## Source

Placeholder texts in charters: kubernetes/community.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.placeholders import WORDS, recogniser
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Responsibilities that are a placeholder."""
    is_placeholder = recogniser(parameters["words"])
    for group in index.governance.groups:
        for owned in group.known_responsibilities:
            words = index.words(owned.text)
            if is_placeholder(words):
                message = told(
                    "{group} answers for `{text}`, which is nothing.", group=index.group_name(group), text=words
                )
                yield Flaw(message, Place(owned.pointer, ("text",)), group.id)


RULE = Rule(
    "responsibility/placeholder",
    Severity.ERROR,
    "Write the responsibility, or `responsibilities: unknown` and an open question.",
    check=check,
    parameters=(("words", WORDS),),
)
