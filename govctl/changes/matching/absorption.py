"""Mergers that nobody states: a group ends, and nearly all of its people are newly in one other group."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from govctl.changes.matching.evidence import holder
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.words.told import told

CLAIMED_FROM = 0.8
"""The share of a group's people that has to be newly in the other group."""
FEWEST = 3
"""Fewer people than this prove nothing."""

Holder = tuple[str, str, str]


def absorbed(
    later: Index, gone: Iterable[Group], matches: list[tuple[Group, Group]]
) -> Iterator[tuple[Group, Group, str, tuple[str, ...]]]:
    """Each group that ends, with the group its people went into, how it is known, and the evidence.

    A group ends that is gone or newly dissolved. Two groups that both took nearly all of the people: no claim.
    """
    ended = [group for group in gone if group.status != "dissolved"]
    ended += [old for old, new in matches if new.status == "dissolved" != old.status]
    if not ended:
        return
    earlier = {new.id: old for old, new in matches}
    joined: dict[Holder, list[str]] = defaultdict(list)
    for group in later.groups.values():
        if group.status != "dissolved":
            before = people(earlier[group.id]) if group.id in earlier else frozenset[Holder]()
            for who in people(group) - before:
                joined[who].append(group.id)
    for group in ended:
        leaving = people(group)
        counts = Counter(name for who in leaving for name in joined.get(who, ()))
        claims = [name for name, count in counts.items() if count >= CLAIMED_FROM * len(leaving)]
        if len(leaving) >= FEWEST and len(claims) == 1 and claims[0] in earlier:
            reason = told("{joined} of {number} people are newly there", joined=counts[claims[0]], number=len(leaving))
            yield group, later.groups[claims[0]], "evidence", (reason,)


def people(group: Group) -> frozenset[Holder]:
    """Who sits in a group."""
    return frozenset(holder(seat) for key, seat in group.seats() if key != "secretariat" and not seat.vacant)
