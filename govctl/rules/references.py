"""What refers to what, for the rules on references."""

from collections.abc import Iterable, Iterator, Mapping

from govctl.model.governance import Governance
from govctl.model.index import Index
from govctl.model.parts import Citation, Meetings
from govctl.rules.engine import Flaw
from govctl.source import Place
from govctl.suggest import Suggester, proposed
from govctl.words.told import marked, told

REQUIREMENT = marked("The requirement `{who}` names")
SEATS = marked("{who} seats")

Reference = tuple[str, str, str, Place, str]
"""How the sentence begins and who is `{who}` in it, the id referred to, its place, and the id of the element that refers."""


def unresolved(index: Index, sort: str, known: Mapping[str, object], references: Iterable[Reference]) -> Iterator[Flaw]:
    """A flaw for each reference to an id that is not known; `sort` says what it should have been.

    `sort` and how the sentences begin are messages of the catalogues.
    """
    suggester: Suggester | None = None
    for begins, who, name, at, subject in references:
        if name in known:
            continue
        suggester = suggester or Suggester(known)
        message = told(
            "{begins} `{name}`, but there is no {sort} `{name}`.",
            begins=told(begins, who=who),
            name=name,
            sort=told(sort),
        )
        yield Flaw(message, at, subject, proposed(suggester.closest(name)))


def citations(governance: Governance) -> Iterator[tuple[str, Citation]]:
    """All citations, each with the id of the element that cites."""
    for section in (
        governance.organisations,
        governance.people,
        governance.requirements,
        governance.open_questions,
        governance.initiatives,
    ):
        for element in section:
            for citation in element.source:
                yield element.id, citation
    for mandate in governance.mandate:
        for citation in mandate.source:
            yield "", citation
    for group in governance.groups:
        for citation in group.sources:
            yield group.id, citation
        parts = [seat.source for _, seat in group.seats()]
        parts.extend(owned.source for owned in group.known_responsibilities)
        parts.extend(line.source for _, line in group.lines())
        if isinstance(group.meetings, Meetings):
            parts.append(group.meetings.source)
        for part in parts:
            for citation in part:
                yield group.id, citation
