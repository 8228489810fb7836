"""Keys that stand in the wrong place, or go by another name: where they belong, what they are called here."""

from collections.abc import Iterator
from typing import Any

from govctl.schema.compile import Schema
from govctl.schema.naming import enumerated, owner_of_keys, plain_title
from govctl.suggest import Suggester

_MOST_HOMES = 3
_FILE = "governance file"
_NOT_MEANT = frozenset(["included file"])

_ALSO_CALLED = {
    "reports_to": "parent superior reports reporting_to refers_to refererer_til",
    "chair": "chairman chairwoman chairperson president leader head formand forkvinde",
    "deputy_chair": "vice_chair vice_chairman co_chair deputy næstformand",
    "secretariat": "secretary sekretær",
    "members": "participants attendees seats people persons medlemmer deltagere",
    "guests": "observers invited gæster observatører",
    "meetings": "frequency schedule møder mødefrekvens",
    "responsibilities": "tasks duties remit mandate opgaver ansvar",
    "kind": "type category sort",
    "purpose": "description aim goal formål",
    "name": "title label navn",
    "title": "name navn",
    "text": "description question responsibility tekst",
    "contact": "email e_mail mail phone telephone address",
    "valid_from": "from start begin",
    "valid_to": "to end until",
    "from": "start begin since valid_from",
    "to": "until end valid_to group target",
    "until": "to expires valid_to valid_until end",
    "reason": "why justification comment because",
    "target": "group element subject",
    "per_year": "yearly annual annually times number times_per_year",
    "every": "interval frequency",
    "duration_hours": "duration hours length",
    "min": "minimum least at_least from",
    "max": "maximum most at_most to",
    "organisation": "org company employer",
    "part_of": "parent belongs_to",
    "topic": "subject about",
    "when": "condition if",
    "at": "page section place where",
    "ref": "document id",
    "about": "concerns subject topic",
    "owner": "responsible decided_by",
    "due": "deadline by until",
    "source": "reference cite",
    "has_seat_at": "seat_at level levels",
}


def another_name(key: str, known: list[str]) -> str:
    """The known key that goes by the name of `key` elsewhere, or that is most like it; empty if there is none."""
    plain = key.casefold().replace(" ", "_").replace("-", "_")
    said = {plain, f"{plain}s"}
    meant = next((name for name in known if said & set(_ALSO_CALLED.get(name, "").split())), "")
    return meant or Suggester(known).closest(key)


def belongs(key: str, title: str, document: Schema) -> str:
    """A sentence on where a key belongs that cannot stand in a thing with this title; empty if nobody can tell."""
    if key == "id" and title in ("group", "organisation", "person"):
        return f"The id of {owner_of_keys(title)} is the key under which it stands."
    homes = dict(_homes(document, ""))
    known = key if key in homes else Suggester(homes).closest(key)
    where = list(dict.fromkeys(owner for name, owner in _homes(document, "") if name == known))
    if not where or len(where) > _MOST_HOMES:
        return ""
    at = enumerated(_place(owner, title) for owner in where)
    return f"It belongs to {at}." if known == key else f"Did you mean `{known}`? It belongs to {at}."


def _place(owner: str, title: str) -> str:
    if owner != _FILE:
        return owner_of_keys(owner)
    return "the main file, which includes this one" if title == "included file" else "the file itself, at its left edge"


def _homes(schema: Any, title: str) -> Iterator[tuple[str, str]]:
    """All keys, each with the title of what they are keys of."""
    if not isinstance(schema, dict):
        return
    title = plain_title(schema) or title
    if title in _NOT_MEANT:
        return
    for key, below in schema.get("properties", {}).items():
        yield key, title
        yield from _homes(below, "")
    for below in (schema.get("items"), schema.get("additionalProperties"), *schema.get("anyOf", ())):
        yield from _homes(below, title)
    for below in schema.get("$defs", {}).values():
        yield from _homes(below, "")
