"""Edits of seats: members, guests, chairs, deputies, secretariats."""

from typing import Any

from tests.changes.generated import OFFICES, PERSPECTIVES, ROLES, Data, parts
from tests.changes.made import Made, as_list, put, state


def office(made: Made) -> None:
    name, pen = made.group(), made.pen
    key = pen.one_of(OFFICES)
    if not made.claim(("groups", name, key)):
        return
    family, written = key.replace("_", "-"), made.groups[name]
    was = written.get(key)
    if _held(made, was) and pen.maybe():
        written[key] = {**parts(made.data, was), "nominated_by": pen.word()}
        made.tell(f"{family}/terms-changed", name)
        return
    now: Any = pen.one_of([one for one in (pen.name(), None, "unknown", {"vacant": True}) if one != was])
    if _is_vacant(was) and _is_vacant(now):
        now = "unknown"
    put(written, key, now)
    held = (_held(made, was), _held(made, now))
    word = {(True, True): "changed", (True, False): "lost", (False, True): "gained"}.get(held, "stated")
    made.tell(f"{family}/{word}", name)


def _held(made: Made, seat: Any) -> bool:
    return state(seat) == "known" and not parts(made.data, seat).get("vacant")


def _is_vacant(seat: Any) -> bool:
    return isinstance(seat, dict) and bool(seat.get("vacant"))


def come_or_go(made: Made) -> None:
    name, pen = made.group(), made.pen
    key = pen.one_of(["members", "guests"])
    there = made.groups[name].get(key)
    if not isinstance(there, list) or not made.claim(("groups", name, key)):
        return
    if there and pen.maybe():
        seat = parts(made.data, there[pen.number(0, len(there) - 1)])
        if "person" in seat and not made.claim(("people", seat["person"], "sits")):
            return
        made.groups[name][key] = [one for one in there if parts(made.data, one) != seat]
        made.tell("seat/lost", name)
    else:
        there.append(pen.name())
        made.tell("seat/gained", name)


def move(made: Made) -> None:
    """A person goes from one group to another."""
    name, to, pen = made.group(), made.group(), made.pen
    there, others = made.groups[name].get("members"), made.groups[to].get("members")
    if name == to or not isinstance(there, list) or not isinstance(others, list):
        return
    people = [one for one in there if "person" in parts(made.data, one)]
    sitting = repr([made.groups[to], made.before["groups"][to]])
    if not people or repr(person := parts(made.data, people[0])["person"]) in sitting:
        return
    if made.claim(("groups", name, "members"), ("groups", to, "members"), ("people", person, "sits")):
        there.remove(people[0])
        others.append(pen.one_of([person, {"person": person, "role": pen.one_of(ROLES)}]))
        made.tell("seat/moved", to, name)


def rank(made: Made) -> None:
    """A member becomes a guest, or the reverse."""
    name, pen = made.group(), made.pen
    here, there = pen.one_of([("members", "guests"), ("guests", "members")])
    written = made.groups[name]
    if not written.get(here) or not all(isinstance(written.get(key), list) for key in (here, there)):
        return
    seat = written[here][0]
    plain = parts(made.data, seat)
    if not {"organisation", "person", "title", "perspective"} & plain.keys():
        return
    if made.claim(("groups", name, here), ("groups", name, there)):
        written[there].append(written[here].pop(0))
        made.tell("seat/downgraded" if here == "members" else "seat/upgraded", name)


def known(made: Made) -> None:
    """Members or guests are stated, or no longer."""
    name, pen = made.group(), made.pen
    key = pen.one_of(["members", "guests"])
    was = made.groups[name].get(key)
    now: Any = pen.one_of([[pen.name()], [], "unknown", None])
    if state(was) == state(now) or {state(was), state(now)} == {"known", "empty"}:
        return
    sitting = [parts(made.data, one) for one in as_list(was)]
    people = [("people", one["person"], "sits") for one in sitting if "person" in one]
    if made.claim(("groups", name, key), *people):
        put(made.groups[name], key, now)
        if state(was) == "known":
            made.tell("members/no-longer-known", name)
        else:
            made.tell("members/now-known" if state(now) == "known" else "members/stated", name)


def terms(made: Made) -> None:
    """A seat is held on other terms."""
    name, pen = made.group(), made.pen
    key = pen.one_of(["members", "guests"])
    there = made.groups[name].get(key)
    if not there or not isinstance(there, list) or not made.claim(("groups", name, key)):
        return
    position = pen.number(0, len(there) - 1)
    seat = there[position] = dict(parts(made.data, there[position]))
    kind = pen.one_of(_TERMS)(made, seat)
    if kind:
        made.tell(f"seat/{kind}", name)


def _role(made: Made, seat: Data) -> str:
    if not {"organisation", "person", "title", "perspective"} & seat.keys():
        return ""
    put(seat, "role", made.pen.one_of(one for one in (*ROLES, None) if one != seat.get("role")))
    return "role-changed"


def _voting(made: Made, seat: Data) -> str:
    was = seat.get("voting")
    now = made.pen.one_of([one for one in (True, False, "unknown", None) if one is not was and one != was])
    put(seat, "voting", now)
    return "vote-lost" if now is False else "vote-gained" if was is False else "vote-unclear"


def _count(made: Made, seat: Data) -> str:
    was = seat.get("count", 1)
    if isinstance(was, int):
        seat["count"] = made.pen.one_of([was + 1, was + 2, was - 1])
        return "count-raised" if seat["count"] > was else "count-reduced"
    seat["count"] = 7 if was == {"max": 2} else {"min": 2, "max": 3}
    return "count-raised" if was == {"max": 2} else "count-changed"


def _condition(made: Made, seat: Data) -> str:
    had = "condition" in seat
    put(seat, "condition", None if had and made.pen.maybe() else made.pen.text())
    return "condition-added" if not had else "condition-changed" if "condition" in seat else "condition-lifted"


def _nomination(made: Made, seat: Data) -> str:
    seat["nominated_by"] = made.pen.word()
    return "nomination-changed"


def _term(made: Made, seat: Data) -> str:
    key = made.pen.one_of(["term", "since"])
    seat[key] = {"from": "2030"} if key == "term" else "2030"
    return "term-changed"


def _perspective(made: Made, seat: Data) -> str:
    if not {"organisation", "person", "title"} & seat.keys():
        return ""
    put(seat, "perspective", made.pen.one_of(one for one in (*PERSPECTIVES, None) if one != seat.get("perspective")))
    return "perspective-changed"


def _title(made: Made, seat: Data) -> str:
    """Another title is another holder, unless it is the same person."""
    if not {"organisation", "person"} & seat.keys():
        return ""
    seat["title"] = made.pen.text()
    return "title-changed" if "person" in seat else "holder-changed"


def _vacancy(made: Made, seat: Data) -> str:
    if "organisation" not in seat:
        return ""
    put(seat, "vacant", None if "vacant" in seat else True)
    return "vacated" if "vacant" in seat else "filled"


_TERMS = (_role, _voting, _count, _condition, _nomination, _term, _perspective, _title, _vacancy)

EDITS = (office, office, come_or_go, move, rank, known, terms, terms, terms, terms)
