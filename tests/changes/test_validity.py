"""The first and the last day of what applies."""

import pytest

from govctl.changes.validity import bound
from govctl.model.element import UNKNOWN, Unknown
from govctl.model.parts import Date


@pytest.mark.parametrize(
    ("day", "said"),
    [(Date("2027-01-01"), "2027-01-01"), (UNKNOWN, "an unknown day"), (None, "a day not stated")],
)
def test_bound(day: Date | Unknown | None, said: str) -> None:
    assert bound(day) == said
