"""The `jsonschema` package as the judge of our own checker, and governances made from the schema to be judged."""

import re
from functools import cache
from typing import Any

from hypothesis import strategies as st
from jsonschema import Draft202012Validator, validators

from govctl.schema.published import governance

SCHEMA = governance()
_DEEPEST = 7
_WORDS = st.sampled_from(
    ["board", "unknown", "2026-01-31", "ad_hoc", "Ana Lind", "2 weeks", "da", "true", "a-b", "x-1"]
)
_KEYS = st.sampled_from(
    ["text", "name", "organisation", "title", "to", "id", "ref", "per_year", "Groups", "x-own", "æ ø"]
)
JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 200_000),
    st.floats(-1, 300),
    st.text(max_size=6),
    _WORDS,
    st.lists(_WORDS, max_size=2),
    st.dictionaries(_KEYS, _WORDS, max_size=2),
    st.just("board\n"),
    st.just("a" * 90),
)
"""What can stand where something else should."""


def _with_exact_ends(schema: Any) -> Any:
    """The schema with patterns whose `$` is the very end, as in JSON Schema; Python lets a line feed follow."""
    if isinstance(schema, dict):
        return {
            key: re.sub(r"\$$", r"\\Z", below)
            if key == "pattern" and isinstance(below, str)
            else _with_exact_ends(below)
            for key, below in schema.items()
            if key != "$schema"  # it would bring its own notion of whole numbers
        }
    return [_with_exact_ends(below) for below in schema] if isinstance(schema, list) else schema


def _is_integer(checker: object, value: object) -> bool:
    return type(value) is int


_extend: Any = validators.extend
_Validator: Any = _extend(
    Draft202012Validator, type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer)
)
"""4.0 is no whole number for us: nobody writes it for a number of meetings or seats."""
_RULER = _Validator(_with_exact_ends(SCHEMA))
KINDS = ("governance", *SCHEMA["$defs"])
"""A governance file, and everything the schema defines."""


def is_valid(kind: str, value: object) -> bool:
    """Whether `jsonschema` takes the value for something of a kind."""
    return bool(_ruler(kind).is_valid(value))


@cache
def _ruler(kind: str) -> Any:
    return _RULER.evolve(schema=_with_exact_ends(part(kind)))


def part(kind: str) -> dict[str, Any]:
    """Our schema of a kind."""
    found: dict[str, Any] = SCHEMA if kind == "governance" else SCHEMA["$defs"][kind]
    return found


@st.composite
def values(draw: st.DrawFn, schema: Any, depth: int = 0) -> Any:
    """Values that a schema allows."""
    while "$ref" in schema:
        below: Any = SCHEMA
        for step in schema["$ref"].removeprefix("#/").split("/"):
            below = below[step]
        schema = below
    if "const" in schema or "enum" in schema:
        return draw(st.sampled_from(schema.get("enum", [schema.get("const")])))
    if "anyOf" in schema and "properties" not in schema:
        return draw(values(draw(st.sampled_from(_affordable(schema["anyOf"], depth))), depth))
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return draw(_OF_TYPE[draw(st.sampled_from(types))](schema, depth))


def _affordable(branches: list[Any], depth: int) -> list[Any]:
    """The branches, or but the first, simplest one where it is deep enough."""
    return branches if depth < _DEEPEST else branches[:1]


def _texts(schema: Any, depth: int) -> st.SearchStrategy[Any]:
    if "pattern" not in schema:
        return _WORDS
    if schema["pattern"] == r"\S":
        return st.one_of(_WORDS, st.text(min_size=1, max_size=6).filter(str.strip))
    exact = re.sub(r"\$$", r"\\Z", schema["pattern"])
    return st.one_of(*map(st.just, _fitting(exact, schema)), st.from_regex(exact)).filter(
        lambda text: len(text) <= schema.get("maxLength", 200)
    )


def _fitting(pattern: str, schema: Any) -> list[str]:
    examples = [one for one in schema.get("examples", []) if isinstance(one, str) and re.search(pattern, one)]
    return examples or [word for word in ("board", "2026-01-31", "2 weeks") if re.search(pattern, word)]


def _numbers(schema: Any, depth: int) -> st.SearchStrategy[Any]:
    least, most = schema.get("minimum", 0), schema.get("maximum", 10_000)
    above = "exclusiveMinimum" in schema
    return st.one_of(st.integers(least + above, most), st.floats(least, most, exclude_min=above))


@st.composite
def _mappings(draw: st.DrawFn, schema: Any, depth: int) -> dict[str, Any]:
    known = schema.get("properties", {})
    required = {*schema.get("required", ())}
    if "anyOf" in schema:
        required |= {draw(st.sampled_from(schema["anyOf"]))["required"][0]}
    fewest = schema.get("minProperties", 0)
    most = 3 if depth < _DEEPEST else 0
    optional = draw(st.lists(st.sampled_from(sorted(known)), max_size=most, unique=True)) if known else []
    if known and not required and not optional and fewest:
        optional = [min(known)]
    found = {key: draw(values(known[key], depth + 1)) for key in sorted({*required, *optional})}
    names = schema.get("propertyNames")
    others = draw(st.integers(fewest if not known else 0, max(1, most - 1))) if names else 0
    for _ in range(others):
        found[draw(values(_of_text(names), depth))] = draw(values(schema["additionalProperties"], depth + 1))
    if "patternProperties" in schema and draw(st.booleans()):
        found["x-own"] = draw(JUNK)
    return found


def _of_text(names: Any) -> Any:
    """What `propertyNames` says, as the schema of a text: a key is always one."""
    found = SCHEMA["$defs"][names["$ref"].rpartition("/")[2]] if "$ref" in names else names
    return {**found, "type": "string"}


_OF_TYPE: dict[str, Any] = {
    "string": _texts,
    "number": _numbers,
    "integer": lambda schema, depth: st.integers(schema.get("minimum", 0), schema.get("maximum", 10_000)),
    "boolean": lambda schema, depth: st.booleans(),
    "array": lambda schema, depth: st.lists(values(schema["items"], depth + 1), max_size=2 if depth < _DEEPEST else 0),
    "object": _mappings,
}


@st.composite
def mutated(draw: st.DrawFn, kind: str) -> Any:
    """A valid file with one to three things done to it that may spoil it."""
    holder = {"file": draw(values(part(kind)))}
    for _ in range(draw(st.integers(1, 3))):
        places = list(_places(holder))
        if not places:
            break
        container, key = draw(st.sampled_from(places))
        draw(st.sampled_from([_replace, _drop, _rename, _add]))(draw, container, key)
    return holder.get("file")


def _places(value: Any) -> Any:
    """All places in a value: the list or map, and the index or key."""
    for key, below in list(value.items() if isinstance(value, dict) else enumerate(value)):
        yield value, key
        if isinstance(below, dict | list):
            yield from _places(below)


def _replace(draw: st.DrawFn, container: Any, key: Any) -> None:
    container[key] = draw(JUNK)


def _drop(draw: st.DrawFn, container: Any, key: Any) -> None:
    del container[key]


def _rename(draw: st.DrawFn, container: Any, key: Any) -> None:
    if isinstance(container, dict) and key != "file":
        container[draw(st.sampled_from([f"{key}s", str(key)[1:], str(key).upper(), f"x-{key}"]))] = container.pop(key)


def _add(draw: st.DrawFn, container: Any, key: Any) -> None:
    inside = container[key]
    if isinstance(inside, dict):
        inside[draw(_KEYS)] = draw(JUNK)
    elif isinstance(inside, list):
        inside.append(draw(JUNK))
