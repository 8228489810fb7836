"""Governances of any shape, drawn: as plain data, the way a file is written."""

from collections.abc import Iterable, Sequence
from random import Random
from typing import Any, TypeVar

T = TypeVar("T")
Data = dict[str, Any]

_BEGINNINGS, _VOWELS = "bdfghjklmnprstv", "aeiou"
_SYLLABLES = [first + second for first in _BEGINNINGS for second in _VOWELS]
KINDS = ("steering_group", "working_group", "committee", "team")
ROLES = ("executive", "senior_user", "expert", "observer")
AUTHORITIES = ("decide", "agree", "recommend", "perform")
PERSPECTIVES = ("users", "money", "safety")
DAYS = ("2025", "2026-03", "2027-01-31", "unknown")
OFFICES = ("chair", "deputy_chair", "secretariat")
LINES = ("escalates", "advises", "consults", "coordinates_with")


class Pen:
    """Draws, and writes words that nothing else has, so that nothing looks like another thing by chance."""

    def __init__(self, seed: int) -> None:
        """Hypothesis draws the seed only: drawing each word would take twenty times as long."""
        self._random = Random(seed)
        self._words = 0

    def maybe(self, share: int = 2) -> bool:
        """True once in so many times."""
        return self._random.randint(1, share) == share

    def number(self, least: int, most: int) -> int:
        return self._random.randint(least, most)

    def one_of(self, options: Iterable[T]) -> T:
        return self._random.choice(list(options))

    def some_of(self, options: Iterable[T], most: int = 3) -> list[T]:
        listed = self.in_any_order(options)
        return listed[: self.number(0, min(most, len(listed)))]

    def in_any_order(self, options: Iterable[T]) -> list[T]:
        listed = list(options)
        self._random.shuffle(listed)
        return listed

    def shuffled(self, data: Any, key: str = "") -> Any:
        """The same in another order, where order says nothing."""
        if isinstance(data, dict):
            return {name: self.shuffled(data[name], name) for name in self.in_any_order(data)}
        if isinstance(data, list):
            items = [self.shuffled(item) for item in data]
            return items if key == "levels" else self.in_any_order(items)
        return data

    def word(self) -> str:
        self._words += 1
        high, low = divmod(self._words, len(_SYLLABLES))
        return _SYLLABLES[high] + _SYLLABLES[low]

    def name(self) -> str:
        """Of two words, so that nobody takes it for an id."""
        return f"{self.word()} {self.word()}".capitalize()

    def sentence(self) -> str:
        return f"{self.word()} {self.word()} {self.word()} {self.word()}".capitalize()

    def text(self) -> Any:
        """In one language or in two."""
        return {"en": self.sentence(), "da": self.sentence()} if self.maybe(4) else self.sentence()

    def fill(self, data: Data, **values: Any) -> Data:
        """The data with some of the values; functions are asked for theirs."""
        for key, value in values.items():
            if self.maybe():
                data[key] = value() if callable(value) else value
        return data


def governance(pen: Pen) -> Data:
    """A whole governance; every reference in it leads somewhere."""
    data: Data = {"schema_version": 1, "name": pen.text()}
    pen.fill(data, id=pen.word, status="proposed", language="da", valid_from="2026-01", purpose=pen.text)
    pen.fill(data, scope=pen.text, notes=lambda: notes(pen))
    data["sources"] = {pen.word(): {"title": pen.name()} for _ in range(2)}
    data["levels"] = [
        pen.word() if pen.maybe(4) else {"id": pen.word(), "name": pen.text()} for _ in range(pen.number(2, 4))
    ]
    data["organisations"] = {pen.word(): pen.name() for _ in range(pen.number(2, 4))}
    above = next(iter(data["organisations"]))
    data["organisations"][pen.word()] = {"name": pen.text(), "part_of": above, "kind": "company"}
    data["people"] = {
        pen.word(): pen.fill({"name": pen.name()}, organisation=above, notes=lambda: notes(pen)) for _ in range(3)
    }
    data["initiatives"] = {pen.word(): {"name": pen.name()}}
    data["mandate"] = [pen.name(), pen.fill({"text": pen.text()}, kind="legal", notes=lambda: notes(pen))]
    data["groups"] = {}
    for _ in range(pen.number(2, 5)):
        data["groups"][pen.word()] = group(pen, data)
    for written in data["groups"].values():
        for key in LINES:
            if pen.maybe(4):
                written[key] = [
                    pen.fill({"to": to}, topic=pen.text, notes=lambda: notes(pen))
                    for to in pen.some_of([*data["groups"], *data["initiatives"]], 2)
                ]
    data["requirements"] = {pen.word(): requirement(pen, data) for _ in range(pen.number(1, 3))}
    data["open_questions"] = {
        pen.word(): pen.fill(
            {"text": pen.text()},
            about=lambda: pen.some_of(data["groups"]),
            owner=pen.one_of([*data["groups"], "unknown"]),
            due=pen.one_of(DAYS),
            notes=lambda: notes(pen),
        )
        for _ in range(pen.number(1, 3))
    }
    data["policy"] = {
        "rules": {"meeting/missing": "off", "reporting/span": {"most": 7}},
        "waivers": [waiver(pen, data)],
    }
    return data


