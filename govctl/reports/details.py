"""One group, organisation or person in full."""

from collections.abc import Iterable, Iterator

from govctl.errors import UsageError
from govctl.model.element import Unknown
from govctl.model.governance import OpenQuestion, Organisation, Person
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Line, Responsibility, Seat
from govctl.model.text import Text
from govctl.reports.terminal import Painter, visible
from govctl.reports.wording import NOT_STATED, Words, meetings, stated
from govctl.suggest import did_you_mean

Fact = tuple[str, str | list[str]]
"""A label and what is stated: one thing, or a list."""


def render(index: Index, name: str, colour: bool = False) -> str:
    """All that is stated of the element with this id; raises `UsageError` if there is none."""
    paint = Painter(colour)
    words = Words(index)
    if name in index.groups:
        title, facts = index.group_name(name), _group(words, index.groups[name])
    elif name in index.organisations:
        title, facts = words(index.organisations[name].name), _organisation(words, index.organisations[name])
    elif name in index.people:
        title, facts = index.people[name].name, _person(words, index.people[name])
    else:
        known = [*index.groups, *index.organisations, *index.people]
        hint = did_you_mean(name, known) or "`govctl show` lists the groups."
        raise UsageError(f"There is no group, organisation or person `{name}`.", hint)
    lines = [f"{paint('bold', visible(title))} {paint('accent', visible(name))}"]
    for label, value in facts:
        lines.extend(_lines(label, value, paint))
    return "\n".join(lines) + "\n"


def _lines(label: str, value: str | list[str], paint: Painter) -> Iterator[str]:
    start = paint("faint", f"  {label}:")
    if isinstance(value, str):
        yield f"{start} {visible(value)}"
        return
    yield start if value else f"{start} none"
    for item in value:
        yield f"    - {visible(item)}"


def _group(words: Words, group: Group) -> Iterator[Fact]:
    index = words.index
    yield "names", words.all_languages(group.name) or NOT_STATED
    yield "kind", group.kind.replace("_", " ") or NOT_STATED
    yield "level", _level(words, group)
    yield "status", group.status
    yield from _period(group.valid_from, group.valid_to)
    yield from _texts(words, (("purpose", group.purpose), ("scope", group.scope)))
    yield "reports to", _reports_to(words, group)
    yield "chair", _seat(words, group.chair)
    if group.deputy_chair is not None:
        yield "deputy chair", _seat(words, group.deputy_chair)
    yield "secretariat", _seat(words, group.secretariat)
    yield "members", _seats(words, group.members)
    if group.guests is not None:
        yield "guests", _seats(words, group.guests)
    yield "meetings", meetings(group, words)
    yield "quorum", _text_or_unknown(words, group.quorum)
    yield "decides by", _text_or_unknown(words, group.decision_rule)
    yield "responsibilities", _responsibilities(words, group)
    for label, lines in (
        ("escalates", group.escalates),
        ("advises", group.advises),
        ("consults", group.consults),
        ("coordinates with", group.coordinates_with),
    ):
        if lines:
            yield label, [_line(words, line) for line in lines]
    below = index.reporting.get(group.id, ())
    if below:
        yield "these report to it", [index.group_name(child) for child in below]
    if group.derived_from:
        yield "continues", list(group.derived_from)
    yield "completeness", group.completeness or NOT_STATED
    yield from _remarks(words, group.notes, group.id)
    if group.sources:
        yield "sources", words.citations(group.sources)


def _level(words: Words, group: Group) -> str:
    name = next((level.name for level in words.index.governance.levels if level.id == group.level), "")
    return words(name) or group.level or NOT_STATED


def _reports_to(words: Words, group: Group) -> str:
    if group.apex:
        return "nobody: it is at the top"
    if isinstance(group.reports_to, str):
        return words.index.group_name(group.reports_to)
    return stated(group.reports_to)


