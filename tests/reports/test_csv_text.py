"""Tables for spreadsheets: numbers stay numbers, words stay words, whatever the spreadsheet is set to."""

import csv
import io
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from govctl.metrics.measure import Measure, exactly
from govctl.reports.csv_text import safe, written

FORMULA = re.compile(r"[\s\"]*[=+\-@＝＋－＠]")


def read(text: str, separator: str) -> list[list[str]]:
    """The cells as a spreadsheet with this separator sees them."""
    return list(csv.reader(io.StringIO(text), delimiter=separator))


@pytest.mark.parametrize(
    "words",
    [
        *("=1+1", "+1", "-1", "@SUM(A1)", " =1", '"=1', "\t=1", "＝1", "＋1", "－1", "＠x"),
        *("Ana;=1", "Ana,+1", "Ana|@x", 'Ana;"=1', "Ana; -1", "Ana\t=1", "a;b;=c", ";=1", "==1"),
    ],
)
def test_nothing_is_a_formula(words: str) -> None:
    for decimal_comma in (False, True):
        for separator in ",;|\t":
            [cells] = read(written([[words, words]], decimal_comma), separator)
            assert not [cell for cell in cells if FORMULA.match(cell)], (words, separator, cells)


@given(st.text(alphabet=st.sampled_from("=+-@;,|\t\"' a1\r\n"), max_size=12))
@example('";=1')
@example('",",=1')
def test_nothing_is_ever_a_formula(words: str) -> None:
    for decimal_comma in (False, True):
        for separator in ",;|":
            rows = read(written([["a", words, words]], decimal_comma), separator)
            assert len(rows) == 1
            assert not [cell for cell in rows[0] if FORMULA.match(cell)], (words, separator, rows)


def test_plain_words_stay() -> None:
    words = ["MedCom", "26", "", "a=b", "A, B and C", "Rock & roll", "2024-2026", "Ana; Bo", "a - b"]
    assert [safe(text) for text in words] == words


def test_words_cannot_act_on_the_terminal() -> None:
    assert safe("A\x1b[31m") == "A\\u{1b}[31m"


@pytest.mark.parametrize(
    ("cell", "with_points", "with_commas"),
    [
        (1, "1", "1"),
        (1.5, "1.5", "1,5"),
        (17.33333, "17.3333", "17,3333"),
        (1234567, "1234567", "1234567"),
        (None, "unknown", "unknown"),
        (exactly(1234), "1,234", "1.234"),
        (Measure(1.5, None), "at least 1.5", "at least 1,5"),
        ("1.5", "1.5", "1.5"),
        ("Ana; Bo, too", "Ana; Bo, too", "Ana; Bo, too"),
    ],
)
def test_points_and_commas(cell: float | Measure | str | None, with_points: str, with_commas: str) -> None:
    assert read(written([["x", cell]]), ",") == [["x", with_points]]
    assert read(written([["x", cell]], decimal_comma=True), ";") == [["x", with_commas]]
