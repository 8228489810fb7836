"""The numbers for programs keep to their schema, and null is never 0."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from govctl.metrics.registry import METRICS
from govctl.reports.stats_json import render
from govctl.schema.published import text
from govctl.usecases.stats import stats

ROOT = Path(__file__).parents[2]
REAL = [ROOT / "governance.yaml", ROOT / "proposals" / "digital-almen-praksis.yaml"]


def made(path: Path) -> dict[str, Any]:
    """The JSON of the governance at a path, read back."""
    read: dict[str, Any] = json.loads(render(stats(str(path))))
    return read


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_schema(path: Path) -> None:
    schema = json.loads(text("stats"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(made(path), schema)


def test_schema_names_every_key() -> None:
    """A key that is printed but not described would fail; so would one that is described but not printed."""
    schema = json.loads(text("stats"))
    for name in ("metric", "measure", "part", "pair", "holder", "shared_members"):
        definition = schema["$defs"][name]
        assert definition["additionalProperties"] is False
        assert set(definition["required"]) == set(definition["properties"])


def test_every_metric_in_order() -> None:
    assert [metric["id"] for metric in made(REAL[0])["metrics"]] == [metric.id for metric in METRICS]


def part(found: dict[str, Any], metric: str, name: str) -> dict[str, Any]:
    """One part of one metric."""
    parts = next(one["parts"] for one in found["metrics"] if one["id"] == metric)
    return next(one for one in parts if one["id"] == name)


def test_ends() -> None:
    found = made(REAL[1])
    meetings = {name: part(found, "meetings", name) for name in ("klinisk-referencegruppe", "patientgruppe")}
    assert meetings["klinisk-referencegruppe"] == {
        "id": "klinisk-referencegruppe",
        "name": "Klinisk referencegruppe",
        "least": 2,
        "most": 4,
        "text": "2 to 4",
    }
    assert (meetings["patientgruppe"]["least"], meetings["patientgruppe"]["most"]) == (None, None)
    assert part(found, "seat-meetings", "")["name"] == "no organisation"


def test_shared_members() -> None:
    shared = made(REAL[1])["shared_members"]
    assert shared["pairs"][0] == {
        "groups": ["operationel-styregruppe", "teknikgruppe"],
        "count": 4,
        "organisations": ["medcom", "plo", "kiap", "plsp"],
        "people": [],
    }
    assert shared["number_of_pairs"]["text"] == "3"


def test_fractions_are_rounded(tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    path.write_text("schema_version: 1\nname: n\ngroups: {a: {meetings: {every: 3 weeks}}}\n", encoding="utf-8")
    assert part(made(path), "meetings", "a")["least"] == 17.3333
