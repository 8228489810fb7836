"""What a card says of a group: unknown is said, not left out."""

from typing import Any

import pytest

from govctl.diagrams.card import card_texts
from govctl.model.element import UNKNOWN
from govctl.model.governance import Governance, Initiative, Organisation
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Interval, Line, Meetings, Range, Seat
from govctl.model.policy import Policy
from govctl.words.catalogue import words_in

INDEX = Index(
    Governance(
        "Hall", organisations=(Organisation("town", "The town"),), initiatives=(Initiative("roof", "Mending the roof"),)
    )
)
SEAT = Seat(organisation="town")


def _said(group: Group, style: str = "fact", language: str = "en") -> list[str]:
    texts = card_texts(INDEX, group, words_in(language), drawn={"board"})
    styles = ("fact", "unknown") if style == "fact" else (style,)
    return [said.words for said in texts if said.style in styles]


@pytest.mark.parametrize(
    ("chair", "said"),
    [
        (None, "Chair not stated"),
        (UNKNOWN, "Chair unknown"),
        (SEAT, "Chair: The town"),
        (Seat(vacant=True), "Chair: vacant"),
    ],
)
def test_chair(chair: Any, said: str) -> None:
    assert _said(Group("a")._replace(chair=chair))[0] == said


@pytest.mark.parametrize(
    ("members", "completeness", "said"),
    [
        (None, "", "Members not stated"),
        (UNKNOWN, "", "Members unknown"),
        ((), "", "0 members"),
        ((SEAT,), "", "1 member"),
        ((SEAT, SEAT), "complete", "2 members"),
        ((SEAT,), "partial", "1+ members"),
        ((), "unknown", "0+ members"),
        ((SEAT, Seat("", count=Range(2, 3))), "complete", "3–4 members"),
        ((SEAT, Seat("", count=Range(2, None))), "", "At least 3 members"),
        ((Seat("", count=UNKNOWN),), "", "At least 1 member"),
        ((Seat("", count=Range(2, 3)),), "partial", "2+ members"),
    ],
)
def test_members(members: Any, completeness: str, said: str) -> None:
    group = Group("a", completeness=completeness)._replace(members=members)
    assert _said(group)[1].split(" · ")[0] == said


@pytest.mark.parametrize(
    ("meetings", "said"),
    [
        (None, "meetings not stated"),
        (UNKNOWN, "meetings unknown"),
        (Meetings(ad_hoc=True), "meets as needed"),
        (Meetings(Range(4, 4)), "4 meetings a year"),
        (Meetings(Range(2, 4)), "2–4 meetings a year"),
        (Meetings(Range(2, None)), "at least 2 meetings a year"),
        (Meetings(Range(None, 4)), "at most 4 meetings a year"),
        (Meetings(UNKNOWN), "meetings unknown"),
        (Meetings(every=Interval(1, "month")), "every month"),
        (Meetings(every=Interval(2, "week")), "every 2 weeks"),
        (Meetings(rrule="FREQ=DAILY"), "meets by a fixed rule"),
        (Meetings(), "meetings unknown"),
    ],
)
def test_meetings(meetings: Any, said: str) -> None:
    assert _said(Group("a")._replace(meetings=meetings))[1].split(" · ")[1] == said


@pytest.mark.parametrize(
    ("kind", "status", "said"),
    [
        ("steering_group", "active", "steering group"),
        ("", "active", None),
        ("team", "proposed", "team · proposed"),
        ("", "paused", "paused"),
    ],
)
def test_kind(kind: str, status: str, said: str | None) -> None:
    assert _said(Group("a", kind=kind, status=status), "kind") == ([said] if said else [])


def test_a_kind_of_the_policy_has_its_own_name() -> None:
    index = Index(Governance("Hall", policy=Policy(kinds=(("guild", "Guild of old"),))))
    assert card_texts(index, Group("a", kind="guild"), words_in("en"))[0].words == "Guild of old"


def test_lines_to_what_has_no_card_are_said() -> None:
    group = Group("a", coordinates_with=(Line("town"), Line("roof")))
    assert _said(group)[2:] == ["Coordinates with The town, Mending the roof"]


@pytest.mark.parametrize(
    ("escalates", "said"),
    [
        ((Line("board", "The budget"), Line("board", "Risks")), ["Escalates upward: The budget, Risks"]),
        ((Line("board"),), []),
        ((Line("town", "The budget"),), ["Escalates to The town (The budget)"]),
    ],
)
def test_what_goes_up_the_line_of_reporting_is_said(escalates: tuple[Line, ...], said: list[str]) -> None:
    """No second line is drawn there, so nothing else would tell."""
    assert _said(Group("a", reports_to="board", escalates=escalates))[2:] == said


def test_groups_outside_the_part_that_is_drawn_are_named() -> None:
    whole = Index(Governance("Hall", groups=(Group("board", name="The board"), Group("crew", name="The crew"))))
    group = Group(
        "a", reports_to="board", escalates=(Line("board", "Risks"),), advises=(Line("crew", "Tools"), Line("x"))
    )
    texts = card_texts(whole, group, words_in("en"), drawn={"a"})
    assert [said.words for said in texts if said.style in ("fact", "unknown")][2:] == [
        "Escalates upward: Risks",
        "Reports to The board",
        "Advises The crew (Tools), x (not in the file)",
    ]


@pytest.mark.parametrize(
    ("group", "styles"),
    [
        (Group("a"), ["unknown", "unknown"]),
        (Group("a", chair=SEAT), ["fact", "unknown"]),
        (Group("a", chair=UNKNOWN, members=(SEAT,)), ["unknown", "fact"]),
        (Group("a", chair=Seat(vacant=True), meetings=Meetings(ad_hoc=True)), ["fact", "fact"]),
        (Group("a", meetings=Meetings(UNKNOWN)), ["unknown", "unknown"]),
        (Group("a", members=()), ["unknown", "fact"]),
    ],
)
def test_what_nobody_knows_is_quieter(group: Group, styles: list[str]) -> None:
    texts = card_texts(INDEX, group, words_in("en"))
    assert [said.style for said in texts if said.style in ("fact", "unknown")] == styles


def test_in_danish() -> None:
    group = Group("a", kind="steering_group", chair=UNKNOWN, members=(SEAT,), meetings=Meetings(Range(4, 4)))
    assert _said(group, "kind", "da") == ["styregruppe"]
    assert _said(group, "fact", "da")[1].endswith(" · 4 møder pr. år")
