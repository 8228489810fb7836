"""Cards are as wide, and texts as close, as a page needs; no text is lost by that."""

import random

import pytest

from govctl.diagrams.chart import REPORTS, Card, Chart, Link, Said
from govctl.diagrams.fit import fitted
from govctl.diagrams.layout.bands import lay_out
from govctl.diagrams.layout.interface import Graph, Layout
from govctl.diagrams.measure import CARD_WIDTHS, graph
from tests.diagrams.layout.checker import faults
from tests.diagrams.layout.organisations import NAMES, Shape, organisation

FACTS = tuple(Said(f"{number} members of the group are not known", "fact") for number in range(4))
NEWS = (Said("3 members → 4 members", "change"), Said("Secretariat: unknown → The office", "change"))


def _chain(size: int, mark: str = "") -> Chart:
    """Groups one below the other, each on a level of its own."""
    badge = "− not mentioned" if mark else ""
    cards = tuple(
        Card(f"g{i}", i, (Said("board", "kind"), Said(f"Board {i}", "name"), *FACTS, *NEWS), "plain", mark, badge)
        for i in range(size)
    )
    links = tuple(Link(f"g{i + 1}", f"g{i}", REPORTS) for i in range(size - 1))
    return Chart("A chain", "", tuple(f"Level {i}" for i in range(size)), cards, links)


def _styles(chart: Chart) -> set[str]:
    return {line.style for each in fitted(chart, lay_out).cards for line in each.lines}


def test_each_fact_has_a_line_of_its_own_where_there_is_room() -> None:
    assert _styles(_chain(2)) == {"kind", "name", "fact", "change"}


def test_air_is_taken_from_between_the_cards_before_texts_are_set_closely() -> None:
    chart = _chain(4)
    assert _styles(chart) == {"kind", "name", "fact", "change"}
    cards, layout = fitted(chart, lay_out)
    roomy = lay_out(graph(chart, cards))
    assert roomy.width == layout.width <= 816
    assert roomy.height > 500 >= layout.height
    assert faults(graph(chart, cards), cards, layout) == []


def _tree(leaves: int) -> Chart:
    """A board, two groups below it, and the others shared out below those."""
    parents = ["", "g0", "g0", *(f"g{1 + i % 2}" for i in range(leaves))]
    texts = (Said("working group", "kind"), Said("The group of this", "name"), Said("Chair: none"), Said("5 members"))
    cards = tuple(Card(f"g{i}", min(i, 1) + (i > 2), texts, "plain") for i in range(len(parents)))
    links = tuple(Link(f"g{i}", parent, REPORTS) for i, parent in enumerate(parents) if parent)
    return Chart("A tree", "", ("Strategic", "Tactical", "Operational"), cards, links)


def test_lines_are_denser_where_only_that_fits() -> None:
    leading = {}
    for leaves, room in ((8, 500.0), (18, 500.0), (18, 900.0)):
        chart = _tree(leaves)
        cards, layout = fitted(chart, lay_out, ((816.0, room),))
        assert (layout.width <= 816, layout.height <= room) == (True, True)
        assert faults(graph(chart, cards), cards, layout) == []
        leading[leaves, room] = cards[0].lines[-1].y - cards[0].lines[-2].y
    assert leading[18, 500] < leading[8, 500] == leading[18, 900]


def test_as_much_air_as_fits_stays_between_the_cards() -> None:
    heights = {fitted(_chain(4), lay_out, ((816.0, room),)).layout.height for room in range(400, 520, 10)}
    assert len(heights) > 4


def test_texts_are_set_closely_where_only_that_fits() -> None:
    chart = _chain(5)
    assert _styles(chart) == {"kind", "name", "facts", "changes"}
    cards, layout = fitted(chart, lay_out)
    assert layout.width <= 816
    assert layout.height <= 500
    assert faults(graph(chart, cards), cards, layout) == []


def test_closely_set_texts_are_all_there() -> None:
    for each in fitted(_chain(5), lay_out).cards:
        for style, texts in (("facts", FACTS), ("changes", NEWS)):
            said = " ".join(line.words for line in each.lines if line.style == style)
            assert all(text.words in said for text in texts)
            assert not any(line.words.startswith("·") for line in each.lines)


def test_closely_set_texts_keep_their_order() -> None:
    styles = [line.style for line in fitted(_chain(5), lay_out).cards[0].lines]
    assert list(dict.fromkeys(styles)) == ["kind", "name", "facts", "changes"]
    chart = _chain(5)
    seats = Said("Members: The town", "seats")
    cards = tuple(card._replace(texts=(*card.texts[:4], seats, *card.texts[4:])) for card in chart.cards)
    styles = [line.style for line in fitted(chart._replace(cards=cards), lay_out).cards[0].lines]
    assert list(dict.fromkeys(styles)) == ["kind", "name", "facts", "seats", "changes"]


