"""What is written otherwise and says the same is no change, in either direction."""

import json
from pathlib import Path
from typing import Any

import pytest

from govctl.changes.compare import compare
from tests.changes.cases import BOARD, GONE, GUEST, HOUSE, MEMBER, MONEY
from tests.changes.written import BASE, edited, read, read_text

TWO_NOTES = ["One remark", "Another"]
TWO_SOURCES = ["minutes", {"ref": "report", "at": "p. 3", "for": ["name", "kind"]}]
TURNED_SOURCES = [{"for": ["kind", "name"], "at": "p. 3", "ref": "report"}, "minutes"]
LONG = {"id": "keys", "text": "Keeps all the keys"}
WAIVERS = [
    {"rule": "chair/missing", "target": name, "reason": "Not needed", "until": "2030-01-01"}
    for name in ("kitchen", "house")
]

REORDERED: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    path: ({path: first}, {path: second})
    for path, first, second in (
        ("notes", TWO_NOTES, TWO_NOTES[::-1]),
        ("name", {"en": "Village hall", "da": "Forsamlingshus"}, {"da": "Forsamlingshus", "en": "Village hall"}),
        ("mandate", ["The statutes", "The deed"], ["The deed", "The statutes"]),
        (
            "mandate",
            [{"text": "The statutes", "notes": TWO_NOTES, "source": TWO_SOURCES}],
            [{"source": TURNED_SOURCES, "notes": TWO_NOTES[::-1], "text": "The statutes"}],
        ),
        ("organisations.town.notes", TWO_NOTES, TWO_NOTES[::-1]),
        ("organisations.town.source", TWO_SOURCES, TURNED_SOURCES),
        ("people.ana.notes", TWO_NOTES, TWO_NOTES[::-1]),
        ("levels.0.name", {"en": "Top", "da": "Top"}, {"da": "Top", "en": "Top"}),
        (f"{BOARD}.notes", TWO_NOTES, TWO_NOTES[::-1]),
        (f"{BOARD}.sources", TWO_SOURCES, TURNED_SOURCES),
        (f"{BOARD}.derived_from", ["one", "two"], ["two", "one"]),
        (f"{BOARD}.quorum", {"en": "Half", "da": "Halvdelen"}, {"da": "Halvdelen", "en": "Half"}),
        (f"{MEMBER}.notes", TWO_NOTES, TWO_NOTES[::-1]),
        (f"{MEMBER}.title", {"en": "Head", "da": "Formand"}, {"da": "Formand", "en": "Head"}),
        (f"{BOARD}.chair", {"title": {"en": "Head", "da": "Leder"}}, {"title": {"da": "Leder", "en": "Head"}}),
        (f"{MONEY}.derived_from", ["one", "two"], ["two", "one"]),
        (f"{MONEY}.source", TWO_SOURCES, TURNED_SOURCES),
        (
            f"{HOUSE}.escalates",
            [{"to": "board", "topic": "fire"}, {"to": "board", "topic": "flood"}],
            [{"to": "board", "topic": "flood"}, {"to": "board", "topic": "fire"}],
        ),
        ("requirements.voice.notes", TWO_NOTES, TWO_NOTES[::-1]),
        ("requirements.voice.evidence", ["board", "money"], ["money", "board"]),
        ("requirements.voice.check.has_seat_at", ["top", "work"], ["work", "top"]),
        ("requirements.voice.check.coordinates_with", ["board", "house"], ["house", "board"]),
        ("open_questions.roof.about", ["board", "house"], ["house", "board"]),
        ("open_questions.roof.source", TWO_SOURCES, TURNED_SOURCES),
        ("policy", {"waivers": WAIVERS}, {"waivers": WAIVERS[::-1]}),
        ("policy", {"kinds": {"choir": "A", "band": "B"}}, {"kinds": {"band": "B", "choir": "A"}}),
        (
            "policy",
            {"rules": {"chair/missing": "off", "seat/house": {"of": ["a", "b"]}}},
            {"rules": {"seat/house": {"of": ["b", "a"]}, "chair/missing": "off"}},
        ),
    )
}
DEFAULTS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "one seat": ({f"{GUEST}.count": 1}, {f"{GUEST}.count": GONE}),
    "no least number": ({f"{MEMBER}.count": {"max": 5}}, {f"{MEMBER}.count": {"min": 0, "max": 5}}),
    "active": ({f"{BOARD}.status": "active"}, {f"{BOARD}.status": GONE}),
    "fails on errors": ({"policy": {"fail_on": "error"}}, {"policy": GONE}),
    "the severity it has anyway": ({"policy": {"rules": {"meeting/missing": "note"}}}, {"policy": GONE}),
    "a rule without settings": ({"policy": {"rules": {"chair/missing": {}}}}, {"policy": GONE}),
    "one in a list": ({f"{HOUSE}.advises": ["board"]}, {f"{HOUSE}.advises": {"to": "board"}}),
    "a seat in one word": ({f"{HOUSE}.members.1": "club"}, {f"{HOUSE}.members.1": {"organisation": "club"}}),
    "a name alone": ({"organisations.town": "The town"}, {"organisations.town": {"name": "The town"}}),
    "unknown meetings": ({f"{BOARD}.meetings": "unknown"}, {f"{BOARD}.meetings": {"per_year": "unknown"}}),
    "keys for machines": ({f"{BOARD}.x-colour": "red"}, {f"{BOARD}.x-colour": "blue"}),
}