def _period(start: str | Unknown | None, end: str | Unknown | None) -> Iterator[Fact]:
    if start is not None or end is not None:
        yield "valid", f"from {stated(start)} to {stated(end)}"


def _texts(words: Words, texts: Iterable[tuple[str, Text]]) -> Iterator[Fact]:
    for label, text in texts:
        if text:
            yield label, words(text)


def _seat(words: Words, seat: Seat | Unknown | None) -> str:
    return words.seat(seat) if isinstance(seat, Seat) else stated(seat)


def _seats(words: Words, seats: tuple[Seat, ...] | Unknown | None) -> str | list[str]:
    if seats is None or isinstance(seats, Unknown):
        return stated(seats)
    return [words.seat(seat) for seat in seats]


def _text_or_unknown(words: Words, text: Text | Unknown | None) -> str:
    return stated(text) if text is None or isinstance(text, Unknown) else words(text)


def _responsibilities(words: Words, group: Group) -> str | list[str]:
    owned = group.responsibilities
    if owned is None or isinstance(owned, Unknown):
        return stated(owned)
    return [_responsibility(words, one) for one in owned]


def _responsibility(words: Words, owned: Responsibility) -> str:
    parts = [words(owned.text)]
    if owned.authority:
        parts.append(f"({owned.authority})")
    parts += [words(text) for text in (owned.scope, owned.condition) if text]
    if owned.id:
        parts.append(f"[{owned.id}]")
    return " ".join(parts)


def _line(words: Words, line: Line) -> str:
    name = words.organisation_or_group(line.to)
    initiative = next((one.name for one in words.index.governance.initiatives if one.id == line.to), "")
    return ", ".join(part for part in (words(initiative) or name, words(line.topic), words(line.when)) if part)


def _remarks(words: Words, notes: tuple[Text, ...], name: str) -> Iterator[Fact]:
    if notes:
        yield "notes", [words(note) for note in notes]
    questions: list[OpenQuestion] = [one for one in words.index.governance.open_questions if name in one.about]
    if questions:
        yield "undecided", [words(question.text) for question in questions]


def _organisation(words: Words, organisation: Organisation) -> Iterator[Fact]:
    yield "names", words.all_languages(organisation.name)
    if organisation.abbreviation:
        yield "abbreviation", organisation.abbreviation
    if organisation.kind:
        yield "kind", organisation.kind.replace("_", " ")
    if organisation.part_of:
        yield "part of", words.index.organisation_name(organisation.part_of)
    parts = [one.id for one in words.index.governance.organisations if one.part_of == organisation.id]
    if parts:
        yield "its parts", [words.index.organisation_name(part) for part in parts]
    people = [person.name for person in words.index.governance.people if person.organisation == organisation.id]
    if people:
        yield "people", people
    members = {person.id for person in words.index.governance.people if person.organisation == organisation.id}
    yield "sits in", _sits_in(words, organisation.id, members)
    yield from _remarks(words, organisation.notes, organisation.id)
    if organisation.source:
        yield "source", words.citations(organisation.source)


def _person(words: Words, person: Person) -> Iterator[Fact]:
    yield "organisation", words.index.organisation_name(person.organisation) or NOT_STATED
    yield "contact", person.contact or NOT_STATED
    yield "sits in", _sits_in(words, "", {person.id})
    yield from _remarks(words, person.notes, person.id)
    if person.source:
        yield "source", words.citations(person.source)


def _sits_in(words: Words, organisation: str, people: set[str]) -> list[str]:
    """The groups in which an organisation or a person has a seat, and as what."""
    seats = []
    for group in words.index.governance.groups:
        for key, seat in group.seats():
            if (organisation and seat.organisation == organisation) or seat.person in people:
                role = seat.role.replace("_", " ") or {"members": "member", "guests": "guest"}.get(key, key)
                seats.append(f"{words.index.group_name(group)}: {role.replace('_', ' ')}")
    return seats
