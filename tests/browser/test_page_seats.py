"""Where an organisation sits on the page of a proposal: before, after, and what of it is lost and gained."""

from pathlib import Path
from typing import Any

import pytest

from govctl.usecases.draw import draw_proposal
from govctl.usecases.sides import Side
from tests.browser.chromium import Tab

ROOT = Path(__file__).parents[2]
NOTE = (str(ROOT / "governance.yaml"), str(ROOT / "proposals/digital-almen-praksis.yaml"))
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


def _opened(tab: Tab, folder: Path, old: str, new: str) -> Tab:
    target = folder / "chart.html"
    target.write_bytes(draw_proposal((Side(old), Side(new)), [str(target)])[str(target)])
    tab.open(target.as_uri())
    return tab


@pytest.fixture
def note(tab: Tab, tmp_path: Path) -> Tab:
    """What the note's proposal changes, open."""
    return _opened(tab, tmp_path, *NOTE)


@pytest.fixture
def hall(tab: Tab, tmp_path: Path) -> Tab:
    """Seats lost, gained, kept and unknown, in groups that go on, begin and end."""
    for name, text in (("old.yaml", OLD), ("new.yaml", NEW)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return _opened(tab, tmp_path, str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml"))


def _chosen(tab: Tab, name: str) -> Any:
    """The cards where an organisation sits, with its roles."""
    at = next(i for i, option in enumerate(tab.run(OPTIONS), 1) if option.startswith(f"{name} ("))
    tab.run(f"(f => {{ f.selectedIndex = {at}; f.dispatchEvent(new Event('change')); }})(filter)")
    tab.settle()
    return tab.run(HITS)


def _view(tab: Tab, name: str) -> None:
    tab.click_on(f"#views input[value={name}] + span")


def test_who_loses_the_only_seat_is_in_the_list(note: Tab) -> None:
    assert {"RLTN (1 → 0)", "MedCom (1 → 3)", "DSAM (1)"} <= set(note.run(OPTIONS))
    assert _chosen(note, "RLTN") == {"overenskomstparterne": ["− medlem"]}
    _view(note, "after")
    assert "RLTN (0)" in note.run(OPTIONS)
    assert note.run(HITS) == {}


def test_what_one_leaves_and_enters(note: Tab) -> None:
    signed = {
        "medcom-projektledelse": ["− medlem"],
        "operationel-styregruppe": ["+ formand", "+ sekretariat"],
        "klinisk-referencegruppe": ["+ sekretariat"],
        "teknikgruppe": ["medlem"],
    }
    assert _chosen(note, "MedCom") == signed
    _view(note, "before")
    assert note.run(HITS) == {"medcom-projektledelse": ["medlem"]}
    assert "MedCom (1)" in note.run(OPTIONS)
    _view(note, "after")
    assert note.run(HITS) == {name: [r.lstrip("+ ") for r in roles] for name, roles in list(signed.items())[1:]}
    assert "MedCom (3)" in note.run(OPTIONS)
    _view(note, "both")
    assert note.run(HITS) == signed


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


def test_roles_stand_outside_the_cards_and_clear_of_what_folds(note: Tab) -> None:
    _chosen(note, "MedCom")
    boxes = note.run(
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


def test_nothing_shines_through_what_is_dim(note: Tab) -> None:
    _chosen(note, "RLTN")
    opaque = """[...document.querySelectorAll('.card.dim, .card.dim .toggle, .card.dim rect:not(.inner)')]
      .every(each => getComputedStyle(each).opacity === "1" && getComputedStyle(each).fillOpacity === "1")"""
    assert note.run(opaque)
