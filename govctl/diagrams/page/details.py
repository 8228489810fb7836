"""All that is stated of a group, as the page shows it on a click."""

from collections.abc import Iterable, Iterator

from govctl.diagrams.card import kind_text, meetings_text
from govctl.diagrams.seat import seat_name
from govctl.diagrams.text.lines import shown
from govctl.model.element import UNKNOWN, Unknown
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Citation, Line, Meetings, Range, Responsibility, Seat
from govctl.words.catalogue import Words

Item = str | tuple[str, str]
"""A text, or a text and the address that it leads to"""
Section = tuple[str, list[Item]]


def details(index: Index, group: Group, words: Words) -> list[Section]:
    """Titles and items; what is unknown is said, what is not stated is left out unless one would look for it."""
    return [(title, items) for title, items in _sections(index, group, words) if items]


def _sections(index: Index, group: Group, words: Words) -> Iterator[Section]:
    say = words.say
    yield say("Kind"), _some(kind_text(index, group, words))
    level = index.levels.get(group.level)
    yield (
        say("Level"),
        _some(index.words(index.governance.levels[level].name) or group.level) if level is not None else [],
    )
    yield say("Purpose"), _some(index.words(group.purpose))
    yield say("Scope"), _some(index.words(group.scope))
    yield say("Reports to"), [_above(index, group, words)]
    yield say("Chair"), [_office(index, group.chair, words)]
    for title, seat in ((say("Deputy chair"), group.deputy_chair), (say("Secretariat"), group.secretariat)):
        yield title, [_office(index, seat, words)] if seat is not None else []
    yield say("Members"), _seats(index, group.members, words)
    yield say("Guests"), _seats(index, group.guests, words) if group.guests is not None else []
    yield say("Meetings"), _meetings(index, group, words)
    for title, text in ((say("Quorum"), group.quorum), (say("Decision rule"), group.decision_rule)):
        yield title, _some(say("unknown") if isinstance(text, Unknown) else index.words(text or ""))
    yield say("Responsibilities"), _responsibilities(index, group, words)
    for relation, lines in (
        ("escalates", group.escalates),
        ("advises", group.advises),
        ("consults", group.consults),
        ("coordinates_with", group.coordinates_with),
    ):
        title = words.terms.relation(relation)
        yield title[:1].upper() + title[1:], [_line(index, line) for line in lines]
    yield say("Notes"), [shown(index.words(note)) for note in group.notes]
    yield say("Sources"), list(_sources(index, group))


def _some(text: str) -> list[Item]:
    return [shown(text)] if text else []


def _above(index: Index, group: Group, words: Words) -> str:
    if isinstance(group.reports_to, str):
        return shown(index.group_name(group.reports_to))
    if group.apex:
        return words.say("nobody: it is at the top")
    return words.say("unknown") if group.reports_to is UNKNOWN else words.say("not stated")


def _office(index: Index, seat: Seat | Unknown | None, words: Words) -> str:
    if isinstance(seat, Seat):
        return _seat(index, seat, words)
    return words.say("unknown") if seat is UNKNOWN else words.say("not stated")


def _seats(index: Index, seats: tuple[Seat, ...] | Unknown | None, words: Words) -> list[Item]:
    if not isinstance(seats, tuple):
        return [words.say("unknown") if seats is UNKNOWN else words.say("not stated")]
    return [_seat(index, seat, words) for seat in seats] or [words.say("none")]


def _seat(index: Index, seat: Seat, words: Words) -> str:
    """Who sits there, in which role, for whom, under which conditions."""
    notes = []
    if seat.role and seat.role not in ("member", "guest", "chair"):
        notes.append(words.terms.role(seat.role))
    name = seat_name(index, seat, words)
    if seat.perspective and name != words.terms.perspective(seat.perspective):
        notes.append(words.terms.perspective(seat.perspective))
    if seat.vacant and name != words.say("vacant"):
        notes.append(words.say("vacant"))
    if isinstance(seat.count, Range) and seat.count != Range(1, 1):
        notes.append(words.say("seats: {number}", number=words.between(seat.count.least, seat.count.most)))
    if seat.voting is True:
        notes.append(words.say("with a vote"))
    if seat.voting is False:
        notes.append(words.say("without a vote"))
    if seat.nominated_by:
        notes.append(words.say("named by {name}", name=index.organisation_name(seat.nominated_by)))
    if seat.condition:
        notes.append(index.words(seat.condition))
    if seat.term is not None:
        ends = [words.date(end) if isinstance(end, str) else "…" for end in (seat.term.start, seat.term.end)]
        notes.append("–".join(ends))
    return shown(", ".join(filter(None, (name, *notes))))


def _meetings(index: Index, group: Group, words: Words) -> list[Item]:
    items = [meetings_text(group, words)]
    if isinstance(group.meetings, Meetings):
        if group.meetings.duration_hours is not None:
            items.append(words.say("{number} hours each", number=group.meetings.duration_hours))
        items += [index.words(text) for text in (group.meetings.scope, *group.meetings.notes) if text]
    return [shown(item) for item in items]


def _responsibilities(index: Index, group: Group, words: Words) -> list[Item]:
    if not isinstance(group.responsibilities, tuple):
        return [words.say("unknown") if group.responsibilities is UNKNOWN else words.say("not stated")]
    return [_responsibility(index, item, words) for item in group.responsibilities] or [words.say("none")]


def _responsibility(index: Index, item: Responsibility, words: Words) -> str:
    authority = words.terms.authority(item.authority) if item.authority else ""
    extra = ", ".join(filter(None, (authority, index.words(item.scope), index.words(item.condition))))
    text = index.words(item.text) or item.id
    return shown(f"{text} ({extra})" if extra else text)


def _line(index: Index, line: Line) -> str:
    if line.to in index.groups:
        name = index.group_name(line.to)
    elif line.to in index.initiatives:
        name = index.words(index.initiatives[line.to].name)
    else:
        name = index.organisation_name(line.to)
    extra = ", ".join(filter(None, (index.words(line.topic), index.words(line.when))))
    return shown(f"{name}: {extra}" if extra else name)


def _sources(index: Index, group: Group) -> Iterator[Item]:
    documents = {document.id: document for document in index.governance.sources}
    for citation in dict.fromkeys((c.ref, c.at) for c in _citations(group)):
        document = documents.get(citation[0])
        title = index.words(document.title) if document else citation[0]
        text = shown(f"{title}, {citation[1]}" if citation[1] else title)
        url = document.url if document else ""
        yield (text, url) if url.startswith(("https://", "http://")) else text


def _citations(group: Group) -> Iterable[Citation]:
    yield from group.sources
    for _, seat in group.seats():
        yield from seat.source
    if isinstance(group.meetings, Meetings):
        yield from group.meetings.source
    for item in group.known_responsibilities:
        yield from item.source
    for _, line in group.lines():
        yield from line.source
