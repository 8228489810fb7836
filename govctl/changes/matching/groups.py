"""Which group is which: by id, by what the new file says (`derived_from`), by evidence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from govctl.changes.matching.absorption import absorbed
from govctl.changes.matching.assignment import best_assignment
from govctl.changes.matching.evidence import candidates
from govctl.changes.matching.lineage import stated
from govctl.model.group import Group
from govctl.model.index import Index

CLAIMED_FROM = 0.5
"""The likeness from which a group is taken for another."""
AHEAD_BY = 0.1
"""How much more alike than any other candidate it has to be; otherwise nothing is claimed."""

_TIE = 1e-6


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


def match_groups(old: Index, new: Index, *, by_evidence: bool = True) -> GroupMatches:
    """Match the groups of two governances; `by_evidence` False trusts ids and `derived_from` only."""
    matches = [GroupMatch(group, new.groups[name], "id") for name, group in old.groups.items() if name in new.groups]
    renamed, merged, split = stated(old, new)
    matches.extend(GroupMatch(was, now, "derived_from") for was, now in renamed)
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
    for left, right in best_assignment(_apart(scores)).items():
        claimed = scores[left, right]
        near = [score for score in (*by_left[left], *by_right[right]) if score > claimed - AHEAD_BY]
        if claimed >= CLAIMED_FROM and len(near) == 2:  # the claim itself, once from each side
            yield GroupMatch(gone[left], come[right], "evidence", found[left, right].reasons)


def _apart(scores: dict[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    """Of two assignments with the same sum the one with the highest scores, whichever way one compares."""
    return {pair: score + _TIE * score * score for pair, score in scores.items()}
