"""Governances for tests of metrics, from YAML or from the real files."""

import textwrap
from functools import cache
from pathlib import Path

from govctl.model.index import Index
from govctl.usecases.open import open_valid

ROOT = Path(__file__).parents[2]
IN_FORCE = ROOT / "governance.yaml"
PROPOSED = ROOT / "proposals" / "digital-almen-praksis.yaml"
_HEAD = "schema_version: 1\nname: Village hall\n"


def governance(folder: Path, text: str) -> Index:
    """The governance of a YAML text without its first two lines."""
    path = folder / "governance.yaml"
    path.write_text(_HEAD + textwrap.dedent(text), encoding="utf-8")
    return at(path)


@cache
def real(path: Path) -> Index:
    """The governance in one of the real files."""
    return at(path)


def at(path: Path) -> Index:
    """The governance at a path."""
    opened = open_valid(str(path))
    assert opened.governance is not None
    return Index(opened.governance)
