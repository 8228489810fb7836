"""Who answers for what: responsibilities by groups, each with its authority; without one owner they stand out."""

from collections.abc import Iterator

from govctl.diagrams.tables.numbers import number_cell, with_numbers
from govctl.diagrams.tables.order import Order
from govctl.diagrams.tables.remarks import left_out, some
from govctl.diagrams.tables.signs import Signs
from govctl.diagrams.tables.table import ALARM, NUMBER, Cell, Column, Mark, Row, Table
from govctl.diagrams.tables.view import Source
from govctl.metrics.responsibilities import Matter, is_open, matter, owners, responsibilities
from govctl.model.element import UNKNOWN
from govctl.model.index import Index
from govctl.model.parts import Responsibility
from govctl.words.catalogue import Words
from govctl.words.told import marked

SIGNS = {
    "decide": (marked("D = decides"), "strong"),
    "agree": (marked("A = has to agree"), "plain"),
    "perform": (marked("P = performs"), "plain"),
    "oversee": (marked("O = oversees"), "plain"),
    "": (marked("● = answers for it, authority not stated"), "plain"),
    "recommend": (marked("R = recommends"), "quiet"),
    "consult": (marked("C = is consulted"), "quiet"),
    "inform": (marked("I = is informed"), "quiet"),
    "nobody": (marked("0 ! = no group that owns it is stated"), ALARM),
    "several": (marked("2 ! = several groups own it"), ALARM),
    "unknown": (marked("? = unknown or not stated"), "unknown"),
    "more": (marked("… = there may be more"), "unknown"),
}
"""By authority; the keys after them are about owners and what is not stated"""


def table(source: Source) -> Table:
    """Which group may do what in which matter."""
    index, words = source.part, source.words
    order, signs = Order(index, source.whole, words), Signs(SIGNS, words)
    rows = [*_matters(source, order, signs)]
    if not rows and all(not is_open(group) for group in order.groups):
        return _titled(source, order, (), signs)
    rows += _unstated_row(order, signs, words)
    rows += _totals(index, order, words)
    return _titled(source, order, tuple(rows), signs)


def _titled(source: Source, order: Order, rows: tuple[Row, ...], signs: Signs) -> Table:
    words = source.words
    cells = [cell for row in rows for cell in row.cells.values()]
    return Table(
        words.say("Who answers for what"),
        "",
        words.say("Responsibility"),
        words.say("Scope and condition"),
        (*order.columns(), Column(words.say("Owners"), summing=True)),
        rows,
        legend=with_numbers(signs.legend(), cells, words),
        remarks=tuple(_remarks(source, order)),
    )


def _remarks(source: Source, order: Order) -> Iterator[str]:
    index, words = source.whole, source.words
    yield words.say("Who decides is the owner; if nobody decides, whoever performs, oversees or answers for it.")
    names = [index.group_name(group) for group in Order(index, source.whole, words).groups if is_open(group)]
    if names:
        yield words.say("There may be more responsibilities in {names}.", names=some(names, words))
    yield from left_out(order.left_out, words)


def _matters(source: Source, order: Order, signs: Signs) -> Iterator[Row]:
    """A row for each responsibility, in the order of the groups; what several groups have is one row."""
    index, words = source.part, source.words
    found: dict[Matter, dict[int, list[Responsibility]]] = {}
    for column, group in enumerate(order.groups):
        for owned in group.known_responsibilities:
            found.setdefault(matter(index, owned), {}).setdefault(column, []).append(owned)
    owned_by = owners(source.whole)
    places_of = {name: place for place, name in enumerate(source.whole.groups)}
    last = len(order.groups)
    for key, places in found.items():
        first = next(iter(places.values()))[0]
        owning = [source.whole.group_name(name) for name in sorted(owned_by.get(key, ()), key=places_of.__getitem__)]
        cells = {column: _cell(index, entries, signs, words) for column, entries in places.items()}
        cells[last] = _owners_cell(owning, signs, words)
        about = " · ".join(filter(None, map(index.words, (first.scope, first.condition))))
        yield Row(index.words(first.text), cells, about, tone="" if len(owning) == 1 else ALARM)


def _cell(index: Index, entries: list[Responsibility], signs: Signs, words: Words) -> Cell:
    authorities = dict.fromkeys(owned.authority for owned in entries)
    said = [
        words.terms.authority(one) if one else words.say("answers for it, authority not stated") for one in authorities
    ]
    return Cell(tuple(Mark(signs.sign(one), SIGNS[one][1]) for one in authorities), "; ".join(said))


def _owners_cell(owning: list[str], signs: Signs, words: Words) -> Cell:
    if len(owning) == 1:
        return Cell((Mark("1", NUMBER),), owning[0])
    if not owning:
        return Cell((Mark(signs.sign("nobody"), ALARM),), words.say("no owner stated"))
    sign = signs.sign("several").replace("2", words.number(len(owning)), 1)
    return Cell((Mark(sign, ALARM),), f"{words.number(len(owning))}: {', '.join(owning)}")


def _unstated_row(order: Order, signs: Signs, words: Words) -> Iterator[Row]:
    cells: dict[int, Cell] = {}
    for column, group in enumerate(order.groups):
        if not is_open(group):
            continue
        if group.responsibilities is UNKNOWN:
            cells[column] = Cell((Mark(signs.sign("unknown"), "unknown"),), words.say("responsibilities unknown"))
        elif group.responsibilities is None:
            cells[column] = Cell((Mark(signs.sign("unknown"), "unknown"),), words.say("responsibilities not stated"))
        else:
            cells[column] = Cell(
                (Mark(signs.sign("more"), "unknown"),), words.say("there may be more responsibilities")
            )
    if cells:
        yield Row(words.say("Unknown or not stated"), cells, tone="unknown")


def _totals(index: Index, order: Order, words: Words) -> Iterator[Row]:
    measured = responsibilities(index)
    cells = {column: number_cell(measured.parts[group.id], words) for column, group in enumerate(order.groups)}
    yield Row(words.say("Responsibilities"), cells, tone="total")
