"""What people call a seat; told where it has no name of its own."""

from govctl.model.index import Index
from govctl.model.parts import Seat
from govctl.words.told import marked, term, told

_PERSPECTIVES = {
    "clinical": marked("clinical"),
    "patient": marked("patient"),
    "municipal": marked("municipal"),
    "supplier": marked("supplier"),
    "research": marked("research"),
    "users": marked("users"),
}


def seat_name(index: Index, seat: Seat) -> str:
    """Who holds a seat: the person or title with the organisation, else the perspective, else that it is vacant."""
    if not (seat.organisation or seat.person or seat.title):
        return perspective(seat.perspective) if seat.perspective else told("vacant") if seat.vacant else ""
    return index.seat_name(seat)


def perspective(name: str) -> str:
    """Whose point of view it is, as it stands beside a name: "clinical"."""
    return term(_PERSPECTIVES, name)
