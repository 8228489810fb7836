"""The table that judges changes: complete, mirrored, and every kind of it found by a case."""

import pkgutil
from pathlib import Path

import pytest

import govctl.changes.detect
from govctl.changes.change import Judgement
from govctl.changes.compare import compare
from govctl.changes.registry import DETECTORS, KINDS
from tests.changes.cases import CASES, Case
from tests.changes.written import BASE, edited, read

BACKWARDS = {
    Judgement.LOSS: Judgement.GAIN,
    Judgement.GAIN: Judgement.LOSS,
    Judgement.SHIFT: Judgement.SHIFT,
    Judgement.EDIT: Judgement.EDIT,
}


def test_every_detector_is_registered() -> None:
    files = {module.name for module in pkgutil.iter_modules(govctl.changes.detect.__path__)}
    assert {module.__name__.rpartition(".")[2] for module in DETECTORS} == files


def test_kinds_are_many_and_unique() -> None:
    assert sum(len(module.KINDS) for module in DETECTORS) == len(KINDS) >= 60


@pytest.mark.parametrize("name", KINDS)
def test_kind(name: str) -> None:
    kind = KINDS[name]
    family, _, what = name.partition("/")
    assert family
    assert what
    assert kind.title.endswith(".")
    assert kind.meaning.endswith(".")
    assert KINDS[kind.mirror].mirror == name
    assert KINDS[kind.mirror].judgement is BACKWARDS[kind.judgement]


def test_every_kind_has_a_case() -> None:
    made = {name for case in CASES for name in case.kinds.split()}
    made |= {KINDS[name].mirror for name in made}
    assert KINDS.keys() - made == set()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kinds} {' '.join(case.edit)}")
def test_case(case: Case, tmp_path: Path) -> None:
    before = edited(BASE, case.first)
    old, new = read(tmp_path, before), read(tmp_path, edited(before, case.edit))
    forwards, backwards = compare(old, new), compare(new, old)
    expected = sorted(case.kinds.split())
    assert sorted(change.kind for change in forwards) == expected, forwards
    assert sorted(change.kind for change in backwards) == sorted(KINDS[name].mirror for name in expected), backwards
