"""Which group is which: by id, by what the new file says (`derived_from`), by evidence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from govctl.changes.matching.absorption import absorbed
from govctl.changes.matching.assignment import best_assignment
from govctl.changes.matching.evidence import candidates
from govctl.model.group import Group
from govctl.model.index import Index

CLAIMED_FROM = 0.5
"""The likeness from which a group is taken for another."""
AHEAD_BY = 0.1
"""How much more alike than any other candidate it has to be; otherwise nothing is claimed."""


class GroupMatch(NamedTuple):
    """An old group and the new one that it is now."""

    old: Group
    new: Group
    how: str
    """`id`, `derived_from` or `evidence`"""
    evidence: tuple[str, ...] = ()


class GroupMatches(NamedTuple):
    """All groups of both governances, matched or not."""

    matches: tuple[GroupMatch, ...]
    dropped: tuple[Group, ...]
    """Old groups that are no more and continue in none."""
    created: tuple[Group, ...]
    """New groups that continue none."""
    merged: tuple[tuple[Group, Group], ...]
    """Old groups beside the matched one that continue in a new group."""
    split: tuple[tuple[Group, Group], ...]
    """An old group that is matched or goes on, and another new group that continues it as well."""

    absorbed: tuple[GroupMatch, ...] = ()
    """Groups that end, whose people are newly in another group: probably merged, which nobody states."""
    detached: tuple[GroupMatch, ...] = ()
    """Groups that begin with people who leave another group: probably split off, which nobody states."""

    def now(self) -> dict[str, str]:
        """From the id of an old group to the id of the new group that continues it."""
        found = {match.old.id: match.new.id for match in self.matches}
        for old, new in self.merged:
            found.setdefault(old.id, new.id)
        return found


def match_groups(old: Index, new: Index, *, by_evidence: bool = True) -> GroupMatches:
    """Match the groups of two governances; `by_evidence` False trusts ids and `derived_from` only."""
    matches = [GroupMatch(group, new.groups[name], "id") for name, group in old.groups.items() if name in new.groups]
    stated, merged, split = _by_lineage(old, new)
    matches.extend(stated)
    _by_lineage_backwards(old, new, matches, merged, split)
    if by_evidence:
        gone, come = _left(old, new, matches, merged, split)
        matches.extend(_by_evidence(old, new, gone, come))
    gone, come = _left(old, new, matches, merged, split)
    matches.sort(key=lambda match: match.new.pointer)
    found = GroupMatches(tuple(matches), tuple(gone), tuple(come), tuple(merged), tuple(split))
    if not by_evidence:
        return found
    one_way = [(match.old, match.new) for match in matches]
    other_way = [(after, before) for before, after in one_way]
    return found._replace(
        absorbed=tuple(GroupMatch(*claim) for claim in absorbed(new, gone, one_way)),
        detached=tuple(
            GroupMatch(after, before, how, why) for before, after, how, why in absorbed(old, come, other_way)
        ),
    )


def _by_lineage(
    old: Index, new: Index
) -> tuple[list[GroupMatch], list[tuple[Group, Group]], list[tuple[Group, Group]]]:
    """What `derived_from` says: renamed (one from one), merged (one from several), split (several from one)."""
    matches: list[GroupMatch] = []
    merged: list[tuple[Group, Group]] = []
    split: list[tuple[Group, Group]] = []
    continued: set[str] = set()
    for group in new.governance.groups:
        predecessors = [old.groups[name] for name in dict.fromkeys(group.derived_from) if name in old.groups]
        matched = group.id in old.groups
        for predecessor in predecessors:
            if predecessor.id == group.id or (predecessor.id in new.groups and group.id in old.groups):
                continue  # both were there and are there: no step of this comparison
            if predecessor.id in new.groups or predecessor.id in continued:
                split.append((predecessor, group))
            elif matched:
                merged.append((predecessor, group))
                continued.add(predecessor.id)
            else:
                matches.append(GroupMatch(predecessor, group, "derived_from"))
                continued.add(predecessor.id)
                matched = True
    return matches, merged, split


def _by_lineage_backwards(
    old: Index,
    new: Index,
    matches: list[GroupMatch],
    merged: list[tuple[Group, Group]],
    split: list[tuple[Group, Group]],
) -> None:
    """What the old file says of groups that the new one has again: a step undone is the same step backwards."""
    gone, come = (set(map(id, groups)) for groups in _left(old, new, matches, merged, split))
    back, joined, parted = _by_lineage(new, old)
    matches.extend(
        GroupMatch(match.new, match.old, "derived_from")
        for match in back
        if id(match.new) in gone and id(match.old) in come
    )
    merged.extend((group, predecessor) for predecessor, group in parted if id(group) in gone)
    split.extend((group, predecessor) for predecessor, group in joined if id(predecessor) in come)


def _left(
    old: Index,
    new: Index,
    matches: Iterable[GroupMatch],
    merged: Iterable[tuple[Group, Group]],
    split: Iterable[tuple[Group, Group]],
) -> tuple[list[Group], list[Group]]:
    """The old and the new groups that are not yet accounted for, in the order of their files."""
    old_seen = {match.old.id for match in matches} | {group.id for group, _ in merged}
    new_seen = {match.new.id for match in matches} | {group.id for _, group in split}
    return (
        [group for name, group in sorted(old.groups.items(), key=_place) if name not in old_seen],
        [group for name, group in sorted(new.groups.items(), key=_place) if name not in new_seen],
    )


def _place(item: tuple[str, Group]) -> int:
    return item[1].pointer


def _by_evidence(old: Index, new: Index, gone: list[Group], come: list[Group]) -> Iterator[GroupMatch]:
    """Matches that nobody stated but much speaks for; an ambiguous one is not claimed."""
    found = candidates(old, new, gone, come)
    scores = {pair: evidence.score for pair, evidence in found.items()}
    by_left: dict[int, list[float]] = defaultdict(list)
    by_right: dict[int, list[float]] = defaultdict(list)
    for (left, right), score in scores.items():
        by_left[left].append(score)
        by_right[right].append(score)
    for left, right in best_assignment(scores).items():
        claimed = scores[left, right]
        near = [score for score in (*by_left[left], *by_right[right]) if score > claimed - AHEAD_BY]
        if claimed >= CLAIMED_FROM and len(near) == 2:  # the claim itself, once from each side
            yield GroupMatch(gone[left], come[right], "evidence", found[left, right].reasons)
