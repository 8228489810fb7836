"""Which seat of a group is which: by who holds it, then by the organisation, then by the perspective."""

from collections import defaultdict
from collections.abc import Callable, Hashable
from typing import NamedTuple

from govctl.changes.matching.evidence import holder
from govctl.model.parts import Seat

Placed = tuple[str, Seat]
"""A seat with the key it stands under: `members` or `guests`."""


class SeatMatches(NamedTuple):
    """The seats of an old and a new group."""

    kept: tuple[tuple[Placed, Placed], ...]
    lost: tuple[Placed, ...]
    gained: tuple[Placed, ...]


def match_seats(old: list[Placed], new: list[Placed]) -> SeatMatches:
    """Match seats in rounds, from the most certain to the least; the order in the file plays no part."""
    old, new = sorted(old, key=_written), sorted(new, key=_written)
    kept: list[tuple[Placed, Placed]] = []
    for trait in _ROUNDS:
        waiting: dict[Hashable, list[Placed]] = defaultdict(list)
        for placed in new:
            waiting[trait(placed)].append(placed)
        left = []
        for placed in old:
            key = trait(placed)
            if key is not None and waiting.get(key):
                match = waiting[key].pop(0)
                kept.append((placed, match))
                new = [other for other in new if other is not match]
            else:
                left.append(placed)
        old = left
    return SeatMatches(tuple(kept), tuple(old), tuple(new))


def _written(placed: Placed) -> str:
    """For an order that does not hang on that of the file."""
    return repr((placed[0], placed[1][:-1]))


def _exactly(placed: Placed) -> Hashable:
    key, seat = placed
    return (key, seat.without_remarks()._replace(pointer=0))


def _holder_and_section(placed: Placed) -> Hashable:
    return (placed[0], holder(placed[1])) if any(holder(placed[1])) else None


def _holder(placed: Placed) -> Hashable:
    return holder(placed[1]) if any(holder(placed[1])) else None


def _organisation(placed: Placed) -> Hashable:
    seat = placed[1]
    return (seat.organisation, seat.perspective) if seat.organisation and not seat.person else None


def _organisation_alone(placed: Placed) -> Hashable:
    seat = placed[1]
    return seat.organisation if seat.organisation and not seat.person else None


def _title(placed: Placed) -> Hashable:
    seat = placed[1]
    title = holder(seat)[1]
    return title if title and not seat.person else None


def _organisation_of_anybody(placed: Placed) -> Hashable:
    """Another person for the same organisation, or nobody: the seat is the organisation's."""
    return placed[1].organisation or None


_ROUNDS: tuple[Callable[[Placed], Hashable], ...] = (
    _exactly,
    _holder_and_section,
    _holder,
    _organisation,
    _organisation_alone,
    _title,
    _organisation_of_anybody,
)