@pytest.mark.parametrize("name", [*REORDERED, *DEFAULTS])
def test_says_the_same(name: str, tmp_path: Path) -> None:
    first, second = {**REORDERED, **DEFAULTS}[name]
    old, new = read(tmp_path, edited(BASE, first)), read(tmp_path, edited(BASE, second))
    assert compare(old, new) == ()
    assert compare(new, old) == ()


@pytest.mark.parametrize("name", REORDERED)
def test_one_more_is_a_change(name: str, tmp_path: Path) -> None:
    """The lists are read: without their first item there is something to tell."""
    first, _ = REORDERED[name]
    ((path, value),) = first.items()
    less = value[1:] if isinstance(value, list) else dict(list(value.items())[1:])
    old, new = read(tmp_path, edited(BASE, first)), read(tmp_path, edited(BASE, {path: less or GONE}))
    assert compare(old, new) != ()
    assert compare(new, old) != ()


WRAPPED = (
    "purpose: Keeps the hall open for all",
    "purpose: Keeps the hall\n  open for all",
    'purpose: "Keeps the hall\n  open for all"',
    "purpose: >\n  Keeps the hall\n  open for all",
    "purpose: |\n  Keeps the hall open for all",
    "purpose: |-\n  Keeps the\n  hall open\n  for all",
)


@pytest.mark.parametrize("form", WRAPPED[1:])
def test_where_a_text_is_wrapped_says_nothing(form: str, tmp_path: Path) -> None:
    old, new = (
        read_text(tmp_path, f"schema_version: 1\nname: Hall\n{one}\ngroups: {{}}\n") for one in (WRAPPED[0], form)
    )
    assert compare(old, new) == ()
    assert new.purpose == "Keeps the hall open for all"


def test_ids_that_follow_a_renamed_group(tmp_path: Path) -> None:
    """Who refers to a group that has another id refers to the same group."""
    refers = {
        "groups.kitchen.coordinates_with": "house",
        "requirements.voice": {
            "text": "The choir is heard",
            "check": {"organisation": "choir", "has_seat_at": ["house"], "coordinates_with": ["house"]},
            "evidence": ["house"],
        },
        "requirements.owned": {"text": "Mended", "check": {"responsibility": "repair", "owned_by": "house"}},
        "open_questions.roof.about": ["house"],
        "open_questions.roof.owner": "house",
        "policy": {"waivers": [WAIVERS[1]]},
    }
    before = edited(BASE, refers)
    text = json.dumps(before).replace('"house"', '"committee"')
    after = edited(json.loads(text), {"groups.committee.derived_from": "house"})
    old, new = read(tmp_path, before), read(tmp_path, after)
    assert [change.kind for change in compare(old, new)] == ["group/renamed"]
    assert [change.kind for change in compare(new, old)] == ["group/renamed"]
