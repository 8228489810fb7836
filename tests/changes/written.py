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


class _Writer(yaml.SafeDumper):
    quote: str | None = None

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(writer: _Writer, text: str) -> yaml.ScalarNode:
    return writer.represent_scalar("tag:yaml.org,2002:str", text, writer.quote)


_Writer.add_representer(str, _text)


def read(
    folder: Path, data: dict[str, Any], *, quote: str | None = None, remarks: bool = False, **style: Any
) -> Governance:
    """The governance that the data, written as YAML, is; with another sort of quotes, or remarks between the lines."""
    writer = type("Writer", (_Writer,), {"quote": quote})
    text: str = yaml.dump(data, Dumper=writer, allow_unicode=True, **{"sort_keys": False, "width": 10_000, **style})
    return read_text(folder, text.replace("\n", "\n# remark\n\n") if remarks else text)


def read_text(folder: Path, text: str) -> Governance:
    """The governance that the YAML is."""
    path = folder / "governance.yaml"
    path.write_text(text, encoding="utf-8")
    governance = open_valid(str(path)).governance
    assert governance is not None
    return governance
