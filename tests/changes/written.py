"""Governances written for the tests of changes, read by the real loader."""

import copy
from pathlib import Path
from typing import Any

import yaml

from govctl.model.governance import Governance
from govctl.usecases.open import open_valid
from tests.changes.cases import GONE

BASE: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("base.yaml").read_text(encoding="utf-8"))


def edited(data: dict[str, Any], edit: dict[str, Any]) -> dict[str, Any]:
    """The data with something else at the paths."""
    made = copy.deepcopy(data)
    for path, value in edit.items():
        *steps, last = path.split(".")
        at: Any = made
        for step in steps:
            at = at[int(step) if isinstance(at, list) else step]
        if isinstance(at, list):
            at[int(last) : int(last) + 1] = [] if value is GONE else [copy.deepcopy(value)]
        elif value is GONE:
            at.pop(last, None)
        else:
            at[last] = copy.deepcopy(value)
    return made


def read(folder: Path, data: dict[str, Any], **style: Any) -> Governance:
    """The governance that the data, written as YAML, is."""
    path = folder / "governance.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True, **{"sort_keys": False, **style}), encoding="utf-8")
    governance = open_valid(str(path)).governance
    assert governance is not None
    return governance
