"""A violation of the schema in the words of governance: what is wrong and what to do."""

import re
import unicodedata
from collections.abc import Callable
from typing import Any

from govctl.findings import Finding, Severity
from govctl.schema.compile import Schema, types_of
from govctl.schema.violations import Violation
from govctl.source import Place
from govctl.suggest import did_you_mean

_LONGEST_QUOTED = 60


def finding(violation: Violation, root: int) -> Finding:
    """The finding for a violation in the file whose root node is `root`."""
    rule, explain = _EXPLANATIONS[violation.keyword]
    if violation.keyword == "type" and violation.value is None:
        rule, explain = "schema/no-value", _no_value
    message, remedy = explain(violation)
    on_key = violation.keyword in ("required", "choice", "additionalProperties", "propertyNames", "minProperties")
    steps = violation.steps
    on_key = on_key and bool(steps) and isinstance(steps[-1], str)
    return Finding(rule, Severity.ERROR, message, Place(root, steps, on_key), remedy)


def _no_value(violation: Violation) -> tuple[str, str]:
    remedy = "Give it a value, write `unknown` if nobody knows it, or remove the key."
    if "unknown" not in str(violation.schema):
        remedy = "Give it a value, or remove the key."
    return f"{_subject(violation)} has no value.", _join(remedy, _description(violation))


def _type(violation: Violation) -> tuple[str, str]:
    message = f"{_subject(violation)} is {_sort_of(violation.value)}, but has to be {_expected(violation.schema)}."
    return message, _join(_as_list(violation), _description(violation), _examples(violation.schema))


def _as_list(violation: Violation) -> str:
    """How to write a list of one, where a single text stands for it."""
    forms = violation.schema.get("anyOf", [violation.schema])
    if not isinstance(violation.value, str) or not any("array" in types_of(form) for form in forms):
        return ""
    return "" if re.search(r"[][{},:#]", violation.value) else f"Write `[{_clip(violation.value)}]`."


def _enum(violation: Violation) -> tuple[str, str]:
    words = [_yaml(word) for word in violation.schema.get("enum", [violation.schema.get("const")])]
    message = f"{_quoted(violation.value)} is not {_a(_title(violation))}."
    allowed = "It can be " + _or([f"`{word}`" for word in words]) + "."
    return message, _join(did_you_mean(str(violation.value), words), allowed)


def _const(violation: Violation) -> tuple[str, str]:
    wanted = _yaml(violation.schema["const"])
    return f"{_subject(violation)} has to be `{wanted}`, not {_quoted(violation.value)}.", _description(violation)


def _pattern(violation: Violation) -> tuple[str, str]:
    value = str(violation.value)
    if not value.strip():
        return f"{_subject(violation)} is empty.", "Write the text, or remove the key."
    title = _title(violation)
    hint = ""
    if title.lower() in ("id", "ids"):
        title = "id"
        slug = id_from(value)
        hint = f"Write `{slug}`." if slug else ""
    elif "enum" in violation.schema:
        hint = did_you_mean(value, violation.schema["enum"])
    message = f"{_quoted(value)} is not {_a(title)}."
    return message, _join(hint, _description(violation), _examples(violation.schema))


def _too_long(violation: Violation) -> tuple[str, str]:
    most = violation.schema["maxLength"]
    return f"{_quoted(violation.value)} is longer than {most} characters.", "Choose a shorter one."


def _bounds(violation: Violation) -> tuple[str, str]:
    schema = violation.schema
    bound = {
        "minimum": lambda: f"at least {schema['minimum']}",
        "maximum": lambda: f"at most {schema['maximum']}",
        "exclusiveMinimum": lambda: f"more than {schema['exclusiveMinimum']}",
    }[violation.keyword]()
    return f"{_subject(violation)} is {_yaml(violation.value)}, but has to be {bound}.", _description(violation)


def _required(violation: Violation) -> tuple[str, str]:
    key = violation.key
    meant = violation.schema.get("properties", {}).get(key, {}).get("description", "")
    message = f"{_owner(violation)} says no `{key}`."
    return message, _join(f"Add `{key}:`.", meant)


def _choice(violation: Violation) -> tuple[str, str]:
    keys = [f"`{branch['required'][0]}`" for branch in violation.schema["anyOf"]]
    return "This seat does not say who sits in it.", f"Give it {_or(keys)} (`vacant: true` if nobody does)."


def _too_few(violation: Violation) -> tuple[str, str]:
    known = [f"`{key}`" for key in violation.schema.get("properties", {})]
    return f"{_subject(violation)} is an empty map.", f"Give it {_or(known)}." if known else "Fill it, or remove it."


