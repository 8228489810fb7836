"""Who sits where: organisations by groups, each with its roles."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from govctl.diagrams.tables.numbers import number_cell, with_numbers
from govctl.diagrams.tables.order import Order
from govctl.diagrams.tables.remarks import left_out, some
from govctl.diagrams.tables.roles import SIGNS, Seated, seat_mark, seated, unstated
from govctl.diagrams.tables.signs import Signs
from govctl.diagrams.tables.table import Cell, Column, Mark, Row, Table
from govctl.diagrams.tables.view import Source
from govctl.metrics import seats
from govctl.metrics.load import open_groups, organisation_of
from govctl.metrics.measure import NONE, Measure, total
from govctl.model.index import Index
from govctl.model.parts import Seat
from govctl.words.catalogue import Words


class _Place(NamedTuple):
    """What somebody is in one group."""

    column: int
    seat: Seated


def table(source: Source) -> Table:
    """Who sits in which group, and in which role; who holds no seat is there as well."""
    index, words = source.part, source.words
    order, signs = Order(index, source.whole, words), Signs(SIGNS, words)
    holders = _holders(source, order)
    summed = _sums(holders.values(), len(order.groups), words)
    rows = [_row(source, holder, places, summed, signs) for holder, places in holders.items()]
    rows += _unstated_row(order, signs, words)
    rows += _totals(index, order, summed, words)
    cells = [cell for row in rows for cell in row.cells.values()]
    return Table(
        words.say("Who sits where"),
        "",
        words.say("Organisation") if any(kind == "organisation" for kind, _ in holders) else words.say("Who"),
        words.say("In full"),
        (*order.columns(), *(Column(one.title, summing=True) for one in summed)),
        tuple(rows),
        legend=with_numbers(signs.legend(), cells, words),
        remarks=tuple(_remarks(index, order, words)),
        beside=True,
    )


def _remarks(index: Index, order: Order, words: Words) -> Iterator[str]:
    names = [index.group_name(name) for name in open_groups(index)]
    if names:
        yield words.say(
            "The seats that are stated are counted; there may be more in {names}.", names=some(names, words)
        )
    yield from left_out(order.left_out, words)


Holder = tuple[str, str]
"""What sort of holder it is (organisation, person, title, perspective, or nobody) and its id or name"""


def _holders(source: Source, order: Order) -> dict[Holder, list[_Place]]:
    """Who holds seats, organisations first and in the order of the file, and where."""
    index = source.part
    named: dict[Holder, list[_Place]] = {("organisation", name): [] for name in index.organisations}
    others: dict[Holder, list[_Place]] = {}
    nobody: dict[Holder, list[_Place]] = {}
    for column, group in enumerate(order.groups):
        for each in seated(group):
            kind, name = holder = _holder(index, each.seat)
            rows = named if kind == "organisation" else others if name else nobody
            rows.setdefault(holder, []).append(_Place(column, each))
    if source.selected:
        named = {holder: places for holder, places in named.items() if places}
    return {**named, **others, **dict(sorted(nobody.items()))}


def _holder(index: Index, seat: Seat) -> Holder:
    organisation = organisation_of(index, seat)
    if organisation:
        return "organisation", organisation
    if seat.person:
        return "person", seat.person
    title = index.words(seat.title)
    if title:
        return "title", title
    if seat.perspective:
        return "perspective", seat.perspective
    return "vacant" if seat.vacant else "unnamed", ""


def _name(index: Index, holder: Holder, words: Words) -> tuple[str, str]:
    """What a holder is called, and in full where that is a short form."""
    kind, name = holder
    if kind == "organisation":
        short, found = index.organisation_name(name), index.organisations.get(name)
        full = index.words(found.name) if found else ""
        return short, full if full != short else ""
    if kind == "person":
        return index.person_name(name), ""
    if kind == "perspective":
        return words.terms.perspective(name), ""
    return name or (words.say("vacant") if kind == "vacant" else words.say("not named")), ""


class _Sum(NamedTuple):
    """A column of sums at the right."""

    title: str
    column: int
    keys: frozenset[str]
    """Under which keys the seats stand that are added up"""
    voting: bool = False

    def of(self, places: Iterable[_Place]) -> Measure:
        """The sum of one row."""
        count = seats.votes if self.voting else seats.number
        return total(count(place.seat.seat) for place in places if place.seat.key in self.keys)


_SEATS = frozenset(["chair", "deputy_chair", "members"])


def _sums(holders: Iterable[list[_Place]], first: int, words: Words) -> list[_Sum]:
    """The sums that tell something, in columns from `first`."""
    found = [place.seat for places in holders for place in places]
    keys = {each.key for each in found}
    wanted = [(words.say("Seats"), _SEATS, False, True)]
    wanted.append((words.say("With a vote"), _SEATS, True, any(isinstance(each.seat.voting, bool) for each in found)))
    wanted.append((words.say("As guest"), frozenset(["guests"]), False, "guests" in keys))
    wanted.append((words.say("As secretariat"), frozenset(["secretariat"]), False, "secretariat" in keys))
    shown = [(title, keys, voting) for title, keys, voting, tells in wanted if tells]
    return [_Sum(title, first + number, keys, voting) for number, (title, keys, voting) in enumerate(shown)]


def _row(source: Source, holder: Holder, places: list[_Place], sums: list[_Sum], signs: Signs) -> Row:
    index, words = source.part, source.words
    by_column: dict[int, list[Seated]] = {}
    for place in places:
        by_column.setdefault(place.column, []).append(place.seat)
    cells = {column: _cell(index, found, signs, words) for column, found in by_column.items()}
    for each in sums:
        measure = each.of(places)
        if measure != NONE or each.keys is _SEATS:
            cells[each.column] = number_cell(measure, words)
    name, full = _name(index, holder, words)
    apart = holder[0] != "organisation" and bool(index.organisations)
    return Row(name, cells, full, words.say("On behalf of no organisation") if apart else "")


def _cell(index: Index, found: list[Seated], signs: Signs, words: Words) -> Cell:
    """The seats in one cell; several alike that say no number of their own are one mark with their number."""
    said = [seat_mark(index, each, signs, words) for each in found]
    marks = [
        mark._replace(text=f"{words.number(number)} {mark.text}") if number > 1 else mark
        for mark, number in Counter(mark for mark, _ in said if " " not in mark.text).items()
    ]
    marks += [mark for mark, _ in said if " " in mark.text]
    return Cell(tuple(marks), "; ".join(text for _, text in said))


def _unstated_row(order: Order, signs: Signs, words: Words) -> Iterator[Row]:
    """What nobody knows or has stated of the seats of each group."""
    cells: dict[int, Cell] = {}
    for column, group in enumerate(order.groups):
        found = list(unstated(group, signs, words))
        if found:
            marks = tuple(Mark(sign, "unknown") for sign, _ in found)
            cells[column] = Cell(marks, "; ".join(said for _, said in found))
    if cells:
        yield Row(words.say("Unknown or not stated"), cells, tone="unknown")


def _totals(index: Index, order: Order, sums: list[_Sum], words: Words) -> Iterator[Row]:
    """How many seats each group has, those not stated included as far as anything is known."""
    if not order.groups:
        return
    places = {group.id: column for column, group in enumerate(order.groups)}
    at = {each.title: each.column for each in sums}
    with_vote, as_guest, vacancies = words.say("With a vote"), words.say("As guest"), seats.vacancies(index)
    rows = [(words.say("Seats"), seats.seats(index), at[words.say("Seats")])]
    if with_vote in at:
        rows.append((with_vote, seats.voting_seats(index), at[with_vote]))
    if as_guest in at:
        rows.append((words.say("Guests"), seats.guests(index), at[as_guest]))
    if any(part.least for part in vacancies.parts.values()):
        rows.append((words.say("Vacant"), vacancies, -1))
    for title, measured, whole in rows:
        cells = {places[name]: number_cell(part, words) for name, part in measured.parts.items()}
        if whole >= 0:
            cells[whole] = number_cell(measured.whole, words)
        yield Row(title, cells, tone="total")
