"""Our checker judges like the `jsonschema` package: on real files, on generated ones, and on spoilt ones."""

import copy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from govctl.loading.project import read_project
from govctl.schema.compile import Compiler, Valid
from govctl.schema.explain import finding
from govctl.schema.violations import Violations

from .oracle import KINDS, SCHEMA, is_valid, mutated, part, values
from .words import NOT_SAID

ROOT = Path(__file__).parents[2]
REAL = [ROOT / "governance.yaml", *sorted((ROOT / "proposals").glob("*.yaml"))]
COMPILER = Compiler(SCHEMA)
many = settings(
    max_examples=200,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
FILES = ("governance", "fragment")


@cache
def compiled(kind: str) -> Valid:
    """Our check for something of a kind."""
    return COMPILER.compile(part(kind))


def agree(kind: str, value: Any) -> bool:
    """Whether the value is valid, which all three have to see alike; every violation can be explained."""
    valid = is_valid(kind, value)
    assert compiled(kind)(value) is valid
    found = [finding(violation, 0, SCHEMA) for violation in Violations(COMPILER).of(part(kind), value)]
    assert bool(found) is not valid
    assert [one for one in found if NOT_SAID.search(one.message) or not one.remedy or not one.message] == []
    return valid


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_real_files(path: Path) -> None:
    data = read_project(str(path)).documents[0].data
    assert agree("governance", data)
    for key in list(data):
        less = copy.copy(data)
        del less[key]
        assert agree("governance", less) is (key not in SCHEMA["required"])
    for key in data:
        assert not agree("governance", {**data, key: None})


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_schema_describes_is_valid(kind: str) -> None:
    @settings(many, max_examples=40 if kind in FILES else 10)
    @given(values(part(kind)))
    def accepted(value: Any) -> None:
        assert agree(kind, value)

    accepted()


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_spoilt_is_judged_alike(kind: str) -> None:
    seen = {True: 0, False: 0}

    @settings(many, max_examples=80 if kind in FILES else 20)
    @given(mutated(kind))
    def judged(value: Any) -> None:
        seen[agree(kind, value)] += 1

    judged()
    assert seen[False] >= (20 if kind in FILES else 1), "too few spoilt ones to say anything"


@pytest.mark.parametrize(
    ("value", "valid"),
    [
        ({"schema_version": 1.0}, True),
        ({"schema_version": True}, False),
        ({"schema_version": "1"}, False),
        ({"id": "board\n"}, False),
        ({"id": "board"}, True),
        ({"id": 4}, True),
        ({"id": 4.5}, True),
        ({"id": True}, False),
        ({"id": "a" * 80}, True),
        ({"id": "a" * 81}, False),
        ({"name": True}, True),
        ({"name": "\n"}, False),
        ({"name": {"en": 1.5}}, True),
        ({"language": "en\n"}, False),
        ({"x-anything": [None]}, True),
        ({"groups": {"a": {"apex": 1}}}, False),
        ({"groups": {"a": {"meetings": {"per_year": 4.0}}}}, False),
        ({"groups": {"a": {"meetings": {"per_year": {"min": 4.0}}}}}, False),
        ({"groups": {"a": {"meetings": {"duration_hours": 0.5}}}}, True),
        ({"groups": {"a": {"meetings": {"duration_hours": float("inf")}}}}, False),
        ({"groups": {"a": {"members": [{"organisation": "o", "voting": 1}]}}}, False),
        ({"groups": {"a\n": {}}}, False),
        ({"groups": {"æ": {}}}, False),
        ({"include": "\N{NO-BREAK SPACE}"}, False),
    ],
)
def test_numbers_words_and_ends(value: dict[str, Any], valid: bool) -> None:
    assert agree("governance", {"schema_version": 1, "name": "n", "groups": {}, **value}) is valid


@pytest.mark.parametrize("value", [None, [], "text", 1, {}])
def test_files_that_hold_something_else(value: Any) -> None:
    assert not agree("governance", value)


@pytest.mark.parametrize("keyword", ["oneOf", "allOf", "not", "uniqueItems", "if", "multipleOf"])
def test_a_keyword_that_is_not_compiled_is_refused(keyword: str) -> None:
    with pytest.raises(NotImplementedError, match=keyword):
        Compiler({}).compile({"type": "string", keyword: []})
