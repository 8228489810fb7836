"""What is said of another rhythm: more or less often, as often as before, or neither."""

from pathlib import Path

import pytest

from govctl.changes.compare import compare
from govctl.changes.registry import KINDS
from tests.changes.written import read_text

FIRST_MONDAY = "{rrule: FREQ=MONTHLY;BYDAY=1MO}"
WEEKLY = "{rrule: FREQ=WEEKLY;BYDAY=TU}"


@pytest.mark.parametrize(
    ("before", "after", "kind", "said"),
    [
        ("{per_year: 4}", "{per_year: 1}", "less-often", "meets once a year now; before 4 times a year."),
        ("{every: month}", "{every: 2 weeks}", "more-often", "meets every 2 weeks now; before every month."),
        (
            "{per_year: 4}",
            "{every: month}",
            "more-often",
            "meets every month (12 times a year) now; before 4 times a year.",
        ),
        (
            "{per_year: 12}",
            "{every: month}",
            "frequency-changed",
            "meets every month (12 times a year) now, which is as often as before; before 12 times a year.",
        ),
        (
            "{per_year: 12}",
            FIRST_MONDAY,
            "frequency-changed",
            (
                "meets every month on the first Monday (12 times a year) now, which is as often as before; "
                "before 12 times a year."
            ),
        ),
        (
            "{rrule: FREQ=MONTHLY;BYDAY=-1FR}",
            FIRST_MONDAY,
            "frequency-changed",
            (
                "meets every month on the first Monday (12 times a year) now, which is as often as before; "
                "before every month on the last Friday (12 times a year)."
            ),
        ),
        (  # 52 and 53 by turns: neither more nor less
            "{every: week}",
            WEEKLY,
            "frequency-changed",
            (
                "meets every week on Tuesday (52 to 53 times a year) now, which is as often as before; "
                "before every week (52 times a year)."
            ),
        ),
        (
            WEEKLY,
            FIRST_MONDAY,
            "less-often",
            (
                "meets every month on the first Monday (12 times a year) now; "
                "before every week on Tuesday (52 to 53 times a year)."
            ),
        ),
        (  # the range holds what the rule makes, which is not the same as being it
            "{per_year: {min: 4, max: 20}}",
            FIRST_MONDAY,
            "frequency-changed",
            "meets every month on the first Monday (12 times a year) now; before 4 to 20 times a year.",
        ),
        (
            "ad_hoc",
            FIRST_MONDAY,
            "frequency-changed",
            "meets every month on the first Monday (12 times a year) now; before ad hoc.",
        ),
        ("{per_year: 2}", "ad_hoc", "frequency-changed", "meets ad hoc now; before 2 times a year."),
        (
            "{per_year: 9}",
            "{rrule: FREQ=DAILY;COUNT=9}",
            "frequency-changed",
            "meets by the rule FREQ=DAILY;COUNT=9 now; before 9 times a year.",
        ),
        ("unknown", FIRST_MONDAY, "now-known", "meets every month on the first Monday; before it was unknown."),
    ],
)
def test_another_rhythm(before: str, after: str, kind: str, said: str, tmp_path: Path) -> None:
    head = "schema_version: 1\nname: Hall\ngroups: {board: {apex: true, meetings: "
    old, new = (read_text(tmp_path, f"{head}{meetings}}}}}\n") for meetings in (before, after))
    [change] = compare(old, new)
    assert (change.kind, change.message) == (f"meeting/{kind}", f"board {said}")
    [backwards] = compare(new, old)
    assert backwards.kind == KINDS[change.kind].mirror
    assert ("as often as before" in backwards.message) == ("as often as before" in said)
