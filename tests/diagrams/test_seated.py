"""Who sits in a group, on its card."""

from typing import Any

import pytest

from govctl.diagrams.card import card_texts
from govctl.diagrams.seated import STYLE, seated_texts
from govctl.model.index import Index
from govctl.words.catalogue import words_in
from tests.diagrams.written import governance_of

ORGANISATIONS = {"plo": {"name": "Lægernes Organisation", "abbreviation": "PLO"}, "town": "Byen"}


def _index(**group: Any) -> Index:
    return Index(governance_of({"organisations": ORGANISATIONS, "groups": {"a": {"apex": True, **group}}}))


def _said(language: str = "da", **group: Any) -> list[str]:
    index = _index(**group)
    return [said.words for said in seated_texts(index, index.groups["a"], words_in(language))]


@pytest.mark.parametrize(
    ("group", "said"),
    [
        ({}, []),
        ({"members": "unknown", "secretariat": "unknown", "guests": []}, []),
        ({"members": ["plo", "town"]}, ["Medlemmer: PLO, Byen"]),
        ({"members": [{"organisation": "plo", "role": "senior_user"}]}, ["Medlemmer: PLO (seniorbruger)"]),
        ({"members": [{"organisation": "plo", "role": "representative"}]}, ["Medlemmer: PLO"]),
        ({"members": [{"title": "Leder", "organisation": "town", "role": "lead"}]}, ["Medlemmer: Leder (Byen)"]),
        ({"members": [{"organisation": "plo", "count": 2}]}, ["Medlemmer: 2 × PLO"]),
        ({"members": [{"organisation": "plo", "count": {"min": 2}}]}, ["Medlemmer: mindst 2 × PLO"]),
        ({"members": [{"organisation": "plo", "count": 1}]}, ["Medlemmer: PLO"]),
        ({"members": [{"organisation": "plo", "vacant": True}, {"vacant": True}]}, ["Medlemmer: PLO (ubesat), ubesat"]),
        ({"guests": [{"perspective": "patient"}]}, ["Gæster: patientperspektiv"]),
        ({"deputy_chair": "plo", "secretariat": "town"}, ["Næstformand: PLO", "Sekretariat: Byen"]),
    ],
)
def test_who_sits(group: dict[str, Any], said: list[str]) -> None:
    assert _said(**group) == said


def test_only_where_it_is_asked_for() -> None:
    index = _index(members=["plo"])
    group, words = index.groups["a"], words_in("en")
    assert [said.words for said in card_texts(index, group, words, seats=True) if said.style == STYLE] == [
        "Members: PLO"
    ]
    assert [said for said in card_texts(index, group, words) if said.style == STYLE] == []
