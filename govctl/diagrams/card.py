"""What a card says of a group, whatever draws it."""

from collections.abc import Container, Iterator

from govctl.diagrams.chart import Said
from govctl.diagrams.seat import seat_name
from govctl.diagrams.seated import seated_texts
from govctl.diagrams.text.lines import DOT
from govctl.metrics.measure import total
from govctl.metrics.seats import number
from govctl.model.element import UNKNOWN
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Meetings, Range, Seat
from govctl.words.catalogue import Words


def card_texts(
    index: Index, group: Group, words: Words, *, seats: bool = False, drawn: Container[str] | None = None
) -> tuple[Said, ...]:
    """Kind, name, chair, members and meetings; unknown is said, not left out. With `seats` also who sits there.

    `drawn` holds the ids of the groups that have a card: all of the governance unless it is given.
    """
    kind = kind_text(index, group, words)
    texts = (Said(kind, "kind"),) if kind else ()
    return (
        *texts,
        Said(index.group_name(group), "name"),
        chair(index, group, words),
        known(
            DOT.join((members_text(group, words), meetings_text(group, words))),
            knows_members(group),
            knows_meetings(group),
        ),
        *line_texts(index, group, words, index.groups if drawn is None else drawn),
        *(seated_texts(index, group, words) if seats else ()),
    )


def fact(text: str, style: str = "fact") -> Said:
    """A line of its own, which begins with a capital."""
    return Said(text[:1].upper() + text[1:], style)


def known(text: str, *is_known: bool) -> Said:
    """A fact, quieter if nothing of it is known."""
    return fact(text, "fact" if any(is_known) else "unknown")


def chair(index: Index, group: Group, words: Words) -> Said:
    """Who chairs the group."""
    return known(chair_text(index, group, words), isinstance(group.chair, Seat))


def knows_members(group: Group) -> bool:
    """Whether it is stated who the members are."""
    return isinstance(group.members, tuple)


def knows_meetings(group: Group) -> bool:
    """Whether anything is stated of when the group meets: as needed is known, though not how often that is."""
    said = group.meetings
    return isinstance(said, Meetings) and bool(
        said.ad_hoc or said.every or said.rrule or isinstance(said.per_year, Range)
    )


def line_texts(index: Index, group: Group, words: Words, drawn: Container[str]) -> tuple[Said, ...]:
    """What the lines of a picture cannot show: what goes up along the line of reporting, and whoever has no card."""
    return tuple(map(fact, (*_upward(index, group, words), *_outward(index, group, words, drawn))))


def _upward(index: Index, group: Group, words: Words) -> Iterator[str]:
    """What the group escalates to the group that it reports to anyway: one line leads there, not two."""
    topics = [
        index.words(line.topic) for line in group.escalates if group.follows_reporting("escalates", line) and line.topic
    ]
    if topics:
        yield words.say("Escalates upward: {topics}", topics=", ".join(topics))


def _outward(index: Index, group: Group, words: Words, drawn: Container[str]) -> Iterator[str]:
    """Organisations and programmes, and groups outside the part that is drawn."""
    if isinstance(group.reports_to, str) and (group.reports_to not in drawn or group.reports_to == group.id):
        yield f"{words.terms.relation('reports_to')} {_name(index, group, group.reports_to, words)}"
    found: dict[str, list[str]] = {}
    for relation, line in group.lines():
        is_drawn = line.to in drawn and line.to != group.id
        if not is_drawn and not group.follows_reporting(relation, line):
            name, topic = _name(index, group, line.to, words), index.words(line.topic)
            about = f": {topic}" if name.endswith(")") else f" ({topic})"
            found.setdefault(relation, []).append(f"{name}{about}" if topic else name)
    for relation, names in found.items():
        yield f"{words.terms.relation(relation)} {', '.join(names)}"


def _name(index: Index, group: Group, name: str, words: Words) -> str:
    """What people call whatever a line of a group leads to."""
    if name == group.id:
        return words.say("itself")
    if name in index.groups:
        return index.group_name(name)
    if name in index.initiatives:
        return index.words(index.initiatives[name].name)
    if name in index.organisations:
        return index.organisation_name(name)
    return words.say("{name} (not in the file)", name=name)


def chair_text(index: Index, group: Group, words: Words) -> str:
    """Who chairs the group."""
    if isinstance(group.chair, Seat):
        if group.chair.vacant:
            return words.say("Chair: vacant")
        return words.say("Chair: {name}", name=seat_name(index, group.chair, words))
    return words.say("Chair unknown") if group.chair is UNKNOWN else words.say("Chair not stated")


def kind_text(index: Index, group: Group, words: Words) -> str:
    """The kind of the group, and its status unless it is simply active."""
    status = words.terms.group_status(group.status) if group.status != "active" else ""
    return DOT.join(filter(None, (kind_name(index, group, words), status)))


def kind_name(index: Index, group: Group, words: Words) -> str:
    """The kind of the group, by the name that the file gives it; empty where none is stated."""
    named = dict(index.governance.policy.kinds)
    return index.words(named[group.kind]) if group.kind in named else words.terms.kind(group.kind)


def members_text(group: Group, words: Words) -> str:
    """How many members are stated, by the number of seats of each entry."""
    if not isinstance(group.members, tuple):
        return words.say("members unknown") if group.members is UNKNOWN else words.say("members not stated")
    least, most = (None if end is None else int(end) for end in total(map(number, group.members)))
    if group.completeness in ("partial", "unknown"):
        return words.say("{number}+ members", number=least or 0)
    return words.count_between("{number} member", "{number} members", least, most)


def meetings_text(group: Group, words: Words) -> str:
    """How often the group meets."""
    said = group.meetings
    if not isinstance(said, Meetings):
        return words.meetings.unknown() if said is UNKNOWN else words.meetings.not_stated()
    if said.ad_hoc:
        return words.meetings.ad_hoc()
    if isinstance(said.per_year, Range):
        return words.meetings.per_year(said.per_year.least, said.per_year.most)
    if said.every is not None:
        return words.meetings.every(said.every.count, said.every.unit)
    return words.meetings.by_rule() if said.rrule else words.meetings.unknown()
