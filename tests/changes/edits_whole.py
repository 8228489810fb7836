"""Edits of the governance as a whole, of what it declares, of requirements, questions and the policy."""

from tests.changes.generated import DAYS, level_ids, waiver
from tests.changes.made import WHOLE, Made, put

_PLAIN = {
    "name": "governance/renamed",
    "purpose": "governance/purpose-changed",
    "scope": "governance/scope-changed",
    "notes": "governance/notes-changed",
}
_SECTIONS = {
    "levels": ("level", "added", "removed"),
    "organisations": ("organisation", "declared", "not-declared"),
    "people": ("person", "declared", "not-declared"),
    "initiatives": ("initiative", "added", "removed"),
    "sources": ("source", "added", "removed"),
}


def whole(made: Made) -> None:
    pen = made.pen
    key = pen.one_of([*_PLAIN, "id", "status", "language", "valid_from", "valid_to"])
    if not made.claim((key,)):
        return
    if key in _PLAIN:
        made.data[key] = pen.text()
        made.tell(_PLAIN[key], WHOLE)
    elif key == "id":
        made.data[key] = pen.word()
        made.tell("governance/relabelled", WHOLE)
    elif key == "status":
        made.data[key] = "superseded"
        made.tell("governance/status-changed", WHOLE)
    elif key == "language":
        made.data[key] = "sv"
        made.tell("governance/language-changed", WHOLE)
    elif made.claim(("validity",)):
        made.data[key] = "2029-05"
        made.tell("governance/validity-changed", WHOLE)


def mandate(made: Made) -> None:
    pen = made.pen
    what = pen.one_of(["lost", "gained", "details-changed"])
    if not made.claim(("mandate",)):
        return
    if what == "lost":
        made.data["mandate"].pop()
    elif what == "gained":
        made.data["mandate"].append({"text": pen.text()})
    else:
        made.data["mandate"][1]["kind"] = "funding"
    made.tell(f"mandate/{what}")


def declare(made: Made) -> None:
    section = made.pen.one_of(_SECTIONS)
    family, come, _ = _SECTIONS[section]
    name = made.pen.word()
    if section == "levels":
        if not made.claim(("levels", name)):
            return
        made.data["levels"].append({"id": name})
    else:
        made.data[section][name] = {"title" if section == "sources" else "name": made.pen.name()}
        made.claim((section, name))
    made.tell(f"{family}/{come}", name)


def undeclare(made: Made) -> None:
    section = made.pen.one_of(_SECTIONS)
    family, _, gone = _SECTIONS[section]
    before = made.before[section]
    name = made.pen.one_of(level_ids(made.before) if section == "levels" else before)
    first = next(iter(before)) if section != "levels" else ""
    if made.is_referred_to(name) or name == first or not made.claim((section, name)):
        return
    if section == "levels":
        made.data["levels"] = [one for one in made.data["levels"] if name not in (one, _of(one))]
    else:
        del made.data[section][name]
    made.tell(f"{family}/{gone}", name)


def _of(level: object) -> str:
    return str(level["id"]) if isinstance(level, dict) else str(level)


def redeclare(made: Made) -> None:
    pen = made.pen
    section = pen.one_of(_SECTIONS)
    family = _SECTIONS[section][0]
    if section == "levels":
        position = pen.number(0, len(made.before["levels"]) - 1)
        name = _of(made.before["levels"][position])
        if not made.claim((section, name)):
            return
        position = [_of(one) for one in made.data["levels"]].index(name)
        one = made.data["levels"][position]
        one = made.data["levels"][position] = dict(one) if isinstance(one, dict) else {"id": one}
    else:
        name = pen.one_of(made.before[section])
        if not made.claim((section, name)):
            return
        one = made.data[section][name]
        one = made.data[section][name] = dict(one) if isinstance(one, dict) else {"name": one}
    if pen.maybe():
        one["title" if section == "sources" else "name"] = pen.name()
        made.tell(f"{family}/renamed", name)
    else:
        details = {"levels": "description", "people": "contact", "sources": "url", "initiatives": "description"}
        one[details.get(section, "abbreviation")] = "https://example.org" if section == "sources" else pen.name()
        made.tell(f"{family}/details-changed", name)


def reorder_levels(made: Made) -> None:
    if made.claim(("levels",)):
        made.data["levels"].reverse()
        made.tell("level/order-changed")


def requirement(made: Made) -> None:
    pen = made.pen
    name = pen.one_of([*made.before["requirements"], ""])
    if not name:
        made.data["requirements"][new := pen.word()] = {"text": pen.text()}
        made.tell("requirement/added", new)
        return
    if not made.claim(("requirements", name)):
        return
    one = made.data["requirements"][name]
    what = pen.one_of(["dropped", "reworded", "test-changed", "record-changed"])
    if what == "dropped":
        del made.data["requirements"][name]
    elif what == "reworded":
        one["text"] = pen.text()
    elif what == "record-changed":
        one["notes"] = pen.sentence()
    else:
        one["evidence"] = ["another"]
    made.tell(f"requirement/{what}", name)


def question(made: Made) -> None:
    pen = made.pen
    name = pen.one_of([*made.before["open_questions"], ""])
    if not name:
        made.data["open_questions"][new := pen.word()] = {"text": pen.text()}
        made.tell("question/opened", new)
        return
    if not made.claim(("open_questions", name)):
        return
    one = made.data["open_questions"][name]
    what = pen.one_of(["closed", "reworded", "owner-changed", "details-changed"])
    if what == "closed":
        del made.data["open_questions"][name]
    elif what == "reworded":
        one["text"] = pen.text()
    elif what == "owner-changed":
        put(one, "owner", None if "owner" in one and pen.maybe() else "somebody-else")
    else:
        put(one, "due", pen.one_of(day for day in (*DAYS, None) if day != one.get("due")))
    made.tell(f"question/{what}", name)


def policy(made: Made) -> None:
    pen = made.pen
    what = pen.one_of(["fail_on", "off", "on", "most", "kinds"])
    if not made.claim(("policy", what)):
        return
    rules = made.data["policy"]["rules"]
    if what == "fail_on":
        made.data["policy"]["fail_on"] = "warning"
        made.tell("policy/tightened")
    elif what == "off":
        rules["chair/unknown"] = "off"
        made.tell("policy/loosened", "chair/unknown")
    elif what == "on":
        del rules["meeting/missing"]
        made.tell("policy/tightened", "meeting/missing")
    elif what == "most":
        rules["reporting/span"]["most"] = 9
        made.tell("policy/parameters-changed", "reporting/span")
    else:
        made.data["policy"]["kinds"] = {pen.word(): pen.text()}
        made.tell("policy/kinds-changed")


def waive(made: Made) -> None:
    pen = made.pen
    what = pen.one_of(["added", "removed", "changed"])
    if not made.claim(("policy", "waivers")):
        return
    waivers = made.data["policy"]["waivers"]
    target = waivers[0]["target"]
    if what == "added":
        waivers.append({**waiver(pen, made.before), "rule": "chair/vacant"})
        target = waivers[-1]["target"]
    elif what == "removed":
        waivers.clear()
    else:
        waivers[0]["reason"] = pen.text()
    made.tell(f"waiver/{what}", target)


EDITS = (
    whole,
    mandate,
    declare,
    undeclare,
    redeclare,
    reorder_levels,
    requirement,
    question,
    policy,
    waive,
)
