"""Reads the teams of the Rust project."""

import tomllib
from itertools import count
from pathlib import Path

from govctl.model.governance import Governance, Person
from govctl.model.group import Group
from govctl.model.parts import Seat


def read(folder: Path) -> Governance:
    """Each team with its leads and members; a team in the archive is dissolved."""
    pointers = count(1)
    files = [(path, "active") for path in sorted(folder.glob("teams/*.toml"))]
    files += [(path, "dissolved") for path in sorted(folder.glob("teams/archive/*.toml"))]
    groups = tuple(_group(path, status, pointers) for path, status in files)
    people = tuple(
        Person(path.stem, path.stem, pointer=next(pointers)) for path in sorted(folder.glob("people/*.toml"))
    )
    return Governance("Rust", groups=groups, people=people)


def _group(path: Path, status: str, pointers: "count[int]") -> Group:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    pointer = next(pointers)
    leads = data["people"]["leads"]
    names = [one if isinstance(one, str) else one["github"] for one in data["people"]["members"]]
    seats = [Seat(person=name, role="lead", pointer=next(pointers)) for name in leads]
    seats += [Seat(person=name, pointer=next(pointers)) for name in dict.fromkeys(names) if name not in leads]
    return Group(
        data["name"],
        status=status,
        apex=data.get("top-level", False),
        reports_to=data.get("subteam-of"),
        members=tuple(seats),
        pointer=pointer,
    )
