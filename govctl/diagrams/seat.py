"""What people call a seat, in the words of the picture."""

from govctl.model.index import Index
from govctl.model.parts import Seat
from govctl.words.catalogue import Words


def seat_name(index: Index, seat: Seat, words: Words) -> str:
    """Who holds a seat: the person or title with the organisation, else the perspective, else that it is vacant."""
    if seat.organisation or seat.person or seat.title:
        return index.seat_name(seat)
    if seat.perspective:
        return words.terms.perspective(seat.perspective)
    return words.say("vacant") if seat.vacant else ""
