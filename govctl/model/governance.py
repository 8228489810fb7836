"""The governance as a whole."""

from typing import NamedTuple

from govctl.model.element import Unknown, element
from govctl.model.group import Group
from govctl.model.parts import Citation, Date
from govctl.model.policy import Policy
from govctl.model.text import Text


@element
class Document(NamedTuple):
    """A document that facts cite."""

    id: str
    title: Text
    publisher: str = ""
    date: Date | Unknown | None = None
    url: str = ""
    notes: tuple[Text, ...] = ()
    pointer: int = 0


@element
class Level(NamedTuple):
    """A level of decision."""

    id: str
    name: Text = ""
    description: Text = ""
    pointer: int = 0


@element
class Organisation(NamedTuple):
    """A party that can hold seats."""

    id: str
    name: Text
    abbreviation: str = ""
    part_of: str = ""
    kind: str = ""
    source: tuple[Citation, ...] = ()
    notes: tuple[Text, ...] = ()
    pointer: int = 0


@element
class Person(NamedTuple):
    """Somebody who can hold a seat."""

    id: str
    name: str
    organisation: str = ""
    contact: str = ""
    source: tuple[Citation, ...] = ()
    notes: tuple[Text, ...] = ()
    pointer: int = 0


@element
class Mandate(NamedTuple):
    """A basis on which the governance stands."""

    text: Text
    kind: str = ""
    source: tuple[Citation, ...] = ()
    notes: tuple[Text, ...] = ()
    pointer: int = 0


@element
class Check(NamedTuple):
    """What can be tested of a requirement."""

    perspective: str = ""
    organisation: str = ""
    has_seat_at: tuple[str, ...] = ()
    responsibility: str = ""
    owned_by: str = ""
    coordinates_with: tuple[str, ...] = ()
    pointer: int = 0


@element
class Requirement(NamedTuple):
    """What the governance as a whole has to satisfy."""

    id: str
    text: Text
    check: Check | None = None
    evidence: tuple[str, ...] = ()
    source: tuple[Citation, ...] = ()
    notes: tuple[Text, ...] = ()
    pointer: int = 0


@element
class OpenQuestion(NamedTuple):
    """Something undecided."""

    id: str
    text: Text
    about: tuple[str, ...] = ()
    owner: str | Unknown | None = None
    due: Date | Unknown | None = None
    source: tuple[Citation, ...] = ()
    notes: tuple[Text, ...] = ()
    pointer: int = 0


@element
class Initiative(NamedTuple):
    """A related programme or project."""

    id: str
    name: Text
    description: Text = ""
    source: tuple[Citation, ...] = ()
    notes: tuple[Text, ...] = ()
    pointer: int = 0


@element
class Governance(NamedTuple):
    """All that a governance file and its included files declare, in their order."""

    name: Text
    id: str = ""
    status: str = "active"
    language: str = "en"
    valid_from: Date | Unknown | None = None
    valid_to: Date | Unknown | None = None
    purpose: Text = ""
    scope: Text = ""
    mandate: tuple[Mandate, ...] = ()
    notes: tuple[Text, ...] = ()
    sources: tuple[Document, ...] = ()
    levels: tuple[Level, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    groups: tuple[Group, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    open_questions: tuple[OpenQuestion, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    policy: Policy = Policy()
    pointer: int = 0
