"""Which groups share members: the organisations and people that sit in both."""

from collections import Counter
from functools import lru_cache
from heapq import nsmallest
from itertools import combinations
from typing import NamedTuple

from govctl.metrics.existing import existing
from govctl.metrics.load import open_groups, organisation_of
from govctl.metrics.measure import NONE, NOTHING_KNOWN, Measure, between, exactly
from govctl.metrics.metric import Measured, Metric
from govctl.metrics.seats import seated
from govctl.model.index import Index
from govctl.model.parts import Seat
from govctl.words.told import marked

MOST_PAIRS = 200_000
"""So many pairs of groups are looked at; who sits in 1,000 groups sits in half a million pairs."""
MOST_SHOWN = 50


class Holder(NamedTuple):
    """Who sits: the kind (organisation or person) and the id."""

    kind: str
    id: str


class Pair(NamedTuple):
    """Two groups, in the order of the file, and who sits in both."""

    first: str
    second: str
    organisations: tuple[str, ...]
    people: tuple[str, ...]

    @property
    def size(self) -> int:
        """How many organisations and people sit in both."""
        return len(self.organisations) + len(self.people)


class Shared(NamedTuple):
    """The pairs of groups with most members in common."""

    pairs: tuple[Pair, ...]
    number: Measure
    """How many pairs share anybody."""
    left_out: tuple[Holder, ...]
    """Who sits in too many groups to go through all pairs of them."""


def shared(index: Index, most: int = MOST_SHOWN) -> Shared:
    """The pairs of groups that share most, found by way of who sits in which groups, those in few groups first."""
    groups = existing(index)
    holders_of = [_holders(index, seats) for seats in seated(index).values()]
    places: dict[Holder, list[int]] = {}
    for place, holders in enumerate(holders_of):
        for holder in holders:
            places.setdefault(holder, []).append(place)
    common: Counter[tuple[int, int]] = Counter()
    left_out = []
    budget = MOST_PAIRS
    for holder, in_these in sorted(places.items(), key=lambda item: len(item[1])):
        budget -= len(in_these) * (len(in_these) - 1) // 2
        if budget < 0:
            left_out.append(holder)
        else:
            common.update(combinations(in_these, 2))
    leading = nsmallest(most, common, key=lambda pair: (-common[pair], pair))
    pairs = [
        _pair(groups[one].id, groups[other].id, [holder for holder in holders_of[one] if holder in holders_of[other]])
        for one, other in leading
    ]
    pairs.sort(key=lambda pair: -pair.size)  # who was left out counts again where the pair is shown
    return Shared(tuple(pairs), between(len(common), None) if left_out else exactly(len(common)), tuple(left_out))


def _holders(index: Index, seats: list[Seat]) -> dict[Holder, None]:
    found: dict[Holder, None] = {}
    for seat in seats:
        organisation = organisation_of(index, seat)
        if organisation:
            found[_holder("organisation", organisation)] = None
        if seat.person:
            found[_holder("person", seat.person)] = None
    return found


_holder = lru_cache(maxsize=10_000)(Holder)
"""Who sits in one group mostly sits in others, too"""


def _pair(first: str, second: str, both: list[Holder]) -> Pair:
    organisations = tuple(holder.id for holder in both if holder.kind == "organisation")
    return Pair(first, second, organisations, tuple(holder.id for holder in both if holder.kind == "person"))


def shared_pairs(index: Index) -> Measured:
    """The number of pairs of groups that share members."""
    return Measured(shared(index, 0).number.plus(NOTHING_KNOWN if open_groups(index) else NONE))


METRICS = (
    Metric(
        "shared-members",
        marked("Pairs of groups with members in common"),
        "pairs",
        "In how many pairs of groups the same organisation or person sits, guests and secretariats left out.",
        shared_pairs,
    ),
)
