"""Who hangs below whom in a chart: by its line of reporting, a ghost by its old one."""

import pytest

from govctl.diagrams.chart import FORMERLY, REPORTS, Card, Chart, Link, hangs
from govctl.diagrams.skeleton import skeleton


@pytest.mark.parametrize(
    ("relation", "mark", "hung"),
    [
        (REPORTS, "", True),
        (REPORTS, "moved", True),
        (FORMERLY, "dissolved", True),
        (FORMERLY, "", False),
        ("advises", "created", False),
    ],
)
def test_what_a_card_hangs_by(relation: str, mark: str, hung: bool) -> None:
    assert hangs(Link("a", "b", relation, mark=mark)) is hung


def test_rows_and_parents() -> None:
    cards = tuple(Card(name, band, ()) for name, band in (("a", 0), ("b", 0), ("c", 1), ("d", 1)))
    links = (Link("a", "c", "consults"), Link("b", "a", REPORTS), Link("c", "b", REPORTS), Link("d", "b", FORMERLY))
    found = skeleton(Chart("Hall", "", ("High", "Low"), cards, links))
    assert found.parent == [-1, 0, 1, -1]
    assert found.row == [0, 1, 2, 2]
    assert found.row_bands == [0, 0, 1]
