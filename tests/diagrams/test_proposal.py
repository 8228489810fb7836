"""The chart of a proposal: marks, ghosts, old and new lines, and what changes in a few words."""

from typing import Any

import pytest

from govctl.changes.compare import changes_of
from govctl.changes.pair import Pair
from govctl.diagrams.chart import Card, Chart, Link
from govctl.diagrams.proposal import proposal_chart
from govctl.words.catalogue import words_in
from tests.diagrams.written import governance_of

BASE: dict[str, Any] = {
    "levels": [{"id": "high", "name": "High"}, {"id": "low", "name": "Low"}],
    "organisations": {"town": "The town", "club": "The club"},
    "groups": {
        "board": {
            "name": "Board",
            "level": "high",
            "kind": "steering_group",
            "apex": True,
            "chair": {"organisation": "town"},
            "members": ["club"],
            "meetings": {"per_year": 4},
            "responsibilities": [{"id": "budget", "text": "The budget"}, {"id": "roof", "text": "The roof"}],
        },
        "council": {"name": "Council", "level": "high", "apex": True, "responsibilities": []},
        "upkeep": {"name": "Upkeep", "level": "low", "reports_to": "board", "escalates": {"to": "board"}},
    },
}


def _edited(**groups: Any) -> dict[str, Any]:
    """The base with keys of groups replaced; a group that is None is gone."""
    edited = {
        name: {**BASE["groups"].get(name, {}), **(keys or {})} for name, keys in {**BASE["groups"], **groups}.items()
    }
    return {**BASE, "groups": {name: keys for name, keys in edited.items() if groups.get(name, keys) is not None}}


def _chart(new: dict[str, Any], old: dict[str, Any] = BASE, only: frozenset[str] | None = None, **how: bool) -> Chart:
    pair = Pair(governance_of(old), governance_of(new))
    return proposal_chart(pair, changes_of(pair), words_in("en"), "", only, **how)


def _card(chart: Chart, name: str) -> Card:
    return next(card for card in chart.cards if card.id == name)


def _said(card: Card, style: str = "change") -> list[str]:
    return [said.words for said in card.texts if said.style == style]


def test_who_sits_there_and_whose_seat_goes_with_a_group() -> None:
    new = _edited(
        board={"members": ["club", "town"], "guests": ["club"], "secretariat": "town"},
        upkeep=None,
        council={"members": ["town"]},
    )
    old = _edited(upkeep={"members": ["club", "town"]})
    chart = _chart(new, old, seats=True)
    assert _said(_card(chart, "board"), "seats") == ["Members: The club"]
    assert "+ The town" in _said(_card(chart, "board"))
    assert _said(_card(chart, "council"), "seats") == ["Members: The town"]
    assert _said(_card(chart, "upkeep"), "seats-gone") == ["Members: The club, The town"]
    assert not _said(_card(_chart(new, old), "upkeep"), "seats-gone")


def test_fewer_or_more_seats_of_a_sort_are_said() -> None:
    old = _edited(board={"members": [{"organisation": "club", "count": 2}]})
    new = _edited(board={"members": [{"organisation": "club", "count": {"min": 3}}]})
    card = _card(_chart(new, old), "board")
    assert _said(card) == ["2 members → at least 3 members", "The club: 2 → at least 3 seats"]
    assert card.mark == "changed"


def test_how_groups_end_is_counted_and_said_apart() -> None:
    old = _edited(extra={"name": "Extra", "level": "low", "reports_to": "board", "members": ["town"]})
    new = _edited(extra=None, upkeep={"derived_from": ["extra"]}, council={"status": "dissolved"})
    chart = _chart(new, old)
    assert _card(chart, "extra").badge == "− merged"
    assert "Goes on in Upkeep" in _said(_card(chart, "extra"))
    assert "1 group merged · 1 group ended" in chart.subtitle
    gone = _chart(_edited(upkeep=None))
    assert _card(gone, "upkeep").badge == "− not mentioned"
    assert "1 group not mentioned" in gone.subtitle


def test_nothing_changes() -> None:
    chart = _chart(BASE)
    assert {card.mark for card in chart.cards} == {""}
    assert chart.subtitle == "in force · no group changes"
    assert not [entry for entry in chart.legend if entry.mark]


