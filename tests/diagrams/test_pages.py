"""A big organisation on pages: each group is somewhere, whole generations together, and every hint leads to its page."""

import re
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govctl.diagrams.chart import REPORTS, Card, Chart, Link, Said
from govctl.diagrams.pages import Page, file_name, pages
from govctl.words.catalogue import words_in

EN = words_in("en")


def _chart(parents: dict[str, str]) -> Chart:
    """A chart of cards by name, each with the name of the one above; empty for none."""
    cards = tuple(Card(name, 0, (Said(f"Group {name}", "name"),)) for name in parents)
    links = tuple(Link(name, above, REPORTS) for name, above in parents.items() if above)
    return Chart("Hall", "in force", ("Level",), cards, links)


def _shape(found: tuple[Page, ...]) -> list[list[str]]:
    return [[card.id for card in page.chart.cards] for page in found]


def _hints(found: tuple[Page, ...]) -> dict[str, str]:
    return {
        card.id: said.words
        for page in found
        for card in page.chart.cards
        for said in card.texts
        if said.style == "more"
    }


TREE = {"top": "", "a": "top", "b": "top", "a1": "a", "a2": "a", "b1": "b", "b2": "b", "b21": "b2"}


def test_what_fits_is_one_page() -> None:
    chart = _chart(TREE)
    assert pages(chart, EN, 8) == (Page("", "Hall", chart),)


def test_an_overview_and_a_page_for_each_part() -> None:
    found = pages(_chart(TREE), EN, 4)
    assert _shape(found) == [["top", "a", "b"], ["a", "a1", "a2"], ["b", "b1", "b2", "b21"]]
    assert _hints(found) == {"a": "2 groups below: page 2", "b": "3 groups below: page 3"}
    assert [page.title for page in found] == ["Hall", "Group a", "Group b"]
    assert [page.chart.subtitle for page in found] == [
        "in force",
        "Group a and the groups below",
        "Group b and the groups below",
    ]
    assert [page.chart.footer for page in found] == ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"]


def test_lines_to_other_pages_are_said_with_the_page() -> None:
    chart = _chart(TREE)
    lines = (Link("a1", "b1", "escalates", "Risks"), Link("a1", "a2", "advises"), Link("b", "a1", "consults"))
    found = pages(chart._replace(links=(*chart.links, *lines)), EN, 4)
    said = [
        (n, card.id, said.words) for n, page in enumerate(found, 1) for card in page.chart.cards for said in card.texts
    ]
    facts = [(n, name, words) for n, name, words in said if ": page" in words and "below" not in words]
    assert facts == [
        (1, "b", "Consults Group a1: page 2"),
        (2, "a1", "Escalates to Group b1 (Risks): page 3"),
        (3, "b", "Consults Group a1: page 2"),
    ]
    drawn = [(n, link.begin, link.end) for n, page in enumerate(found, 1) for link in page.chart.links]
    assert (2, "a1", "a2") in drawn


def test_parts_of_parts() -> None:
    found = pages(_chart(TREE), EN, 3)
    assert _shape(found)[-1] == ["b2", "b21"]
    assert _hints(found)["b2"] == "1 group below: page 4"


def test_a_circle_is_cut_once_and_told() -> None:
    ring = {f"g{number}": f"g{(number + 1) % 100}" for number in range(100)}
    found = pages(_chart({"tail": "g7", **ring}), EN, 10)
    chain = pages(_chart({"tail": "g7", **ring, "g0": ""}), EN, 10)
    assert _shape(found) == _shape(chain)
    assert [page.name for page in found] == [page.name for page in chain]
    assert found[0].chart.cards[-1].id == "g99"
    [first] = [card for card in found[0].chart.cards if card.id == "g0"]
    assert [said.words for said in first.texts[1:]] == ["Reports to Group g1: page 12"]


def test_a_second_line_upward_is_told() -> None:
    chart = _chart(TREE)
    found = pages(chart._replace(links=(*chart.links, Link("b21", "a1", REPORTS))), EN, 4)
    assert _shape(found) == _shape(pages(chart, EN, 4))
    [card] = [card for card in found[2].chart.cards if card.id == "b21"]
    assert [said.words for said in card.texts[1:]] == ["Reports to Group a1: page 2"]


def test_long_circles_and_deep_trees_take_no_time() -> None:
    """Each page costs what it holds, and not what all of them hold."""
    number = 5_000
    began = time.perf_counter()
    assert len(pages(_chart({f"g{i}": f"g{(i + 1) % number}" for i in range(number)}), EN)) == 129
    assert len(pages(_chart({f"g{i}": f"g{(i - 1) // 2}" if i else "" for i in range(number)}), EN)) == 273
    assert time.perf_counter() - began < 2


def test_many_below_one_stay_together() -> None:
    star = {"top": "", **{f"g{number}": "top" for number in range(50)}}
    assert len(pages(_chart(star), EN, 10)) == 1


def test_bands_without_cards_are_left_out_and_keep_their_colours() -> None:
    chart = _chart(TREE)._replace(bands=("High", "Low"))
    chart = chart._replace(cards=tuple(card._replace(band=int(len(card.id) == 2)) for card in chart.cards))
    found = pages(chart, EN, 3)
    assert [(page.chart.bands, page.chart.hues) for page in found] == [
        (("High",), (0,)),
        (("High", "Low"), (0, 1)),
        (("High", "Low"), (0, 1)),
        (("High", "Low"), (0, 1)),
    ]


@pytest.mark.parametrize(
    ("path", "number", "name", "file"),
    [
        ("a/chart.svg", 0, "", "a/chart.svg"),
        ("a/chart.svg", 1, "board", "a/chart-2-board.svg"),
        ("chart.png", 11, "../x (old)", "chart-12-x-old.png"),
        ("chart.png", 1, "委員会", "chart-2-part.png"),
    ],
)
def test_names_of_files(path: str, number: int, name: str, file: str) -> None:
    assert file_name(path, number, Page(name, "", _chart({}))) == file


@st.composite
def organisations(draw: st.DrawFn) -> dict[str, str]:
    """Groups of which each may report to any other, circles and selves among them."""
    number = draw(st.integers(1, 25))
    names = [f"g{i}" for i in range(number)]
    return {name: draw(st.sampled_from(["", *names])) for name in names}


@given(organisations(), st.integers(1, 12))
def test_every_group_is_somewhere_and_every_hint_is_right(parents: dict[str, str], most: int) -> None:
    found = pages(_chart(parents), EN, most)
    shown: Any = [set(names) for names in _shape(found)]
    assert set().union(*shown) == set(parents)
    for name, hint in _hints(found).items():
        page = int(re.findall(r"page (\d+)", hint)[0])
        assert found[page - 1].name == name
    drawn = {(link.begin, link.end) for page in found for link in page.chart.links}
    own_page = {page.name for page in found}
    missing = {(name, above) for name, above in parents.items() if above and name != above} - drawn
    assert all(not (name in shown[0] and above in shown[0]) for name, above in missing)
    assert len(own_page) == len(found)
    said = {(card.id, text.words) for page in found for card in page.chart.cards for text in card.texts}
    for name, above in missing:
        number = next(number for number, page in enumerate(found, 1) if above in shown[number - 1])
        assert (name, f"Reports to Group {above}: page {number}") in said