def group(pen: Pen, data: Data) -> Data:
    """A group below one of those that are there; the first is at the top."""
    above = list(data["groups"])
    written: Data = {"level": pen.one_of(level_ids(data))}
    if not above:
        written["apex"] = True
    elif pen.maybe(4):
        pen.fill(written, reports_to="unknown")
    else:
        written["reports_to"] = pen.one_of(above)
    pen.fill(written, name=pen.text, kind=pen.one_of(KINDS), purpose=pen.text, scope=pen.text, status="paused")
    pen.fill(written, quorum=lambda: text_or_unknown(pen), decision_rule=lambda: text_or_unknown(pen))
    pen.fill(written, completeness="partial", valid_to=pen.one_of(DAYS), notes=lambda: notes(pen))
    pen.fill(written, sources=lambda: citations(pen, data), derived_from="long-ago")
    pen.fill(written, meetings=lambda: meetings(pen))
    for office in OFFICES:
        if pen.maybe():
            written[office] = "unknown" if pen.maybe(4) else seat(pen, data, written)
    for key in ("members", "guests"):
        if not pen.maybe(4):
            written[key] = []
            for _ in range(pen.number(0, 4)):
                written[key].append(seat(pen, data, written))
            if not written[key] and pen.maybe():
                written[key] = "unknown"
    if not pen.maybe(4):
        written["responsibilities"] = [responsibility(pen, data) for _ in range(pen.number(0, 3))]
    elif pen.maybe():
        written["responsibilities"] = "unknown"
    return written


def seat(pen: Pen, data: Data, within: Data) -> Any:
    """A seat in one of its forms; no organisation or person has two in a group, or nobody could tell them apart."""
    taken = {part for one in seats(within) for part in parts(data, one).values() if isinstance(part, str)}
    organisations = [name for name in data["organisations"] if name not in taken]
    people = [name for name in data["people"] if name not in taken]
    forms: list[Any] = [pen.name(), {"title": pen.text(), "role": pen.one_of(ROLES)}]
    if organisations:
        organisation = pen.one_of(organisations)
        full: Data = {"organisation": organisation}
        pen.fill(full, title=pen.text, role=pen.one_of(ROLES), perspective=pen.one_of(PERSPECTIVES))
        pen.fill(full, voting=pen.one_of([True, False, "unknown"]), nominated_by=organisation, condition=pen.text)
        pen.fill(full, count=pen.one_of([1, 3, {"min": 1, "max": 4}, {"max": 2}, "unknown"]), term={"from": "2025"})
        pen.fill(full, notes=lambda: notes(pen), source=lambda: citations(pen, data))
        forms += [organisation, full, {"organisation": organisation, "vacant": True, "since": "2026"}]
    if people:
        forms += [people[0], {"person": people[0], "role": pen.one_of(ROLES)}]
    perspectives = [one for one in PERSPECTIVES if one not in taken]
    if perspectives:
        forms.append({"perspective": perspectives[0]})
    return pen.one_of(forms)


def seats(written: Data) -> list[Any]:
    """All seats of a group, offices among them, as they are written."""
    found = [written[office] for office in OFFICES if written.get(office, "unknown") != "unknown"]
    for key in ("members", "guests"):
        found.extend(written[key] if isinstance(written.get(key), list) else ())
    return found


def parts(data: Data, written: Any) -> Data:
    """A seat with all its keys, however it is written."""
    if isinstance(written, dict):
        return written
    if written in data["organisations"]:
        return {"organisation": written}
    return {"person": written} if written in data["people"] else {"title": written}


def responsibility(pen: Pen, data: Data) -> Any:
    if pen.maybe(4):
        return pen.sentence()
    made = {"text": pen.text()}
    if not pen.maybe(3):
        made["id"] = pen.word()
    pen.fill(made, authority=pen.one_of(AUTHORITIES), scope=pen.text, condition=pen.text)
    return pen.fill(made, notes=lambda: notes(pen), source=lambda: citations(pen, data))


def meetings(pen: Pen) -> Any:
    if pen.maybe(4):
        return pen.one_of(["ad_hoc", "unknown"])
    often: Data = pen.one_of(
        [{"per_year": 4}, {"per_year": {"min": 2, "max": 6}}, {"every": "month"}, {"rrule": "FREQ=DAILY"}]
    )
    return pen.fill({**often}, duration_hours=2, scope=pen.text, notes=lambda: notes(pen))


def requirement(pen: Pen, data: Data) -> Data:
    made: Data = {"text": pen.text()}
    if pen.maybe(3):
        made["evidence"] = pen.some_of(data["groups"])
        return made if made["evidence"] else {"text": made["text"]}
    check: Data = {"organisation": pen.one_of(data["organisations"])}
    if pen.maybe():
        check = {"perspective": pen.one_of(PERSPECTIVES)}
    check["has_seat_at"] = pen.some_of([*level_ids(data), *data["groups"]], 2)
    made["check"] = check
    return pen.fill(made, notes=lambda: notes(pen), source=lambda: citations(pen, data))


def waiver(pen: Pen, data: Data) -> Data:
    return {
        "rule": "chair/missing",
        "target": pen.one_of(data["groups"]),
        "reason": pen.text(),
        "until": pen.one_of(["2030-01-01", "2031-12-31"]),
    }


def notes(pen: Pen) -> Any:
    return [pen.text() for _ in range(pen.number(1, 3))] if pen.maybe() else pen.sentence()


def citations(pen: Pen, data: Data) -> Any:
    one, other = data["sources"]
    return pen.one_of([one, [one, other], [{"ref": other, "at": "p. 3", "for": ["name", "kind"]}, one]])


def text_or_unknown(pen: Pen) -> Any:
    return "unknown" if pen.maybe(4) else pen.text()


def level_ids(data: Data) -> Sequence[str]:
    return [one["id"] if isinstance(one, dict) else one for one in data["levels"]]
