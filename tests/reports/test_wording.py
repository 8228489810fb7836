"""Numbers in sentences."""

import pytest

from govctl.model.group import Group
from govctl.model.parts import Range, Seat
from govctl.reports.wording import number_of_seats


def _group(*members: Seat, completeness: str = "complete") -> Group:
    return Group("board", members=members, completeness=completeness)


@pytest.mark.parametrize(
    ("group", "says"),
    [
        (Group("board"), "members not stated"),
        (_group(), "0 seats"),
        (_group(Seat(title="Treasurer")), "1 seat"),
        (_group(Seat(title="Treasurer"), completeness="partial"), "at least 1 seat"),
        (_group(Seat(title="Users", count=Range(None, 1))), "at most 1 seat"),
        (_group(Seat(title="Users", count=Range(0, 1)), Seat(title="Treasurer")), "1 to 2 seats"),
        (_group(Seat(title="Users", count=Range(2, None))), "at least 2 seats"),
    ],
)
def test_number_of_seats(group: Group, says: str) -> None:
    assert number_of_seats(group) == says
