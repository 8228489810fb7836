"""A word stands where the chair should be.

## Why

A file full of TBD looks complete to a computer and is not to a person. An unknown chair and a vacant chair
are different facts, and a placeholder says neither.

## What to do

Write `chair: unknown` if nobody knows, `chair: {vacant: true}` if nobody holds the seat.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: TBD  # here
    meetings: {per_year: 4}
```

## Good

```yaml
schema_version: 1
name: Village hall
groups:
  board:
    apex: true
    chair: {vacant: true}
    meetings: {per_year: 4}
```

## Source

Placeholder leads in kubernetes/community have to be replaced before a group is accepted.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.model.parts import Seat
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.placeholders import WORDS, recogniser
from govctl.source import Place
from govctl.words.told import told


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """Chairs whose title, organisation or person is a placeholder."""
    is_placeholder = recogniser(parameters["words"])
    for group in index.governance.groups:
        if not isinstance(group.chair, Seat):
            continue
        seat = group.chair
        for key, said in (
            ("title", index.words(seat.title)),
            ("person", index.person_name(seat.person)),
            ("organisation", index.organisation_name(seat.organisation)),
        ):
            if is_placeholder(said):
                message = told(
                    "{group} is chaired by `{name}`, which is nobody.", group=index.group_name(group), name=said
                )
                yield Flaw(message, Place(seat.pointer, (key,)), group.id)


RULE = Rule(
    "chair/placeholder",
    Severity.ERROR,
    "Write `chair: unknown` if nobody knows, `chair: {vacant: true}` if nobody holds the seat.",
    check=check,
    parameters=(("words", WORDS),),
)
