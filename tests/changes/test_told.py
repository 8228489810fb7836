"""What is said of changes can be said in another language: every sentence, every remedy, every piece of evidence."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from govctl.changes.change import Change
from govctl.changes.compare import compare
from govctl.words.catalogue import words_in
from govctl.words.told import Told
from tests.changes.cases import BOARD, CASES, GONE, HOUSE, Case
from tests.changes.written import BASE, edited, read

DANISH = words_in("da")
PEOPLE = ["Ann", "Ben", "Cy", "Di"]
KITCHEN: dict[str, Any] = {
    "level": "work",
    "reports_to": "house",
    "chair": "Ann",
    "members": PEOPLE,
    "responsibilities": ["Cooks"],
}


def said(folder: Path, first: dict[str, Any], edit: dict[str, Any]) -> Iterator[str]:
    """All that is said of an edit, forwards and backwards."""
    before = edited(BASE, first)
    old, new = read(folder, before), read(folder, edited(before, edit))
    for change in (*compare(old, new), *compare(new, old)):
        yield from texts(change)


def texts(change: Change) -> tuple[str, ...]:
    return (change.message, *([change.remedy] if change.remedy else []), *change.evidence)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kinds} {' '.join(case.edit)}")
def test_changes(case: Case, tmp_path: Path) -> None:
    for text in said(tmp_path, case.first, case.edit):
        assert isinstance(text, Told), text
        assert DANISH.retold(text) != text


@pytest.mark.parametrize(
    ("edit", "evidence"),
    [
        (
            {"groups.kitchen": GONE, "groups.kitchen-crew": {**KITCHEN, "name": "Kitchen group"}},
            {
                "4 af 4 pladser er de samme",
                "1 af 1 ansvarsområder er de samme",
                "samme formand",
                "et lignende navn",
                "samme sted i organisationen",
            },
        ),
        ({"groups.kitchen": GONE, f"{HOUSE}.members": PEOPLE}, {"4 af 4 personer er nye dér"}),
    ],
)
def test_evidence(edit: dict[str, Any], evidence: set[str], tmp_path: Path) -> None:
    found = list(said(tmp_path, {"groups.kitchen": {"name": "Kitchen group", **KITCHEN}}, edit))
    assert all(isinstance(text, Told) and DANISH.retold(text) != text for text in found)
    assert evidence <= {DANISH.retold(text) for text in found}


@pytest.mark.parametrize(
    ("edit", "danish"),
    [
        ({f"{BOARD}.valid_from": "2027-03-01"}, "The board består fra 1. marts 2027 til en ikke oplyst dag."),
        ({f"{BOARD}.name": {"en": "The board", "da": "Rådet"}}, "The board har et andet navn på et af sprogene."),
        ({f"{BOARD}.status": "paused"}, "Status for The board er nu sat i bero; før aktiv."),
        ({f"{BOARD}.quorum": "unknown"}, "Kravet til beslutningsdygtighed i The board er nu: ukendt; før: Half."),
        ({f"{HOUSE}.chair": {"vacant": True}}, "House committee mister Bo som formand; nu ubesat."),
        (
            {f"{HOUSE}.members.2": {"title": "Nurse", "perspective": "clinical"}},
            "Nurse (klinisk perspektiv) får en plads i House committee.",
        ),
        (
            {f"{HOUSE}.members.2": {"title": "Nurse", "perspective": "clinical"}},
            "Det kliniske perspektiv har nu en plads i House committee.",
        ),
        (
            {f"{HOUSE}.reports_to": "kitchen", "groups.kitchen.reports_to": GONE, "groups.kitchen.apex": True},
            "Kitchen group er nu øverst.",
        ),
    ],
)
def test_in_danish(edit: dict[str, Any], danish: str, tmp_path: Path) -> None:
    assert danish in [DANISH.retold(text) for text in said(tmp_path, {}, edit)]


def test_the_way_upward_in_danish(tmp_path: Path) -> None:
    names = [f"g{number}" for number in range(10)]
    chain: dict[str, Any] = {name: {"reports_to": above, "chair": "Ann"} for name, above in pairwise(names)}
    chain |= {"g9": {"apex": True}, "g2": {"reports_to": "g3"}, "g1": {"reports_to": "g2", "chair": {"vacant": True}}}
    found = said(tmp_path, {"groups": {**BASE["groups"], **chain}}, {"groups.g0.reports_to": "unknown"})
    assert (
        "g0 rapporterer til g1; hidtil var det ukendt. Vejen opad: g1 (formand: ubesat) → g2 (formanden kendes ikke) → "
        "g3 (formand: Ann) → g4 (formand: Ann) → g5 (formand: Ann) → g6 (formand: Ann) → 3 flere."
    ) in [DANISH.retold(text) for text in found]
