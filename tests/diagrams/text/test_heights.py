"""Lines of scripts that stack their letters are farther apart, others as they were."""

import pytest

from govctl.diagrams.text.heights import beyond
from tests.diagrams.text.words import SHAPED, SIMPLE

STACKED = {"Telugu", "Kannada", "Tibetan", "Myanmar", "Khmer", "Thaana"}


@pytest.mark.parametrize(("script", "text"), {**SHAPED, **SIMPLE}.items())
def test_room(script: str, text: str) -> None:
    assert (beyond(text) > (0, 0)) == (script in STACKED)


@pytest.mark.parametrize("text", ["", "Ærø Åråd", "委員会", "مجلس", "คณะกรรมการ"])
def test_no_more_room_than_before(text: str) -> None:
    assert beyond(text) == (0, 0)


def test_a_line_in_two_scripts_has_the_room_of_both() -> None:
    assert beyond("ಕ ཀ") == (beyond("ཀ").above, max(beyond("ಕ").below, beyond("ཀ").below))
