"""The numbers for people: what a secretariat is asked about its governance, in order of the questions."""

import textwrap
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from govctl.metrics.escalation import next_upward
from govctl.metrics.load import open_groups
from govctl.metrics.measure import NONE, NOTHING_KNOWN, Measure
from govctl.metrics.registry import METRICS
from govctl.metrics.shared import Holder, Pair
from govctl.metrics.survey import Survey
from govctl.model.index import Index
from govctl.reports.stats_names import NO_PART, level_name
from govctl.reports.stats_table import WIDTH, cut, table
from govctl.reports.terminal import Painter, counted, visible, width

LONGEST_TABLE = 25
_MOST_PAIRS = 10
_MOST_NAMES = 3
_ROOM_FOR_WAY = 80
_LEAST_FOR_NUMBER = 12
_METRICS = {metric.id: metric for metric in METRICS}


class _Table(NamedTuple):
    """A table of metrics by group or organisation."""

    what: str
    """The heading of the names."""
    always: tuple[tuple[str, str], ...]
    """The ids of metrics with the headings of their columns."""
    telling: tuple[tuple[str, str], ...]
    """The same for columns that are left out where they tell nothing."""


_BY_GROUP = _Table(
    "group",
    (("seats", "seats"), ("meetings", "meetings a year")),
    (("meeting-hours", "hours a year"), ("voting-seats", "with vote"), ("vacancies", "vacant"), ("guests", "guests")),
)
_BY_ORGANISATION = _Table(
    "organisation",
    (("organisation-seats", "seats"), ("seat-meetings", "seat-meetings a year")),
    (("seat-hours", "hours a year"), ("organisation-guests", "as guest"), ("secretariat-meetings", "as secretariat")),
)


def render(survey: Survey, colour: bool = False) -> str:
    """All sections that have something to tell."""
    paint = Painter(colour)
    governance = survey.elements.governance
    name = visible(survey.elements.words(governance.name))
    lines = [paint("bold", name) + paint("faint", f" ({governance.status})")]
    for title, section in _SECTIONS:
        body = list(section(survey))
        if body:
            lines += ["", paint("bold", title), *body]
    lines += ["", *(paint("faint", line) for line in _legend(survey))]
    return "\n".join(lines) + "\n"


def _structure(survey: Survey) -> Iterator[str]:
    index, found = survey.elements, survey.measured
    levels = [f"{number} {_level(index, level)}" for level, number in found["groups"].parts.items()]
    span = found["span"]
    widest = [index.group_name(group) for group, number in span.parts.items() if number == span.whole]
    yield from _rows(
        survey,
        [
            ("groups", "; ".join(levels)),
            ("layers", "on the longest chain of reporting, the top included"),
            ("span", f"the most that report to one group: {_some(widest)}" if widest else ""),
            ("superior-unknown", "groups of which nobody states to whom they report"),
        ],
    )


def _level(index: Index, level: str) -> str:
    return level_name(index, level) if level else NO_PART["level"]


def _seats(survey: Survey) -> Iterator[str]:
    yield from _rows(
        survey,
        [
            ("seats", "chairs included, guests and secretariats left out"),
            ("voting-seats", "a seat that does not say may have a vote"),
            ("vacancies", ""),
            ("guests", ""),
        ],
    )


def _meetings(survey: Survey) -> Iterator[str]:
    yield from _rows(
        survey,
        [
            ("meetings", "ad hoc is an unknown number"),
            ("meeting-hours", ""),
            ("seat-meetings", "seats times meetings"),
            ("seat-hours", ""),
        ],
    )


def _groups(survey: Survey) -> Iterator[str]:
    groups = list(survey.measured["seats"].parts)
    if len(groups) > LONGEST_TABLE:
        meetings = survey.measured["meetings"].parts
        groups.sort(key=lambda group: _descending(meetings[group]))
    yield from _table(survey, _BY_GROUP, [(group, survey.elements.group_name(group)) for group in groups])


def _load(survey: Survey) -> Iterator[str]:
    meetings, seats = survey.measured["seat-meetings"].parts, survey.measured["organisation-seats"].parts

    def order(part: tuple[str, str]) -> tuple[object, ...]:
        organisation, name = part
        load, number = meetings.get(organisation, NONE), seats.get(organisation, NONE)
        return (*_descending(load), *_descending(number), name.casefold())

    columns = (*_BY_ORGANISATION.always, *_BY_ORGANISATION.telling)
    found = {organisation: None for metric, _ in columns for organisation in survey.measured[metric].parts}
    named = [(organisation, _organisation(survey.elements, organisation)) for organisation in found]
    yield from _table(survey, _BY_ORGANISATION, sorted(named, key=order))
    unstated = open_groups(survey.elements)
    if found and unstated:
        where = _some([survey.elements.group_name(group) for group in unstated])
        yield from _wrapped(f"Of the seats that are stated. There may be more in {where}.")


def _organisation(index: Index, organisation: str) -> str:
    return index.organisation_name(organisation) if organisation else NO_PART["organisation"]


def _descending(measure: Measure) -> tuple[float, float]:
    """The largest first: by what is certain, then by what is possible; unknown last."""
    most = measure.least or 0 if measure.most is None else measure.most
    return -(measure.least or 0), -most


