"""Who sits in a group, by name, for cards that say more than how many."""

from collections.abc import Iterable

from govctl.diagrams.chart import Said
from govctl.diagrams.seat import seat_name
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Range, Seat, known_seats
from govctl.words.catalogue import Words

STYLE = "seats"
_USUAL = frozenset(["", "member", "representative", "guest"])
"""Roles that go without saying"""


def seated_texts(index: Index, group: Group, words: Words) -> tuple[Said, ...]:
    """Deputy chair, secretariat, members and guests, as far as they are stated; the chair is on every card."""
    said = []
    if isinstance(group.deputy_chair, Seat):
        said.append(words.say("Deputy chair: {name}", name=_holder(index, group.deputy_chair, words)))
    if isinstance(group.secretariat, Seat):
        said.append(words.say("Secretariat: {name}", name=_holder(index, group.secretariat, words)))
    if members := _holders(index, known_seats(group.members), words):
        said.append(words.say("Members: {names}", names=members))
    if guests := _holders(index, known_seats(group.guests), words):
        said.append(words.say("Guests: {names}", names=guests))
    return tuple(Said(text, STYLE) for text in said)


def _holders(index: Index, seats: Iterable[Seat], words: Words) -> str:
    return ", ".join(_holder(index, seat, words) for seat in seats)


def _holder(index: Index, seat: Seat, words: Words) -> str:
    """Who holds a seat, how many if not one, and in which role if it is a special one."""
    name = seat_name(index, seat, words)
    vacant = words.say("vacant")
    if seat.vacant and name != vacant:
        name = f"{name} ({vacant})"
    elif seat.role not in _USUAL and not seat.title:  # a title says what the holder is
        name = f"{name} ({words.terms.role(seat.role)})"
    if isinstance(seat.count, Range) and (seat.count.least, seat.count.most) != (1, 1):
        return f"{words.between(seat.count.least, seat.count.most)} × {name}"
    return name
