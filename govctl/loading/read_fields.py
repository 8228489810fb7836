"""From nodes to the fields of an element: a table per element says how each key is read.

The data has passed the schema, so what stands here has one of the forms that the schema allows.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from govctl.loading.nodes import Nodes
from govctl.model.element import UNKNOWN, Unknown
from govctl.model.parts import Citation, Interval, Line, Meetings, Range, Responsibility, Term
from govctl.model.text import Text, Translated

Reader = Callable[[Nodes, int, Any], Any]
"""Reads one value, given the node it stands at."""
Fields = Mapping[str, tuple[str, Reader]]
"""By key in the file: the field of the element, and how to read it."""


def read_fields(nodes: Nodes, node: int, mapping: dict[str, Any], fields: Fields) -> dict[str, Any]:
    """The fields of an element that the file states, its pointer among them."""
    found: dict[str, Any] = {"pointer": node}
    for key, at, value in nodes.entries(node, mapping):
        field = fields.get(key)
        if field is not None:
            found[field[0]] = field[1](nodes, at, value)
    return found


def word(nodes: Nodes, at: int, value: object) -> str:
    """A word or text in one language, as it is written: `1.10` stays `1.10`."""
    return _unwrapped(value) if isinstance(value, str) else nodes.text(at)


def _unwrapped(said: str) -> str:
    """A text over several lines as one line: how it is wrapped, or written as a block, says nothing."""
    return " ".join(said.split()) if "\n" in said else said


def as_is(nodes: Nodes, at: int, value: object) -> object:
    """A number or a truth value."""
    return value


def number(nodes: Nodes, at: int, value: float) -> float:
    """A number with a fraction."""
    return float(value)


def text(nodes: Nodes, at: int, value: object) -> Text:
    """A text in one or several languages."""
    if isinstance(value, str):
        return _unwrapped(value)
    if isinstance(value, dict):
        return Translated(tuple((tag, word(nodes, node, said)) for tag, node, said in nodes.entries(at, value)))
    return nodes.text(at)


def or_unknown(read: Reader) -> Reader:
    """Reads a value that may be the word `unknown`."""

    def read_or_unknown(nodes: Nodes, at: int, value: object) -> object:
        return UNKNOWN if value == "unknown" else read(nodes, at, value)

    return read_or_unknown


def one_or_more(read: Reader) -> Reader:
    """Reads one value or a list of them, as a tuple."""

    def read_all(nodes: Nodes, at: int, value: object) -> tuple[Any, ...]:
        if isinstance(value, list):
            return tuple([read(nodes, node, item) for node, item in nodes.items(at, value)])
        return (read(nodes, at, value),)

    return read_all


def citation(nodes: Nodes, at: int, value: object) -> Citation:
    """A citation: the id of a document, or a map with the place in it."""
    if isinstance(value, dict):
        return Citation(**read_fields(nodes, at, value, _CITATION))
    return Citation(word(nodes, at, value), pointer=at)


def count(nodes: Nodes, at: int, value: object) -> Range | Unknown:
    """A number, a range or unknown."""
    if isinstance(value, dict):
        return Range(value.get("min"), value.get("max"))
    if isinstance(value, int):
        return _exactly(value)
    return UNKNOWN


@lru_cache(maxsize=100)
def _exactly(number: int) -> Range:
    """The same few numbers come again and again."""
    return Range(number, number)


def term(nodes: Nodes, at: int, value: dict[str, Any]) -> Term:
    """The term of a seat."""
    found = read_fields(nodes, at, value, _TERM)
    return Term(found.get("start"), found.get("end"))


def interval(nodes: Nodes, at: int, value: str) -> Interval:
    """The time between meetings: `2 weeks`, `month`."""
    number_of, _, unit = value.rpartition(" ")
    return Interval(int(number_of or 1), unit.removesuffix("s"))


def meetings(nodes: Nodes, at: int, value: object) -> Meetings | Unknown:
    """How often a group meets."""
    if isinstance(value, dict):
        return Meetings(**read_fields(nodes, at, value, _MEETINGS))
    return UNKNOWN if value == "unknown" else Meetings(ad_hoc=True, pointer=at)


def responsibility(nodes: Nodes, at: int, value: object) -> Responsibility:
    """A responsibility: a text, or a map."""
    if isinstance(value, dict):
        return Responsibility(**read_fields(nodes, at, value, _RESPONSIBILITY))
    return Responsibility(text=word(nodes, at, value), pointer=at)


def line(nodes: Nodes, at: int, value: object) -> Line:
    """A line to another group: its id, or a map."""
    if isinstance(value, dict):
        return Line(**read_fields(nodes, at, value, _LINE))
    return Line(word(nodes, at, value), pointer=at)


words = one_or_more(word)
texts = one_or_more(text)
citations = one_or_more(citation)
lines = one_or_more(line)
date = or_unknown(word)

ANNOTATIONS: Fields = {"source": ("source", citations), "notes": ("notes", texts)}
"""What nearly every element can carry."""

_CITATION: Fields = {"ref": ("ref", word), "at": ("at", word), "for": ("supports", words)}
_TERM: Fields = {"from": ("start", date), "to": ("end", date)}
_MEETINGS: Fields = {
    **ANNOTATIONS,
    "per_year": ("per_year", count),
    "every": ("every", interval),
    "rrule": ("rrule", word),
    "duration_hours": ("duration_hours", number),
    "scope": ("scope", text),
}
_RESPONSIBILITY: Fields = {
    **ANNOTATIONS,
    "id": ("id", word),
    "text": ("text", text),
    "authority": ("authority", word),
    "scope": ("scope", text),
    "condition": ("condition", text),
    "derived_from": ("derived_from", words),
}
_LINE: Fields = {**ANNOTATIONS, "to": ("to", word), "topic": ("topic", text), "when": ("when", text)}
