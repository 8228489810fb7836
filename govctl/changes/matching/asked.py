"""Which requirement or open question is which: by id, then by its words."""

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from govctl.changes.matching.assignment import best_assignment
from govctl.changes.matching.similarity import text_likeness
from govctl.model.governance import OpenQuestion, Requirement
from govctl.model.index import Index

ALIKE_FROM = 0.8
MOST = 100
"""With more than this on one side, nothing is looked for by its words: each would be compared with each."""

Asked = TypeVar("Asked", Requirement, OpenQuestion)


class Matched(NamedTuple):
    """The numbers of elements in both files."""

    same: tuple[tuple[int, int], ...]
    gone: tuple[int, ...]
    come: tuple[int, ...]


def once(asked: Sequence[Asked]) -> tuple[Asked, ...]:
    """Each id once; where one is declared twice, the last counts."""
    return tuple({one.id: one for one in asked}.values())


def match_asked(
    old: Index, new: Index, before: Sequence[Asked], after: Sequence[Asked], *, by_evidence: bool
) -> Matched:
    """What is asked before and after; two under other ids are the same if nearly all their words are."""
    places = {one.id: number for number, one in enumerate(after)}
    same = [(number, places[one.id]) for number, one in enumerate(before) if one.id in places]
    gone, come = _left(same, len(before), len(after))
    if by_evidence and len(gone) <= MOST and len(come) <= MOST:
        scores = {
            (left, right): score
            for left in gone
            for right in come
            if (score := text_likeness(old.words(before[left].text), new.words(after[right].text))) >= ALIKE_FROM
        }
        same.extend(best_assignment(scores).items())
        gone, come = _left(same, len(before), len(after))
    return Matched(tuple(same), gone, come)


def _left(same: Sequence[tuple[int, int]], before: int, after: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    lefts, rights = {left for left, _ in same}, {right for _, right in same}
    return (
        tuple(number for number in range(before) if number not in lefts),
        tuple(number for number in range(after) if number not in rights),
    )
