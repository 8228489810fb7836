"""The form that a value has to have, in words of governance with an example."""

from govctl.schema.compile import Schema, types_of, words_of
from govctl.schema.naming import as_yaml, enumerated, plain_title

FORMS = {
    "governance file": "hold keys such as `name: Village hall` and `groups:`",
    "included file": "hold keys such as `groups:`",
    "sources": "hold documents, each under an id of its own, such as `minutes: Minutes of the board`",
    "levels": "a list of levels, the highest first, such as `[strategic, operational]`",
    "organisations": "hold organisations, each under an id of its own, such as `town: The town`",
    "people": "hold people, each under an id of their own, such as `ana: Ana Lind`",
    "groups": "hold groups, each under an id of its own, such as `board: {name: The board}`, or a list of groups with ids",
    "requirements": "hold requirements, each under an id of its own, such as `users: Users have a seat`",
    "open questions": "hold questions, each under an id of its own, such as `budget: Who pays?`",
    "initiatives": "hold initiatives, each under an id of its own, such as `roof: The new roof`",
    "id": "one id, such as `steering-group`",
    "ids": "an id or a list of ids",
    "text": "a text, or a text for each language, such as `{da: Styregruppe, en: Steering group}`",
    "text in several languages": "a text for each language, such as `{da: Styregruppe, en: Steering group}`",
    "notes": "a text or a list of texts",
    "unknown": "`unknown`",
    "date": "a day, a month or a year, such as `2026-01-31`, `2026-01` or `2026`",
    "citation": "the id of a source, or that with a place, such as `{ref: minutes, at: page 2}`",
    "citation with a place": "the id of a source with a place, such as `{ref: minutes, at: page 2}`",
    "citations": "the id of a source, that with a place, such as `{ref: minutes, at: page 2}`, or a list of these",
    "for": "the name of a key, or a list of names",
    "document": "a title, or keys such as `{title: Minutes, date: 2026-01-31}`",
    "level": "an id, or keys such as `{id: strategic, name: Strategic level}`",
    "organisation": "a name, or keys such as `{name: The town, kind: municipality}`",
    "person": "a name, or keys such as `{name: Ana Lind, organisation: town}`",
    "mandate": "a text, keys such as `{text: Act on health, kind: legal}`, or a list of these",
    "seat": "one organisation, person or free title, or keys such as `{organisation: town, role: member}`",
    "term": "hold keys such as `{from: 2026-01-01, to: 2027-12-31}`",
    "seats": "a list of seats, or `unknown`",
    "count": "a whole number, a range such as `{min: 2, max: 4}`, or `unknown`",
    "range": "a range such as `{min: 2, max: 4}`",
    "meetings": "a frequency, `ad_hoc` or `unknown`",
    "every": "an interval, such as `2 weeks` or `quarter`",
    "duration": "a number of hours",
    "kind": "a word, such as `steering_group`",
    "responsibility": "a text, or keys such as `{text: Approves the budget, authority: decide}`",
    "responsibilities": "a list of responsibilities, or `unknown`",
    "line to another group": "hold keys such as `{to: board, topic: risks}`",
    "lines to other groups": "an id, keys such as `{to: board, topic: risks}`, or a list of these",
    "group": "hold keys such as `{name: The board, chair: Ana}`",
    "requirement": "a text, or keys such as `{text: Users have a seat, evidence: user-group}`",
    "check": "hold keys such as `{perspective: patient, has_seat_at: strategic}`",
    "open question": "a text, or keys such as `{text: Who pays?, about: board}`",
    "initiative": "a name, or keys such as `{name: The new roof}`",
    "policy": "hold keys such as `{fail_on: warning}`",
    "rules": "hold a severity for each rule, such as `chair/vacant: off`",
    "kinds": "hold the meaning of each kind, such as `jury: Decides on prizes`",
    "waivers": "a list of waivers",
    "waiver": "hold keys such as `{rule: chair/vacant, target: board, reason: Election in May, until: 2026-05-31}`",
    "until": "a day, such as `2026-12-31`",
    "include": "a path or a list of paths, such as `groups/*.yaml`",
}
"""By title; what is no sort of thing itself but holds things says so. A test holds this against the schema."""

_TYPES = {
    "object": "keys of its own",
    "array": "a list",
    "string": "a text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}


def form(schema: Schema) -> str:
    """What a value of the schema has to do: to be a list of seats, to hold keys such as these."""
    said = FORMS.get(plain_title(schema)) or enumerated(dict.fromkeys(_names(schema)))
    return said if said.startswith("hold ") else f"be {said}"


def _names(schema: Schema) -> list[str]:
    names: list[str] = []
    for branch in schema.get("anyOf", [schema]):
        types = types_of(branch)
        if "const" in branch or "enum" in branch:
            names += [f"`{as_yaml(word)}`" for word in words_of(branch)]
        elif "string" in types:
            names.append("a text")
        else:
            names += [_TYPES[name] for name in types]
    return names
