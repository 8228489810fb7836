"""Nothing of the note is lost, nothing is invented, and every fact can be looked up."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from govctl.model.governance import Governance
from govctl.model.group import Group
from govctl.model.parts import Citation, Meetings
from govctl.model.text import Translated

from .fact import Fact
from .facts import FACTS
from .note import IN_FORCE, PROPOSED, note

BOTH = (IN_FORCE, PROPOSED)
PARAGRAPHS = {
    "Indledning": 3,
    "Nuværende governance": 4,
    "Tilpasning af governance": 4,
    "Styregruppen for Digital Almen Praksis": 3,
    "Operationelle styregruppe": 2,
    "Teknikgruppe": 2,
    "Klinisk referencegruppe": 6,
    "Patientperspektivet": 1,
}
"""The headings of the note, and how many paragraphs stand under each."""
_PLACE = re.compile(r"(?P<heading>[^,]+?)(, afsnit (?P<first>\d)( (og|til) (?P<last>\d))?( og fodnote 1)?)?")


@pytest.mark.parametrize(
    ("file", "fact"),
    [pytest.param(file, fact, id=f"{file}: {fact.says}") for file, facts in FACTS.items() for fact in facts],
)
def test_fact(file: str, fact: Fact) -> None:
    """The file says what the note says."""
    assert fact.ask(note(file)) == fact.answer


def test_enough_facts_are_asked_for() -> None:
    """The table covers the note, not a few facts of it; no line of it stands there twice."""
    said = Counter((file, fact.says) for file, facts in FACTS.items() for fact in facts)
    assert len(said) >= 130
    assert [fact for fact, times in said.items() if times > 1] == []


@pytest.mark.parametrize("file", BOTH)
def test_every_fact_has_a_source(file: str) -> None:
    """Seats, responsibilities, lines, meetings and all else cite the note, themselves or through their group."""
    assert [name for name, citations in _facts(note(file).governance) if not citations] == []


@pytest.mark.parametrize("file", BOTH)
def test_sources_are_declared(file: str) -> None:
    """No fact cites a document that the file does not declare."""
    declared = {document.id for document in note(file).governance.sources}
    assert {citation.ref for _, citations in _facts(note(file).governance) for citation in citations} == declared


@pytest.mark.parametrize("file", BOTH)
def test_sources_name_places_of_the_note(file: str) -> None:
    """Each place is a heading of the note, and a paragraph that stands under it."""
    places = {citation.at for _, citations in _facts(note(file).governance) for citation in citations}
    assert len(places) > 10
    assert [place for place in sorted(places - {"Notatet som helhed"}) if not _is_in_the_note(place)] == []


@pytest.mark.parametrize("file", BOTH)
def test_texts_are_in_both_languages(file: str) -> None:
    """Whoever writes a text in Danish writes it in English as well."""
    languages = [tuple(tag for tag, _ in text.by_language) for text in _texts(note(file).governance)]
    assert len(languages) > 50
    assert set(languages) == {("da", "en")}


def _facts(governance: Governance) -> Iterator[tuple[str, tuple[Citation, ...]]]:
    """What has to have a source, each with the citations that it has."""
    for section in ("organisations", "requirements", "open_questions", "initiatives"):
        for element in getattr(governance, section):
            yield f"{section} {element.id}", element.source
    for mandate in governance.mandate:
        yield f"mandate {mandate.text}", mandate.source
    for group in governance.groups:
        yield from _facts_of(group)


def _facts_of(group: Group) -> Iterator[tuple[str, tuple[Citation, ...]]]:
    """A group's parts, and those of its own keys that say something."""
    for owned in group.known_responsibilities:
        yield f"{group.id}: {owned.id}", owned.source
    for key, seat in group.seats():
        yield f"{group.id}: {key}", seat.source
    for key, line in group.lines():
        yield f"{group.id}: {key}", line.source
    for key in ("name", "kind", "level", "purpose", "derived_from", "notes"):
        if getattr(group, key):
            yield f"{group.id}: {key}", _cited_for(group, key)
    if isinstance(group.reports_to, str):
        yield f"{group.id}: reports_to", _cited_for(group, "reports_to")
    if isinstance(group.meetings, Meetings):
        yield f"{group.id}: meetings", group.meetings.source or _cited_for(group, "meetings")


def _cited_for(group: Group, key: str) -> tuple[Citation, ...]:
    return tuple(citation for citation in group.sources if key in citation.supports or not citation.supports)


def _is_in_the_note(place: str) -> bool:
    found = _PLACE.fullmatch(place)
    if found is None or found["heading"] not in PARAGRAPHS:
        return False
    paragraphs = [int(number) for number in (found["first"], found["last"]) if number]
    return paragraphs == sorted(paragraphs) and all(1 <= n <= PARAGRAPHS[found["heading"]] for n in paragraphs)


def _texts(value: object) -> Iterator[Translated]:
    """All texts in several languages, however deep."""
    if isinstance(value, Translated):
        yield value
    elif isinstance(value, tuple):
        for below in value:
            yield from _texts(below)
