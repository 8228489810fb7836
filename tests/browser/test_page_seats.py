"""Where an organisation sits on the page of a proposal: before, after, and what of it is lost and gained."""

from pathlib import Path
from typing import Any

import pytest

from govctl.usecases.sides import Side
from tests.browser.chromium import Tab
from tests.browser.conftest import opened

OPTIONS = "[...document.getElementById('filter').options].slice(1).map(option => option.text)"
HITS = """Object.fromEntries([...document.querySelectorAll('.card.hit')]
  .map(card => [card.node.id, [...card.querySelectorAll('.role')].map(role => role.textContent)]))"""
OLD = """\
schema_version: 1
name: Hall
organisations: {kern: Kern, mill: Mill, weir: Weir}
people: {ana: {name: Ana, organisation: weir}}
groups:
  board: {apex: true, chair: kern, members: [mill, weir], guests: unknown}
  works: {reports_to: board, chair: mill, members: [kern, weir]}
  gone: {reports_to: board, chair: {person: ana}}
"""
NEW = """\
schema_version: 1
name: Hall
organisations: {kern: Kern, mill: Mill}
groups:
  board: {apex: true, chair: mill, members: [mill, kern], guests: [mill]}
  mills: {reports_to: board, derived_from: works, chair: mill, members: unknown}
  gone: {reports_to: board, derived_from: board, chair: kern}
"""


@pytest.fixture
def hall(tab: Tab, tmp_path: Path) -> Tab:
    """Seats lost, gained, kept and unknown, in groups that go on, begin and end."""
    for name, text in (("old.yaml", OLD), ("new.yaml", NEW)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return opened(tab, tmp_path, (Side(str(tmp_path / "old.yaml")), Side(str(tmp_path / "new.yaml"))))


def _chosen(tab: Tab, name: str) -> Any:
    """The cards where an organisation sits, with its roles."""
    at = next(i for i, option in enumerate(tab.run(OPTIONS), 1) if option.startswith(f"{name} ("))
    tab.run(f"(f => {{ f.selectedIndex = {at}; f.dispatchEvent(new Event('change')); }})(filter)")
    tab.settle()
    return tab.run(HITS)


def _view(tab: Tab, name: str) -> None:
    tab.click_on(f"#views input[value={name}] + span")


def test_who_loses_the_only_seat_is_in_the_list(diff: Tab) -> None:
    assert {"RLTN (1 → 0)", "MedCom (1 → 3)", "DSAM (1)"} <= set(diff.run(OPTIONS))
    assert _chosen(diff, "RLTN") == {"overenskomstparterne": ["− medlem"]}
    _view(diff, "after")
    assert "RLTN (0)" in diff.run(OPTIONS)
    assert diff.run(HITS) == {}


def test_what_one_leaves_and_enters(diff: Tab) -> None:
    signed = {
        "medcom-projektledelse": ["− medlem"],
        "operationel-styregruppe": ["+ formand", "+ sekretariat"],
        "klinisk-referencegruppe": ["+ sekretariat"],
        "teknikgruppe": ["medlem"],
    }
    assert _chosen(diff, "MedCom") == signed
    _view(diff, "before")
    assert diff.run(HITS) == {"medcom-projektledelse": ["medlem"]}
    assert "MedCom (1)" in diff.run(OPTIONS)
    _view(diff, "after")
    assert diff.run(HITS) == {name: [r.lstrip("+ ") for r in roles] for name, roles in list(signed.items())[1:]}
    assert "MedCom (3)" in diff.run(OPTIONS)
    _view(diff, "both")
    assert diff.run(HITS) == signed


@pytest.mark.parametrize(
    ("name", "signed"),
    [
        ("Kern", {"board": ["− chair", "+ member"], "mills": ["formerly member"], "gone": ["+ chair"]}),
        ("Mill", {"board": ["+ chair", "member", "guest"], "mills": ["chair"]}),
        ("Weir", {"board": ["− member"], "mills": ["formerly member"], "gone": ["− chair"]}),
    ],
)
def test_what_is_unknown_is_neither_lost_nor_gained(name: str, signed: dict[str, list[str]], hall: Tab) -> None:
    assert _chosen(hall, name) == signed


def test_roles_stand_outside_the_cards_and_clear_of_what_folds(diff: Tab) -> None:
    _chosen(diff, "MedCom")
    boxes = diff.run(
        """[...document.querySelectorAll('.card.hit')].map(card => ['.body', '.toggle rect', '.role rect']
          .map(part => [...card.querySelectorAll(part)].map(each => each.getBoundingClientRect())
            .map(({left, top, right, bottom}) => [left, top, right, bottom])))"""
    )
    assert len(boxes) == 4
    for body, toggles, roles in boxes:
        for role in roles:
            assert role[1] >= body[0][3], "below the card"
            assert body[0][0] <= role[0] < role[2] <= body[0][2]
            assert all(role[2] <= toggle[0] or toggle[2] <= role[0] for toggle in toggles)


def test_nothing_shines_through_what_is_dim(diff: Tab) -> None:
    _chosen(diff, "RLTN")
    opaque = """[...document.querySelectorAll('.card.dim, .card.dim .toggle, .card.dim rect:not(.inner)')]
      .every(each => getComputedStyle(each).opacity === "1" && getComputedStyle(each).fillOpacity === "1")"""
    assert diff.run(opaque)
