"""Lines for terminals are no wider than they may be, and a syllable stays whole where it is too long."""

import pytest
from rich.cells import cell_len

from govctl.diagrams.text.columns import wrapped
from govctl.diagrams.text.units import units
from tests.diagrams.text.words import SHAPED


@pytest.mark.parametrize("script", SHAPED)
def test_no_syllable_is_split(script: str) -> None:
    word = SHAPED[script].replace(" ", "").replace(",", "").replace(".", "")
    lines = list(wrapped(word, 8))
    assert "".join(lines) == word
    assert [unit for line in lines for unit in units(line)] == list(units(word))
    assert len(lines) > 1
    assert all(cell_len(line) <= 8 for line in lines)


@pytest.mark.parametrize(
    ("text", "lines"), [("", [""]), ("one two", ["one two"]), ("委員会委員会", ["委員会委", "員会"])]
)
def test_lines(text: str, lines: list[str]) -> None:
    assert list(wrapped(text, 8)) == lines
