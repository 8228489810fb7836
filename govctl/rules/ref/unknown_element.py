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
from govctl.rules.references import REQUIREMENT, Reference, unresolved
from govctl.source import Place
from govctl.words.told import marked

Names = dict[str, None]
References = Iterator[Reference]


def check(index: Index, parameters: Parameters) -> Iterator[Flaw]:
    """The other ends of lines, and what open questions and requirements are about."""
    groups, responsibilities = dict.fromkeys(index.groups), dict.fromkeys(index.responsibilities)
    initiatives = dict.fromkeys(index.initiatives)
    owners = {**groups, **dict.fromkeys(index.organisations), **dict.fromkeys(index.people)}
    partners = {**owners, **initiatives}
    requirements = dict.fromkeys(requirement.id for requirement in index.governance.requirements)
    everything = {**partners, **responsibilities, **dict.fromkeys(index.levels), **requirements}
    references: tuple[tuple[str, Names, References], ...] = (
        (marked("group, organisation or initiative"), partners, _lines(index)),
        (marked("group, organisation or responsibility"), everything, _questions(index)),
        (marked("group, organisation or person"), owners, _owners(index)),
        (marked("group or responsibility"), {**groups, **responsibilities}, _evidence(index)),
        (marked("responsibility"), responsibilities, _responsibilities(index)),
        (marked("initiative"), partners, _coordination(index)),
    )
    for sort, known, named in references:
        yield from unresolved(index, sort, known, named)


def _lines(index: Index) -> References:
    for group in index.governance.groups:
        for key, line in group.lines():
            words = _WORDS[key]
            yield words, index.group_name(group), line.to, Place(line.pointer, ("to",)), group.id


def _questions(index: Index) -> References:
    for question in index.governance.open_questions:
        for number, about in enumerate(question.about):
            at = Place(question.pointer, ("about", number))
            yield _ABOUT, question.id, about, at, question.id


def _owners(index: Index) -> References:
    for question in index.governance.open_questions:
        if isinstance(question.owner, str):
            at = Place(question.pointer, ("owner",))
            yield _OWNED, question.id, question.owner, at, question.id


def _evidence(index: Index) -> References:
    for requirement in index.governance.requirements:
        for number, evidence in enumerate(requirement.evidence):
            at = Place(requirement.pointer, ("evidence", number))
            yield REQUIREMENT, requirement.id, evidence, at, requirement.id


def _responsibilities(index: Index) -> References:
    for requirement in index.governance.requirements:
        if requirement.check is not None and requirement.check.responsibility:
            at = Place(requirement.check.pointer, ("responsibility",))
            yield REQUIREMENT, requirement.id, requirement.check.responsibility, at, requirement.id


def _coordination(index: Index) -> References:
    for requirement in index.governance.requirements:
        if requirement.check is not None:
            for number, initiative in enumerate(requirement.check.coordinates_with):
                at = Place(requirement.check.pointer, ("coordinates_with", number))
                yield REQUIREMENT, requirement.id, initiative, at, requirement.id


_WORDS = {
    "escalates": marked("{who} escalates to"),
    "advises": marked("{who} advises"),
    "consults": marked("{who} consults"),
    "coordinates_with": marked("{who} coordinates with"),
}
_ABOUT = marked("The open question `{who}` is about")
_OWNED = marked("The open question `{who}` is owned by")


RULE = Rule(
    "ref/unknown-element",
    Severity.ERROR,
    "Name something that is declared, or declare it.",
    check=check,
)
