"""What a picture calls a seat."""

import pytest

from govctl.diagrams.seat import seat_name
from govctl.model.index import Index
from govctl.model.parts import Seat
from govctl.words.catalogue import words_in
from tests.diagrams.written import governance_of

INDEX = Index(governance_of({"organisations": {"town": "Byen"}, "groups": {}}))


@pytest.mark.parametrize(
    ("seat", "danish", "english"),
    [
        (Seat(organisation="town"), "Byen", "Byen"),
        (Seat(title="Ordstyrer", organisation="town"), "Ordstyrer (Byen)", "Ordstyrer (Byen)"),
        (Seat(perspective="rare_books"), "perspektiv: rare books", "rare books perspective"),
        (Seat(perspective="rare_books", vacant=True), "perspektiv: rare books", "rare books perspective"),
        (Seat(vacant=True), "ubesat", "vacant"),
        (Seat(), "", ""),
    ],
)
def test_seat_name(seat: Seat, danish: str, english: str) -> None:
    assert seat_name(INDEX, seat, words_in("da")) == danish
    assert seat_name(INDEX, seat, words_in("en")) == english
