"""The two files of the note, and short questions to them."""

from functools import cache
from pathlib import Path

from govctl.model.element import Unknown
from govctl.model.governance import Check, Governance, Initiative, OpenQuestion, Requirement
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Meetings, Responsibility, Seat, known_seats
from govctl.model.text import Text, Translated
from govctl.usecases.open import open_governance

ROOT = Path(__file__).parents[2]
IN_FORCE = "governance.yaml"
PROPOSED = "proposals/digital-almen-praksis.yaml"


class Note:
    """One of the two governances, asked by id; an id that is not there is a `KeyError`."""

    def __init__(self, governance: Governance) -> None:
        """Everything is looked up in `governance`."""
        self.governance = governance
        self._index = Index(governance)

    def group(self, group: str) -> Group:
        """A group."""
        return self._index.groups[group]

    def chair(self, group: str) -> Seat:
        """The chair of a group, which has to be known."""
        chair = self.group(group).chair
        assert isinstance(chair, Seat)
        return chair

    def secretariat(self, group: str) -> str:
        """The organisation that is the secretariat of a group, which has to be known."""
        secretariat = self.group(group).secretariat
        assert isinstance(secretariat, Seat)
        return secretariat.organisation

    def members(self, group: str) -> tuple[Seat, ...]:
        """The members of a group, which have to be known."""
        members = self.group(group).members
        assert isinstance(members, tuple)
        return members

    def organisations(self, group: str) -> list[str]:
        """The organisations among the members of a group, in order; a seat without one is left out."""
        return [seat.organisation for seat in self.members(group) if seat.organisation]

    def seat_of(self, group: str, organisation: str) -> Seat:
        """The seat of an organisation among the members or guests of a group."""
        found = self.group(group)
        seats = (*known_seats(found.members), *known_seats(found.guests))
        return {seat.organisation: seat for seat in seats}[organisation]

    def titled(self, group: str, title: str) -> Seat:
        """The member seat without an organisation that has a title (the Danish one)."""
        seats = [seat for seat in self.members(group) if not seat.organisation]
        return {in_danish(seat.title): seat for seat in seats}[title]

    def meetings(self, group: str) -> Meetings:
        """The meetings of a group, which have to be known."""
        meetings = self.group(group).meetings
        assert isinstance(meetings, Meetings)
        return meetings

    def responsibilities(self, group: str) -> list[str]:
        """The ids of a group's responsibilities, in order."""
        return [owned.id for owned in self.group(group).known_responsibilities]

    def responsibility(self, group: str, responsibility: str) -> Responsibility:
        """A responsibility of a group."""
        return {owned.id: owned for owned in self.group(group).known_responsibilities}[responsibility]

    def coordinates(self, group: str) -> list[str]:
        """With whom a group coordinates."""
        return [line.to for line in self.group(group).coordinates_with]

    def requirement(self, requirement: str) -> Requirement:
        """A requirement."""
        return {one.id: one for one in self.governance.requirements}[requirement]

    def demand(self, requirement: str) -> Check:
        """What can be tested of a requirement, which has to be something."""
        check = self.requirement(requirement).check
        assert check is not None
        return check

    def question(self, question: str) -> OpenQuestion:
        """An open question."""
        return {one.id: one for one in self.governance.open_questions}[question]

    def initiative(self, initiative: str) -> Initiative:
        """An initiative."""
        return {one.id: one for one in self.governance.initiatives}[initiative]

    def mandates(self, kind: str) -> list[Text]:
        """The mandates of a kind, in words."""
        return [mandate.text for mandate in self.governance.mandate if mandate.kind == kind]

    def organisation_name(self, organisation: str) -> str:
        """What people call an organisation."""
        return self._index.organisation_name(self._index.organisations[organisation].id)


@cache
def note(file: str) -> Note:
    """One of the two files, opened."""
    opened = open_governance(str(ROOT / file))
    assert opened.governance is not None, opened.diagnoses
    return Note(opened.governance)


def in_danish(text: Text) -> str:
    """The Danish words of a text."""
    return dict(text.by_language)["da"] if isinstance(text, Translated) else text


def missing(text: Text | Unknown | None, danish: str, english: str = "") -> str:
    """Nothing if the key words stand in the text, in both languages; else the text, to be seen when a test fails."""
    if not isinstance(text, Translated):
        return f"not in two languages: {text}"
    said = dict(text.by_language)
    return "" if danish in said["da"] and (english or danish) in said["en"] else f"{said['da']} / {said['en']}"