def _shared(survey: Survey) -> Iterator[str]:
    shared = survey.shared
    shown = shared.pairs[:_MOST_PAIRS]
    places = max((len(str(pair.size)) for pair in shown), default=0)
    for pair in shown:
        yield from _pair(survey.elements, pair, places)
    more = (shared.number.least or 0) - len(shown)
    if more:
        listed = len(shared.pairs)
        yield f"  … and in {counted(int(more), 'more pair')} of groups; `--format json` lists {listed} pairs."
    if shared.left_out:
        names = [_holder(survey.elements, holder) for holder in shared.left_out]
        yield from _wrapped(f"Left out, because they sit in too many groups to compare all of them: {_some(names)}.")


def _holder(index: Index, holder: Holder) -> str:
    return index.person_name(holder.id) if holder.kind == "person" else index.organisation_name(holder.id)


def _pair(index: Index, pair: Pair, places: int) -> Iterator[str]:
    room = (WIDTH - places - 9) // 2
    first, second = (visible(index.group_name(group)) for group in (pair.first, pair.second))
    yield f"  {pair.size:>{places}}  {cut(first, room)} and {cut(second, room)}"
    names = [*map(index.organisation_name, pair.organisations), *map(index.person_name, pair.people)]
    yield f"  {' ' * places}  {cut(visible(', '.join(names)), WIDTH - places - 4)}"


def _escalation(survey: Survey) -> Iterator[str]:
    index, measured = survey.elements, survey.measured["escalation"]
    if measured.whole in (NONE, NOTHING_KNOWN):
        return
    yield from _rows(survey, [("escalation", "steps to the top at the longest")])
    ways = [
        group for group, steps in measured.parts.items() if steps != NONE and next_upward(index, index.groups[group])
    ]
    ways.sort(key=lambda group: _descending(measured.parts[group]))
    rows = [(_way(index, group), str(measured.parts[group])) for group in ways[:LONGEST_TABLE]]
    yield from table(("group and where it goes next", "steps"), rows)
    yield from _more(len(ways))


def _way(index: Index, group: str) -> str:
    names = [visible(index.group_name(one)) for one in (group, next_upward(index, index.groups[group]))]
    if sum(map(width, names)) > _ROOM_FOR_WAY:
        names = [cut(name, _ROOM_FOR_WAY // 2) for name in names]
    return " → ".join(names)


def _answers(survey: Survey) -> Iterator[str]:
    yield from _rows(
        survey,
        [
            ("responsibilities", ""),
            ("one-owner", "decided on, performed or overseen by one group"),
            ("open-questions", ""),
            ("unknown-facts", ""),
        ],
    )


_SECTIONS: tuple[tuple[str, Callable[[Survey], Iterator[str]]], ...] = (
    ("Structure", _structure),
    ("Seats", _seats),
    ("Meetings a year", _meetings),
    ("Group by group", _groups),
    ("Load on each organisation", _load),
    ("Groups with members in common", _shared),
    ("Escalation", _escalation),
    ("Responsibilities and what is open", _answers),
)


def _rows(survey: Survey, rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    """A line for each metric: title, number, remark."""
    numbers = [_whole(survey, metric) for metric, _ in rows]
    widest = max(_LEAST_FOR_NUMBER, *map(len, numbers))
    for (metric, remark), number in zip(rows, numbers, strict=True):
        start = f"  {_METRICS[metric].title:<25}  {number:>{widest}}"
        lines = textwrap.wrap(visible(remark), WIDTH - len(start) - 3) or [""]
        yield f"{start}   {lines[0]}".rstrip()
        for line in lines[1:]:
            yield " " * (len(start) + 3) + line


def _whole(survey: Survey, metric: str) -> str:
    whole = survey.measured[metric].whole
    return f"{whole} %" if _METRICS[metric].unit == "percent" and not whole.is_unknown else str(whole)


def _table(survey: Survey, layout: _Table, parts: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The table for parts, each with its id and name."""
    if not parts:
        return
    columns = [*layout.always, *(column for column in layout.telling if _tells(survey, column[0]))]
    rows = [
        [name, *(_cell(survey.measured[metric].parts.get(part)) for metric, _ in columns)]
        for part, name in parts[:LONGEST_TABLE]
    ]
    yield from table([layout.what, *(heading for _, heading in columns)], rows)
    yield from _more(len(parts))


def _tells(survey: Survey, metric: str) -> bool:
    """Whether anything is certain that is not 0."""
    return any(measure.least for measure in survey.measured[metric].parts.values())


def _cell(measure: Measure | None) -> str:
    return "-" if measure is None else str(measure)


def _more(number: int) -> Iterator[str]:
    if number > LONGEST_TABLE:
        yield f"  … and {number - LONGEST_TABLE:,} more; `--format csv` has all of them."


def _some(names: Sequence[str]) -> str:
    """The first few names, and how many more there are."""
    shown = ", ".join(names[:_MOST_NAMES])
    return f"{shown} and {len(names) - _MOST_NAMES:,} more" if len(names) > _MOST_NAMES else shown


def _wrapped(text: str) -> Iterator[str]:
    yield from textwrap.wrap(visible(text), WIDTH, initial_indent="  ", subsequent_indent="  ")


def _legend(survey: Survey) -> list[str]:
    wholes = [measured.whole for measured in survey.measured.values()]
    if all(measure.is_exact for measure in wholes):
        return []
    return [
        "unknown: nothing is stated. at least, at most: part of it is not stated. None means 0.",
        "-: none is stated.",
        "`govctl stats --format json` says what each number means.",
    ]
