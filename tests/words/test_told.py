"""What is told is English text that other languages can say again."""

import copy
import pickle

import pytest

from govctl.words.catalogue import words_in
from govctl.words.terms import KINDS
from govctl.words.told import Day, Told, figure, in_a_row, listed, term, told, told_number

DANISH, ENGLISH = words_in("da"), words_in("en")
CHAIR = told("{group} has no chair.", group="The board")


def test_it_is_text_for_all_who_take_text() -> None:
    assert CHAIR == "The board has no chair."
    assert hash(CHAIR) == hash("The board has no chair.")
    assert CHAIR + "!" == "The board has no chair.!"
    assert f"{CHAIR}" == str(CHAIR) == "The board has no chair."


def test_it_is_said_again() -> None:
    assert DANISH.retold(CHAIR) == "The board har ingen formand."
    assert ENGLISH.retold(CHAIR) == CHAIR
    assert not isinstance(DANISH.retold(CHAIR), Told)


def test_plain_text_stays() -> None:
    assert DANISH.retold("error") == "error"
    assert DANISH.retold("") == ""


def test_what_is_told_in_it_is_said_again_too() -> None:
    both = told("{one} and {other}", one=told("a group"), other="x")
    text = told("`{id}` is the id of both {one} and {other}.", id="y", one=both, other=told("a person"))
    assert text == "`y` is the id of both a group and x and a person."
    assert DANISH.retold(text) == "`y` er id for både en gruppe og x og en person."


def test_numbers_are_written_as_in_the_language() -> None:
    text = told(
        "These groups report in a circle: {first} → ... ({number} more) → {last}.", first="a", number=1234, last="b"
    )
    assert "(1234 more)" in text
    assert "(1.234 flere)" in DANISH.retold(text)


@pytest.mark.parametrize("name", ["{group}", "{0}", "{group.__class__}", "%s", "{{x}}", "\\1", "`"])
def test_a_name_fills_nothing(name: str) -> None:
    text = told("{group} has no chair.", group=name)
    assert text == f"{name} has no chair."
    assert DANISH.retold(text) == f"{name} har ingen formand."


def test_it_can_be_copied() -> None:
    for copied in (copy.copy(CHAIR), copy.deepcopy(CHAIR), pickle.loads(pickle.dumps(CHAIR))):
        assert DANISH.retold(copied) == "The board har ingen formand."


def test_one_of_two_messages_as_the_number_asks_for() -> None:
    one, many = (told_number("{number} more finding", "{number} more findings", number) for number in (1, 1234))
    assert (one, many) == ("1 more finding", "1,234 more findings")
    assert (one.many, many.message) == ("{number} more findings", "{number} more finding")
    counted = told_number("{number} error", "{number} errors", 1234)
    assert DANISH.retold(counted) == "1.234 fejl"


@pytest.mark.parametrize(
    ("day", "danish"), [("2027-01-01", "1. januar 2027"), ("2027-03", "marts 2027"), ("soon", "soon"), ("", "")]
)
def test_a_day_is_written_as_in_the_language(day: str, danish: str) -> None:
    assert Day(day) == day
    assert DANISH.retold(Day(day)) == danish
    assert told("until {day}", day=Day(day)) == f"until {day}"


@pytest.mark.parametrize(
    ("number", "english", "danish"),
    [
        (1000, "1,000", "1.000"),
        (39.0, "39", "39"),
        (52 / 3, "17.3", "17,3"),
        (17.04, "17.0", "17"),
        (1234.56, "1,234.6", "1.234,6"),
        (1 / 100, "0.01", "0,01"),
        (0.5, "0.5", "0,5"),
    ],
)
def test_figures(number: float, english: str, danish: str) -> None:
    assert figure(number) == english
    assert DANISH.retold(figure(number)) == danish
    assert DANISH.retold(pickle.loads(pickle.dumps(figure(number)))) == danish


@pytest.mark.parametrize(
    ("items", "english", "danish"),
    [
        ((), "", ""),
        (("a",), "a", "a"),
        (("a", "b"), "a and b", "a og b"),
        (("a", told("a person"), "{0}"), "a, a person and {0}", "a, en person og {0}"),
    ],
)
def test_items_in_a_sentence(items: tuple[str, ...], english: str, danish: str) -> None:
    assert listed(items) == english
    assert DANISH.retold(listed(items)) == danish


def test_items_with_something_else_between() -> None:
    way = in_a_row(["a", told("a person"), "{part0}"], " → ")
    assert way == "a → a person → {part0}"
    assert DANISH.retold(way) == "a → en person → {part0}"


def test_terms_are_told_and_other_words_stay() -> None:
    assert DANISH.retold(term(KINDS, "steering_group")) == "styregruppe"
    assert DANISH.retold(term(KINDS, "advisory_board")) == "advisory board"
