"""What speaks for an old and a new group being the same: seats, responsibilities, name, place in the organisation.

In real renames nearly all members and owned items stay (7 of 7 members, 20 of 20 items in two well-known
open-source projects), so these weigh most; a name alone is not enough.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from govctl.changes.matching.similarity import likeness, text_likeness, words_of
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Seat
from govctl.words.told import marked, told

WEIGHTS = {"seats": 3.0, "responsibilities": 3.0, "name": 2.0, "chair": 1.0, "place": 0.5}
MOST_SHARING = 60
"""A trait that more groups than this share says nothing and is not looked at."""


_STAYS = {
    "seats": marked("{shared} of {number} seats stay"),
    "responsibilities": marked("{shared} of {number} responsibilities stay"),
}


class _Traits(NamedTuple):
    seats: frozenset[tuple[str, str, str]]
    responsibilities: frozenset[str]
    name: str
    chair: tuple[str, str, str] | None
    place: frozenset[str]


class Evidence(NamedTuple):
    """How much speaks for a match, from 0 to 1."""

    score: float
    old: _Traits
    new: _Traits

    @property
    def reasons(self) -> tuple[str, ...]:
        """What speaks for it; told only of those that are claimed, which are few of the candidates."""
        return tuple(_reasons(self.old, self.new))


def candidates(old: Index, new: Index, gone: list[Group], come: list[Group]) -> dict[tuple[int, int], Evidence]:
    """The pairs that have anything in common, by their numbers in the two lists.

    Found through an index of traits, so that the cost grows with what is shared and not with the square.
    """
    before = [_traits(old, group) for group in gone]
    after = [_traits(new, group) for group in come]
    had, have = _by_trait(before), _by_trait(after)
    pairs: dict[tuple[int, int], None] = {}
    for trait, lefts in had.items():
        rights = have.get(trait, ())
        if len(lefts) <= MOST_SHARING and len(rights) <= MOST_SHARING:
            pairs.update(dict.fromkeys((left, right) for left in lefts for right in rights))
    return {(left, right): _weigh(before[left], after[right]) for left, right in sorted(pairs)}


def evidence_for(old: Index, new: Index, was: Group, now: Group) -> Evidence:
    """What speaks for an old and a new group being the same."""
    return _weigh(_traits(old, was), _traits(new, now))


def _by_trait(groups: list[_Traits]) -> dict[object, list[int]]:
    found: dict[object, list[int]] = defaultdict(list)
    for number, traits in enumerate(groups):
        for trait in _keys(traits):
            found[trait].append(number)
    return found


def holder(seat: Seat) -> tuple[str, str, str]:
    """Who a seat belongs to, so that it can be recognised elsewhere."""
    title = seat.title if isinstance(seat.title, str) else min(seat.title.by_language)[1]
    return (seat.person, "", "") if seat.person else (seat.organisation, title.casefold(), seat.perspective)


def _traits(index: Index, group: Group) -> _Traits:
    chair = group.chair if isinstance(group.chair, Seat) and not group.chair.vacant else None
    responsibilities = set()
    for owned in group.known_responsibilities:
        responsibilities.add(owned.id or index.words(owned.text).casefold())
    parent = group.reports_to if isinstance(group.reports_to, str) else ""
    return _Traits(
        frozenset(holder(seat) for key, seat in group.seats() if key != "secretariat" and not seat.vacant),
        frozenset(responsibilities),
        f"{index.group_name(group)} {group.id.replace('-', ' ')}",
        holder(chair) if chair else None,
        frozenset(word for word in (f"in {parent}" * bool(parent), f"kind {group.kind}", f"at {group.level}")),
    )


def _keys(traits: _Traits) -> set[object]:
    return {*traits.seats, *traits.responsibilities, *words_of(traits.name)}


def _weigh(old: _Traits, new: _Traits) -> Evidence:
    parts: dict[str, float] = {"name": text_likeness(old.name, new.name), "place": likeness(old.place, new.place)}
    for key in _STAYS:
        ours, theirs = getattr(old, key), getattr(new, key)
        if ours and theirs:
            parts[key] = len(ours & theirs) / min(len(ours), len(theirs)) * 0.5 + likeness(ours, theirs) * 0.5
    if old.chair and new.chair:
        parts["chair"] = float(old.chair == new.chair)
    total = sum(WEIGHTS[key] for key in parts)
    score = sum(WEIGHTS[key] * part for key, part in parts.items()) / total
    shared_substance = parts.get("seats", 0) > 0 or parts.get("responsibilities", 0) > 0
    return Evidence(score if shared_substance else score * 0.6, old, new)


def _reasons(old: _Traits, new: _Traits) -> Iterator[str]:
    for key, message in _STAYS.items():
        ours, theirs = getattr(old, key), getattr(new, key)
        if ours & theirs:
            yield told(message, shared=len(ours & theirs), number=len(ours))
    if old.chair and old.chair == new.chair:
        yield told("the same chair")
    if text_likeness(old.name, new.name) >= 0.5:
        yield told("a similar name")
    if likeness(old.place, new.place) == 1:
        yield told("the same place in the organisation")
