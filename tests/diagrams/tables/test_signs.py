"""Signs: each language has its own, each is unlike the others, and a translation without one is passed over."""

import pytest

from govctl.diagrams.tables import responsibilities, roles
from govctl.diagrams.tables.signs import Signs
from govctl.words.catalogue import words_in

SHARED = {("secretariat", "secretary")}
"""Roles that have one sign together"""


@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize("messages", [roles.SIGNS, responsibilities.SIGNS], ids=["roles", "authorities"])
def test_no_two_are_alike(messages: dict[str, tuple[str, str]], language: str) -> None:
    signs = Signs(messages, words_in(language))
    found: dict[str, str] = {}
    for key in messages:
        sign = signs.sign(key)
        assert 1 <= len(sign) <= 3
        assert sign not in found or (found[sign], key) in SHARED
        found[sign] = key


def test_the_legend_has_what_was_used() -> None:
    signs = Signs(roles.SIGNS, words_in("en"))
    assert [signs.sign(key) for key in ("secretary", "chair", "secretariat", "chair")] == ["S", "C", "S", "C"]
    assert [(entry.mark.text, entry.words) for entry in signs.legend()] == [
        ("C", "chair"),
        ("S", "secretariat, secretary"),
    ]


@pytest.mark.parametrize("message", ["Formand", " = formand", "F = ", ""])
def test_a_translation_without_a_sign_is_passed_over(message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    words = words_in("en")
    monkeypatch.setattr(words, "say", lambda _: message)
    assert Signs(roles.SIGNS, words).sign("chair") == "C"
