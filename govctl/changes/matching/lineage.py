"""What files say of groups that go on in others: `derived_from`, of both files, read in both directions."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from govctl.changes.matching.assignment import best_assignment
from govctl.changes.matching.evidence import evidence_for
from govctl.model.group import Group
from govctl.model.index import Index

Step = tuple[str, str]
"""The id of an old group and that of a new one which continues it."""
_STATED = 10.0
"""What a statement weighs beside likeness, so that as many groups as can be go on in one of their own."""
_TIE = 1e-6


class Lineage(NamedTuple):
    """Old and new groups by how the one goes on in the other."""

    renamed: list[tuple[Group, Group]]
    """One goes on in the other."""
    merged: list[tuple[Group, Group]]
    """The new one goes on from another group, or was there before."""
    split: list[tuple[Group, Group]]
    """The old one goes on in another group, or is still there."""


def stated(old: Index, new: Index) -> Lineage:
    """What `derived_from` says: renamed (one from one), merged (one from several), split (several from one).

    Where several groups could be the one that goes on, it is the one most alike, and among equals the first by id:
    the order in the files plays no part. Groups that are in both files have made no step from one to the other, and
    no step is what was said already while both groups stood side by side: it is about an earlier time.
    """
    forwards = {(was, now) for now, was in _said_newly(new, old)}
    backwards = set(_said_newly(old, new))
    steps = sorted(
        (was, now) for was, now in forwards | backwards if was != now and not (was in new.groups and now in old.groups)
    )
    goes_on = _renamed(old, new, [(was, now) for was, now in steps if was not in new.groups and now not in old.groups])
    matched = {was for was, _ in goes_on} | {was for was, _ in steps if was in new.groups}
    arrived = {now for _, now in goes_on} | {now for _, now in steps if now in old.groups}
    found = Lineage([], [], [])
    for step in steps:
        was, now = step
        if step in goes_on:
            sort = found.renamed
        elif was in matched and now in arrived and step in forwards and step in backwards:
            continue
        elif was in matched and (now not in arrived or step in forwards):
            sort = found.split
        else:
            sort = found.merged
        sort.append((old.groups[was], new.groups[now]))
    return found


def _said_newly(index: Index, other: Index) -> Iterator[Step]:
    """Each group with a group of the other file that it continues, unless the other file says so of both as well."""
    for group in index.groups.values():
        known = other.groups[group.id].derived_from if group.id in other.groups else ()
        yield from ((group.id, name) for name in group.derived_from if name in other.groups and name not in known)


def _renamed(old: Index, new: Index, steps: list[Step]) -> set[Step]:
    """The steps from one group to one, of those from groups that are gone to groups that are new."""
    leaving, arriving = (Counter(step[side] for step in steps) for side in (0, 1))
    left, right = (
        {name: number for number, name in enumerate(sorted({step[side] for step in steps}))} for side in (0, 1)
    )
    scores = {}
    for was, now in steps:
        score = _STATED
        if leaving[was] > 1 or arriving[now] > 1:
            score += evidence_for(old, new, old.groups[was], new.groups[now]).score
            score += _TIE / ((1 + left[was]) * (1 + right[now]))
        scores[left[was], right[now]] = score
    olds, news = list(left), list(right)
    return {(olds[was], news[now]) for was, now in best_assignment(scores).items()}