def test_a_new_group() -> None:
    chart = _chart(_edited(garden={"name": "Garden", "level": "low", "reports_to": "board"}))
    card = _card(chart, "garden")
    assert (card.mark, card.badge) == ("created", "+ new")
    assert Link("garden", "board", "reports_to", "", "created") in chart.links
    assert chart.subtitle == "in force · 1 group new"


def test_a_group_that_is_no_longer_mentioned_stays_as_a_ghost() -> None:
    chart = _chart(_edited(upkeep=None))
    card = _card(chart, "upkeep")
    assert (card.mark, card.badge) == ("dissolved", "− not mentioned")
    assert _said(card, "name-gone") == ["Upkeep"]
    assert Link("upkeep", "board", "formerly", "", "dissolved") in chart.links


def test_a_dissolved_group() -> None:
    card = _card(_chart(_edited(upkeep={"status": "dissolved"})), "upkeep")
    assert (card.mark, card.badge) == ("dissolved", "− dissolved")


def test_a_dissolved_group_has_the_line_that_it_had() -> None:
    chart = _chart(_edited(upkeep={"status": "dissolved", "advises": {"to": "council"}, "kind": "team"}))
    ends = [link for link in chart.links if link.begin == "upkeep"]
    assert ends == [Link("upkeep", "board", "formerly", "", "dissolved"), Link("upkeep", "council", "formerly")]
    assert _said(_card(chart, "upkeep"), "kind") == ["team"], "the badge says that it is dissolved"


def test_one_that_was_dissolved_before_has_it_too() -> None:
    gone = _edited(upkeep={"status": "dissolved"})
    chart = _chart(gone, gone)
    assert [link.relation for link in chart.links] == ["formerly"]
    assert (_card(chart, "upkeep").badge, _said(_card(chart, "upkeep"), "kind")) == ("", ["dissolved"])


@pytest.mark.parametrize("more", [{}, {"more": {"name": "More", "derived_from": "upkeep"}}])
def test_who_reports_to_a_group_with_another_id_is_not_changed(more: dict[str, Any]) -> None:
    team = {"team": {"name": "Team", "reports_to": "upkeep"}}
    old = {**BASE, "groups": {**BASE["groups"], **team}}
    new = _edited(upkeep=None, care={**BASE["groups"]["upkeep"], "derived_from": "upkeep"}, **more)
    chart = _chart({**new, "groups": {**new["groups"], "team": {"name": "Team", "reports_to": "care"}}}, old)
    assert _card(chart, "team").mark == ""


def test_lines_alone_are_said_too() -> None:
    card = _card(_chart(_edited(upkeep={"advises": {"to": "council"}})), "upkeep")
    assert (card.mark, _said(card)) == ("changed", ["Changed: advice"])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ({}, {"status": "proposed"}, "steering group · active → proposed"),
        ({"status": "proposed"}, {}, "steering group · proposed → active"),
        ({}, {"status": "proposed", "kind": "committee"}, "steering group → committee · proposed"),
        ({"kind": None}, {"kind": None, "status": "proposed"}, "active → proposed"),
    ],
)
def test_another_status(old: dict[str, Any], new: dict[str, Any], said: str) -> None:
    def edited(keys: dict[str, Any]) -> dict[str, Any]:
        found = _edited(board=keys)
        board = {key: value for key, value in found["groups"]["board"].items() if value is not None}
        return {**found, "groups": {**found["groups"], "board": board}}

    assert _said(_card(_chart(edited(new), edited(old)), "board"), "kind") == [said]


def test_what_is_taken_over_is_not_told_as_newly_stated() -> None:
    taken = [{"id": name, "text": f"The {name}"} for name in ("roof", "garden")]
    budget = [{"id": "budget", "text": "The budget"}]
    chart = _chart(_edited(board={"responsibilities": budget}, upkeep={"responsibilities": taken}))
    assert _said(_card(chart, "upkeep")) == ["Responsibilities: 1 now stated, 1 taken over"]
    assert _said(_card(chart, "board")) == ["Responsibilities: 1 handed over"]


def test_a_merger_is_a_ghost_with_an_arrow() -> None:
    new = _edited(council=None, board={"derived_from": ["council", "board"]})
    chart = _chart(new)
    assert _said(_card(chart, "council")) == ["Goes on in Board"]
    assert Link("council", "board", "continues") in chart.links


