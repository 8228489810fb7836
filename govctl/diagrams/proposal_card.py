"""What the card of a group says that a proposal changes: in a few words, what was and what is."""

from collections import Counter
from collections.abc import Container, Iterator
from typing import NamedTuple

from govctl.changes.pair import Pair
from govctl.diagrams.card import (
    chair,
    fact,
    kind_name,
    kind_text,
    known,
    knows_meetings,
    knows_members,
    line_texts,
    meetings_text,
    members_text,
)
from govctl.diagrams.chart import Said
from govctl.diagrams.proposal_rest import Rest
from govctl.diagrams.seat import seat_name
from govctl.diagrams.seated import STYLE as SEATED
from govctl.diagrams.seated import seated_texts
from govctl.diagrams.text.lines import DOT
from govctl.metrics.seats import number
from govctl.model.element import UNKNOWN
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Seat, known_seats
from govctl.words.catalogue import Words


class CardChange(NamedTuple):
    """The texts of a changed card, and what is marked on it."""

    texts: tuple[Said, ...]
    mark: str


class Tally(NamedTuple):
    """What happens to a group's responsibilities, by number."""

    stated: int
    """What is said now of a group of which nothing was, and did not come from another"""
    added: int
    received: int
    handed_over: int
    dropped: int


class Changed:
    """What is counted once for all cards."""

    def __init__(self, pair: Pair, rest: Rest, words: Words, *, seats: bool = False) -> None:
        """Follows the responsibilities from group to group; `seats`: whether cards say who sits there."""
        self.rest = rest
        self.pair = pair
        self.words = words
        self.seats = seats
        self._received: Counter[str] = Counter()
        self._handed_over: Counter[str] = Counter()
        self._begun: dict[str, set[int]] = {}
        self._ended: dict[str, set[int]] = {}
        for link in pair.links:
            old, new = link.old.group.id, link.new.group.id
            self._begun.setdefault(new, set()).add(link.new.item.pointer)
            self._ended.setdefault(old, set()).add(link.old.item.pointer)
            if pair.now.get(old) != new:
                self._received[new] += 1
                self._handed_over[old] += 1

    def tally(self, old: Group, new: Group) -> Tally:
        """The responsibilities that come to a group and leave it; none is new or dropped where it was or is not said which."""
        was, now = old.responsibilities, new.responsibilities
        followed, continued = self._begun.get(new.id, ()), self._ended.get(old.id, ())
        begun = sum(item.pointer not in followed for item in now) if isinstance(now, tuple) else 0
        ended = sum(item.pointer not in continued for item in was) if isinstance(was, tuple) else 0
        is_known = isinstance(was, tuple)
        return Tally(
            stated=0 if is_known else begun,
            added=begun if is_known else 0,
            received=self._received[new.id],
            handed_over=self._handed_over[old.id],
            dropped=ended if isinstance(now, tuple) else 0,
        )


def ghost_texts(texts: tuple[Said, ...]) -> tuple[Said, ...]:
    """The texts of a card whose group is no more: its name, and those who sat there, struck through; without the facts."""
    return tuple(
        said._replace(style=f"{said.style}-gone") if said.style in ("name", SEATED) else said
        for said in texts
        if said.style not in ("fact", "unknown")
    )


def changed_texts(changed: Changed, old: Group, new: Group, drawn: Container[str]) -> CardChange:
    """What the card says; without a mark if nothing changes that a picture shows. `drawn`: the groups with a card."""
    pair, words = changed.pair, changed.words
    was_named, is_named = pair.old.group_name(old), pair.new.group_name(new)
    news = tuple(_news(changed, old, new))
    kind = _kind(pair, old, new, words)
    texts = (Said(kind, "kind"),) if kind else ()
    if was_named != is_named:
        texts = (*texts, Said(was_named, "fact-gone"))
    texts = (
        *texts,
        Said(is_named, "name"),
        *_facts(changed, old, new),
        *line_texts(pair.new, new, words, drawn),
        *(seated_texts(pair.new, _as_before(changed, old, new), words) if changed.seats else ()),
        *(fact(text, "change") for text in news),
    )
    is_told = was_named != is_named or any(said.style == "change" for said in texts)
    is_told = is_told or kind != kind_text(pair.new, new, words)
    rest = changed.rest.of(new.id) if is_told else changed.rest.all_of(new.id)
    if rest:
        texts = (*texts, fact(rest, "change"))
    is_changed = is_told or rest or _lines_before(pair, old) != _lines(new)
    if _moved(pair, old, new):
        return CardChange(texts, "moved")
    if was_named != is_named:
        return CardChange(texts, "renamed")
    return CardChange(texts, "changed" if is_changed else "")


def _as_before(changed: Changed, old: Group, new: Group) -> Group:
    """The new group with the seats and offices alone that no line on changes tells of."""
    pair = changed.pair
    seats = pair.seats.get(new.id)
    told = {seat.pointer for key, seat in seats.gained if key == "guests" or _is_stated(old, key)} if seats else set()
    told |= {now.pointer for (was, _), (key, now) in seats.kept if was != key} if seats else set()
    offices = {
        key: getattr(new, key)
        for key in ("deputy_chair", "secretariat")
        if _who(pair.old, getattr(old, key), changed.words) == _who(pair.new, getattr(new, key), changed.words)
    }
    return new._replace(
        members=tuple(seat for seat in known_seats(new.members) if seat.pointer not in told),
        guests=tuple(seat for seat in known_seats(new.guests) if seat.pointer not in told),
        deputy_chair=offices.get("deputy_chair"),
        secretariat=offices.get("secretariat"),
    )


def _is_stated(group: Group, key: str) -> bool:
    return isinstance(getattr(group, key), tuple)


