"""Reads the `sigs.yaml` of the Kubernetes community."""

from itertools import count
from pathlib import Path
from typing import Any

import yaml

from govctl.model.governance import Governance, Person
from govctl.model.group import Group
from govctl.model.parts import Responsibility, Seat

_SORTS = {"sigs": "committee", "workinggroups": "working_group", "usergroups": "user_group", "committees": "committee"}


def read(path: Path) -> Governance:
    """Each group with its chairs and technical leads as members, and its subprojects as responsibilities."""
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    pointers = count(1)
    groups = [_group(one, kind, pointers) for sort, kind in _SORTS.items() for one in data.get(sort) or ()]
    people = sorted({seat.person for group in groups for _, seat in group.seats()})
    return Governance("Kubernetes", groups=tuple(groups), people=tuple(Person(one, one) for one in people))


def _group(data: dict[str, Any], kind: str, pointers: "count[int]") -> Group:
    pointer = next(pointers)
    leadership = data.get("leadership") or {}
    seats = [
        Seat(person=lead["github"], role=role, pointer=next(pointers))
        for role in ("chairs", "tech_leads")
        for lead in leadership.get(role) or ()
    ]
    owned = [
        Responsibility(one["name"], one.get("description") or one["name"], pointer=next(pointers))
        for one in data.get("subprojects") or ()
    ]
    return Group(
        data["dir"],
        data["name"],
        kind,
        purpose=data.get("mission_statement", ""),
        members=tuple(seats),
        responsibilities=tuple(owned),
        pointer=pointer,
    )
