"""No picture of a proposal keeps a change of a group back: it is drawn, said, or named in a word."""

from pathlib import Path

import pytest

from govctl.changes.about import by_group
from govctl.changes.change import Judgement
from govctl.changes.compare import changes_of
from govctl.changes.pair import Pair
from govctl.changes.registry import KINDS
from govctl.diagrams.proposal import proposal_chart
from govctl.diagrams.proposal_rest import _FOLLOWS, _LINES, _OF_THE_FILE, _SEEN, _WORDS, Rest
from govctl.words.catalogue import words_in
from tests.changes.cases import CASES, Case
from tests.changes.written import BASE, edited, read

EN, DA = words_in("en"), words_in("da")
OF_THE_WHOLE = {
    "governance",
    "mandate",
    "level",
    "person",
    "initiative",
    "source",
    "requirement",
    "question",
    "policy",
    "waiver",
}


def _pairs(case: Case, folder: Path) -> tuple[Pair, Pair]:
    first = edited(BASE, case.first)
    old, new = read(folder, first), read(folder, edited(first, case.edit))
    return Pair(old, new), Pair(new, old)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kinds} {' '.join(case.edit)}")
def test_every_change_of_a_group_can_be_seen(case: Case, tmp_path: Path) -> None:
    for pair in _pairs(case, tmp_path):
        changed = {
            name
            for name, change in by_group(pair, changes_of(pair))
            if KINDS[change.kind].judgement is not Judgement.EDIT
            and change.kind.partition("/")[0] not in _FOLLOWS
            and change.kind not in (_OF_THE_FILE, "group/merged", "group/split")  # the card of one of the two says so
        }
        chart = proposal_chart(pair, changes_of(pair), EN, responsibilities=True)
        marked = {card.id.removesuffix(" (old)") for card in chart.cards if card.mark}
        assert changed - {"", *OF_THE_WHOLE} <= marked | {link.begin for link in chart.links if link.mark}
        assert ("no group changes" in chart.subtitle) == (not marked)


def test_each_kind_is_seen_or_has_its_word() -> None:
    asked = {
        kind.id
        for kind in KINDS.values()
        if kind.judgement is not Judgement.EDIT and kind.id.partition("/")[0] not in _FOLLOWS | OF_THE_WHOLE
    }
    assert asked == _SEEN | set(_WORDS) | set(_LINES) | {_OF_THE_FILE}
    assert not _SEEN & {*_WORDS, *_LINES}


def test_what_has_no_word_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edit = {"groups.board.quorum": "All", "groups.board.decision_rule": "The chair decides"}
    pair, _ = _pairs(Case("", edit), tmp_path)
    assert Rest(pair, changes_of(pair), EN, pair.new.groups).of("board") == "Also changed: quorum, decision rule"
    assert (
        Rest(pair, changes_of(pair), DA, pair.new.groups).of("board")
        == "Også ændret: beslutningsdygtighed, beslutningsregel"
    )
    monkeypatch.delitem(_WORDS, next(change.kind for _, change in by_group(pair, changes_of(pair))))
    assert Rest(pair, changes_of(pair), EN, pair.new.groups).of("board").endswith(", 1 more")
    assert (
        Rest(pair, changes_of(pair), EN, pair.new.groups).of("house")
        == Rest(pair, changes_of(pair), EN, pair.new.groups).all_of("house")
        == ""
    )
