"""Seats as signs: the role by a letter, with the number, the vote, and brackets around a seat that is vacant."""

from collections.abc import Iterator
from typing import NamedTuple

from govctl.diagrams.tables.signs import Signs
from govctl.diagrams.tables.table import Mark
from govctl.metrics.load import organisation_of, secretariat_is_open
from govctl.metrics.seats import sitting
from govctl.model.element import UNKNOWN
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Range, Seat, known_seats
from govctl.words.catalogue import Words
from govctl.words.told import marked

SIGNS = {
    "chair": (marked("C = chair"), "strong"),
    "deputy_chair": (marked("D = deputy chair"), "plain"),
    "executive": (marked("E = executive"), "plain"),
    "senior_user": (marked("SU = senior user"), "plain"),
    "senior_supplier": (marked("SS = senior supplier"), "plain"),
    "lead": (marked("L = lead"), "plain"),
    "member": (marked("M = member"), "plain"),
    "representative": (marked("R = representative"), "plain"),
    "expert": (marked("X = expert"), "plain"),
    "alternate": (marked("A = alternate"), "plain"),
    "secretariat": (marked("S = secretariat"), "quiet"),
    "secretary": (marked("S = secretary"), "quiet"),
    "observer": (marked("O = observer"), "quiet"),
    "guest": (marked("G = guest"), "quiet"),
    "vote": (marked("+ = with a vote"), "quiet"),
    "no_vote": (marked("− = without a vote"), "quiet"),
    "vacant": (marked("( ) = vacant"), "vacant"),
    "unknown": (marked("? = unknown or not stated"), "unknown"),
    "more": (marked("… = there may be more"), "unknown"),
}
"""By role; the keys after the roles are what else is said of a seat"""
_BY_KEY = {"members": "member", "guests": "guest"}


class Seated(NamedTuple):
    """A seat, and under which key of its group it stands."""

    key: str
    seat: Seat

    @property
    def role(self) -> str:
        """What its holder is: by the office, else by the role that is stated."""
        if self.key in ("chair", "deputy_chair", "secretariat"):
            return self.key
        usual = _BY_KEY[self.key]
        return usual if self.seat.role in ("", "member") or self.seat.role not in SIGNS else self.seat.role


def seated(group: Group) -> Iterator[Seated]:
    """The seats that are stated; a chair who is among the members as well is there once."""
    sits = iter(sitting(group))
    for key, office in (("chair", group.chair), ("deputy_chair", group.deputy_chair)):
        if isinstance(office, Seat):
            yield Seated(key, next(sits))
    if isinstance(group.secretariat, Seat):
        yield Seated("secretariat", group.secretariat)
    yield from (Seated("members", seat) for seat in sits)
    yield from (Seated("guests", seat) for seat in known_seats(group.guests))


def seat_mark(index: Index, each: Seated, signs: Signs, words: Words) -> tuple[Mark, str]:
    """A seat as a sign, and in full."""
    seat = each.seat
    text, remarks = signs.sign(each.role), []
    tone = SIGNS[each.role][1]
    if isinstance(seat.voting, bool):
        text += signs.sign("vote" if seat.voting else "no_vote")
        remarks.append(words.say("with a vote") if seat.voting else words.say("without a vote"))
    if seat.vacant:
        signs.sign("vacant")
        text, tone = f"({text})", "vacant"
        remarks.append(words.say("vacant"))
    text = _counted(seat, text, words)
    if seat.count is UNKNOWN:
        remarks.append(words.say("number unknown"))
    who = _who(index, seat) if organisation_of(index, seat) else ""  # without one the row itself is called so
    remarks += filter(None, (who, index.words(seat.condition)))
    said = words.say("secretariat") if each.role == "secretariat" else words.terms.role(each.role)
    if isinstance(seat.count, Range):
        said = _counted(seat, said, words)
    return Mark(text, tone), f"{said} ({', '.join(remarks)})" if remarks else said


def _counted(seat: Seat, text: str, words: Words) -> str:
    """The text with the number of seats before it, where there is not simply one."""
    if isinstance(seat.count, Range):
        return text if seat.count == (1, 1) else f"{words.between(*seat.count)} {text}"
    return f"? {text}" if seat.count is UNKNOWN else text


def _who(index: Index, seat: Seat) -> str:
    """The person or the title, where there is one besides the organisation."""
    return index.person_name(seat.person) if seat.person else index.words(seat.title)


def unstated(group: Group, signs: Signs, words: Words) -> Iterator[tuple[str, str]]:
    """What nobody knows or has stated of a group's seats: each as a sign and in full."""

    def unknown(role: str) -> str:
        return signs.sign(role) + signs.sign("unknown")

    complete = group.completeness == "complete"
    if group.chair is UNKNOWN:
        yield unknown("chair"), words.say("Chair unknown")
    elif group.chair is None and not complete:
        yield unknown("chair"), words.say("Chair not stated")
    if group.deputy_chair is UNKNOWN:
        yield unknown("deputy_chair"), words.say("deputy chair unknown")
    if secretariat_is_open(group):
        yield unknown("secretariat"), words.say("secretariat unknown")
    if group.members is UNKNOWN:
        yield unknown("member"), words.say("members unknown")
    elif group.members is None and not complete:
        yield unknown("member"), words.say("members not stated")
    elif group.completeness in ("partial", "unknown"):
        yield signs.sign("member") + signs.sign("more"), words.say("there may be more members")
    if group.guests is UNKNOWN:
        yield unknown("guest"), words.say("guests unknown")
