"""What a card says of a group, whatever draws it."""

import textwrap
from typing import NamedTuple

from govctl.model.element import UNKNOWN
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Meetings, Range, Seat

_NAME_WIDTH = 28


class Card(NamedTuple):
    """The words on a card."""

    kind: str
    name: tuple[str, ...]
    """The name, broken into lines."""
    facts: tuple[str, ...]


def card(index: Index, group: Group) -> Card:
    """The card of a group: kind, name, chair, members and meetings; unknown is said, not left out."""
    name = index.group_name(group)
    status = "" if group.status == "active" else f"({group.status})"
    return Card(
        " ".join(filter(None, (group.kind.replace("_", " "), status))),
        tuple(textwrap.wrap(name, _NAME_WIDTH)) or (name,),
        (f"Chair: {_chair(index, group)}", f"{_members(group)} · {_meetings(group)}"),
    )


def _chair(index: Index, group: Group) -> str:
    if isinstance(group.chair, Seat):
        return index.seat_name(group.chair)
    return "unknown" if group.chair is UNKNOWN else "not stated"


def _members(group: Group) -> str:
    if group.members is None or group.members is UNKNOWN:
        return "members unknown" if group.members is UNKNOWN else "members not stated"
    assert isinstance(group.members, tuple)
    number = len(group.members)
    more = "+" if group.completeness in ("partial", "unknown") else ""
    return f"{number}{more} member{'' if number == 1 and not more else 's'}"


def _meetings(group: Group) -> str:
    said = group.meetings
    if not isinstance(said, Meetings):
        return "meetings unknown" if said is UNKNOWN else "meetings not stated"
    if said.ad_hoc:
        return "meets ad hoc"
    if isinstance(said.per_year, Range):
        least, most = said.per_year
        if least == most:
            return f"{least} a year"
        return f"{least}+ a year" if most is None else f"{least or 0}–{most} a year"
    if said.every is not None:
        return f"every {said.every.unit if said.every.count == 1 else f'{said.every.count} {said.every.unit}s'}"
    return "meets by rule" if said.rrule else "meetings unknown"
