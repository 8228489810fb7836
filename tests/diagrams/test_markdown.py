"""A chart as a page of Markdown: diagrams that GitHub can draw, and in words what none of them shows."""

import re

import pytest
from markdown_it import MarkdownIt

from govctl.diagrams.chart import REPORTS, Card, Chart, Link, Said
from govctl.diagrams.markdown import page, plain
from govctl.diagrams.mermaid import MOST_CHARACTERS, MOST_LINES, size
from govctl.diagrams.paint.theme import DEFAULT
from govctl.words.catalogue import words_in
from tests.diagrams.hostile import TEXTS
from tests.diagrams.mermaid_reader import Diagram, read

EN = words_in("en")


def card(name: str, *more: str) -> Card:
    """A card of a group that says some more."""
    return Card(name, 0, (Said(name.title(), "name"), *map(Said, more)))


def written(cards: tuple[Card, ...], links: tuple[Link, ...]) -> str:
    """The page of a hall."""
    return page(Chart("Hall", "in force", ("Level",), cards, links, footer="Source: x"), DEFAULT, EN)


def diagrams(text: str) -> list[Diagram]:
    """The diagrams of a page, each within the limits of Mermaid."""
    blocks = [token for token in MarkdownIt().parse(text) if token.type == "fence"]
    assert all(token.info == "mermaid" and size(token.content) <= MOST_CHARACTERS for token in blocks)
    found = [read(token.content) for token in blocks]
    assert all(len(each.links) + max(len(each.levels) - 1, 0) <= MOST_LINES for each in found)
    return found


def words(text: str) -> list[str]:
    """The text of a page outside its diagrams, as it is read."""
    tokens = MarkdownIt().parse(text)
    assert {token.type.removesuffix("_open").removesuffix("_close") for token in tokens} <= {
        *("heading", "paragraph", "inline", "fence", "bullet_list", "list_item"),
    }
    lines = [token for token in tokens if token.type == "inline"]
    assert all(child.type == "text" for line in lines for child in line.children or ())
    return ["".join(child.content for child in line.children or ()) for line in lines]


def test_a_small_organisation_is_one_diagram() -> None:
    text = written((card("a"), card("b")), (Link("b", "a", REPORTS),))
    assert [list(each.cards) for each in diagrams(text)] == [["g_a", "g_b"]]
    assert words(text) == ["Hall", "in force", "Source: x"]


def test_a_big_organisation_is_an_overview_and_its_parts() -> None:
    heads = [f"h{i}" for i in range(20)]
    cards = (card("top"), *(card(head) for head in heads), *(card(f"{head}-{i}") for head in heads for i in range(3)))
    links = (
        *(Link(head, "top", REPORTS) for head in heads),
        *(Link(f"{head}-{i}", head, REPORTS) for head in heads for i in range(3)),
        Link("h1-1", "h2", "advises", "Money"),
        Link("h1-1", "h1-2", "consults"),
    )
    text = written(cards, links)
    found = diagrams(text)
    assert len(found) == 21
    assert found[0].cards["g_h3"][1] == ["H3", "3 groups below: page 5"]
    assert list(found[4].cards) == ["g_h3", "g_h3_0", "g_h3_1", "g_h3_2"]
    said = words(text)
    assert said[:6] == [
        "Hall",
        "in force",
        "Source: x · Page 1 of 21",
        "H0",
        "H0 and the groups below",
        "Source: x · Page 2 of 21",
    ]
    assert said[-2:] == ["Lines between the parts", "H1-1 – advises – H2: Money"]


@pytest.mark.parametrize(("number", "more", "least"), [(499, "", 1), (501, "", 2), (1200, "", 3), (400, "x" * 280, 4)])
def test_no_diagram_is_more_than_mermaid_draws(number: int, more: str, least: int) -> None:
    cards = (card("top"), *(card(f"c{i}", more) for i in range(number)))
    found = diagrams(written(cards, tuple(Link(f"c{i}", "top", REPORTS) for i in range(number))))
    assert len(found) >= least
    assert {name for each in found for name in each.cards} == {"g_top", *(f"g_c{i}" for i in range(number))}
    assert sum(len(each.links) for each in found) == number


def test_many_lines_between_few_are_told_in_words() -> None:
    names = [f"c{i}" for i in range(30)]
    links = tuple(Link(a, b, "advises") for a in names for b in names if a < b)
    text = written(tuple(map(card, names)), (*links, *(Link(b, a, "consults") for a, b, *_ in links)))
    drawn = sum(len(each.links) for each in diagrams(text))
    told = [line for line in words(text) if " – " in line]
    assert drawn + len(told) == 2 * len(links)
    assert drawn > MOST_LINES / 4


@pytest.mark.parametrize(("text", "seen"), TEXTS)
def test_hostile_names_show_as_text(text: str, seen: str) -> None:
    cards = tuple(Card(f"c{i}", 0, (Said(text, "name"),)) for i in range(42))
    links = (*(Link(f"c{i}", "c0", REPORTS) for i in range(1, 42)), Link("c3", "c4", "advises", text))
    made = page(Chart(text, text, (text,), cards, links, footer=text), DEFAULT, EN)
    assert [line.replace("\u200b", "") for line in words(made)][:2] == [seen, seen]
    assert {lines[-1] for each in diagrams(made) for _, lines, _ in each.cards.values()} == {seen}
    line = plain(text)
    assert not re.search(r"[`*_<>\[\]{}|\\~$!\"]|^(?:[-+=#>]|\d+[.)])", line)
    assert not re.search(r"(?:&#64;|&#35;|&#58;|www|GH-)(?=[^\s\u200b])", line, re.IGNORECASE)
