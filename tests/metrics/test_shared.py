"""Who sits in two groups."""

from pathlib import Path

import pytest

from govctl.metrics import shared as module
from govctl.metrics.measure import exactly
from govctl.metrics.registry import measure
from govctl.metrics.shared import Holder, Pair, shared

from .governances import IN_FORCE, PROPOSED, governance, real

FOUR = """
organisations: {north: North, south: South}
people: {ana: {name: Ana, organisation: south}, bo: Bo}
groups:
  a: {chair: ana, members: [north, bo]}
  b: {chair: north, members: [ana, {organisation: north, title: Auditor}], secretariat: bo}
  c: {members: [bo], guests: [north]}
  d: {members: [south]}
"""


def test_pairs(tmp_path: Path) -> None:
    found = shared(governance(tmp_path, FOUR))
    assert found.pairs == (
        Pair("a", "b", ("south", "north"), ("ana",)),
        Pair("a", "c", (), ("bo",)),
        Pair("a", "d", ("south",), ()),
        Pair("b", "d", ("south",), ()),
    )
    assert found.number == exactly(4)
    assert found.left_out == ()


def test_as_many_as_asked_for(tmp_path: Path) -> None:
    found = shared(governance(tmp_path, FOUR), most=1)
    assert [pair.size for pair in found.pairs] == [3]
    assert found.number == exactly(4)


def test_who_sits_in_too_many_groups_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_PAIRS", 3)
    found = shared(governance(tmp_path, FOUR))
    assert found.left_out == (Holder("organisation", "south"),)
    assert [(pair.first, pair.second) for pair in found.pairs] == [("a", "b"), ("a", "c")]
    assert str(found.number) == "at least 2"


def test_who_was_left_out_counts_where_the_pair_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_PAIRS", 3)
    text = """
    organisations: {one: One, two: Two, big: Big}
    groups:
      a: {members: [one]}
      b: {members: [one]}
      c: {members: [two, big]}
      d: {members: [two, big]}
      e: {members: [big]}
      f: {members: [big]}
    """
    pairs = shared(governance(tmp_path, text)).pairs
    assert pairs == (Pair("c", "d", ("two", "big"), ()), Pair("a", "b", ("one",), ()))


def test_real_files() -> None:
    first = shared(real(PROPOSED)).pairs[0]
    assert first == Pair("operationel-styregruppe", "teknikgruppe", ("medcom", "plo", "kiap", "plsp"), ())
    assert shared(real(IN_FORCE)).pairs == (Pair("klinisk-brugergruppe", "overenskomstparterne", ("plo",), ()),)


def test_whole_is_open_where_seats_are_unknown(tmp_path: Path) -> None:
    assert str(measure(real(PROPOSED))["shared-members"].whole) == "at least 3"
    assert str(measure(governance(tmp_path, FOUR))["shared-members"].whole) == "4"