def test_what_fits_neither_way_is_not_set_closely() -> None:
    assert _styles(_chain(12)) == {"kind", "name", "fact", "change"}


def test_more_room_means_wider_lines() -> None:
    cards, _ = fitted(_chain(4), lay_out, ((2_000, 2_000),))
    assert {line.style for line in cards[0].lines} == {"kind", "name", "fact", "change"}


@pytest.mark.parametrize(("page", "lines"), [((816.0, 500.0), 4), ((1_160.0, 740.0), 3)])
def test_a_wide_page_has_wider_cards_where_that_saves_a_line(page: tuple[float, float], lines: int) -> None:
    long = Said("Coordinates with a programme, with another one, and with the two that follow")
    card = Card("a", 0, (Said("board", "kind"), Said("Board", "name"), long), "plain")
    assert len(fitted(Chart("One", "", ("Level",), (card,), ()), lay_out, (page,)).cards[0].lines) == lines


@pytest.mark.parametrize("size", [1, 2, 5, 9])
def test_the_line_of_reporting_does_not_end_below_a_badge(size: int) -> None:
    chart = _chain(size, "dissolved")
    cards, layout = fitted(chart, lay_out)
    assert cards[0].width > CARD_WIDTHS[0]
    assert faults(graph(chart, cards), cards, layout) == []


@pytest.mark.parametrize("seed", range(30))
def test_proposals(seed: int) -> None:
    chart = organisation(
        Shape(4 + seed, levels=1 + seed % 6, below=1 + seed % 4, others=seed % 3 * 0.4, marks=True), seed
    )
    cards, layout = fitted(chart, lay_out)
    assert faults(graph(chart, cards), cards, layout) == []


@pytest.mark.parametrize("seed", range(60))
def test_organisations_of_all_shapes(seed: int) -> None:
    dice = random.Random(seed)
    shape = Shape(
        dice.randint(1, 70),
        levels=dice.randint(1, 7),
        below=dice.randint(1, 9),
        others=dice.choice([0, 0, 0.1, 0.4, 1]),
        orderly=dice.random() < 0.7,
        roots=dice.randint(1, 12),
        marks=dice.random() < 0.5,
        script=dice.choice(list(NAMES)),
    )
    chart = organisation(shape, seed)
    cards, layout = fitted(chart, lay_out)
    assert faults(graph(chart, cards), cards, layout) == []


@pytest.mark.parametrize("seed", range(40))
def test_what_a_line_is_about_is_on_it_or_on_its_card(seed: int) -> None:
    dice = random.Random(seed)
    chart = organisation(Shape(dice.randint(2, 40), levels=dice.randint(1, 4), below=3, others=1), seed)
    chart = chart._replace(
        links=tuple(
            link._replace(label=link.label if link.relation == REPORTS else f"Matter of number {i}")
            for i, link in enumerate(chart.links)
        )
    )
    cards, layout = fitted(chart, lay_out)
    said = {each.card.id: " ".join(text.words for text in each.card.texts) for each in cards}
    for link, route in zip(chart.links, layout.routes, strict=True):
        if link.label and route.points:
            assert route.label is not None or link.label in said[link.begin], link


def test_cards_that_no_line_reaches_fit_in_a_row() -> None:
    chart = _chain(2)
    alone = tuple(Card(f"a{i}", 2, (Said(f"Alone {i}", "name"),), "plain") for i in range(4))
    chart = chart._replace(cards=(*chart.cards, *alone), bands=(*chart.bands, "Not stated"))
    cards, layout = fitted(chart, lay_out)
    assert len({layout.boxes[f"a{i}"].y for i in range(4)}) == 1
    assert faults(graph(chart, cards), cards, layout) == []


def test_the_first_page_that_fits_is_taken() -> None:
    chart, small, large = _chain(5), (816.0, 300.0), (1_160.0, 740.0)
    cards, layout = fitted(chart, lay_out, (small, large))
    assert small[1] < layout.height <= large[1]
    assert {line.style for line in cards[0].lines} == {"kind", "name", "fact", "change"}


def test_what_fits_no_page_is_as_large_as_it_can_be_on_the_first() -> None:
    chart, first = _chain(12), (816.0, 500.0)
    assert fitted(chart, lay_out, (first, (100.0, 100.0))) == fitted(chart, lay_out, (first,))


def test_a_chart_too_large_to_follow_is_laid_out_once() -> None:
    asked = []

    def counting(graph: Graph) -> Layout:
        asked.append(graph)
        return lay_out(graph)

    fitted(organisation(Shape(61, others=0)), counting)
    assert len(asked) == 1
