"""Recurrence rules in words."""

import pytest

from govctl.metrics.recurrence import a_year
from govctl.metrics.rhythm import every, in_words
from govctl.words.catalogue import words_in


@pytest.mark.parametrize(
    ("rule", "words", "times"),
    [
        ("FREQ=DAILY", "every day", "365 to 366"),
        ("FREQ=WEEKLY;INTERVAL=2", "every 2 weeks", "26 to 27"),
        ("RRULE:FREQ=WEEKLY;BYDAY=MO", "every week on Monday", "52 to 53"),
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR", "every week on Monday, Wednesday and Friday", "156 to 157"),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU", "every 2 weeks on Tuesday", "26 to 27"),
        ("FREQ=MONTHLY", "every month", "12"),
        ("FREQ=MONTHLY;INTERVAL=3", "every 3 months", "4"),
        ("FREQ=MONTHLY;BYDAY=1MO", "every month on the first Monday", "12"),
        ("FREQ=MONTHLY;BYDAY=1MO,3TH", "every month on the first Monday and the third Thursday", "24"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "every month on the last Friday", "12"),
        ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1", "every month on the last Friday", "12"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "every month on the first working day", "12"),
        ("FREQ=MONTHLY;BYDAY=FR", "every month on each Friday", "52 to 53"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "every month on day 15", "12"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,-1", "every month on day 1 and the last day", "24"),
        ("FREQ=MONTHLY;BYMONTH=3,6,9;BYDAY=2TU", "every month in March, June and September on the second Tuesday", "3"),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=1MO", "every year in May on the first Monday", "1"),
    ],
)
def test_in_words(rule: str, words: str, times: str) -> None:
    assert in_words(rule) == words
    assert str(a_year(rule)) == times


@pytest.mark.parametrize(
    "rule",
    [
        *("FREQ=YEARLY;BYDAY=20MO", "FREQ=YEARLY;BYWEEKNO=20", "FREQ=HOURLY", "FREQ=DAILY;COUNT=3"),
        *(
            "FREQ=WEEKLY;BYDAY=1MO",
            "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1",
            "FREQ=MONTHLY;BYSETPOS=1",
            "FREQ=WEEKLY;BYDAY=XX",
        ),
        *(
            "FREQ=MONTHLY;BYMONTH=0",
            "FREQ=MONTHLY;BYMONTH=13",
            "FREQ=MONTHLY;BYMONTHDAY=0",
            "FREQ=MONTHLY;BYMONTHDAY=-9",
        ),
        *(
            "FREQ=DAILY;FREQ=WEEKLY",
            "FREQ=DAILY;INTERVAL=x",
            "FREQ=DAILY;INTERVAL=0",
            "",
            "now and then",
            "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=1",
        ),
    ],
)
def test_as_it_is_written(rule: str) -> None:
    assert in_words(rule) == f"by the rule {rule}"


@pytest.mark.parametrize(
    ("rule", "danish"),
    [
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "hver 2. uge om tirsdagen"),
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR", "hver uge mandag, onsdag og fredag"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "hver måned den første hverdag"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,-1", "hver måned den 1. og den sidste dag"),
        ("FREQ=MONTHLY;BYMONTH=3,6,9;BYDAY=2TU", "hver måned i marts, juni og september den anden tirsdag"),
        ("FREQ=DAILY;COUNT=3", "efter reglen FREQ=DAILY;COUNT=3"),
    ],
)
def test_in_another_language(rule: str, danish: str) -> None:
    assert words_in("da").retold(in_words(rule)) == danish


@pytest.mark.parametrize("unit", ["day", "week", "month", "quarter", "year"])
def test_every(unit: str) -> None:
    assert every(1, unit) == f"every {unit}"
    assert every(2, unit) == f"every 2 {unit}s"
    assert words_in("da").retold(every(2, unit)).startswith(("hver 2. ", "hvert 2. "))
