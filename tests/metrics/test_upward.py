"""Chains upward, compared with walking up step by step."""

from hypothesis import given
from hypothesis import strategies as st

from govctl.metrics.measure import NOTHING_KNOWN, Measure, between, exactly
from govctl.metrics.upward import steps

NAMES = [str(number) for number in range(8)]


def walk(start: str, tops: set[str], above: dict[str, str]) -> Measure:
    """The steps from one group to the top, the slow way."""
    taken, seen, group = 0, set(), start
    while group not in tops:
        if group in seen:
            return NOTHING_KNOWN
        seen.add(group)
        if above[group] not in NAMES:
            return between(taken, None)
        taken, group = taken + 1, above[group]
    return exactly(taken)


@given(st.sets(st.sampled_from(NAMES)), st.lists(st.sampled_from([*NAMES, "", "gone"]), min_size=8, max_size=8))
def test_each_group_as_if_walked(tops: set[str], targets: list[str]) -> None:
    above = {name: target for name, target in zip(NAMES, targets, strict=True) if name not in tops}
    assert steps(tops, above) == {name: walk(name, tops, above) for name in NAMES}


def test_long_chains_need_no_stack() -> None:
    above = {str(number): str(number - 1) for number in range(1, 100_000)}
    assert steps(["0"], above)["99999"] == exactly(99_999)
