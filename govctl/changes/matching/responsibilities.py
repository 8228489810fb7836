"""Which responsibility is which, across all groups: by id, by `derived_from`, by its words."""

from collections import defaultdict
from collections.abc import Container, Sequence
from typing import NamedTuple

from govctl.changes.matching.assignment import best_assignment
from govctl.changes.matching.similarity import text_likeness, words_of
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Responsibility
from govctl.model.text import Text

SAME_GROUP_FROM = 0.5
ELSEWHERE_FROM = 0.8
MOST_SHARING = 40


class Owned(NamedTuple):
    """A responsibility and the group that owns it."""

    group: Group
    item: Responsibility


class Link(NamedTuple):
    """An old responsibility that goes on in a new one."""

    old: Owned
    new: Owned
    how: str
    """`id`, `derived_from`, `words` (the same) or `evidence` (alike)"""


class Linked(NamedTuple):
    """The responsibilities of both sides that need a look, and which is which.

    Left out are those that can be part of no change: without an id and a lineage, in a group in which nothing changed.
    They are nearly all, mostly.
    """

    before: list[Owned]
    after: list[Owned]
    links: list[Link]


def link_responsibilities(
    old: Index,
    new: Index,
    now: dict[str, str],
    same: Sequence[tuple[Group, Group]],
    *,
    by_evidence: bool = True,
) -> Linked:
    """All links from old to new responsibilities.

    `now` leads from old to new group ids; `same` are the groups in which nothing changed.
    """
    before = _looked_at(old, {group.pointer for group, _ in same})
    after = _looked_at(new, {group.pointer for _, group in same})
    links = _at_rest(same)
    _by_id(before, after, links)
    _by_lineage(before, after, links)
    _by_words(old, new, before, after, now, links)
    if by_evidence:
        _by_likeness(old, new, before, after, now, links)
    return Linked(before, after, links)


def _looked_at(index: Index, same: Container[int]) -> list[Owned]:
    return [
        Owned(group, item)
        for group in index.governance.groups
        for is_same in (group.pointer in same,)
        for item in group.known_responsibilities
        if not is_same or item.id or item.derived_from
    ]


def _at_rest(same: Sequence[tuple[Group, Group]]) -> list[Link]:
    """Items with a lineage, but no id, in groups in which nothing changed: what else continues in them can have."""
    return [
        Link(Owned(old, was), Owned(new, item), "words")
        for old, new in same
        for was, item in zip(old.known_responsibilities, new.known_responsibilities, strict=True)
        if was.derived_from and not was.id
    ]


def _by_id(before: list[Owned], after: list[Owned], links: list[Link]) -> None:
    old_by_id, new_by_id = _ids(before), _ids(after)
    links.extend(Link(owned, new_by_id[name], "id") for name, owned in old_by_id.items() if name in new_by_id)


def _ids(owned: list[Owned]) -> dict[str, Owned]:
    """By id; where one is declared twice the first counts, as everywhere."""
    return {one.item.id: one for one in reversed(owned) if one.item.id}


def _by_lineage(before: list[Owned], after: list[Owned], links: list[Link]) -> None:
    """What `derived_from` says in the new file; in the old one it is read backwards."""
    linked = {(id(link.old.item), id(link.new.item)) for link in links}
    old_by_id, new_by_id = _ids(before), _ids(after)
    stated = [(old_by_id[name], owned) for owned in after for name in owned.item.derived_from if name in old_by_id]
    stated += [(owned, new_by_id[name]) for owned in before for name in owned.item.derived_from if name in new_by_id]
    for old, new in stated:
        if (id(old.item), id(new.item)) not in linked:
            linked.add((id(old.item), id(new.item)))
            links.append(Link(old, new, "derived_from"))


def _by_words(
    old: Index, new: Index, before: list[Owned], after: list[Owned], now: dict[str, str], links: list[Link]
) -> None:
    """The same words, in all languages or in that of the file; first in the same group, then anywhere."""
    gone, come = _left(before, after, links)
    for same_group, as_written in ((True, True), (True, False), (False, True), (False, False)):
        waiting: dict[tuple[str, Text], list[Owned]] = defaultdict(list)
        for owned in come:
            said = owned.item.text if as_written else _folded(new, owned)
            waiting[owned.group.id if same_group else "", said].append(owned)
        for owned in gone:
            said = owned.item.text if as_written else _folded(old, owned)
            matches = waiting.get((now.get(owned.group.id, "") if same_group else "", said))
            if matches:
                links.append(Link(owned, matches.pop(0), "words"))
        gone, come = _left(gone, come, links)


def _by_likeness(
    old: Index, new: Index, before: list[Owned], after: list[Owned], now: dict[str, str], links: list[Link]
) -> None:
    """Alike words: half of them in the same group, nearly all of them elsewhere."""
    gone, come = _left(before, after, links)
    had, have = _by_word(old, gone), _by_word(new, come)
    by_group: dict[str, list[int]] = defaultdict(list)
    for number, owned in enumerate(come):
        by_group[owned.group.id].append(number)
    scores: dict[tuple[int, int], float] = {}
    for left, owned in enumerate(gone):
        near = set(by_group.get(now.get(owned.group.id, ""), ()))
        for word in words_of(_folded(old, owned)):
            if len(had[word[:5]]) <= MOST_SHARING and len(have.get(word[:5], ())) <= MOST_SHARING:
                near.update(have.get(word[:5], ()))
        for right in near:
            same_group = now.get(owned.group.id) == come[right].group.id
            score = text_likeness(_folded(old, owned), _folded(new, come[right]))
            if score >= (SAME_GROUP_FROM if same_group else ELSEWHERE_FROM):
                scores[left, right] = score + (0.1 if same_group else 0.0)
    links.extend(Link(gone[left], come[right], "evidence") for left, right in best_assignment(scores).items())


def _by_word(index: Index, listed: list[Owned]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, owned in enumerate(listed):
        for beginning in {word[:5] for word in words_of(_folded(index, owned))}:
            found[beginning].append(number)
    return found


def _left(before: list[Owned], after: list[Owned], links: list[Link]) -> tuple[list[Owned], list[Owned]]:
    """What is not linked yet; an item with an id of its own is not looked for by its words."""
    old_seen = {id(link.old.item) for link in links}
    new_seen = {id(link.new.item) for link in links}
    gone = [owned for owned in before if id(owned.item) not in old_seen]
    come = [owned for owned in after if id(owned.item) not in new_seen]
    return sorted(gone, key=_written), sorted(come, key=_written)


def _written(owned: Owned) -> tuple[str, str]:
    """For an order that does not hang on that of the file."""
    return owned.group.id, repr(owned.item[:-1])


def _folded(index: Index, owned: Owned) -> str:
    return " ".join(index.words(owned.item.text).casefold().split()).rstrip(" .;")
