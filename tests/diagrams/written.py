"""Governances written for the tests of pictures, read by the real loader."""

import tempfile
from pathlib import Path
from typing import Any

from govctl.model.governance import Governance
from tests.changes.written import read


def governance_of(data: dict[str, Any]) -> Governance:
    """The governance of a hall with these groups, organisations and levels."""
    with tempfile.TemporaryDirectory() as folder:
        return read(Path(folder), {"schema_version": 1, "name": "Hall", **data})
