"""From documents that passed the schema to the governance."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from govctl.loading.nodes import Nodes
from govctl.loading.read_fields import (
    ANNOTATIONS,
    Fields,
    as_is,
    date,
    one_or_more,
    or_unknown,
    read_fields,
    text,
    texts,
    word,
    words,
)
from govctl.loading.read_groups import GroupReader
from govctl.model.governance import (
    Check,
    Document,
    Governance,
    Initiative,
    Level,
    Mandate,
    OpenQuestion,
    Organisation,
    Person,
    Requirement,
)
from govctl.model.group import Group
from govctl.model.policy import Policy, RuleSetting, Setting, Waiver

Stated = dict[str, Any]


class Tree(NamedTuple):
    """One file as plain data, and the node at its root."""

    data: Stated
    root: int


_ELEMENTS: dict[str, tuple[type, str, Fields]] = {
    "sources": (
        Document,
        "title",
        {
            "title": ("title", text),
            "publisher": ("publisher", word),
            "date": ("date", date),
            "url": ("url", word),
            "notes": ("notes", texts),
        },
    ),
    "organisations": (
        Organisation,
        "name",
        {
            **ANNOTATIONS,
            "name": ("name", text),
            "abbreviation": ("abbreviation", word),
            "part_of": ("part_of", word),
            "kind": ("kind", word),
        },
    ),
    "people": (
        Person,
        "name",
        {
            **ANNOTATIONS,
            "name": ("name", word),
            "organisation": ("organisation", word),
            "contact": ("contact", word),
        },
    ),
    "requirements": (
        Requirement,
        "text",
        {
            **ANNOTATIONS,
            "text": ("text", text),
            "check": ("check", lambda nodes, at, value: Check(**read_fields(nodes, at, value, _CHECK))),
            "evidence": ("evidence", words),
        },
    ),
    "open_questions": (
        OpenQuestion,
        "text",
        {
            **ANNOTATIONS,
            "text": ("text", text),
            "about": ("about", words),
            "owner": ("owner", or_unknown(word)),
            "due": ("due", date),
        },
    ),
    "initiatives": (
        Initiative,
        "name",
        {**ANNOTATIONS, "name": ("name", text), "description": ("description", text)},
    ),
}
"""Sections that map an id to an element: its class, the field that a plain text fills, its fields."""

_CHECK: Fields = {
    "perspective": ("perspective", word),
    "organisation": ("organisation", word),
    "has_seat_at": ("has_seat_at", words),
    "responsibility": ("responsibility", word),
    "owned_by": ("owned_by", word),
    "coordinates_with": ("coordinates_with", words),
}
_LEVEL: Fields = {"id": ("id", word), "name": ("name", text), "description": ("description", text)}
_MANDATE: Fields = {**ANNOTATIONS, "text": ("text", text), "kind": ("kind", word)}
_WAIVER: Fields = {
    "rule": ("rule", word),
    "target": ("target", word),
    "reason": ("reason", text),
    "until": ("until", word),
}


def build(trees: list[Tree], nodes: Nodes, taken: Mapping[int, Group] | None = None) -> Governance:
    """The governance that all files together declare; the first file is the main one.

    `taken` are the groups, by node, that were taken in while the files were parsed.
    """
    main = trees[0]
    found = read_fields(nodes, main.root, main.data, _GOVERNANCE)
    for section in _ELEMENTS:
        found[section] = tuple(element for tree in trees for element in _section(nodes, tree, section))
    reader = GroupReader(
        frozenset(organisation.id for organisation in found["organisations"]),
        frozenset(person.id for person in found["people"]),
    )
    found["groups"] = tuple([group for tree in trees for group in _groups(nodes, tree, reader, taken or {})])
    return Governance(**found)


def _section(nodes: Nodes, tree: Tree, section: str) -> list[Any]:
    element, main_field, fields = _ELEMENTS[section]
    built = []
    for at, value in _under(nodes, tree, section):
        for name, node, stated in nodes.entries(at, value):
            if isinstance(stated, dict):
                built.append(element(id=name, **read_fields(nodes, node, stated, fields)))
            else:
                read = fields[main_field][1]
                built.append(element(**{"id": name, main_field: read(nodes, node, stated), "pointer": node}))
    return built


def _under(nodes: Nodes, tree: Tree, section: str) -> list[tuple[int, Any]]:
    """The value of a section with its node, in a list of one or none."""
    return [(at, value) for key, at, value in nodes.entries(tree.root, tree.data) if key == section]


def _groups(nodes: Nodes, tree: Tree, reader: GroupReader, taken: Mapping[int, Group]) -> Iterator[Group]:
    for at, value in _under(nodes, tree, "groups"):
        stated: Iterable[tuple[str | None, int, Any]] = (
            nodes.entries(at, value)
            if isinstance(value, dict)
            else ((None, node, said) for node, said in nodes.items(at, value))
        )
        for name, node, said in stated:
            group = taken.get(node)
            yield reader.read(nodes, node, said, name) if group is None else reader.settled(nodes, group)


def _level(nodes: Nodes, at: int, value: object) -> Level:
    if isinstance(value, dict):
        return Level(**read_fields(nodes, at, value, _LEVEL))
    return Level(word(nodes, at, value), pointer=at)


def _mandate(nodes: Nodes, at: int, value: object) -> Mandate:
    if isinstance(value, dict):
        return Mandate(**read_fields(nodes, at, value, _MANDATE))
    return Mandate(word(nodes, at, value), pointer=at)


def _policy(nodes: Nodes, at: int, value: Stated) -> Policy:
    return Policy(**read_fields(nodes, at, value, _POLICY))


def _rule_settings(nodes: Nodes, at: int, value: Stated) -> tuple[RuleSetting, ...]:
    return tuple(_rule_setting(name, node, stated) for name, node, stated in nodes.entries(at, value))


def _rule_setting(rule: str, at: int, value: Any) -> RuleSetting:
    if not isinstance(value, dict):
        return RuleSetting(rule, value, pointer=at)
    parameters = tuple((name, _setting(stated)) for name, stated in value.items() if name != "severity")
    return RuleSetting(rule, value.get("severity", ""), parameters, at)


def _setting(value: Any) -> Setting:
    return tuple(value) if isinstance(value, list) else value


def _kinds(nodes: Nodes, at: int, value: Stated) -> tuple[tuple[str, Any], ...]:
    return tuple((name, text(nodes, node, said)) for name, node, said in nodes.entries(at, value))


def _waiver(nodes: Nodes, at: int, value: Stated) -> Waiver:
    return Waiver(**read_fields(nodes, at, value, _WAIVER))


_POLICY: Fields = {
    "fail_on": ("fail_on", as_is),
    "rules": ("rules", _rule_settings),
    "kinds": ("kinds", _kinds),
    "waivers": ("waivers", one_or_more(_waiver)),
}
_GOVERNANCE: Fields = {
    "name": ("name", text),
    "id": ("id", word),
    "status": ("status", word),
    "language": ("language", word),
    "valid_from": ("valid_from", date),
    "valid_to": ("valid_to", date),
    "purpose": ("purpose", text),
    "scope": ("scope", text),
    "mandate": ("mandate", one_or_more(_mandate)),
    "notes": ("notes", texts),
    "levels": ("levels", one_or_more(_level)),
    "policy": ("policy", _policy),
}