def test_a_ghost_whose_id_somebody_else_has_now() -> None:
    old = {**BASE, "groups": {"a": {"name": "Old a", "apex": True}, "b": {"name": "Bee", "reports_to": "a"}}}
    new = {**BASE, "groups": {"a": {"name": "Bee", "derived_from": ["b"], "apex": True}}}
    chart = _chart(new, old)
    assert len({card.id for card in chart.cards}) == len(chart.cards)


def test_a_moved_group_keeps_its_old_line_dotted() -> None:
    chart = _chart(_edited(upkeep={"reports_to": "council"}))
    card = _card(chart, "upkeep")
    assert (card.mark, card.badge, _said(card)) == ("moved", "→ moved", ["From Board"])
    assert Link("upkeep", "council", "reports_to", "", "moved") in chart.links
    assert Link("upkeep", "board", "formerly") in chart.links


def test_a_renamed_group_shows_its_old_name_struck() -> None:
    card = _card(_chart(_edited(upkeep={"name": "Maintenance"})), "upkeep")
    assert (card.mark, _said(card, "fact-gone"), _said(card, "name")) == ("renamed", ["Upkeep"], ["Maintenance"])


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"chair": {"organisation": "club"}}, "Chair: The town → The club"),
        ({"chair": {"vacant": True}}, "Chair: The town → vacant"),
        ({"chair": "unknown"}, "Chair: The town → unknown"),
        ({"members": ["club", "town"]}, "1 member → 2 members"),
        ({"members": ["club", "town"]}, "+ The town"),
        ({"members": ["town"]}, "− The club"),
        ({"members": [], "guests": ["club"]}, "Only a guest now: The club"),
        ({"guests": ["town"]}, "Guests now stated: The town"),
        ({"meetings": {"per_year": 2}}, "4 meetings a year → 2 meetings a year"),
        ({"meetings": "unknown"}, "4 meetings a year → meetings unknown"),
        ({"secretariat": "town"}, "Secretariat: not stated → The town"),
        ({"level": "low"}, "From the level High"),
        ({"responsibilities": [{"id": "budget", "text": "The budget"}]}, "Responsibilities: 1 without a successor"),
        (
            {"responsibilities": [{"id": n, "text": f"The {n}"} for n in ("budget", "roof", "garden", "path")]},
            "Responsibilities: 2 new",
        ),
    ],
)
def test_what_changes_is_said_in_a_few_words(keys: dict[str, Any], said: str) -> None:
    card = _card(_chart(_edited(board=keys)), "board")
    assert card.mark == "changed"
    assert said in _said(card)


def test_another_kind() -> None:
    card = _card(_chart(_edited(board={"kind": "committee"})), "board")
    assert (card.mark, _said(card, "kind")) == ("changed", ["steering group → committee"])


@pytest.mark.parametrize("keys", [{"notes": ["Remark"]}, {"purpose": "Other words"}])
def test_what_a_picture_does_not_show_bears_no_mark(keys: dict[str, Any]) -> None:
    assert _card(_chart(_edited(board=keys)), "board").mark == ""


def test_responsibilities_that_change_hands() -> None:
    new = _edited(
        board={"responsibilities": [{"id": "roof", "text": "The roof"}]},
        council={"responsibilities": [{"id": "budget", "text": "The budget"}]},
    )
    chart = _chart(new, responsibilities=True)
    assert Link("board", "council", "takes_over", "The budget") in chart.links
    assert _said(_card(chart, "board")) == ["Responsibilities: 1 handed over"]
    assert _said(_card(chart, "council")) == ["Responsibilities: 1 taken over"]
    assert not [link for link in _chart(new).links if link.relation == "takes_over"]


def test_coordination_told_from_the_other_end_is_no_news() -> None:
    old = _edited(board={"coordinates_with": ["council"]})
    new = _edited(council={"coordinates_with": ["board"]})
    links = [link for link in _chart(new, old).links if link.relation in ("coordinates_with", "formerly")]
    assert [link.mark for link in links] == [""]


def test_a_level_that_is_gone_keeps_its_band() -> None:
    new = {**_edited(upkeep=None), "levels": [{"id": "high", "name": "High"}]}
    chart = _chart(new)
    assert chart.bands == ("High", "Low")
    assert _card(chart, "upkeep").band == 1


def test_only_some_groups() -> None:
    chart = _chart(_edited(upkeep=None), only=frozenset(["upkeep"]))
    assert [card.id for card in chart.cards] == ["upkeep"]
    assert chart.bands == ("Low",)