def _unknown_key(violation: Violation) -> tuple[str, str]:
    known = list(violation.schema.get("properties", {}))
    message = f"`{_clip(violation.key)}` is not a key of {_a(_plain_title(violation.schema))}."
    if violation.meant:
        return message, f"Did you mean `{violation.meant}`? It cannot be left out."
    guess = _cut_text(violation) or did_you_mean(violation.key, known)
    if guess:
        return message, guess
    return message, f"It can have {_or([f'`{key}`' for key in known])}; keys of your own start with `x-`."


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
    "Kinds": {"title": "kind", "examples": ["board", "advisory_board"]},
}
"""What the keys of a map are, where the schema gives them no title of their own."""

Explain = Callable[[Violation], tuple[str, str]]
_EXPLANATIONS: dict[str, tuple[str, Explain]] = {
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
    "additionalProperties": ("schema/unknown-key", _unknown_key),
    "propertyNames": ("schema/malformed", _bad_key),
}

_SPELLED_OUT = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def id_from(text: str) -> str:
    """An id made from a name: `Ærø Board` gives `aeroe-board`; empty if no Latin letter or digit is left."""
    spelled = unicodedata.normalize("NFKD", text.casefold().translate(_SPELLED_OUT))
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in spelled if not unicodedata.combining(c))).strip("-")


def _subject(violation: Violation) -> str:
    """What the sentence is about: the key, or the place in a list."""
    if not violation.steps:
        return "The file"
    last = violation.steps[-1]
    if isinstance(last, str):
        return f"`{_clip(last)}`"
    within = next((step for step in reversed(violation.steps) if isinstance(step, str)), "the list")
    return f"Number {last + 1} under `{_clip(within)}`"


def _owner(violation: Violation) -> str:
    title = _plain_title(violation.schema)
    named = violation.steps and isinstance(violation.steps[-1], str)
    if not violation.steps:
        return "The file"
    return f"The {title} `{_clip(str(violation.steps[-1]))}`" if named else f"This {title}"


def _title(violation: Violation) -> str:
    return _plain_title(violation.schema) or "value"


def _plain_title(schema: Schema) -> str:
    """The title as it reads inside a sentence."""
    title = str(schema.get("title", "")).removesuffix(" in full").removesuffix(" in a list")
    title = re.sub(r", version \d+$", "", title)
    return title[:1].lower() + title[1:]


def _description(violation: Violation) -> str:
    return str(violation.schema.get("description", ""))


def _examples(schema: Schema) -> str:
    examples = schema.get("examples", [])
    return "For example " + _or([f"`{_yaml(example)}`" for example in examples[:3]]) + "." if examples else ""


def _expected(schema: Schema) -> str:
    kinds = {
        "object": "a map of keys",
        "array": "a list",
        "string": "a text",
        "integer": "a whole number",
        "number": "a number",
        "boolean": "true or false",
    }
    branches = schema.get("anyOf", [schema])
    names: list[str] = []
    for branch in branches:
        types = types_of(branch)
        if "string" in types or ("$ref" in branch and not types):
            names.append("a word" if branch.get("title") == "Id" else "a text")
        elif "const" in branch or "enum" in branch:
            words = branch.get("enum", [branch.get("const")])
            names.extend(f"`{_yaml(word)}`" for word in words)
        else:
            names.extend(kinds[name] for name in types)
    return _or(list(dict.fromkeys(names))) or "something else"


def _sort_of(value: Any) -> str:
    if isinstance(value, dict):
        return "a map of keys"
    if isinstance(value, list):
        return "a list"
    return _quoted(value) if value is not None else "empty"


def _quoted(value: Any) -> str:
    return f"`{_clip(_yaml(value))}`"


def _yaml(value: Any) -> str:
    """A value as one would write it in the file."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_yaml(below)}" for key, below in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_yaml, value)) + "]"
    return str(value)


def _clip(text: str) -> str:
    return text if len(text) <= _LONGEST_QUOTED else text[: _LONGEST_QUOTED - 1] + "…"


_NAMED = {
    "text": "a text",
    "ids": "an id",
    "every": "an interval",
    "meetings": "a known frequency",
    "until": "a date",
}
"""What a value is called whose title does not fit into a sentence."""


def _a(title: str) -> str:
    if title in _NAMED:
        return _NAMED[title]
    if title in ("status", "severity", "authority", "unknown", "notes"):
        return f"a known {title}"
    return f"{'an' if title[:1] in 'aeio' else 'a'} {title}"


def _or(words: list[str]) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " or " + words[-1] if words else ""


def _join(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)
