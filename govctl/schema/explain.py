"""A violation of the schema in the words of governance: what is wrong and what to do."""

from collections.abc import Callable
from typing import Any

from govctl.findings import Finding, Severity
from govctl.schema.compile import Schema, types_of, words_of
from govctl.schema.forms import FORMS, form
from govctl.schema.hints import another_word, written
from govctl.schema.homes import another_name, belongs
from govctl.schema.naming import (
    as_yaml,
    clipped,
    enumerated,
    owner_of_keys,
    plain_title,
    quoted,
    sentences,
    value_of,
)
from govctl.schema.violations import Violation
from govctl.source import Place
from govctl.suggest import Suggester, did_you_mean, proposed

_ON_KEY = frozenset(["required", "choice", "additionalProperties", "propertyNames", "minProperties"])
_NAMED_BY_ID = frozenset(
    ["group", "organisation", "person", "document", "requirement", "open question", "initiative"],
)


def finding(violation: Violation, root: int, document: Schema) -> Finding:
    """The finding for a violation in the file whose root node is `root`; `document` is the whole schema."""
    if violation.keyword == "additionalProperties":
        rule, (message, remedy) = "schema/unknown-key", _unknown_key(violation, document)
    elif violation.value is None and violation.keyword in ("type", "enum", "const"):
        rule, (message, remedy) = "schema/no-value", _no_value(violation, document)
    else:
        rule, explain = _EXPLANATIONS[violation.keyword]
        message, remedy = explain(violation)
    steps = violation.steps
    on_key = violation.keyword in _ON_KEY and bool(steps) and isinstance(steps[-1], str)
    return Finding(rule, Severity.ERROR, message, Place(root, steps, on_key), remedy)


def _no_value(violation: Violation, document: Schema) -> tuple[str, str]:
    remedy = "Write it, or remove the key."
    if not violation.steps or isinstance(violation.steps[-1], int):
        remedy = "Write it, or remove it."
    elif len(violation.steps) == 1 and violation.steps[0] in document.get("required", ()):
        remedy = "Write it; it cannot be left out."
    elif types_of(violation.schema) == ("object",):
        remedy = "Write its keys under it, or remove it."
    elif _may_be_unknown(violation.schema):
        remedy = "Write it, write `unknown` if nobody knows it, or remove the key."
    return f"{_subject(violation)} has no value.", sentences(remedy, _description(violation.schema))


def _may_be_unknown(schema: Schema) -> bool:
    """Whether `unknown` can stand in the place, and means that nobody knows."""
    forms = schema.get("anyOf", [schema])
    said = any("unknown" in words_of(form) for form in forms)
    return said or schema.get("title") in ("Seat", "Date") or "`unknown`" in _description(schema)


def _type(violation: Violation) -> tuple[str, str]:
    value, title = violation.value, plain_title(violation.schema)
    message = f"{_subject(violation)} {_sort_of(value)}, but has to {form(violation.schema)}."
    proposal = written(title, value)
    hint = f"Write {proposal}." if proposal else _rearranged(violation) or _other_word(violation)
    examples = "" if title in FORMS else _examples(violation.schema)
    return message, sentences(hint, _description(violation.schema), examples) or "Write it in this form."


def _other_word(violation: Violation) -> str:
    """The word that was meant, where one of several could stand."""
    words = [as_yaml(word) for form in violation.schema.get("anyOf", ()) for word in words_of(form)]
    return proposed(another_word(as_yaml(violation.value), words))


def _rearranged(violation: Violation) -> str:
    """How to make a list of keys, or one of a list."""
    if isinstance(violation.value, list) and violation.steps[-1:] == ("chair",):
        return "Name one; another can be `deputy_chair`, the others stand under `members`."
    forms = violation.schema.get("anyOf", [violation.schema])
    lists = any("array" in types_of(form) for form in forms) and not any("object" in types_of(form) for form in forms)
    return "Begin each item with `- `." if lists and violation.value and isinstance(violation.value, dict) else ""


def _enum(violation: Violation) -> tuple[str, str]:
    words = [as_yaml(word) for word in words_of(violation.schema)]
    said = as_yaml(violation.value)
    what = value_of(_title(violation))
    message = f"{quoted(said)} is not {what}." if what else f"{_subject(violation)} cannot be {quoted(said)}."
    hint = proposed(another_word(said, words)) or did_you_mean(said, words)
    return message, sentences(hint, "It can be " + enumerated(f"`{word}`" for word in words) + ".")


def _const(violation: Violation) -> tuple[str, str]:
    wanted = as_yaml(violation.schema["const"])
    key = violation.steps[-1] if violation.steps else ""
    leave_out = f"Write `{key}: true`, or leave it out." if wanted == "true" else f"Write `{wanted}`."
    message = f"{_subject(violation)} has to be `{wanted}`, not {quoted(violation.value)}."
    return message, sentences(leave_out, _description(violation.schema))


def _pattern(violation: Violation) -> tuple[str, str]:
    value, title = str(violation.value), _title(violation)
    if not value.strip():
        in_list = bool(violation.steps) and isinstance(violation.steps[-1], int)
        return f"{_subject(violation)} is empty.", f"Write the text, or remove {'it' if in_list else 'the key'}."
    proposal = written(title, value)
    hint = did_you_mean(value, violation.schema.get("enum", ()))
    if proposal and not hint:
        hint = f"Write {proposal}{', whichever is meant' if ' or ' in proposal else ''}."
    message = f"{quoted(value)} is not {value_of(title)}."
    return message, sentences(hint, _description(violation.schema), _examples(violation.schema))


