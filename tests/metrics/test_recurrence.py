"""Recurrence rules, counted on the calendar."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govctl.metrics.meetings import MOST_RULES, frequencies
from govctl.metrics.recurrence import a_year

from .governances import governance


@pytest.mark.parametrize(
    ("rule", "number"),
    [
        ("FREQ=WEEKLY", "52 to 53"),
        ("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "26 to 27"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "365 to 366"),
        ("FREQ=WEEKLY;BYHOUR=9;BYMINUTE=30", "52 to 53"),
        ("FREQ=MONTHLY", "12"),
        ("FREQ=MONTHLY;BYDAY=1TU", "12"),
        ("FREQ=MONTHLY;BYDAY=5TU", "4 to 5"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "12"),
        ("FREQ=MONTHLY;INTERVAL=3", "4"),
        ("FREQ=MONTHLY;INTERVAL=5", "2 to 3"),
        ("FREQ=MONTHLY;INTERVAL=12;BYMONTH=3", "at most 1"),
        ("FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", "1 to 3"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "7"),
        ("FREQ=YEARLY", "1"),
        ("FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=1MO", "4"),
        ("FREQ=YEARLY;INTERVAL=2", "at most 1"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "at most 1"),
        ("FREQ=DAILY", "365 to 366"),
        ("FREQ=DAILY;INTERVAL=14", "26 to 27"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "0"),
        ("FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30", "0"),
        ("FREQ=WEEKLY;COUNT=3", "unknown"),
        ("FREQ=WEEKLY;UNTIL=20300101", "unknown"),
        ("FREQ=WEEKLY;INTERVAL=0", "unknown"),
        ("FREQ=WEEKLY;INTERVAL=29", "unknown"),
        ("FREQ=WEEKLY;INTERVAL=99999999999", "unknown"),
        ("FREQ=DAILY;BYHOUR=9,15", "unknown"),
        ("FREQ=WEEKLY;BYDAY=XX", "unknown"),
        ("FREQ=MONTHLY;BYDAY=+400MO", "unknown"),
        ("FREQ=WEEKLY;BYDAY=MO;BYDAY=TU", "unknown"),
        ("FREQ=SECONDLY", "unknown"),
        ("FREQ=MONTHLY;BYMONTHDAY=" + ",".join("1" * 200), "unknown"),
        ("INTERVAL=2", "unknown"),
        ("", "unknown"),
    ],
)
def test_a_year(rule: str, number: str) -> None:
    assert str(a_year(rule)) == number


KEYS = ["FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYDAY", "BYSETPOS", "WKST", "COUNT", "X"]
VALUES = st.one_of(
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "MO", "-1FR", "+400MO", "1,2", "-1", "0", "2,,3", "53"]),
    st.text("0123456789-+,:AMOTUWEHFRS", max_size=6),
)


@settings(max_examples=100)
@given(
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.lists(st.tuples(st.sampled_from(KEYS), VALUES), max_size=4),
)
def test_whatever_the_schema_lets_through_is_counted_or_unknown(start: str, parts: list[tuple[str, str]]) -> None:
    measure = a_year(";".join([f"FREQ={start}", *(f"{key}={value}" for key, value in parts)]))
    assert measure.is_unknown or 0 <= (measure.least or 0) <= (measure.most or 0) <= 366


def test_only_so_many_rules_are_counted(tmp_path: Path) -> None:
    rules = [f"FREQ=YEARLY;BYYEARDAY={day}" for day in range(1, MOST_RULES + 2)]
    groups = "".join(f"  g{day}: {{meetings: {{rrule: {rule}}}}}\n" for day, rule in enumerate([*rules, rules[0]]))
    found = [str(number) for number in frequencies(governance(tmp_path, f"groups:\n{groups}")).values()]
    assert found == ["1"] * MOST_RULES + ["unknown", "1"]
