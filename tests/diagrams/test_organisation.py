"""The chart of an organisation: what it says of its size, and the lines of what is no more."""

import pytest

from govctl.diagrams.chart import Link
from govctl.diagrams.organisation import organisation_chart
from govctl.diagrams.selection import Selection, selected
from govctl.model.index import Index
from govctl.words.catalogue import words_in
from tests.diagrams.written import governance_of

DATA = {
    "organisations": {"town": "The town", "club": "The club", "mill": "The mill"},
    "groups": {
        "board": {"apex": True, "chair": "town", "members": ["club", "town"]},
        "upkeep": {"reports_to": "board", "chair": "club", "status": "dissolved", "escalates": {"to": "board"}},
        "roof": {"reports_to": "upkeep", "members": "unknown"},
    },
}


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (Selection(), "in force · 2 groups · 3 organisations"),
        (Selection(focus="board", depth=0), "in force · 1 group · 2 organisations"),
        (Selection(focus="roof", depth=0), "in force · 1 group"),
    ],
)
def test_a_part_counts_the_organisations_with_a_seat_in_it(part: Selection, said: str) -> None:
    governance = governance_of(DATA)
    chart = organisation_chart(Index(selected(governance, part)), words_in("en"), whole=Index(governance))
    assert chart.subtitle == said


def test_what_is_dissolved_has_only_the_line_that_it_had() -> None:
    chart = organisation_chart(Index(governance_of(DATA)), words_in("en"))
    assert chart.links == (
        Link("upkeep", "board", "formerly", "", "dissolved"),
        Link("roof", "upkeep", "reports_to"),
    )