def _too_long(violation: Violation) -> tuple[str, str]:
    most = violation.schema["maxLength"]
    return f"{quoted(violation.value)} is longer than {most} characters.", "Choose a shorter one."


def _bounds(violation: Violation) -> tuple[str, str]:
    bound = f"{_BOUNDS[violation.keyword]} {violation.schema[violation.keyword]}"
    return f"{_subject(violation)} is {as_yaml(violation.value)}, but has to be {bound}.", _description(
        violation.schema
    )


_BOUNDS = {"minimum": "at least", "maximum": "at most", "exclusiveMinimum": "more than"}


def _required(violation: Violation) -> tuple[str, str]:
    key = violation.key
    meant = violation.schema.get("properties", {}).get(key, {}).get("description", "")
    return f"{_owner(violation)} has no `{key}`.", sentences(f"Add `{key}:`.", meant)


def _choice(violation: Violation) -> tuple[str, str]:
    keys = enumerated(f"`{branch['required'][0]}`" for branch in violation.schema["anyOf"])
    return "This seat does not say who sits in it.", f"Give it {keys} (`vacant: true` if nobody does)."


def _too_few(violation: Violation) -> tuple[str, str]:
    known = [f"`{key}`" for key in violation.schema.get("properties", {})]
    remedy = f"Give it {enumerated(known)}." if known else "Write the text, or remove the key."
    return f"{_subject(violation)} is empty.", remedy


def _unknown_key(violation: Violation, document: Schema) -> tuple[str, str]:
    key, title = violation.key, plain_title(violation.schema)
    message = f"`{clipped(key)}` is not a key of {owner_of_keys(title)}."
    known = list(violation.schema.get("properties", {}))
    if violation.meant:
        return message, _meant(violation)
    guess = another_name(key, known)
    if cut := _cut_text(violation):
        return message, cut
    if guess:
        return message, sentences(proposed(guess))
    own = " A key of your own starts with `x-`." if "patternProperties" in violation.schema and key != "id" else ""
    listed = f"It can have {enumerated(f'`{name}`' for name in known)}."
    return message, (belongs(key, title, document) or listed) + own


def _meant(violation: Violation) -> str:
    """What to write for a key that evidently stands for one that cannot be left out."""
    key, meant = violation.key, violation.meant
    if meant == "id" and isinstance(violation.value, dict | str | None):
        return f"Write `id: {clipped(key)}`, and its other keys beside it."
    if isinstance(violation.value, str) and not Suggester([meant]).closest(key) and not key.islower():
        return "If the colon is part of a text, put quotes around the whole text."
    return f"Did you mean `{meant}`? It cannot be left out."


def _bad_key(violation: Violation) -> tuple[str, str]:
    schema = {**violation.schema, **_KEYS_OF.get(violation.schema["title"], {})}
    message, remedy = _pattern(Violation("pattern", violation.steps, schema, violation.key))
    return message, _cut_text(violation) or remedy


def _cut_text(violation: Violation) -> str:
    """What to do about the rest of a text with a comma that stands between braces: YAML takes it for a key."""
    if violation.value is None and " " in violation.key.strip():
        return "If it is the rest of the text before the comma, put quotes around the whole text."
    return ""


_KEYS_OF: dict[str, Schema] = {
    "Text in several languages": {"title": "language tag", "examples": ["da", "en", "en-GB"]},
    "Kinds": {"title": "name of a kind", "examples": ["board", "advisory_board"]},
}
"""What the keys of a map are, where the schema gives them no title of their own."""

_EXPLANATIONS: dict[str, tuple[str, Callable[[Violation], tuple[str, str]]]] = {
    "type": ("schema/wrong-form", _type),
    "enum": ("schema/unknown-word", _enum),
    "const": ("schema/unknown-word", _const),
    "pattern": ("schema/malformed", _pattern),
    "maxLength": ("schema/malformed", _too_long),
    "minimum": ("schema/out-of-range", _bounds),
    "maximum": ("schema/out-of-range", _bounds),
    "exclusiveMinimum": ("schema/out-of-range", _bounds),
    "required": ("schema/missing-key", _required),
    "choice": ("schema/missing-key", _choice),
    "minProperties": ("schema/missing-key", _too_few),
    "propertyNames": ("schema/malformed", _bad_key),
}


def _subject(violation: Violation) -> str:
    """What the sentence is about: the key, or the place in a list."""
    if not violation.steps:
        return "The file"
    last = violation.steps[-1]
    if isinstance(last, str):
        return f"`{clipped(last)}`"
    within = next((step for step in reversed(violation.steps) if isinstance(step, str)), "the list")
    return f"Number {last + 1} under `{clipped(within)}`"


def _owner(violation: Violation) -> str:
    """Who lacks a key."""
    if not violation.steps:
        return "The file"
    title, last = plain_title(violation.schema), violation.steps[-1]
    if isinstance(last, int):
        return f"This {owner_of_keys(title).partition(' ')[2] or title}"
    return f"The {title} `{clipped(last)}`" if title in _NAMED_BY_ID else f"`{clipped(last)}`"


def _title(violation: Violation) -> str:
    title = plain_title(violation.schema)
    return "id" if title == "ids" else title


def _description(schema: Schema) -> str:
    return str(schema.get("description", ""))


def _examples(schema: Schema) -> str:
    examples = [f"`{as_yaml(example)}`" for example in schema.get("examples", [])[:3]]
    return f"For example {enumerated(examples)}." if examples else ""


def _sort_of(value: Any) -> str:
    """What a value of the wrong form is or has."""
    if isinstance(value, dict) and value:
        return "has keys under it"
    if isinstance(value, list):
        return "is a list" if value else "is an empty list"
    return f"is {quoted(value)}"
