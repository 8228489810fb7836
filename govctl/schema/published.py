"""The schemas that govctl publishes: files in `schemas/` at the top of the project, shipped in the wheel."""

import json
import os
from typing import Any

from govctl.errors import UsageError

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_SHIPPED = os.path.join(_PACKAGE, "schemas")
_IN_CHECKOUT = os.path.join(os.path.dirname(_PACKAGE), "schemas")
NAMES = {
    "governance": "governance-1.schema.json",
    "findings": "findings-1.schema.json",
    "changes": "changes-1.schema.json",
    "scenarios": "scenarios-1.schema.json",
    "stats": "stats-1.schema.json",
    "theme": "theme-1.schema.json",
}


def text(name: str) -> str:
    """The schema as it is published; `name` is a key of `NAMES`."""
    if name not in NAMES:
        raise UsageError(f"There is no schema `{name}`.", f"The schemas are: {', '.join(NAMES)}.")
    folder = _SHIPPED if os.path.isdir(_SHIPPED) else _IN_CHECKOUT
    with open(os.path.join(folder, NAMES[name]), encoding="utf-8", newline="") as file:
        return file.read()


def governance() -> dict[str, Any]:
    """The schema of governance files."""
    return loaded("governance")


def loaded(name: str) -> dict[str, Any]:
    """A schema as data; `name` is a key of `NAMES`."""
    schema: dict[str, Any] = json.loads(text(name))
    return schema
