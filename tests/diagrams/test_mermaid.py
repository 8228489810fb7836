"""Flowcharts in Mermaid, read by its rules: cards in their levels, lines that keep the levels in order, names as text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govctl.diagrams.chart import FORMERLY, REPORTS, Card, Chart, Link, Said
from govctl.diagrams.mermaid import diagram, fits, number_of_lines, quoted, size
from govctl.diagrams.paint.theme import DEFAULT
from govctl.diagrams.text.lines import shown
from govctl.words.catalogue import words_in
from tests.diagrams.hostile import TEXTS
from tests.diagrams.mermaid_reader import Diagram, read

EN = words_in("en")


def card(name: str, band: int = 0, **more: str) -> Card:
    """A card of a group without facts."""
    return Card(name, band, (Said(name.title(), "name"),), **more)


def drawn(cards: tuple[Card, ...], links: tuple[Link, ...] = (), bands: tuple[str, ...] = ("High", "Low")) -> Diagram:
    """What Mermaid would draw of a chart."""
    return read(diagram(Chart("Hall", "", bands, cards, links), DEFAULT, EN))


def test_a_card_in_its_level() -> None:
    texts = (
        Said("team", "kind"),
        Said("Board", "name"),
        Said("Chair: Ana"),
        Said("4 → 2", "change"),
        Said("5 below", "more"),
    )
    made = drawn((Card("board", 0, texts, "double"), card("b", 1, form="round"), card("c", 2)), (), ("High", "Low", ""))
    assert made.title == "Hall"
    assert made.levels == {"level1": "High", "level2": "Low"}
    assert made.cards == {
        "g_board": ("level1", ["TEAM", "Board", "Chair: Ana", "4 → 2", "5 below"], "double"),
        "g_b": ("level2", ["B"], "round"),
        "g_c": ("", ["C"], "plain"),
    }


def test_what_a_proposal_does() -> None:
    texts = (Said("Upkeep", "fact-gone"), Said("Maintenance", "name"))
    made = drawn(
        (
            Card("a", 0, texts, mark="renamed", badge="≈ renamed"),
            Card("b", 0, (Said("B", "name-gone"),), mark="dissolved", badge="− dissolved"),
        ),
        (Link("b", "a", FORMERLY, mark="dissolved"),),
    )
    assert made.cards["g_a"] == ("level1", ["≈ renamed", "formerly Upkeep", "Maintenance"], "renamed")
    assert made.cards["g_b"] == ("level1", ["− dissolved", "B"], "dissolved")
    assert made.links == [("g_b", "-.-", "g_a", "former line")]


@pytest.mark.parametrize(
    ("link", "made"),
    [
        (Link("low", "high", REPORTS), ("g_low", "-->", "g_high", "")),
        (Link("high", "low", REPORTS), ("g_low", "---", "g_high", "reports to ↓")),
        (Link("low", "high", "advises", "Money"), ("g_low", "-.->", "g_high", "advises: Money")),
        (Link("high", "low", "advises", "Money"), ("g_low", "-.-", "g_high", "advises ↓: Money")),
        (Link("high", "low", "coordinates_with"), ("g_low", "<-->", "g_high", "coordinates with")),
        (Link("low", "high", "continues"), ("g_low", "==>", "g_high", "continues in")),
        (Link("low", "high", "takes_over", "Roof"), ("g_low", "-->", "g_high", "responsibility goes to: Roof")),
        (Link("low", "high", FORMERLY), ("g_low", "-.-", "g_high", "former line")),
    ],
)
def test_lines_lead_upward(link: Link, made: tuple[str, str, str, str]) -> None:
    assert drawn((card("high", 0), card("low", 1)), (link,)).links == [made]


def test_a_line_to_itself_is_not_drawn() -> None:
    assert drawn((card("a"),), (Link("a", "a", "advises"),)).links == []


def test_colours_of_marks_and_relations() -> None:
    chart = Chart(
        "Hall",
        "",
        ("High",),
        (card("a"), card("b", mark="created")),
        (
            Link("b", "a", REPORTS, mark="created"),
            Link("a", "b", "escalates"),
            Link("a", "a", "advises"),
            Link("b", "a", "advises"),
        ),
    )
    text = diagram(chart, DEFAULT, EN)
    assert "classDef created fill:#ffffff,color:#111827,stroke:#0b6b4f,stroke-width:2.4px\n" in text
    assert re.findall("^linkStyle (.*)$", text, re.MULTILINE) == [
        f"0 stroke:{DEFAULT.marks['created'].colour}",
        f"1 stroke:{DEFAULT.lines['escalates'].colour}",
        f"2 stroke:{DEFAULT.lines['advises'].colour}",
    ]


@pytest.mark.parametrize(("text", "seen"), TEXTS)
def test_hostile_names_show_as_text(text: str, seen: str) -> None:
    texts = (Said(text, "name"), Said(text), Said(text, "kind"), Said(text, "fact-gone"))
    cards = (Card("a", 0, texts, mark="created", badge=text), card("b", 1))
    made = read(diagram(Chart(text, "", (text, "Low"), cards, (Link("b", "a", "advises", text),)), DEFAULT, EN))
    assert made.levels["level1"] == seen
    assert made.cards["g_a"][1] == [seen, seen, seen, shown(text.upper()), f"formerly {seen}"]
    assert made.links[0][3] == f"advises: {seen}"
    assert made.title.replace("\u2060", "") == seen.translate(str.maketrans("<>", "‹›"))


@given(
    st.text(
        st.sampled_from("#;&<>:\"'`*_~-=+.)( 1aAﬂ°¶ß\\%{}[]|!$@\n\u202e") | st.characters(), min_size=1, max_size=30
    )
)
def test_any_text_shows_as_text(text: str) -> None:
    made = drawn((Card("a", 0, (Said(text, "name"), Said(f"x {text}"))),))
    lines = [shown(text)] if text.strip() else []
    assert made.cards["g_a"][1] == [*lines, shown(f"x {text}")]


def test_ids_that_are_words_of_the_language() -> None:
    names = ("end", "graph", "default", "style", "click", "o", "x", "a-b", "a-b (old)", "subgraph")
    made = drawn(tuple(card(name) for name in names), (Link("x", "o", REPORTS),))
    assert len(made.cards) == len(names)
    assert made.links == [("g_x", "-->", "g_o", "")]


def test_long_and_empty_texts() -> None:
    assert quoted("x" * 1000) == "x" * 299 + "…"
    assert quoted(" \n ") == "–"


def test_the_limits_of_mermaid() -> None:
    def star(number: int) -> Chart:
        cards = (card("top"), *(card(f"c{i}", 1) for i in range(number)))
        return Chart("Hall", "", ("High", "Low"), cards, tuple(Link(f"c{i}", "top", REPORTS) for i in range(number)))

    assert number_of_lines(star(499)) == 500  # one between the levels that nobody sees
    assert fits(star(499), DEFAULT, EN)
    assert not fits(star(500), DEFAULT, EN)
    assert size("a😀") == 3
    wordy = tuple(Card(str(i), 0, (Said("x" * 290, "name"), Said("y" * 290))) for i in range(90))
    assert size(diagram(Chart("Hall", "", ("",), wordy, ()), DEFAULT, EN)) > 50_000
    assert not fits(Chart("Hall", "", ("",), wordy, ()), DEFAULT, EN)
