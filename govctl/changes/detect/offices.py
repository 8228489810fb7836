"""Chair, deputy chair and secretariat: changed, gone, new."""

from collections.abc import Iterator

from govctl.changes.change import Change, ChangeKind, gain, loss, shift
from govctl.changes.matching.groups import GroupMatch
from govctl.changes.pair import Pair
from govctl.model.element import Unknown
from govctl.model.index import Index
from govctl.model.parts import Seat

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


def detect(pair: Pair) -> Iterator[Change]:
    """All changes of office holders in groups that go on."""
    for match in pair.changed_groups():
        for key, word in _OFFICES:
            if getattr(match.old, key) != getattr(match.new, key):
                yield from _office(pair, match, key, word)


def _office(pair: Pair, match: GroupMatch, key: str, word: str) -> Iterator[Change]:
    old, new = getattr(match.old, key), getattr(match.new, key)
    held_before, held_now = _held(old), _held(new)
    name, kind = pair.new.group_name(match.new), key.replace("_", "-")
    before, after = pair.both(match, key)
    was, now = _holder(pair.old, old), _holder(pair.new, new)
    concerns = tuple(seat.organisation for seat in (old, new) if isinstance(seat, Seat) and seat.organisation)
    if held_before and not held_now:
        message = f"{name} loses its {word} {was}; now {now}."
        yield Change(f"{kind}/lost", message, match.new.id, before, after, concerns)
    elif held_now and not held_before:
        message = f"{name} gains {now} as {word}; before {was}."
        yield Change(f"{kind}/gained", message, match.new.id, before, after, concerns)
    elif held_now and _is_another(pair, old, new):
        message = f"{now} is {word} of {name} now, not {was}."
        yield Change(f"{kind}/changed", message, match.new.id, before, after, tuple(dict.fromkeys(concerns)))
    elif not held_now and was != now:
        message = f"Who is {word} of {name}: {now} now; before {was}."
        yield Change(f"{kind}/stated", message, match.new.id, before, after, tuple(dict.fromkeys(concerns)))
    elif _terms(old) != _terms(new):
        message = f"The terms of the {word} of {name} change; it is {now} as before."
        yield Change(f"{kind}/terms-changed", message, match.new.id, before, after, tuple(dict.fromkeys(concerns)))


def _held(seat: Seat | Unknown | None) -> bool:
    return isinstance(seat, Seat) and not seat.vacant


def _holder(index: Index, seat: Seat | Unknown | None) -> str:
    if isinstance(seat, Seat):
        return "vacant" if seat.vacant else index.seat_name(seat)
    return "unknown" if seat else "not stated"


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
