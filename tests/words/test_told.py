"""What is told is English text that other languages can say again."""

import copy
import pickle

import pytest

from govctl.words.catalogue import words_in
from govctl.words.told import Told, told

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
