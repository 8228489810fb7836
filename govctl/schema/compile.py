"""A JSON Schema compiled to nested functions that say whether a value is valid, and nothing else.

Only the keywords that our own schema uses; `compile_schema` refuses others. The `jsonschema` package is the
oracle in the tests. Why not that package at run time: 0.29 s for 1,000 groups against 8 ms, `docs/decisions/0004`.
"""

import re
from collections.abc import Callable
from typing import Any

Schema = dict[str, Any]
Valid = Callable[[Any], bool]

PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
_ALL_TYPES = (dict, list, str, int, float, bool, type(None))
_NO_EFFECT = {"$schema", "$id", "$defs", "title", "description", "examples", "default"}


def types_of(schema: Schema) -> tuple[str, ...]:
    """The JSON types that `type` allows; empty if the schema does not say."""
    said = schema.get("type", ())
    return (said,) if isinstance(said, str) else tuple(said)


def words_of(schema: Schema) -> list[Any]:
    """The values that `enum` or `const` allow."""
    return [schema["const"]] if "const" in schema else list(schema.get("enum", ()))


def comparable(value: Any) -> tuple[bool, Any]:
    """In JSON Schema 1 equals 1.0, but not true."""
    return isinstance(value, bool), value


def pattern_of(schema: Schema) -> re.Pattern[str]:
    """The pattern with `$` as in JSON Schema: the very end, not before a last line feed."""
    return re.compile(re.sub(r"\$$", r"\\Z", schema["pattern"]))


class Compiler:
    """Compiles one schema document; definitions are compiled once and may refer to each other."""

    def __init__(self, document: Schema) -> None:
        """`document` is the whole schema, in which `$ref` is looked up."""
        self.document = document
        self._compiled: dict[str, Valid] = {}

    def look_up(self, reference: str) -> Schema:
        """The schema that a local `$ref` (`#/...`) points to."""
        found: Any = self.document
        for step in reference.removeprefix("#/").split("/"):
            found = found[step]
        schema: Schema = found
        return schema

    def reference(self, reference: str) -> Valid:
        """The check for a local `$ref`."""
        if reference not in self._compiled:
            # The entry made first lets a definition refer to itself.
            self._compiled[reference] = lambda value: self._compiled[reference](value)  # noqa: PLW0108 (what it calls is not there yet)
            self._compiled[reference] = self.compile(self.look_up(reference))
        return self._compiled[reference]

    def compile(self, schema: Schema | bool) -> Valid:
        """The check for a schema."""
        if isinstance(schema, bool):
            return lambda _: schema
        used = schema.keys() - _NO_EFFECT
        tests = [make(self, schema) for keys, make in _MAKERS if keys & used]
        unknown = used - _KNOWN
        if unknown:
            raise NotImplementedError(f"JSON Schema keywords not compiled: {', '.join(sorted(unknown))}")
        if len(tests) == 1:
            return tests[0]
        if len(tests) == 2:
            first, second = tests
            return lambda value: first(value) and second(value)
        return lambda value: all(test(value) for test in tests)

    def admitted_types(self, schema: Schema) -> tuple[type, ...]:
        """The Python types of which the schema may admit values."""
        if "const" in schema:
            return (type(schema["const"]),)
        if "enum" in schema:
            return tuple({type(value) for value in schema["enum"]})
        if "type" in schema:
            return tuple(python for name in types_of(schema) for python in PYTHON_TYPES[name])
        if "$ref" in schema:
            return self.admitted_types(self.look_up(schema["$ref"]))
        if "anyOf" in schema:
            return tuple(python for branch in schema["anyOf"] for python in self.admitted_types(branch))
        return _ALL_TYPES


def _reference(compiler: Compiler, schema: Schema) -> Valid:
    return compiler.reference(schema["$ref"])


def _type(compiler: Compiler, schema: Schema) -> Valid:
    allowed = frozenset(python for name in types_of(schema) for python in PYTHON_TYPES[name])
    return lambda value: type(value) in allowed


def _enum(compiler: Compiler, schema: Schema) -> Valid:
    allowed = frozenset(map(comparable, words_of(schema)))
    hashable = (str, int, float, bool, type(None))
    return lambda value: isinstance(value, hashable) and comparable(value) in allowed


def _pattern(compiler: Compiler, schema: Schema) -> Valid:
    search = pattern_of(schema).search if "pattern" in schema else None
    longest = schema.get("maxLength", 1 << 60)
    good: set[str] = set()  # short words repeat a lot: each is tried once

    def valid(value: Any) -> bool:
        if type(value) is not str or value in good:
            return True
        if (search is not None and not search(value)) or len(value) > longest:
            return False
        if len(value) <= _SHORT and len(good) < _MOST_KEPT:
            good.add(value)
        return True

    return valid


_SHORT = 24
_MOST_KEPT = 10_000


def _bounds(compiler: Compiler, schema: Schema) -> Valid:
    least, most = schema.get("minimum", float("-inf")), schema.get("maximum", float("inf"))
    above = schema.get("exclusiveMinimum", float("-inf"))
    return lambda value: type(value) not in (int, float) or (least <= value <= most and value > above)


def _items(compiler: Compiler, schema: Schema) -> Valid:
    valid_item = compiler.compile(schema["items"])
    return lambda value: type(value) is not list or all(map(valid_item, value))


def _object(compiler: Compiler, schema: Schema) -> Valid:
    required = frozenset(schema.get("required", ()))
    fewest = schema.get("minProperties", 0)
    known = {key: compiler.compile(below) for key, below in schema.get("properties", {}).items()}
    other = compiler.compile(schema.get("additionalProperties", True))
    by_pattern = [
        (re.compile(pattern).search, compiler.compile(below))
        for pattern, below in schema.get("patternProperties", {}).items()
    ]
    valid_name = compiler.compile(schema["propertyNames"]) if "propertyNames" in schema else None

    def valid_entry(key: str, value: Any) -> bool:
        if valid_name is not None and not valid_name(key):
            return False
        for search, below in by_pattern:
            if search(key):
                return below(value)
        return other(value)

    def valid(value: Any) -> bool:
        if type(value) is not dict:
            return True
        if len(value) < fewest or not required <= value.keys():
            return False
        for key, below in value.items():
            test = known.get(key)
            if not (valid_entry(key, below) if test is None else test(below)):
                return False
        return True

    return valid


def _any_of(compiler: Compiler, schema: Schema) -> Valid:
    branches = [(compiler.admitted_types(branch), compiler.compile(branch)) for branch in schema["anyOf"]]
    by_type = {
        python: tuple(dict.fromkeys(test for admitted, test in branches if python in admitted)) for python in _ALL_TYPES
    }

    def valid(value: Any) -> bool:
        for test in by_type[type(value)]:  # noqa: SIM110 (`any` takes three times as long)
            if test(value):
                return True
        return False

    return valid


_OBJECT_KEYS = {"properties", "patternProperties", "additionalProperties", "propertyNames", "required", "minProperties"}
_MAKERS: tuple[tuple[set[str], Callable[[Compiler, Schema], Valid]], ...] = (
    ({"type"}, _type),
    ({"enum", "const"}, _enum),
    ({"pattern", "maxLength"}, _pattern),
    ({"minimum", "maximum", "exclusiveMinimum"}, _bounds),
    ({"items"}, _items),
    (_OBJECT_KEYS, _object),
    ({"$ref"}, _reference),
    ({"anyOf"}, _any_of),
)
_KNOWN = {keyword for keywords, _ in _MAKERS for keyword in keywords}
