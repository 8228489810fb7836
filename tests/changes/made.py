"""A governance under edit: what is touched, and what each edit has to be told as."""

import copy
import json
from collections import Counter
from typing import Any

from tests.changes.generated import Data, Pen

Told = tuple[str, str, str]
"""A kind of change, its subject, and the subject read backwards."""
WHOLE = "*"
"""Stands for the id of the governance, which may change as well."""


class Made:
    """The data before and after edits that do not touch each other."""

    def __init__(self, pen: Pen, before: Data) -> None:
        self.pen = pen
        self.before = before
        self.data: Data = copy.deepcopy(before)
        self.told: Counter[Told] = Counter()
        self.renamed: dict[str, str] = {}
        self._touched: set[tuple[str, ...]] = set()

    def claim(self, *slots: tuple[str, ...]) -> bool:
        """Whether nothing in the slots, and nothing they are part of, was touched; they are touched from now on."""
        for slot in slots:
            for other in self._touched:
                shared = min(len(slot), len(other))
                if slot[:shared] == other[:shared]:
                    return False
        self._touched.update(slots)
        return True

    def tell(self, kind: str, subject: str = "", backwards: str | None = None) -> None:
        self.told[kind, subject, subject if backwards is None else backwards] += 1

    @property
    def groups(self) -> dict[str, Data]:
        found: dict[str, Data] = self.data["groups"]
        return found

    def group(self) -> str:
        """Any group that was there before and is there still."""
        return self.pen.one_of([str(name) for name in self.before["groups"] if name in self.groups])

    def can_go(self, name: str) -> bool:
        """Whether nobody refers to a group, and others are left."""
        return not self.is_referred_to(name) and sum(one in self.groups for one in self.before["groups"]) > 2

    def is_referred_to(self, name: str) -> bool:
        """Whether an id is written anywhere but where it is declared."""
        return json.dumps([self.before, self.data]).count(f'"{name}"') > 2

    def finish(self) -> tuple[Data, Counter[Told]]:
        """The data with the groups renamed, and all that has to be told, with the ids that they have now."""
        text = json.dumps(self.data)
        for old, new in self.renamed.items():
            text = text.replace(f'"{old}"', f'"{new}"')
        data = json.loads(text)
        for old, new in self.renamed.items():
            data["groups"][new]["derived_from"] = [*as_list(data["groups"][new].get("derived_from")), old]
        ids = (data.get("id", ""), self.before.get("id", ""))
        told: Counter[Told] = Counter()
        for (kind, now, was), number in self.told.items():
            subjects = ids if now == WHOLE else (self.renamed.get(now, now), was)
            told[kind, *subjects] += 1 if kind == "group/renamed" else number
        return data, told


def as_list(value: Any) -> list[Any]:
    """One or several, as several; none or unknown as none."""
    if value is None or value == "unknown":
        return []
    return value if isinstance(value, list) else [value]


def state(value: Any) -> str:
    """Whether something is stated: `none`, `unknown`, `empty` or `known`."""
    if value is None or value == "unknown":
        return "none" if value is None else "unknown"
    return "empty" if value == [] else "known"


def put(at: Data, key: str, value: Any) -> None:
    """Write a value; None takes it away."""
    if value is None:
        at.pop(key, None)
    else:
        at[key] = value


def owned(written: Data) -> list[Any]:
    """The responsibilities of a group that are stated."""
    return as_list(written.get("responsibilities"))


def owned_id(item: Any) -> str:
    return str(item.get("id", "")) if isinstance(item, dict) else ""
