"""Two governances side by side, with what of one is what of the other."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from govctl.changes.matching.groups import GroupMatch, GroupMatches, match_groups
from govctl.changes.matching.responsibilities import Link, Linked, link_responsibilities
from govctl.changes.matching.seats import SeatMatches, match_seats
from govctl.changes.paths import Path, paths
from govctl.model.element import Unknown
from govctl.model.governance import Governance
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Seat
from govctl.model.text import Text
from govctl.source import Place
from govctl.words.told import told


class Pair:
    """What every detector of changes works on."""

    def __init__(self, old: Governance, new: Governance, *, by_evidence: bool = True) -> None:
        """With `by_evidence` False only ids and `derived_from` say what is what."""
        self.old = Index(old)
        self.new = Index(new)
        self.by_evidence = by_evidence

    @cached_property
    def groups(self) -> GroupMatches:
        """Which group is which."""
        return match_groups(self.old, self.new, by_evidence=self.by_evidence)

    @cached_property
    def now(self) -> dict[str, str]:
        """From the id of an old group to the id of the new group that it is now."""
        return {match.old.id: match.new.id for match in self.groups.matches}

    def follow(self, *names: str) -> tuple[str, ...]:
        """Old ids as the new file writes them: those of groups that are the same under another id.

        An id that is another group now stands for nothing in the new file; it comes back as no id can be.
        """
        return tuple(self.now.get(name, f"{name} before" if name in self._taken else name) for name in names)

    def id_now(self, name: str) -> str:
        """The id under which an old element is found in the new file; its own if it is not there."""
        return self.now.get(name, name)

    @cached_property
    def _taken(self) -> frozenset[str]:
        return frozenset(self.now.values())

    @property
    def links(self) -> list[Link]:
        """Which responsibility is which, of those that can have changed."""
        return self.responsibilities.links

    @cached_property
    def responsibilities(self) -> Linked:
        """The responsibilities that can have changed, and which is which."""
        changed = {match.new.id for match in self._changed}
        same = [(match.old, match.new) for match in self.groups.matches if match.new.id not in changed]
        return link_responsibilities(self.old, self.new, self.now, same, by_evidence=self.by_evidence)

    @cached_property
    def seats(self) -> dict[str, SeatMatches]:
        """By the id of the new group, which of its members' and guests' seats is which."""
        return {
            match.new.id: match_seats(_members_and_guests(match.old), _members_and_guests(match.new))
            for match in self.groups.matches
            if match.old.members != match.new.members or match.old.guests != match.new.guests
        }

    @cached_property
    def old_offspring(self) -> dict[str, list[str]]:
        """By group id, the old groups that were said to continue it."""
        found: dict[str, list[str]] = defaultdict(list)
        for group in self.old.groups.values():
            for name in group.derived_from:
                found[name].append(group.id)
        return found

    @cached_property
    def old_paths(self) -> dict[str, Path | None]:
        """By old group id, the way upward."""
        return paths(self.old)

    @cached_property
    def new_paths(self) -> dict[str, Path | None]:
        """By new group id, the way upward."""
        return paths(self.new)

    def changed_groups(self) -> Iterator[GroupMatch]:
        """The matched groups that are not the same in everything."""
        return iter(self._changed)

    @cached_property
    def _changed(self) -> tuple[GroupMatch, ...]:
        return tuple(match for match in self.groups.matches if match.old != match.new)

    def both(self, match: GroupMatch, *steps: str | int) -> tuple[Place, Place]:
        """The places of the same key in an old and a new group."""
        return Place(match.old.pointer, steps), Place(match.new.pointer, steps)

    def old_words(self, text: Text | Unknown | None) -> str:
        """An old text in the language of its governance."""
        return _said(self.old, text)

    def new_words(self, text: Text | Unknown | None) -> str:
        """A new text in the language of its governance."""
        return _said(self.new, text)


def _said(index: Index, text: Text | Unknown | None) -> str:
    if text is None or text == "":
        return told("not stated")
    return told("unknown") if isinstance(text, Unknown) else index.words(text)


def _members_and_guests(group: Group) -> list[tuple[str, Seat]]:
    return [(key, seat) for key, seat in group.seats() if key in ("members", "guests")]


def heading(element: Group) -> Place:
    """Where an element is declared."""
    return Place(element.pointer, on_key=True)


def quoted(words: str) -> str:
    """What a file says in its own words, as a part of a sentence; or that it says nothing."""
    return told("“{text}”", text=words) if words else told("not stated")
