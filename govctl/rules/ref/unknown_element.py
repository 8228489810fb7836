"""Something is named that is declared nowhere.

## Why

Escalation, advice, coordination, evidence and open questions lead somewhere. Where the other end does not
exist, nobody is asked and nobody answers.

## What to do

Name something that is declared, or declare it.

## Bad

```yaml
schema_version: 1
name: Village hall
groups:
  board: {apex: true, chair: Treasurer, meetings: {per_year: 4}}
  upkeep:
    reports_to: board
    chair: Caretaker
    meetings: ad_hoc
    escalates: {to: bord, when: above the budget}  # here
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
    escalates: {to: board, when: above the budget}
```

## Source

Referential integrity, as in the checks of kubernetes/community and rust-lang/team.
"""

from collections.abc import Iterator

from govctl.findings import Severity
from govctl.model.index import Index
from govctl.rules.engine import Flaw, Parameters, Rule
from govctl.rules.references import unresolved
from govctl.source import Place

def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """The other ends of lines, and what open questions and requirements are about."""
    everybody = {
        **dict.fromkeys(index.groups),
        **dict.fromkeys(index.organisations),
        **dict.fromkeys(index.people),
        **dict.fromkeys(index.initiatives),
    }
    yield from unresolved(index, "group, organisation or initiative", everybody, _lines(index))
    everything = {
        **everybody,
        **dict.fromkeys(index.responsibilities),
        **dict.fromkeys(index.levels),
        **dict.fromkeys(requirement.id for requirement in index.governance.requirements),
    }
    yield from unresolved(index, "element", everything, _questions(index))
    yield from unresolved(index, "element", everything, _requirements(index))


def _lines(index: Index) -> Iterator[tuple[str, str, Place, str]]:
    for group in index.governance.groups:
        for key, line in group.lines():
            words = _WORDS[key]
            yield f"{index.group_name(group)} {words}", line.to, Place(line.pointer, ("to",)), group.id


def _questions(index: Index) -> Iterator[tuple[str, str, Place, str]]:
    for question in index.governance.open_questions:
        for number, about in enumerate(question.about):
            at = Place(question.pointer, ("about", number))
            yield f"The open question `{question.id}` is about", about, at, question.id
        if isinstance(question.owner, str):
            at = Place(question.pointer, ("owner",))
            yield f"The open question `{question.id}` is owned by", question.owner, at, question.id


def _requirements(index: Index) -> Iterator[tuple[str, str, Place, str]]:
    for requirement in index.governance.requirements:
        who = f"The requirement `{requirement.id}` names"
        for number, evidence in enumerate(requirement.evidence):
            yield who, evidence, Place(requirement.pointer, ("evidence", number)), requirement.id
        if requirement.check is not None:
            if requirement.check.responsibility:
                at = Place(requirement.check.pointer, ("responsibility",))
                yield who, requirement.check.responsibility, at, requirement.id
            for number, initiative in enumerate(requirement.check.coordinates_with):
                at = Place(requirement.check.pointer, ("coordinates_with", number))
                yield who, initiative, at, requirement.id


_WORDS = {
    "escalates": "escalates to",
    "advises": "advises",
    "consults": "consults",
    "coordinates_with": "coordinates with",
}


RULE = Rule(
    "ref/unknown-element",
    Severity.ERROR,
    'Name something that is declared, or declare it.', check=check,
)
