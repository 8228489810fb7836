"""The best assignment: no other has a larger sum; and the tangles that are too large for it."""

from itertools import permutations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from govctl.changes.matching.assignment import LARGEST_EXACT, best_assignment

SCORES = st.dictionaries(
    st.tuples(st.integers(0, 5), st.integers(0, 5)), st.integers(1, 20).map(lambda number: number / 20), max_size=20
)


@given(SCORES)
def test_no_other_assignment_is_better(scores: dict[tuple[int, int], float]) -> None:
    found = best_assignment(scores)
    assert len(set(found.values())) == len(found)
    assert all(pair in scores for pair in found.items())
    best = max(sum(scores.get(pair, 0.0) for pair in enumerate(order)) for order in permutations(range(6)))
    assert abs(sum(scores[pair] for pair in found.items()) - best) < 1e-9


def test_the_first_that_comes_is_not_always_best() -> None:
    assert best_assignment({(0, 0): 0.9, (0, 1): 0.8, (1, 0): 0.8}) == {0: 1, 1: 0}


def test_large_tangles_take_the_most_alike_first() -> None:
    """Two of them, each connected, and a small one beside."""
    size = LARGEST_EXACT + 20
    scores: dict[tuple[int, int], float] = {(9999, 9999): 0.3}
    for first in (0, 1000):
        for number in range(size):
            scores[first + number, first + number] = 0.9
            scores[first + number, first + (number + 1) % size] = 0.5
    listed = list(scores.items())
    Random(1).shuffle(listed)
    assert best_assignment(dict(listed)) == {left: right for (left, right), score in listed if score != 0.5}
