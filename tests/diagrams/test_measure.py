"""Texts of a card in lines, and the room that badges need."""

import pytest

from govctl.diagrams.chart import Card, Chart, Said
from govctl.diagrams.measure import PADDING, badge_width, heading_width, headings, least_width, sized

LONG = "The steering group for the spread · of digital plans"


def _lines(*texts: Said, width: float = 152, badge: str = "") -> list[str]:
    return [line.words for line in sized(Card("a", 0, texts, "plain", "created", badge), width).lines]


@pytest.mark.parametrize("style", ["name", "name-gone", "fact-gone"])
def test_a_dot_in_a_name_is_part_of_it(style: str) -> None:
    assert " ".join(_lines(Said(LONG, style))) == LONG


def test_a_dot_between_facts_is_not_needed_where_a_line_ends() -> None:
    assert _lines(Said("12 members · meetings not stated")) == ["12 members", "meetings not stated"]


@pytest.mark.parametrize("badge", ["+ new", "− not mentioned"])
def test_the_first_line_keeps_clear_of_the_badge(badge: str) -> None:
    short, long = (
        sized(Card("a", 0, (Said(words, "kind"),), "plain", "created", badge), 200) for words in ("w", "w" * 18)
    )
    assert long.lines[0].width > 200 - 2 * PADDING - badge_width(badge)
    assert long.lines[0].y > short.lines[0].y


def test_a_card_with_a_badge_is_wide_enough_for_a_line_in_its_middle() -> None:
    cards = [Card("a", 0, (), "plain"), Card("b", 0, (), "plain", "created", "+ new")]
    assert least_width(cards[:1]) == 0
    assert least_width(cards) > 2 * badge_width("+ new")


@pytest.mark.parametrize(
    ("names", "lines"),
    [
        (("Strategisk niveau", ""), (("STRATEGISK", "NIVEAU"), ())),
        (("Forvaltningerne i byen",), (("FORVALTNINGERNE", "I BYEN"),)),
        (("Digitaliseringsprogramledelsen",), (("DIGITALISERINGSPRO-", "GRAMLEDELSEN"),)),
    ],
)
def test_names_of_levels_are_as_wide_as_their_words(names: tuple[str, ...], lines: tuple[tuple[str, ...], ...]) -> None:
    found = headings(Chart("Hall", "", names, (), (), "", (), "", "da"))
    assert found == lines
    assert heading_width(found) <= 116
