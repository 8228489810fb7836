"""Edits of groups as such: they come, go, merge, split, get other names, places and words."""

from typing import Any

from tests.changes.generated import KINDS, LINES, parts, seats
from tests.changes.made import Made, as_list, owned, owned_id, put, state

_WORDS = {"name": "renamed", "purpose": "purpose-changed", "scope": "scope-changed"}
_LINES = {
    "escalates": "escalation",
    "advises": "advice",
    "consults": "consultation",
    "coordinates_with": "coordination",
}


def words(made: Made) -> None:
    name, key = made.group(), made.pen.one_of(_WORDS)
    if made.claim(("groups", name, key)):
        made.groups[name][key] = made.pen.text()
        made.tell(f"group/{_WORDS[key]}", name)


def choices(made: Made) -> None:
    name, pen = made.group(), made.pen
    key, values = pen.one_of(
        {
            "kind": KINDS,
            "completeness": ("complete", "unknown"),
            "level": (pen.word(), None),
            "valid_to": ("2031", "2032"),
        }.items()
    )
    written = made.groups[name]
    value = pen.one_of(one for one in values if one != written.get(key))
    if key == "level":  # what this is depends on the order of the levels: `effects` says it
        value = pen.one_of([one for one in (value, *_other_levels(made, name)) if one != written.get("level")])
    if made.claim(("groups", name, key)):
        put(written, key, value)
        if key != "level":
            made.tell("group/validity-changed" if key == "valid_to" else f"group/{key}-changed", name)


def _other_levels(made: Made, name: str) -> list[str]:
    return [one["level"] for other, one in made.before["groups"].items() if other != name]


def status(made: Made) -> None:
    name = made.group()
    was = made.groups[name].get("status", "active")
    now = made.pen.one_of(one for one in ("proposed", "active", "paused", "dissolved") if one != was)
    if made.claim(("groups", name, "status")):
        made.groups[name]["status"] = now
        made.tell("group/dissolved" if now == "dissolved" else "group/status-changed", name)


def decisions(made: Made) -> None:
    name, pen = made.group(), made.pen
    key = pen.one_of(["quorum", "decision_rule"])
    was = made.groups[name].get(key)
    now: Any = pen.one_of([pen.text(), None, "unknown"])
    if was != now and made.claim(("groups", name, key)):
        put(made.groups[name], key, now)
        known = (state(was) == "known", state(now) == "known")
        word = {(True, True): "changed", (True, False): "lost", (False, True): "gained"}.get(known, "stated")
        made.tell(f"{key.replace('_', '-')}/{word}", name)


def reporting(made: Made) -> None:
    name, pen = made.group(), made.pen
    written = made.groups[name]
    was = written.get("reports_to")
    others = [one for one in made.before["groups"] if one != name]
    now = pen.one_of([*others, None, "unknown"])
    if was == now or not made.claim(("groups", name, "reports_to")):
        return
    if written.get("apex") or pen.maybe(4):
        was_top = written.pop("apex", False)
        put(written, "reports_to", pen.one_of(others) if was_top else None)
        put(written, "apex", None if was_top else True)
        made.tell("group/apex-lost" if was_top else "group/apex-gained", name)
        return
    put(written, "reports_to", now)
    known = (state(was) == "known", state(now) == "known")
    kinds = {(True, True): "moved", (True, False): "line-upward-lost", (False, True): "line-upward-gained"}
    made.tell(f"group/{kinds.get(known, 'completeness-changed')}", name)


def records(made: Made) -> None:
    """What this is depends on all remarks in the group: `effects` says it."""
    name, pen = made.group(), made.pen
    key = pen.one_of(["notes", "sources", "derived_from"])
    if made.claim(("groups", name, key)):
        written = made.groups[name]
        if key == "notes":
            put(written, key, None if key in written and pen.maybe() else [*as_list(written.get(key)), pen.text()])
        elif key == "sources":
            put(written, key, None if key in written else list(made.before["sources"]))
        else:
            written[key] = [*as_list(written.get(key)), "longer-ago"]
            made.tell("record/lineage-changed", name)


def remarks(made: Made) -> None:
    """On a part that stays; what this is depends on all remarks in the group: `effects` says it."""
    name, pen = made.group(), made.pen
    key, mark = pen.one_of([("members", "organisation"), ("guests", "organisation"), ("responsibilities", "id")])
    there = [one for one in as_list(made.groups[name].get(key)) if isinstance(one, dict) and mark in one]
    if there and made.claim(("groups", name, key)):
        part = pen.one_of(there)
        part["notes"] = [*as_list(part.get("notes")), pen.text()]


def lines(made: Made) -> None:
    name, pen = made.group(), made.pen
    key = pen.one_of(LINES)
    if not made.claim(("groups", name, key)):
        return
    written = made.groups[name]
    there = written.setdefault(key, [])
    what = pen.one_of(["lost", "gained", "terms-changed"]) if there else "gained"
    if what == "lost":
        there.pop()
    elif what == "gained":
        there.append(pen.one_of([pen.word(), {"to": pen.word(), "topic": pen.text()}]))
    else:
        there[0]["when"] = pen.text()
    made.tell(f"{_LINES[key]}/{what}", name)


def create(made: Made) -> None:
    name, pen = made.pen.word(), made.pen
    made.groups[name] = {"name": pen.text(), "reports_to": made.group(), "members": [pen.name(), pen.name()]}
    made.groups[name]["responsibilities"] = [pen.sentence()]
    made.tell("group/created", name)
    made.tell("responsibility/added", name)
    made.claim(("groups", made.groups[name]["reports_to"], "id"), ("groups", name))


def drop(made: Made) -> None:
    name = made.group()
    if not made.can_go(name) or not made.claim(("groups", name)):
        return
    written = made.groups.pop(name)
    if written.get("status") != "dissolved":
        made.tell("group/no-longer-mentioned", name)
    for item in owned(written):
        made.tell("responsibility/dropped", owned_id(item) or name)


def rename(made: Made) -> None:
    name = made.group()
    if made.claim(("groups", name, "id")):
        made.renamed[name] = made.pen.word()
        made.tell("group/renamed", name)


def merge(made: Made) -> None:
    name, into = made.group(), made.group()
    if name == into or not made.can_go(name) or not made.claim(("groups", name), ("groups", into)):
        return
    gone = made.groups.pop(name)
    sitting = [_holder(parts(made.data, seat)) for seat in seats(made.groups[into])]
    made.tell("group/merged", into, name)
    for seat in seats(gone):
        if _holder(parts(made.data, seat)) not in sitting:
            made.tell("seat/lost", name)
    for item in owned(gone):
        made.tell("responsibility/dropped", owned_id(item) or name)
    made.groups[into]["derived_from"] = [*as_list(made.groups[into].get("derived_from")), name]


def _holder(seat: Any) -> tuple[Any, ...]:
    if seat.get("person"):
        return (seat["person"],)
    return seat.get("organisation"), repr(seat.get("title")), seat.get("perspective")


def split(made: Made) -> None:
    name, pen = made.group(), made.pen
    if not made.claim(("groups", name, "id")):
        return
    part = pen.word()
    made.groups[part] = {"apex": True, "derived_from": [name], "members": [pen.name()], "responsibilities": []}
    made.groups[part]["responsibilities"] = [{"id": (duty := pen.word()), "text": pen.text()}]
    made.tell("group/split", part, name)
    made.tell("seat/gained", part)
    made.tell("responsibility/added", duty)


EDITS = (
    words,
    choices,
    status,
    decisions,
    reporting,
    records,
    remarks,
    lines,
    create,
    drop,
    rename,
    merge,
    split,
)
