"""Edits of meetings and responsibilities."""

from typing import Any

from tests.changes.generated import AUTHORITIES, Data
from tests.changes.made import Made, owned_id, put, state


def meetings(made: Made) -> None:
    name, pen = made.group(), made.pen
    if not made.claim(("groups", name, "meetings")):
        return
    written = made.groups[name]
    was = written.get("meetings")
    if not isinstance(was, dict) or pen.maybe(4):
        now: Any = pen.one_of([one for one in ({"per_year": 3}, None, "unknown") if state(one) != state(was)])
        put(written, "meetings", now)
        known = (state(was) == "known", state(now) == "known")
        kinds = {(True, False): "no-longer-known", (False, True): "now-known"}
        made.tell(f"meeting/{kinds.get(known, 'stated')}", name)
        for key in ("duration_hours", "scope"):
            if isinstance(was, dict) and key in was:
                made.tell(f"meeting/{key.split('_')[0]}-changed", name)
        return
    if pen.maybe():
        key = pen.one_of(["duration_hours", "scope"])
        was[key] = was.get(key, 0) + 1 if key == "duration_hours" else pen.text()
        made.tell(f"meeting/{key.split('_')[0]}-changed", name)
    elif was.get("per_year") == 4:
        was["per_year"] = pen.one_of([3, 5])
        made.tell("meeting/more-often" if was["per_year"] == 5 else "meeting/less-often", name)
    else:
        rest = {key: was[key] for key in was if key not in ("per_year", "every", "rrule")}
        rule, kind = pen.one_of([("FREQ=YEARLY", "less-often"), ("FREQ=DAILY;COUNT=9", "frequency-changed")])
        written["meetings"] = {**rest, "rrule": rule}
        made.tell(f"meeting/{kind}", name)


def known(made: Made) -> None:
    """Responsibilities are stated, or no longer."""
    name, pen = made.group(), made.pen
    was = made.groups[name].get("responsibilities")
    now: Any = pen.one_of([[pen.sentence()], [], "unknown", None])
    if state(was) == state(now) or {state(was), state(now)} == {"known", "empty"}:
        return
    if made.claim(("groups", name, "responsibilities")):
        put(made.groups[name], "responsibilities", now)
        if state(was) == "known":
            made.tell("responsibilities/no-longer-known", name)
        else:
            made.tell(f"responsibilities/{'now-known' if state(now) == 'known' else 'stated'}", name)


def responsibility(made: Made) -> None:
    name, pen = made.group(), made.pen
    there = made.groups[name].get("responsibilities")
    if not isinstance(there, list) or not made.claim(("groups", name, "responsibilities")):
        return
    if not there or pen.maybe(6):
        there.append(pen.one_of([pen.sentence(), {"text": pen.text()}]))
        made.tell("responsibility/added", name)
        return
    position = pen.number(0, len(there) - 1)
    item = there[position]
    subject = owned_id(item) or name
    if pen.maybe(5):
        del there[position]
        made.tell("responsibility/dropped", subject)
        return
    item = there[position] = dict(item) if isinstance(item, dict) else {"text": item}
    edits = _OF_ANY if not owned_id(item) else (*_OF_ANY, *_OF_NAMED)
    pen.one_of(edits)(made, name, subject, item)


def _words(made: Made, name: str, subject: str, item: Data) -> None:
    """All words of one with an id; one of four of one without."""
    if "id" in item:
        item["text"] = made.pen.text()
    elif isinstance(item["text"], str):
        item["text"] = " ".join([*item["text"].split()[:3], made.pen.word()])
    else:
        return
    made.tell("responsibility/reworded", subject)


def _authority(made: Made, name: str, subject: str, item: Data) -> None:
    put(item, "authority", made.pen.one_of(one for one in (*AUTHORITIES, None) if one != item.get("authority")))
    made.tell("responsibility/authority-changed", subject)


def _terms(made: Made, name: str, subject: str, item: Data) -> None:
    key = made.pen.one_of(["scope", "condition"])
    put(item, key, None if key in item and made.pen.maybe() else made.pen.text())
    made.tell(f"responsibility/{key}-changed", subject)


def _lineage(made: Made, name: str, subject: str, item: Data) -> None:
    item["derived_from"] = "long-ago"
    made.tell("responsibility/lineage-changed", subject)


def _id(made: Made, name: str, subject: str, item: Data) -> None:
    """Another id; the words or `derived_from` say that it is the same."""
    if made.pen.maybe() or isinstance(item["text"], dict):
        item["derived_from"] = item["id"]
    item["id"] = made.pen.word()
    made.tell("responsibility/relabelled", item["id"], subject)


def _move(made: Made, name: str, subject: str, item: Data) -> None:
    to = made.group()
    others = made.groups[to].get("responsibilities")
    if to != name and isinstance(others, list) and made.claim(("groups", to, "responsibilities")):
        made.groups[name]["responsibilities"].remove(item)
        others.append(item)
        made.tell("responsibility/moved", subject)


def _split(made: Made, name: str, subject: str, item: Data) -> None:
    halves = [{"id": made.pen.word(), "text": made.pen.text(), "derived_from": [item["id"]]} for _ in range(2)]
    there = made.groups[name]["responsibilities"]
    there.remove(item)
    there.extend(halves)
    made.tell("responsibility/split", subject)


def _merge(made: Made, name: str, subject: str, item: Data) -> None:
    there = made.groups[name]["responsibilities"]
    others = [one for one in there if owned_id(one) and one is not item]
    if others:
        there.remove(item)
        there.remove(others[0])
        there.append({"id": made.pen.word(), "text": made.pen.text(), "derived_from": [item["id"], others[0]["id"]]})
        made.tell("responsibility/merged", there[-1]["id"])


def _twice(made: Made, name: str, subject: str, item: Data) -> None:
    to = made.group()
    others = made.groups[to].get("responsibilities")
    if to == name or not isinstance(others, list) or not isinstance(item["text"], str):
        return
    if made.claim(("groups", to, "responsibilities")):
        others.append(item["text"].upper() + ".")
        made.tell("responsibility/owned-twice", subject)
        made.tell("responsibility/added", to)


_OF_ANY = (_words, _authority, _terms, _lineage)
_OF_NAMED = (_id, _move, _split, _merge, _twice)

EDITS = (meetings, meetings, known, responsibility, responsibility, responsibility)
