"""Ranges with open ends: whatever the true numbers are, sums and products of the ranges hold them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govctl.metrics.measure import NONE, NOTHING_KNOWN, Measure, between, exactly, highest, total

NUMBERS = st.integers(0, 50)


@st.composite
def measures(draw: st.DrawFn) -> tuple[Measure, int]:
    """A measure, and a number that it allows."""
    least, true, most = sorted(draw(st.tuples(NUMBERS, NUMBERS, NUMBERS)))
    measure = between(draw(st.sampled_from([None, least])), draw(st.sampled_from([None, most])))
    return measure, true


def holds(measure: Measure, number: int) -> bool:
    """Whether the measure allows the number."""
    return (measure.least or 0) <= number and (measure.most is None or number <= measure.most)


@given(measures(), measures())
def test_what_is_true_of_the_parts_is_true_of_the_result(one: tuple[Measure, int], other: tuple[Measure, int]) -> None:
    (first, true), (second, also_true) = one, other
    assert holds(first.plus(second), true + also_true)
    assert holds(first.times(second), true * also_true)
    assert holds(highest([first, second]), max(true, also_true))


@given(measures(), measures())
def test_no_end_is_wider_than_it_must_be(one: tuple[Measure, int], other: tuple[Measure, int]) -> None:
    first, second = one[0], other[0]
    ends = [first.least or 0, second.least or 0]
    assert (first.plus(second).least or 0, first.times(second).least or 0) == (sum(ends), ends[0] * ends[1])
    if first.most is not None and second.most is not None:
        assert first.plus(second).most == first.most + second.most
        assert first.times(second).most == first.most * second.most
        assert highest([first, second]).most == max(first.most, second.most)


@given(st.lists(measures()))
def test_order_and_grouping_make_no_difference(given_measures: list[tuple[Measure, int]]) -> None:
    parts = [measure for measure, _ in given_measures]
    folded = NONE
    for part in reversed(parts):
        folded = part.plus(folded)
    assert total(parts) == folded


@given(measures())
def test_none_and_one_are_neutral(one: tuple[Measure, int]) -> None:
    measure = one[0]
    assert measure.plus(NONE) == measure
    assert measure.times(exactly(1)) == measure
    assert measure.times(NONE) == NONE


@pytest.mark.parametrize(
    ("measure", "words", "is_exact", "is_unknown"),
    [
        (exactly(26), "26", True, False),
        (NONE, "0", True, False),
        (between(2, 4), "2 to 4", False, False),
        (between(4, 2), "2 to 4", False, False),
        (between(2, None), "at least 2", False, False),
        (between(None, 4), "at most 4", False, False),
        (between(0, 4), "at most 4", False, False),
        (between(0, None), "unknown", False, True),
        (NOTHING_KNOWN, "unknown", False, True),
        (NOTHING_KNOWN.plus(exactly(3)), "at least 3", False, False),
        (NOTHING_KNOWN.times(exactly(3)), "unknown", False, True),
        (between(2, None).times(exactly(5)), "at least 10", False, False),
        (total([]), "0", True, False),
        (highest([exactly(3), NOTHING_KNOWN]), "at least 3", False, False),
    ],
)
def test_words(measure: Measure, words: str, is_exact: bool, is_unknown: bool) -> None:
    assert (str(measure), measure.is_exact, measure.is_unknown) == (words, is_exact, is_unknown)
