"""Pages hold as many groups as can be read on A3."""

import pytest

from govctl.diagrams.chart import REPORTS, Card, Chart, Link, Said
from govctl.diagrams.drawing import Drawing
from govctl.diagrams.layout.registry import engine
from govctl.diagrams.paint.paper import A3
from govctl.diagrams.paint.svg import paint
from govctl.model.governance import Governance
from govctl.model.index import Index
from govctl.usecases.split import can_be_split, split
from govctl.words.catalogue import words_in


def _drawing(groups: int, below: int, texts: int) -> Drawing:
    said = (Said("A group", "name"), *(Said(f"What it does, in line {i}", "fact") for i in range(texts)))
    cards = tuple(Card(f"g{i}", 0, said, "plain") for i in range(groups))
    links = tuple(Link(f"g{i}", f"g{(i - 1) // below}", REPORTS) for i in range(1, groups))
    chart = Chart("Hall", "", ("",), cards, links, "Legend", (), "", "en")
    return Drawing(Index(Governance("Hall")), chart, words_in("en"), engine("bands"))


@pytest.mark.parametrize(("groups", "texts", "number"), [(13, 2, 1), (31, 2, 1), (40, 2, 3), (40, 14, 8), (150, 2, 25)])
def test_each_page_fits_a3(groups: int, texts: int, number: int) -> None:
    drawing = _drawing(groups, 5, texts)
    found = split(drawing)
    assert len(found) == number
    for page in found:
        picture = paint(page.chart, drawing.engine, drawing.theme, fixed=True)
        assert picture.width <= A3[0]
        assert picture.height <= A3[1]


@pytest.mark.parametrize(("groups", "below", "can"), [(1, 5, False), (6, 5, False), (13, 5, True), (60, 60, False)])
def test_whether_it_can_be_split_at_all(groups: int, below: int, can: bool) -> None:
    assert can_be_split(_drawing(groups, below, 2)) == can


def test_what_one_group_has_below_it_stays_together() -> None:
    assert len(split(_drawing(60, 60, 9))) == 1
