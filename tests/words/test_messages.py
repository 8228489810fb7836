"""Filling in: what was passed and nothing else, whatever the translation asks for."""

from gettext import NullTranslations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govctl.words.conventions import Conventions
from govctl.words.messages import Messages
from govctl.words.told import told_number


class Told(NullTranslations):
    """A catalogue that answers the same to everything, or to one message only, or fails to."""

    def __init__(self, answer: str | Exception, only: str = "") -> None:
        super().__init__()
        self.answer = answer
        self.only = only

    def gettext(self, message: str) -> str:
        if isinstance(self.answer, Exception):
            raise self.answer
        return message if self.only else self.answer

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def told(answer: str | Exception) -> Messages:
    return Messages(Told(answer), Conventions("da"))


ENGLISH = Messages(NullTranslations(), Conventions("en"))
DANISH_NUMBERS = Messages(NullTranslations(), Conventions("da"))


@pytest.mark.parametrize(
    ("translation", "said"),
    [
        ("Formand: {name}", "Formand: Ana"),
        ("{name}, {name}", "Ana, Ana"),
        ("Formand", "Chair: Ana"),
        ("Formand: {navn}", "Chair: Ana"),
        ("{name.__class__}", "Chair: Ana"),
        ("{name!r:>99999}", "Chair: Ana"),
        ("{name}: {name.__class__}", "Ana: {name.__class__}"),
        ("{name}: {name!r:>99999}", "Ana: {name!r:>99999}"),
        ("{0} {", "Chair: Ana"),
        ("", "Chair: Ana"),
    ],
)
def test_translation(translation: str, said: str) -> None:
    assert told(translation).say("Chair: {name}", name="Ana") == said


@pytest.mark.parametrize(
    ("number", "least", "translation", "said"),
    [
        (1, 1, "ét medlem", "ét medlem"),
        (1, 1, "{number} medlem", "1 medlem"),
        (1, 0, "ét medlem", "0–1 member"),
        (1, None, "ét medlem", "at most 1 member"),
        (2, 2, "medlemmer", "2 members"),
        (0, 0, "ingen medlemmer", "0 members"),
        (2, 2, "{number} medlemmer {x}", "2 members"),
    ],
)
def test_only_a_form_for_exactly_one_may_leave_the_number_unsaid(
    number: int, least: int | None, translation: str, said: str
) -> None:
    messages = Messages(Told(translation, only="{number} member"), Conventions("en"))
    assert messages.count_between("{number} member", "{number} members", least, number) == said
    if least == number:
        assert messages.count("{number} member", "{number} members", number) == said
        assert messages.retold(told_number("{number} member", "{number} members", number)) == said


def test_a_number_that_is_not_counted_is_always_said() -> None:
    assert told("højst en").say("at most {number}", number=1) == "at most 1"


def test_values_are_not_messages() -> None:
    assert ENGLISH.say("Chair: {name}", name="{name} {x}") == "Chair: {name} {x}"
    assert ENGLISH.say("100 % {sure}") == "100 % {sure}"
    assert ENGLISH.say("{message} {self}", message="a", self="b") == "a b"


def test_nothing_is_said_of_nothing() -> None:
    assert told("Header: of the catalogue").say("") == ""


@pytest.mark.parametrize(("value", "said"), [(12345, "12.345"), (1.5, "1,5"), (True, "True"), ("1234", "1234")])
def test_numbers_among_the_values(value: object, said: str) -> None:
    assert DANISH_NUMBERS.say("{value}", value=value) == said


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 members"), (1, "1 member"), (2, "2 members"), (1200, "1,200 members")]
)
def test_count(number: int, said: str) -> None:
    assert ENGLISH.count("{number} member", "{number} members", number) == said


@pytest.mark.parametrize("failure", [ZeroDivisionError(), ValueError(), OverflowError()])
def test_a_plural_formula_that_fails(failure: Exception) -> None:
    assert told(failure).count("{number} member", "{number} members", 1) == "1 member"
    assert told(failure).count("{number} member", "{number} members", 3) == "3 members"
    assert told(failure).say("Chair: {name}", name="Ana") == "Chair: Ana"
    assert told(failure).say("Members") == "Members"
    assert told(failure).say("") == ""


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [
        (3, 3, "3 members"),
        (1, 1, "1 member"),
        (2, 4, "2–4 members"),
        (0, 1, "0–1 member"),
        (1, None, "at least 1 member"),
        (5, None, "at least 5 members"),
        (None, 1, "at most 1 member"),
        (None, 6, "at most 6 members"),
        (None, None, "unknown members"),
    ],
)
def test_count_between(least: int | None, most: int | None, said: str) -> None:
    assert ENGLISH.count_between("{number} member", "{number} members", least, most) == said


@given(st.text(alphabet="{}n!:.[]0 é"), st.text())
def test_no_translation_breaks_a_message(translation: str, value: str) -> None:
    said = told(translation).say("Chair: {n}", n=value)
    assert said in (f"Chair: {value}", translation.replace("{n}", value))
