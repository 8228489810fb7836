"""Chair, deputy chair and secretariat: changed, gone, new."""

from collections.abc import Iterator
from typing import TypeGuard

from govctl.changes.change import Change, ChangeKind, gain, loss, shift
from govctl.changes.matching.groups import GroupMatch
from govctl.changes.pair import Pair
from govctl.changes.seat import seat_name
from govctl.model.element import Unknown
from govctl.model.index import Index
from govctl.model.parts import Seat
from govctl.words.told import marked, told

_OFFICES = (("chair", "chair"), ("deputy_chair", "deputy chair"), ("secretariat", "secretariat"))
_MEANING = {
    "chair": "Somebody else calls the meetings and answers for the group.",
    "deputy_chair": "Somebody else stands in for the chair.",
    "secretariat": "Somebody else prepares the meetings and keeps the minutes.",
}


def _kinds() -> Iterator[ChangeKind]:
    for key, word in _OFFICES:
        name = key.replace("_", "-")
        yield shift(f"{name}/changed", f"A group has another {word}.", _MEANING[key])
        lost, gained = f"{name}/lost", f"{name}/gained"
        yield loss(lost, gained, f"A group loses its {word}.", f"Nobody is known to be {word}.")
        yield gain(gained, lost, f"A group gains a {word}.", f"It is now stated who is {word}.")
        stated = f"That a {word} is unknown, or a seat vacant, is newly or no longer said."
        yield shift(f"{name}/stated", stated, "The file says more or less.")
        yield shift(f"{name}/terms-changed", f"The terms of a {word} change.", "The same holder on other terms.")


KINDS: tuple[ChangeKind, ...] = tuple(_kinds())
_MESSAGES = {
    "chair": {
        "lost": marked("{group} loses its chair {was}; now {now}."),
        "gained": marked("{group} gains {now} as chair; before {was}."),
        "changed": marked("{now} is chair of {group} now, not {was}."),
        "stated": marked("Who is chair of {group}: {now} now; before {was}."),
        "terms-changed": marked("The terms of the chair of {group} change; it is {now} as before."),
    },
    "deputy_chair": {
        "lost": marked("{group} loses its deputy chair {was}; now {now}."),
        "gained": marked("{group} gains {now} as deputy chair; before {was}."),
        "changed": marked("{now} is deputy chair of {group} now, not {was}."),
        "stated": marked("Who is deputy chair of {group}: {now} now; before {was}."),
        "terms-changed": marked("The terms of the deputy chair of {group} change; it is {now} as before."),
    },
    "secretariat": {
        "lost": marked("{group} loses its secretariat {was}; now {now}."),
        "gained": marked("{group} gains {now} as secretariat; before {was}."),
        "changed": marked("{now} is secretariat of {group} now, not {was}."),
        "stated": marked("Who is secretariat of {group}: {now} now; before {was}."),
        "terms-changed": marked("The terms of the secretariat of {group} change; it is {now} as before."),
    },
}


def detect(pair: Pair) -> Iterator[Change]:
    """All changes of office holders in groups that go on."""
    for match in pair.changed_groups():
        for key in _MESSAGES:
            if getattr(match.old, key) != getattr(match.new, key):
                yield from _office(pair, match, key)


def _office(pair: Pair, match: GroupMatch, key: str) -> Iterator[Change]:
    old, new = getattr(match.old, key), getattr(match.new, key)
    was, now = _holder(pair.old, old), _holder(pair.new, new)
    if what := _what(pair, old, new):
        message = told(_MESSAGES[key][what], group=pair.new.group_name(match.new), was=was, now=now)
        concerns = dict.fromkeys(
            seat.organisation for seat in (old, new) if isinstance(seat, Seat) and seat.organisation
        )
        kind = f"{key.replace('_', '-')}/{what}"
        yield Change(kind, message, match.new.id, *pair.both(match, key), tuple(concerns))


def _what(pair: Pair, old: Seat | Unknown | None, new: Seat | Unknown | None) -> str:
    """Which sort of change it is; none where only remarks differ."""
    if _held(old) and _held(new):
        if _is_another(pair, old, new):
            return "changed"
    elif _held(old) or _held(new):
        return "lost" if _held(old) else "gained"
    elif _holder(pair.old, old) != _holder(pair.new, new):
        return "stated"
    return "terms-changed" if _terms(old) != _terms(new) else ""


def _held(seat: Seat | Unknown | None) -> TypeGuard[Seat]:
    return isinstance(seat, Seat) and not seat.vacant


def _holder(index: Index, seat: Seat | Unknown | None) -> str:
    if isinstance(seat, Seat):
        return told("vacant") if seat.vacant else seat_name(index, seat)
    return told("unknown") if seat else told("not stated")


def _is_another(pair: Pair, old: Seat, new: Seat) -> bool:
    """Whether somebody else holds the seat: names play no part, another may bear the same."""
    if (old.person, old.organisation) != (new.person, new.organisation):
        return True
    if old.person:
        return False
    if not (old.organisation or old.title or new.title):
        return old.perspective != new.perspective
    return old.title != new.title and pair.old.words(old.title) != pair.new.words(new.title)


def _terms(seat: Seat | Unknown | None) -> object:
    return seat.without_remarks()._replace(pointer=0) if isinstance(seat, Seat) else seat
