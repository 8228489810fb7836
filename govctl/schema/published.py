"""The schemas that govctl publishes: files in `schemas/` at the top of the project, shipped in the wheel."""

import json
from pathlib import Path
from typing import Any

from govctl.errors import UsageError

_SHIPPED = Path(__file__).parent.parent / "schemas"
_IN_CHECKOUT = Path(__file__).parent.parent.parent / "schemas"
NAMES = {
    "governance": "governance-1.schema.json",
    "findings": "findings-1.schema.json",
    "stats": "stats-1.schema.json",
}


def text(name: str) -> str:
    """The schema as it is published; `name` is a key of `NAMES`."""
    if name not in NAMES:
        raise UsageError(f"There is no schema `{name}`.", f"The schemas are: {', '.join(NAMES)}.")
    folder = _SHIPPED if _SHIPPED.is_dir() else _IN_CHECKOUT
    return (folder / NAMES[name]).read_text(encoding="utf-8")


def governance() -> dict[str, Any]:
    """The schema of governance files."""
    loaded: dict[str, Any] = json.loads(text("governance"))
    return loaded
