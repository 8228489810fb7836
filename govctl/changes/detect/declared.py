"""What is declared beside the groups: levels, organisations, people, initiatives, sources."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from govctl.changes.change import Change, ChangeKind, edit, shift
from govctl.changes.pair import Pair
from govctl.changes.unordered import unordered
from govctl.model.index import Index
from govctl.source import Place
from govctl.words.told import listed, marked, term, told


class _Section(NamedTuple):
    """A section of the file, and what is said of an element that comes, goes, or is another."""

    attribute: str
    family: str
    noun: str
    come: str
    gone: str
    renamed: str
    details: str
    name_field: str = "name"


_SECTIONS = (
    _Section(
        "levels",
        "level",
        "level",
        marked("The level {name} is added."),
        marked("The level {name} is taken away."),
        marked("The level {before} is called {now} now."),
        marked("Details of the level {name} change: {details}."),
    ),
    _Section(
        "organisations",
        "organisation",
        "organisation",
        marked("The organisation {name} is declared."),
        marked("The organisation {name} is no longer declared."),
        marked("The organisation {before} is called {now} now."),
        marked("Details of the organisation {name} change: {details}."),
    ),
    _Section(
        "people",
        "person",
        "person",
        marked("The person {name} is declared."),
        marked("The person {name} is no longer declared."),
        marked("The person {before} is called {now} now."),
        marked("Details of the person {name} change: {details}."),
    ),
    _Section(
        "initiatives",
        "initiative",
        "related initiative",
        marked("The related initiative {name} is added."),
        marked("The related initiative {name} is taken away."),
        marked("The related initiative {before} is called {now} now."),
        marked("Details of the related initiative {name} change: {details}."),
    ),
    _Section(
        "sources",
        "source",
        "source",
        marked("The source {name} is added."),
        marked("The source {name} is taken away."),
        marked("The source {before} is called {now} now."),
        marked("Details of the source {name} change: {details}."),
        "title",
    ),
)
_DETAILS = {
    "abbreviation": marked("abbreviation"),
    "contact": marked("contact"),
    "date": marked("date"),
    "description": marked("description"),
    "kind": marked("kind"),
    "notes": marked("notes"),
    "organisation": marked("organisation"),
    "part_of": marked("part of"),
    "publisher": marked("publisher"),
    "source": marked("source"),
    "url": marked("url"),
}


def _kinds() -> Iterator[ChangeKind]:
    layer = "Decisions pass one table more."
    yield shift("level/added", "A level of decision is added.", layer, "level/removed")
    yield shift("level/removed", "A level of decision is taken away.", "Decisions pass one table less.", "level/added")
    yield shift("level/order-changed", "The order of the levels changes.", "What was above may be below.")
    for family, one in (("organisation", "An organisation"), ("person", "A person")):
        yield edit(f"{family}/declared", f"{one} is declared.", "It can hold seats.", f"{family}/not-declared")
        yield edit(f"{family}/not-declared", f"{one} is no longer declared.", "It holds none.", f"{family}/declared")
    yield shift("initiative/added", "A related initiative is named.", "Somebody coordinates.", "initiative/removed")
    yield shift(
        "initiative/removed", "A related initiative is no longer named.", "Ask who coordinates.", "initiative/added"
    )
    yield edit("source/added", "A source is added.", "Facts can be looked up in it.", "source/removed")
    yield edit("source/removed", "A source is removed.", "Facts can no longer be looked up in it.", "source/added")
    for section in _SECTIONS:
        one = f"{'an' if section.noun[0] in 'aeio' else 'a'} {section.noun}"
        title = f"{one[0].upper()}{one[1:]} has another name."
        yield edit(f"{section.family}/renamed", title, "The same under another name.")
        yield edit(f"{section.family}/details-changed", f"Details of {one} change.", "Only the record changes.")


KINDS: tuple[ChangeKind, ...] = tuple(_kinds())


def detect(pair: Pair) -> Iterator[Change]:
    """All changes of declared elements, matched by id."""
    for section in _SECTIONS:
        old = {element.id: element for element in getattr(pair.old.governance, section.attribute)}
        new = {element.id: element for element in getattr(pair.new.governance, section.attribute)}
        come, gone = (
            ("declared", "not-declared") if section.family in ("organisation", "person") else ("added", "removed")
        )
        for name, element in old.items():
            if name not in new:
                message = told(section.gone, name=_name(pair.old, section, element))
                yield Change(f"{section.family}/{gone}", message, name, before=_at(section, element))
            elif element != new[name]:
                yield from _changed(pair, section, element, new[name])
        for name, element in new.items():
            if name not in old:
                message = told(section.come, name=_name(pair.new, section, element))
                yield Change(f"{section.family}/{come}", message, name, after=_at(section, element))
    yield from _level_order(pair)


def _changed(pair: Pair, section: _Section, old: Any, new: Any) -> Iterator[Change]:
    before, after = _at(section, old), _at(section, new)
    was, now = (getattr(element, section.name_field) for element in (old, new))
    name = _name(pair.new, section, new)
    if was != now:
        message = told(section.renamed, before=_name(pair.old, section, old), now=name)
        yield Change(f"{section.family}/renamed", message, new.id, before, after)
    other = [
        term(_DETAILS, field)
        for field in type(new)._fields
        if field not in ("pointer", section.name_field)
        and unordered(getattr(old, field)) != unordered(getattr(new, field))
    ]
    if other:
        message = told(section.details, name=name, details=listed(other))
        yield Change(f"{section.family}/details-changed", message, new.id, before, after)


def _name(index: Index, section: _Section, element: Any) -> str:
    return index.words(getattr(element, section.name_field)) or f"`{element.id}`"


def _at(section: _Section, element: Any) -> Place:
    return Place(element.pointer, ("id",)) if section.family == "level" else Place(element.pointer, on_key=True)


def _level_order(pair: Pair) -> Iterator[Change]:
    old = [level for level in pair.old.governance.levels if level.id in pair.new.levels]
    new = [level for level in pair.new.governance.levels if level.id in pair.old.levels]
    if [level.id for level in old] != [level.id for level in new]:
        order = ", ".join(f"`{level.id}`" for level in new)
        message = told("The order of the levels is now {order}.", order=order)
        yield Change("level/order-changed", message, "", Place(old[0].pointer), Place(new[0].pointer))
