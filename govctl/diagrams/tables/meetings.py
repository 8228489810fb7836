"""Who meets when: groups by months, as far as the file says it; what it does not say is not guessed."""

from collections.abc import Iterable, Iterator

from govctl.diagrams.card import knows_meetings, meetings_text
from govctl.diagrams.tables.numbers import number_cell, with_numbers
from govctl.diagrams.tables.order import Order
from govctl.diagrams.tables.remarks import left_out
from govctl.diagrams.tables.table import Cell, Column, Mark, Row, Table
from govctl.diagrams.tables.view import Source
from govctl.metrics.measure import NONE, Measure, total
from govctl.metrics.meetings import frequencies, hours
from govctl.metrics.months import Spread, spreads
from govctl.metrics.recurrence import MONTHS
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Meetings
from govctl.words.catalogue import Words


def table(source: Source) -> Table:
    """The meetings of each group in each month, those of the year, and the sums."""
    index, words = source.part, source.words
    order = Order(index, source.whole, words)
    held, spread = frequencies(index), spreads(index)
    durations = hours(index) if any(_duration(group) for group in order.groups) else None
    columns = [Column(words.month(month + 1, short=True)) for month in range(MONTHS)]
    columns.append(Column(words.say("A year"), summing=True))
    if durations:
        columns.append(Column(words.say("Hours a year"), summing=True))
    rows = []
    for group in order.groups:
        cells = _cells(group, spread[group.id], held[group.id], words)
        if durations:
            cells[MONTHS + 1] = number_cell(durations.parts[group.id], words)
        level, hue = order.level(group)
        about = _about(index, group, 0 not in cells or cells[0].span < MONTHS, words)
        rows.append(Row(index.group_name(group), cells, about, level, hue))
    if rows:
        cells = _sums(list(spread.values()), total(held.values()), words)
        if durations:
            cells[MONTHS + 1] = number_cell(durations.whole, words)
        rows.append(Row(words.say("Total"), cells, tone="total"))
    shown = [cell for row in rows for cell in row.cells.values()]
    return Table(
        words.say("Who meets when"),
        "",
        words.say("Group"),
        words.say("How often and how long"),
        tuple(columns),
        tuple(rows),
        legend=with_numbers((), shown, words),
        remarks=tuple(_remarks(order, spread.values(), words)),
    )


def _remarks(order: Order, spread: Iterable[Spread], words: Words) -> Iterator[str]:
    if any(_every(group) == "week" for group in order.groups):
        yield words.say("A year is taken to have 52 weeks.")
    if any(1 < each.months < MONTHS for each in spread):
        yield words.say("A number across several months is that of all of them together.")
    yield from left_out(order.left_out, words)


def _every(group: Group) -> str:
    return group.meetings.every.unit if isinstance(group.meetings, Meetings) and group.meetings.every else ""


def _duration(group: Group) -> float | None:
    return group.meetings.duration_hours if isinstance(group.meetings, Meetings) else None


def _about(index: Index, group: Group, often: bool, words: Words) -> str:
    """How often the group meets, if that is not said across the months; for how long, and which meetings are meant."""
    said = [meetings_text(group, words)] if often else []
    duration = _duration(group)
    if duration is not None and duration == int(duration):
        said.append(words.count("meetings of {number} hour", "meetings of {number} hours", int(duration)))
    elif duration is not None:
        said.append(words.say("meetings of {number} hours", number=duration))
    if isinstance(group.meetings, Meetings):
        said.append(index.words(group.meetings.scope))
    return " · ".join(filter(None, said))


def _cells(group: Group, spread: Spread, a_year: Measure, words: Words) -> dict[int, Cell]:
    """What is known of each month, quarter or half; else one cell across the year that says what is known."""
    cells = {MONTHS: number_cell(a_year, words)}
    if spread.months == MONTHS:
        cells[0] = _across(spread.counts[0], knows_meetings(group), meetings_text(group, words), words)
        return cells
    for part, count in enumerate(spread.counts):
        if count != NONE:
            cells[part * spread.months] = number_cell(count, words)._replace(span=spread.months)
    return cells


def _across(count: Measure, known: bool, said: str, words: Words) -> Cell:
    if count.is_unknown or count == NONE:
        return Cell((Mark(said, "words" if known else "unknown"),), span=MONTHS)
    return Cell((Mark(words.say("{meetings}, months not stated", meetings=said), "words"),), span=MONTHS)


def _sums(spreads: list[Spread], a_year: Measure, words: Words) -> dict[int, Cell]:
    """The sums of the months; where no group says anything about months, the sum of the year alone."""
    cells = {MONTHS: number_cell(a_year, words)}
    months = [total(found) for found in zip(*(spread.by_month() for spread in spreads), strict=True)]
    if any(month.least for month in months) or all(month == NONE for month in months):
        cells.update({number: number_cell(month, words) for number, month in enumerate(months)})
    else:
        cells[0] = Cell((Mark(words.say("no month stated"), "unknown" if a_year.is_unknown else "words"),), span=MONTHS)
    return cells
