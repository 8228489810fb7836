"""What follows from edits: representation, ways to the top, requirements, levels, records; worked out from plain data."""

import json
from collections import Counter
from collections.abc import Iterator

from tests.changes.generated import OFFICES, Data, level_ids, parts
from tests.changes.made import Told, as_list, owned, owned_id

Standing = tuple[int, tuple[str, ...]]


def effects(old: Data, new: Data, renamed: dict[str, str]) -> Counter[Told]:
    """All that has to be told because of edits elsewhere; `renamed` leads from old to new ids of groups."""
    both = [(was, renamed.get(was, was)) for was in old["groups"] if renamed.get(was, was) in new["groups"]]
    found = [*_representation(old, new, dict(both)), *_requirements(old, new)]
    ways = _ways(old["groups"]), _ways(new["groups"])
    for was, now in both:
        before, after = ways[0][was], ways[1][now]
        if before and after and before != after:
            found.append(("path/longer" if after > before else "path/shorter", now, was))
        then, later = old["groups"][was], new["groups"][now]
        if then.get("level") != later.get("level"):
            found.append((_direction(old, new, then.get("level"), later.get("level")), now, was))
        for kind, keys in (("record/notes-changed", ("notes",)), ("record/sources-changed", ("source", "sources"))):
            if _records(then, later, keys, old) != _records(later, then, keys, old):
                found.append((kind, now, was))
    return Counter(found)


def _holders(data: Data) -> Iterator[tuple[str, Data, str, Data]]:
    for name, written in data["groups"].items():
        for key in (*OFFICES, "members", "guests"):
            for one in as_list(written.get(key)):
                yield name, written, key, parts(data, one)


def _standings(data: Data) -> dict[tuple[str, str, str], Standing]:
    ranks: dict[tuple[str, str, str], dict[str, int]] = {}
    for name, written, key, seat in _holders(data):
        for sort in ("organisation", "perspective"):
            who = seat.get(sort)
            if who and key != "secretariat" and not seat.get("vacant") and written.get("status") != "dissolved":
                for level in {"", written.get("level", "")}:
                    at = ranks.setdefault((sort, who, level), {})
                    at[name] = max(at.get(name, 0), 1 if key == "guests" else 2)
    return {
        at: (max(groups.values()), tuple(name for name, rank in groups.items() if rank == max(groups.values())))
        for at, groups in ranks.items()
    }


def _representation(old: Data, new: Data, both: dict[str, str]) -> Iterator[Told]:
    before, after = _standings(old), _standings(new)
    back = {now: was for was, now in both.items()}
    for at in sorted({**before, **after}):
        sort, who, level = at
        was, groups_before = before.get(at, (0, ()))
        now, groups_after = after.get(at, (0, ()))
        if was == now:
            continue
        if level and before.get((sort, who, ""), (0,))[0] != after.get((sort, who, ""), (0,))[0]:
            continue
        if level and not (level in level_ids(old) and level in level_ids(new)):
            continue
        others = [old["groups"].get(back.get(name, "")) for name in groups_after]
        if now == 0:
            others = [new["groups"].get(both.get(name, "")) for name in groups_before]
        if 0 in (was, now) and all(one is not None and not isinstance(one.get("members"), list) for one in others):
            continue
        word = {(0, 1): "seated", (0, 2): "seated", (1, 2): "represented", (2, 1): "only-invited"}.get(
            (was, now), "unseated"
        )
        yield f"{sort}/{word}{'-at-level' if level else ''}", who, who


def _ways(groups: dict[str, Data]) -> dict[str, int | None]:
    """By group the number of steps to the top; 0 at the top, None where the top is not reached."""
    found: dict[str, int | None] = {}
    for start in groups:
        name, steps = start, 0
        while name in groups and not groups[name].get("apex") and steps <= len(groups):
            name, steps = groups[name].get("reports_to", ""), steps + 1
        found[start] = steps if name in groups and steps <= len(groups) else None
    return found


def _requirements(old: Data, new: Data) -> Iterator[Told]:
    for name, was in old["requirements"].items():
        now = new["requirements"].get(name)
        if now is not None:
            before, after = _is_met(old, was), _is_met(new, now)
            if {before, after} == {True, False}:
                yield f"requirement/{'now-met' if after else 'now-unmet'}", name, name


def _is_met(data: Data, requirement: Data) -> bool | None:
    check = requirement.get("check")
    if check is None:
        needed = requirement.get("evidence")
        return all(one in data["groups"] for one in needed) if needed else None
    at: set[str] = set()
    for name, written, key, seat in _holders(data):
        fits = all(seat.get(sort) == check[sort] for sort in ("organisation", "perspective") if sort in check)
        if fits and key not in ("guests", "secretariat") and not seat.get("vacant"):
            at |= {"", name, written.get("level", "")}
    return at >= set(check.get("has_seat_at") or [""])


def _direction(old: Data, new: Data, was: str | None, now: str | None) -> str:
    orders = [level_ids(data) for data in (old, new)]
    upward = {order.index(now) < order.index(was) for order in orders if was in order and now in order}
    if len(upward) != 1:
        return "group/level-changed"
    return "group/promoted" if upward.pop() else "group/demoted"


def _records(written: Data, other: Data, keys: tuple[str, ...], data: Data) -> Counter[str]:
    """Those of the group, and of its parts that are in the other state as well."""
    there = _named(other)
    elements = [written, *(part for name, part in _named(written).items() if name in there)]
    found: Counter[str] = Counter()
    for element in elements:
        for key in keys:
            for one in as_list(element.get(key)):
                found[
                    json.dumps({"ref": one} if isinstance(one, str) and one in data["sources"] else one, sort_keys=True)
                ] += 1
    return found


def _named(written: Data) -> dict[str, Data]:
    """Responsibilities by id, seats by organisation: the parts whose records are edited."""
    seats = [*as_list(written.get("members")), *as_list(written.get("guests"))]
    found = {one["organisation"]: one for one in seats if isinstance(one, dict) and "organisation" in one}
    return found | {owned_id(one): one for one in owned(written) if owned_id(one)}
