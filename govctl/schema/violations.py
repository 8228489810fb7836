"""Where and how a value breaks the schema: one violation per cause, the deepest that can be named."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from govctl.schema.compile import PYTHON_TYPES, Compiler, Schema, Valid, comparable, pattern_of, types_of, words_of
from govctl.suggest import Suggester

Steps = tuple[str | int, ...]


class Violation(NamedTuple):
    """One keyword of the schema that a value breaks."""

    keyword: str
    """As in JSON Schema, or `choice` where one of several keys is required."""
    steps: Steps
    """From the root of the file to the value."""
    schema: Schema
    """The schema that is broken, with the title and description that go with the place."""
    value: Any
    key: str = ""
    """The key that is unknown, malformed or missing."""
    meant: str = ""
    """The key that cannot be left out, for which an unknown key evidently stands."""


class Violations:
    """Finds violations; a value that the compiled schema accepts is not looked into."""

    def __init__(self, compiler: Compiler) -> None:
        """`compiler` holds the schema document."""
        self._compiler = compiler
        self._valid: dict[int, tuple[Schema, Valid]] = {}

    def of(self, schema: Schema | bool, value: Any, steps: Steps = ()) -> Iterator[Violation]:
        """All violations in a value."""
        if isinstance(schema, bool) or self._is_valid(schema, value):
            return
        schema = self._resolve(schema)
        if "anyOf" in schema and not _is_choice_of_keys(schema):
            yield from self._of_branches(schema, value, steps)
            return
        broken = _broken_keyword(schema, value)
        if broken:
            yield Violation(broken, steps, schema, value)
        elif isinstance(value, dict):
            yield from self._of_mapping(schema, value, steps)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                yield from self.of(schema.get("items", True), item, (*steps, index))

    def _is_valid(self, schema: Schema, value: Any) -> bool:
        if id(schema) not in self._valid:  # the schema is kept with its check, or its id could be given to another
            self._valid[id(schema)] = (schema, self._compiler.compile(schema))
        return self._valid[id(schema)][1](value)

    def _resolve(self, schema: Schema) -> Schema:
        """The schema with what its `$ref` points to; the title and description nearest to the place win."""
        while "$ref" in schema:
            below = self._compiler.look_up(schema["$ref"])
            schema = {**below, **{key: said for key, said in schema.items() if key != "$ref"}}
        return schema

    def _of_branches(self, schema: Schema, value: Any, steps: Steps) -> Iterator[Violation]:
        """Only the form that the author evidently meant is looked into: the one of the value's own type."""
        branches = [self._resolve(branch) for branch in schema["anyOf"]]
        meant = [branch for branch in branches if type(value) in self._compiler.admitted_types(branch)]
        if len(meant) == 1 and _is_no_word_of(meant[0], value):
            yield Violation("type", steps, {**schema, "anyOf": branches}, value)
        elif len(meant) == 1:
            told: Schema = {key: schema[key] for key in ("description", "examples") if key in schema}
            yield from self.of({**told, **meant[0], "title": _title(schema, meant[0], value)}, value, steps)
        elif meant and isinstance(value, str):
            yield Violation("pattern" if "pattern" in meant[-1] else "enum", steps, {**schema, **_told(meant)}, value)
        else:
            yield Violation("type", steps, {**schema, "anyOf": branches}, value)

    def _of_mapping(self, schema: Schema, value: dict[str, Any], steps: Steps) -> Iterator[Violation]:
        misspelt = self._misspelt(schema, value)
        for key in schema.get("required", ()):
            if key not in value and key not in misspelt.values():
                yield Violation("required", steps, schema, value, key)
        if _is_choice_of_keys(schema) and not _has_choice(schema, value):
            yield Violation("choice", steps, schema, value)
        if len(value) < schema.get("minProperties", 0):
            yield Violation("minProperties", steps, schema, value)
        properties = schema.get("properties", {})
        names = schema.get("propertyNames")
        for key, below in value.items():
            if key in properties:
                yield from self.of(properties[key], below, (*steps, key))
            elif key.startswith("x-") and "patternProperties" in schema:
                continue
            elif schema.get("additionalProperties", True) is False:
                yield Violation("additionalProperties", (*steps, key), schema, below, key, misspelt.get(key, ""))
            elif names is not None and not self._is_valid(names, key):
                titled = {"title": schema.get("title", ""), **self._resolve(names)}
                yield Violation("propertyNames", (*steps, key), titled, below, key)
            else:
                yield from self.of(schema.get("additionalProperties", True), below, (*steps, key))

    def _misspelt(self, schema: Schema, value: dict[str, Any]) -> dict[str, str]:
        """Unknown keys that stand for a missing one: the two are one cause.

        They are alike, or they are the only two and what stands under the one is good for the other.
        """
        missing = [key for key in schema.get("required", ()) if key not in value]
        if not missing or schema.get("additionalProperties", True) is not False:
            return {}
        known = schema.get("properties", {})
        strange = [key for key in value if key not in known and not key.startswith("x-")]
        alike = {closest: key for key in missing if (closest := Suggester(strange).closest(key))}
        if alike or len(missing) > 1 or len(strange) != 1:
            return alike
        [key], [other] = missing, strange
        is_id = key == "id" and self._is_valid(known[key], other)  # `- board: {...}` in a list of groups with ids
        return {other: key} if is_id or self._is_valid(known[key], value[other]) else {}