def _moved(pair: Pair, old: Group, new: Group) -> bool:
    """Whether it reports to another group now."""
    was, now = old.reports_to, new.reports_to
    return isinstance(was, str) and isinstance(now, str) and pair.follow(was) != (now,)


def _lines(group: Group) -> list[tuple[str, str]]:
    """All lines of a group: what each says, and where it leads."""
    above = [("reports_to", group.reports_to)] if isinstance(group.reports_to, str) else []
    return sorted([*above, *((key, line.to) for key, line in group.lines())])


def _lines_before(pair: Pair, group: Group) -> list[tuple[str, str]]:
    """The lines that a group had, as the new file writes their ends."""
    return sorted((key, pair.follow(to)[0]) for key, to in _lines(group))


def _kind(pair: Pair, old: Group, new: Group, words: Words) -> str:
    """Kind and status: the one that changes with what it was before it; of a status that does with the kind, only what it is."""
    was, now = kind_name(pair.old, old, words), kind_name(pair.new, new, words)
    if was != now or old.status == new.status:
        return _arrow(kind_text(pair.old, old, words), kind_text(pair.new, new, words))
    status = _arrow(words.terms.group_status(old.status), words.terms.group_status(new.status))
    return DOT.join(filter(None, (now, status)))


def _arrow(was: str, now: str) -> str:
    return now if was == now else f"{was or '–'} → {now or '–'}"


def _facts(changed: Changed, old: Group, new: Group) -> Iterator[Said]:
    """Chair, members and meetings: what stays in one line, what changes in a line of its own."""
    pair, words = changed.pair, changed.words
    chairs = (_who(pair.old, old.chair, words), _who(pair.new, new.chair, words))
    if chairs[0] == chairs[1]:
        yield chair(pair.new, new, words)
    else:
        yield Said(words.say("Chair: {name}", name=_arrow(*chairs)), "change")
    kept: dict[str, bool] = {}
    for was, now, is_known in (
        (members_text(old, words), members_text(new, words), knows_members(new)),
        (meetings_text(old, words), meetings_text(new, words), knows_meetings(new)),
    ):
        if was == now:
            kept[now] = is_known
        else:
            yield fact(_arrow(was, now), "change")
    if kept:
        yield known(DOT.join(kept), *kept.values())


def _news(changed: Changed, old: Group, new: Group) -> Iterator[str]:
    pair, words = changed.pair, changed.words
    if _moved(pair, old, new):
        yield words.say("from {name}", name=pair.old.group_name(str(old.reports_to)))
    if old.level != new.level and old.level in pair.old.levels:
        yield words.say("from the level {name}", name=_level(pair.old, old.level))
    yield from _seats(pair, old, new, words)
    for key, said in (("deputy_chair", words.say("Deputy chair")), ("secretariat", words.say("Secretariat"))):
        was, now = getattr(old, key), getattr(new, key)
        if _who(pair.old, was, words) != _who(pair.new, now, words):
            yield f"{said}: {_who(pair.old, was, words)} → {_who(pair.new, now, words)}"
    yield from _responsibilities(changed.tally(old, new), words)


def _seats(pair: Pair, old: Group, new: Group, words: Words) -> Iterator[str]:
    """Who comes to the table and who leaves it; where nobody was stated, who is stated now."""
    seats = pair.seats.get(new.id)
    if seats is None:
        return
    yield from _signed("+", [seat_name(pair.new, seat, words) for key, seat in seats.gained if _is_stated(old, key)])
    yield from _signed("−", [seat_name(pair.old, seat, words) for key, seat in seats.lost if _is_stated(new, key)])
    guests = [
        seat_name(pair.new, seat, words) for key, seat in seats.gained if key == "guests" and not _is_stated(old, key)
    ]
    if guests:
        yield words.say("guests now stated: {names}", names=", ".join(guests))
    for (_, was), (_, now) in seats.kept:
        if number(was) != number(now):
            name = seat_name(pair.new, now, words)
            before, after = (words.between(*number(seat)) for seat in (was, now))
            yield words.say("{name}: {before} → {after} seats", name=name, before=before, after=after)
    turned = [(was, key, seat_name(pair.new, now, words)) for (was, _), (key, now) in seats.kept if was != key]
    down = [name for _, key, name in turned if key == "guests"]
    up = [name for _, key, name in turned if key == "members"]
    if down:
        yield words.say("only a guest now: {names}", names=", ".join(down))
    if up:
        yield words.say("a member now: {names}", names=", ".join(up))


def _responsibilities(tally: Tally, words: Words) -> Iterator[str]:
    parts = []
    if tally.stated:
        parts.append(words.count("{number} now stated", "{number} now stated", tally.stated))
    if tally.added:
        parts.append(words.count("{number} new", "{number} new", tally.added))
    if tally.received:
        parts.append(words.count("{number} taken over", "{number} taken over", tally.received))
    if tally.handed_over:
        parts.append(words.count("{number} handed over", "{number} handed over", tally.handed_over))
    if tally.dropped:
        parts.append(words.count("{number} without a successor", "{number} without a successor", tally.dropped))
    if parts:
        yield words.say("Responsibilities: {parts}", parts=", ".join(parts))


def _signed(sign: str, names: list[str]) -> Iterator[str]:
    if names:
        yield f"{sign} {', '.join(dict.fromkeys(names))}"


def _level(index: Index, level: str) -> str:
    return index.words(index.governance.levels[index.levels[level]].name) or level


def _who(index: Index, said: object, words: Words) -> str:
    if isinstance(said, Seat):
        return words.say("vacant") if said.vacant else seat_name(index, said, words)
    return words.say("unknown") if said is UNKNOWN else words.say("not stated")
