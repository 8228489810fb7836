"""Meetings over the months: months where the file says them, quarters and halves where it says those, else the year."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govctl.metrics.meetings import MOST_RULES, frequency
from govctl.metrics.months import NOTHING_SAID, spread, spreads
from govctl.model.group import Group
from govctl.model.parts import Interval, Meetings

from .governances import governance


@pytest.mark.parametrize(
    ("meetings", "months", "counts"),
    [
        ("{per_year: 3}", 12, "3"),
        ("{per_year: {min: 2, max: 4}}", 12, "2 to 4"),
        ("{per_year: {min: 2}}", 12, "at least 2"),
        ("{per_year: unknown}", 12, "unknown"),
        ("ad_hoc", 12, "unknown"),
        ("unknown", 12, "unknown"),
        ("{every: month}", 1, ", ".join("1" * 12)),
        ("{every: 2 months}", 2, "1, 1, 1, 1, 1, 1"),
        ("{every: quarter}", 3, "1, 1, 1, 1"),
        ("{every: 2 quarters}", 6, "1, 1"),
        ("{every: 5 months}", 6, "1 to 2, 1 to 2"),
        ("{every: year}", 12, "1"),
        ("{every: 18 months}", 12, "at most 1"),
        ("{every: week}", 1, ", ".join(["4 to 5"] * 12)),
        ("{every: 2 weeks}", 1, ", ".join(["2 to 3"] * 12)),
        ("{every: 6 weeks}", 2, ", ".join(["1 to 2"] * 6)),
        ("{rrule: FREQ=MONTHLY;BYDAY=1TU}", 1, ", ".join("1" * 12)),
        ("{rrule: 'FREQ=YEARLY;BYMONTH=3,9;BYDAY=1TU'}", 1, "0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0"),
        ("{rrule: FREQ=YEARLY;INTERVAL=2;BYMONTH=3}", 1, "0, 0, at most 1" + ", 0" * 9),
        ("{rrule: FREQ=MONTHLY;INTERVAL=3}", 3, "1, 1, 1, 1"),
        ("{rrule: FREQ=MONTHLY;BYDAY=5FR}", 4, ", ".join(["1 to 2"] * 3)),
        ("{rrule: FREQ=YEARLY}", 12, "1"),
        ("{rrule: FREQ=YEARLY;INTERVAL=2}", 12, "at most 1"),
        ("{rrule: FREQ=WEEKLY;COUNT=3}", 12, "unknown"),
    ],
)
def test_spread(meetings: str, months: int, counts: str, tmp_path: Path) -> None:
    [found] = spreads(governance(tmp_path, f"groups:\n  g: {{meetings: {meetings}}}\n")).values()
    assert (found.months, ", ".join(str(count) for count in found.counts)) == (months, counts)


@given(st.integers(1, 400), st.sampled_from(["day", "week", "month", "quarter", "year"]))
def test_months_agree_with_the_year(count: int, unit: str) -> None:
    group = Group("g", meetings=Meetings(every=Interval(count, unit)))
    found, a_year = spread(group), frequency(group).least or 0
    assert len(found.counts) * found.months == len(found.by_month()) == 12
    assert sum(part.least or 0 for part in found.counts) <= a_year + 1e-9
    assert all(month.most is not None for month in found.by_month())
    assert sum(part.most or 0 for part in found.counts) >= int(a_year)


def test_months_of_what_is_known_for_longer_parts(tmp_path: Path) -> None:
    text = "groups:\n  g: {meetings: {every: quarter}}\n  h: {meetings: {per_year: {min: 2}}}\n"
    quarterly, open_ended = spreads(governance(tmp_path, text)).values()
    assert {str(month) for month in quarterly.by_month()} == {"at most 1"}
    assert {str(month) for month in open_ended.by_month()} == {"unknown"}


def test_only_so_many_rules_are_counted(tmp_path: Path) -> None:
    rules = [f"FREQ=YEARLY;BYYEARDAY={day}" for day in range(1, MOST_RULES + 2)]
    groups = "".join(f"  g{day}: {{meetings: {{rrule: {rule}}}}}\n" for day, rule in enumerate([*rules, rules[0]]))
    found = list(spreads(governance(tmp_path, f"groups:\n{groups}  x: {{meetings: ad_hoc}}\n")).values())
    assert [each == NOTHING_SAID for each in found] == [False] * MOST_RULES + [True, False, True]