def _is_no_word_of(branch: Schema, value: Any) -> bool:
    """Whether a word stands where but `unknown` and the like can: the author meant one of the longer forms."""
    words = branch.get("enum", [branch.get("const")])
    return isinstance(value, str) and "unknown" in words and not Suggester(words).closest(value)


def _title(schema: Schema, branch: Schema, value: Any) -> str:
    """What to call the value: a map has a name of its own (`range`), a word goes by the name of the place."""
    titles = [part["title"] for part in (branch, schema) if "title" in part]
    return (titles[0] if isinstance(value, dict) else titles[-1]) if titles else ""


def _told(branches: list[Schema]) -> Schema:
    """The words and patterns that the branches for a word allow, in one schema."""
    words = [word for branch in branches for word in branch.get("enum", [])]
    told: Schema = {"enum": words} if words else {}
    for branch in branches:
        if "pattern" in branch:
            told["pattern"] = branch["pattern"]
    return told


def _has_choice(schema: Schema, value: dict[str, Any]) -> bool:
    """Whether one of the keys is there, or an unknown one that the author took for one of them."""
    known = schema.get("properties", {})
    return any(branch["required"][0] in value for branch in schema["anyOf"]) or any(
        key not in known and not key.startswith("x-") for key in value
    )


def _is_choice_of_keys(schema: Schema) -> bool:
    return "anyOf" in schema and all(branch.keys() == {"required"} for branch in schema["anyOf"])


def _broken_keyword(schema: Schema, value: Any) -> str:
    """The keyword of a scalar's or container's own (not of what is inside) that the value breaks."""
    types = types_of(schema)
    if types and type(value) not in {python for name in types for python in PYTHON_TYPES[name]}:
        return "type"
    for keyword in ("const", "enum"):
        if keyword in schema and comparable(value) not in map(comparable, words_of(schema)):
            return keyword
    if isinstance(value, str):
        if "pattern" in schema and not pattern_of(schema).search(value):
            return "pattern"
        if len(value) > schema.get("maxLength", len(value)):
            return "maxLength"
    if isinstance(value, int | float):
        for keyword in ("minimum", "maximum", "exclusiveMinimum"):
            if keyword in schema and not _within(keyword, schema[keyword], value):
                return keyword
    return ""


def _within(keyword: str, bound: float, value: float) -> bool:
    if keyword == "minimum":
        return value >= bound
    return value <= bound if keyword == "maximum" else value > bound
