"""The governance with its elements at hand by id, and groups by the group they report to."""

from collections.abc import Iterable
from functools import cached_property
from typing import Protocol, TypeVar

from govctl.model.governance import Governance, Initiative, Organisation, Person
from govctl.model.group import Group
from govctl.model.parts import Seat
from govctl.model.text import Text, in_language


class Index:
    """Looks up what rules, pictures and reports ask for; each table is made when first asked for.

    Where an id is declared twice the first declaration counts; `id/duplicate` reports the second.
    """

    def __init__(self, governance: Governance) -> None:
        """Nothing is computed yet."""
        self.governance = governance

    @cached_property
    def groups(self) -> dict[str, Group]:
        """Groups by id."""
        return _by_id(self.governance.groups)

    @cached_property
    def organisations(self) -> dict[str, Organisation]:
        """Organisations by id."""
        return _by_id(self.governance.organisations)

    @cached_property
    def people(self) -> dict[str, Person]:
        """People by id."""
        return _by_id(self.governance.people)

    @cached_property
    def levels(self) -> dict[str, int]:
        """The rank of each level by id: 0 is the highest."""
        return {level.id: rank for rank, level in enumerate(self.governance.levels)}

    @cached_property
    def initiatives(self) -> dict[str, Initiative]:
        """Initiatives by id."""
        return _by_id(self.governance.initiatives)

    @cached_property
    def responsibilities(self) -> frozenset[str]:
        """The ids of the responsibilities."""
        return frozenset(
            owned.id for group in self.governance.groups for owned in group.known_responsibilities if owned.id
        )

    @cached_property
    def reporting(self) -> dict[str, tuple[Group, ...]]:
        """By group id, the groups that report to it, in the order of the file."""
        below: dict[str, list[Group]] = {}
        for group in self.governance.groups:
            if isinstance(group.reports_to, str):
                below.setdefault(group.reports_to, []).append(group)
        return {parent: tuple(groups) for parent, groups in below.items()}

    def words(self, text: Text) -> str:
        """A text in the governance's own language."""
        return text if isinstance(text, str) else in_language(text, self.governance.language)

    def group_name(self, group: Group | str) -> str:
        """What people call a group: its name, else its id."""
        if isinstance(group, str):
            found = self.groups.get(group)
            if found is None:
                return group
            group = found
        return self.words(group.name) or group.id

    def organisation_name(self, organisation: str) -> str:
        """What people call an organisation: the short form if there is one, else the name, else the id."""
        found = self.organisations.get(organisation)
        return (found.abbreviation or self.words(found.name)) if found else organisation

    def person_name(self, person: str) -> str:
        """A person's name, else the id."""
        found = self.people.get(person)
        return found.name if found else person

    def seat_name(self, seat: Seat) -> str:
        """Who holds a seat, as people say it: the person or title, with the organisation behind it."""
        organisation = self.organisation_name(seat.organisation) if seat.organisation else ""
        who = self.person_name(seat.person) if seat.person else self.words(seat.title)
        if who and organisation:
            return f"{who} ({organisation})"
        return who or organisation or seat.perspective.replace("_", " ") or ("vacant" if seat.vacant else "")


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_Element = TypeVar("_Element", bound=_Named)


def _by_id(elements: Iterable[_Element]) -> dict[str, _Element]:
    """The elements by id, in the order of the file; of two with one id the first."""
    found: dict[str, _Element] = {}
    for element in elements:
        found.setdefault(element.id, element)
    return found
