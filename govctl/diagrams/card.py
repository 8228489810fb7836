"""What a card says of a group, whatever draws it."""

from govctl.diagrams.chart import Said
from govctl.diagrams.seat import seat_name
from govctl.diagrams.seated import seated_texts
from govctl.diagrams.text.lines import DOT
from govctl.model.element import UNKNOWN
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Meetings, Range, Seat
from govctl.words.catalogue import Words


def card_texts(index: Index, group: Group, words: Words, *, seats: bool = False) -> tuple[Said, ...]:
    """Kind, name, chair, members and meetings; unknown is said, not left out. With `seats` also who sits there."""
    kind = kind_text(index, group, words)
    texts = (Said(kind, "kind"),) if kind else ()
    return (
        *texts,
        Said(index.group_name(group), "name"),
        Said(chair_text(index, group, words)),
        Said(f"{members_text(group, words)} · {meetings_text(group, words)}"),
        *(seated_texts(index, group, words) if seats else ()),
        *line_texts(index, group, words),
    )


def line_texts(index: Index, group: Group, words: Words) -> tuple[Said, ...]:
    """What the lines of a picture cannot show: what goes up along the line of reporting, and who has no card."""
    return (*_upward(index, group, words), *_outward(index, group, words))


def _upward(index: Index, group: Group, words: Words) -> tuple[Said, ...]:
    """What the group escalates to the group that it reports to anyway: one line leads there, not two."""
    topics = [index.words(line.topic) for line in group.escalates if line.to == group.reports_to and line.topic]
    return (Said(words.say("Escalates upward: {topics}", topics=", ".join(topics))),) if topics else ()


def _outward(index: Index, group: Group, words: Words) -> tuple[Said, ...]:
    """The programmes and organisations that the group coordinates with, which are no groups and have no card."""
    names = [
        index.words(index.initiatives[line.to].name)
        if line.to in index.initiatives
        else index.organisation_name(line.to)
        for line in group.coordinates_with
        if line.to not in index.groups
    ]
    return (Said(words.say("Coordinates with {names}", names=", ".join(names))),) if names else ()


def chair_text(index: Index, group: Group, words: Words) -> str:
    """Who chairs the group."""
    if isinstance(group.chair, Seat):
        if group.chair.vacant:
            return words.say("Chair: vacant")
        return words.say("Chair: {name}", name=seat_name(index, group.chair, words))
    return words.say("Chair unknown") if group.chair is UNKNOWN else words.say("Chair not stated")


def kind_text(index: Index, group: Group, words: Words) -> str:
    """The kind of the group, by the name that the file gives it, and its status unless it is simply active."""
    named = dict(index.governance.policy.kinds)
    kind = index.words(named[group.kind]) if group.kind in named else words.terms.kind(group.kind)
    status = words.terms.group_status(group.status) if group.status != "active" else ""
    return DOT.join(filter(None, (kind, status)))


def members_text(group: Group, words: Words) -> str:
    """How many members are stated."""
    if not isinstance(group.members, tuple):
        return words.say("members unknown") if group.members is UNKNOWN else words.say("members not stated")
    number = len(group.members)
    if group.completeness in ("partial", "unknown"):
        return words.say("{number}+ members", number=number)
    return words.count("{number} member", "{number} members", number)


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
