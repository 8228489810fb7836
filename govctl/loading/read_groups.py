"""Groups and their seats from nodes to the model."""

import re
from operator import is_not
from typing import Any

from govctl.loading.nodes import Nodes
from govctl.loading.read_fields import (
    ANNOTATIONS,
    Fields,
    as_is,
    citations,
    count,
    date,
    lines,
    meetings,
    one_or_more,
    or_unknown,
    read_fields,
    responsibility,
    term,
    text,
    texts,
    word,
    words,
)
from govctl.model.element import UNKNOWN, Unknown
from govctl.model.group import Group
from govctl.model.parts import Seat, SeatDetails, known_seats

_LOOKS_LIKE_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_SEAT: Fields = {
    **ANNOTATIONS,
    "organisation": ("organisation", word),
    "person": ("person", word),
    "title": ("title", text),
    "role": ("role", word),
    "perspective": ("perspective", word),
    "count": ("count", count),
    "voting": ("voting", or_unknown(as_is)),
    "nominated_by": ("nominated_by", word),
    "condition": ("condition", text),
    "term": ("term", term),
    "vacant": ("vacant", as_is),
    "since": ("since", date),
}


class GroupReader:
    """Reads groups; knows which words name an organisation or a person when a seat is one word."""

    def __init__(self, organisations: frozenset[str] = frozenset(), people: frozenset[str] = frozenset()) -> None:
        """The ids declared in the whole governance; without them, every word is the title of whoever sits."""
        self._organisations = organisations
        self._people = people
        seats = or_unknown(one_or_more(self._seat))
        seat = self._seat_or_unknown
        self._fields: Fields = {
            "name": ("name", text),
            "kind": ("kind", word),
            "level": ("level", word),
            "purpose": ("purpose", text),
            "scope": ("scope", text),
            "status": ("status", word),
            "apex": ("apex", as_is),
            "reports_to": ("reports_to", or_unknown(word)),
            "chair": ("chair", seat),
            "deputy_chair": ("deputy_chair", seat),
            "secretariat": ("secretariat", seat),
            "members": ("members", seats),
            "guests": ("guests", seats),
            "meetings": ("meetings", meetings),
            "quorum": ("quorum", or_unknown(text)),
            "decision_rule": ("decision_rule", or_unknown(text)),
            "responsibilities": ("responsibilities", or_unknown(one_or_more(responsibility))),
            "escalates": ("escalates", lines),
            "advises": ("advises", lines),
            "consults": ("consults", lines),
            "coordinates_with": ("coordinates_with", lines),
            "derived_from": ("derived_from", words),
            "completeness": ("completeness", word),
            "valid_from": ("valid_from", date),
            "valid_to": ("valid_to", date),
            "sources": ("sources", citations),
            "notes": ("notes", texts),
        }

    def read(self, nodes: Nodes, at: int, value: dict[str, Any], group_id: str | None = None) -> Group:
        """One group; without `group_id` the id stands in the group itself."""
        if group_id is None:
            group_id = next(word(nodes, node, said) for key, node, said in nodes.entries(at, value) if key == "id")
        return Group(id=group_id, **read_fields(nodes, at, value, self._fields))

    def settled(self, nodes: Nodes, group: Group) -> Group:
        """A group that was read before all organisations and people were known."""
        changed: dict[str, Any] = {}
        for key in ("chair", "deputy_chair", "secretariat"):
            seat = getattr(group, key)
            if isinstance(seat, Seat):
                settled = self._settled(nodes, seat)
                if settled is not seat:
                    changed[key] = settled
        for key in ("members", "guests"):
            seats = known_seats(getattr(group, key))
            settled_seats = [self._settled(nodes, seat) for seat in seats]
            if any(map(is_not, settled_seats, seats)):
                changed[key] = tuple(settled_seats)
        return group._replace(**changed) if changed else group

    def _settled(self, nodes: Nodes, seat: Seat) -> Seat:
        if nodes.size(seat.pointer) > 1:  # a map says itself who sits
            return seat
        settled = self._named(str(seat.title) or seat.organisation or seat.person, seat.pointer)
        return seat if settled == seat else settled

    def _seat_or_unknown(self, nodes: Nodes, at: int, value: object) -> Seat | Unknown:
        return UNKNOWN if value == "unknown" else self._seat(nodes, at, value)

    def _seat(self, nodes: Nodes, at: int, value: object) -> Seat:
        if isinstance(value, dict):
            stated = read_fields(nodes, at, value, _SEAT)
            details = {key: stated.pop(key) for key in SeatDetails._fields if key in stated}
            return Seat(**stated, details=SeatDetails(**details)) if details else Seat(**stated)
        return self._named(word(nodes, at, value), at)

    def _named(self, said: str, at: int) -> Seat:
        if said in self._organisations:
            return Seat(organisation=said, pointer=at)
        if said in self._people:
            return Seat(person=said, pointer=at)
        if (self._organisations or self._people) and _LOOKS_LIKE_ID.match(said):
            return Seat(organisation=said, pointer=at)  # a misspelt id: `ref/unknown-organisation` reports it
        return Seat(title=said, pointer=at)
