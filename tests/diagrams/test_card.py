"""What a card says of a group: unknown is said, not left out."""

from typing import Any

import pytest

from govctl.diagrams.card import card
from govctl.model.element import UNKNOWN
from govctl.model.governance import Governance, Organisation
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Interval, Meetings, Range, Seat

INDEX = Index(Governance("Hall", organisations=(Organisation("town", "The town"),)))
SEAT = Seat(organisation="town")


@pytest.mark.parametrize(
    ("chair", "said"),
    [
        (None, "Chair: not stated"),
        (UNKNOWN, "Chair: unknown"),
        (SEAT, "Chair: The town"),
        (Seat(vacant=True), "Chair: vacant"),
    ],
)
def test_chair(chair: Any, said: str) -> None:
    assert card(INDEX, Group("a")._replace(chair=chair)).facts[0] == said


@pytest.mark.parametrize(
    ("members", "completeness", "said"),
    [
        (None, "", "members not stated"),
        (UNKNOWN, "", "members unknown"),
        ((), "", "0 members"),
        ((SEAT,), "", "1 member"),
        ((SEAT, SEAT), "complete", "2 members"),
        ((SEAT,), "partial", "1+ members"),
        ((), "unknown", "0+ members"),
    ],
)
def test_members(members: Any, completeness: str, said: str) -> None:
    group = Group("a", completeness=completeness)._replace(members=members)
    assert card(INDEX, group).facts[1].split(" · ")[0] == said


@pytest.mark.parametrize(
    ("meetings", "said"),
    [
        (None, "meetings not stated"),
        (UNKNOWN, "meetings unknown"),
        (Meetings(ad_hoc=True), "meets ad hoc"),
        (Meetings(Range(4, 4)), "4 a year"),
        (Meetings(Range(2, 4)), "2–4 a year"),
        (Meetings(Range(2, None)), "2+ a year"),
        (Meetings(Range(None, 4)), "0–4 a year"),
        (Meetings(UNKNOWN), "meetings unknown"),
        (Meetings(every=Interval(1, "month")), "every month"),
        (Meetings(every=Interval(2, "week")), "every 2 weeks"),
        (Meetings(rrule="FREQ=DAILY"), "meets by rule"),
        (Meetings(), "meetings unknown"),
    ],
)
def test_meetings(meetings: Any, said: str) -> None:
    assert card(INDEX, Group("a")._replace(meetings=meetings)).facts[1].split(" · ")[1] == said


@pytest.mark.parametrize(
    ("kind", "status", "said"),
    [
        ("steering_group", "active", "steering group"),
        ("", "active", ""),
        ("team", "proposed", "team (proposed)"),
        ("", "paused", "(paused)"),
    ],
)
def test_kind(kind: str, status: str, said: str) -> None:
    assert card(INDEX, Group("a", kind=kind, status=status)).kind == said


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Board", ("Board",)),
        ("The steering group for the care plans", ("The steering group for the", "care plans")),
        ("Donaudampfschifffahrtsgesellschaft", ("Donaudampfschifffahrtsgesell", "schaft")),
        ("", ("a",)),
        (" ", (" ",)),
    ],
)
def test_a_long_name_is_broken_into_lines(name: str, lines: tuple[str, ...]) -> None:
    assert card(INDEX, Group("a", name)).name == lines
