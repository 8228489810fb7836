"""Responsibilities: how many, and whether exactly one group owns each."""

from govctl.metrics.existing import existing
from govctl.metrics.measure import NOTHING_KNOWN, Measure, between, exactly, total
from govctl.metrics.metric import Measured, Metric
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Responsibility
from govctl.words.told import marked

_OWNING = frozenset(["", "perform", "oversee"])
"""Who agrees, recommends, is consulted or informed contributes; who decides owns before all others."""


def responsibilities(index: Index) -> Measured:
    """The number of responsibilities, by group."""
    parts = {group.id: _number(group) for group in existing(index)}
    return Measured(total(parts.values()), parts)


def _number(group: Group) -> Measure:
    stated = len(group.known_responsibilities)
    return between(stated, None) if is_open(group) else exactly(stated)


def is_open(group: Group) -> bool:
    """Whether a group may have responsibilities that nobody has stated."""
    listed = isinstance(group.responsibilities, tuple) and group.completeness not in ("partial", "unknown")
    return not listed and group.completeness != "complete"


Matter = tuple[str, ...]
"""What a responsibility is about: the same words with the same scope and condition are the same matter."""


def owners(index: Index) -> dict[Matter, set[str]]:
    """By matter, the groups that own it, by id; a matter that nobody owns is left out.

    As in RAPID, the group that decides owns it, others only help; if none decides, all that perform or oversee it own it.
    """
    deciding: dict[Matter, set[str]] = {}
    performing: dict[Matter, set[str]] = {}
    for group in existing(index):
        for owned in group.known_responsibilities:
            if owned.authority == "decide":
                deciding.setdefault(matter(index, owned), set()).add(group.id)
            elif owned.authority in _OWNING:
                performing.setdefault(matter(index, owned), set()).add(group.id)
    return performing | deciding


def matter(index: Index, owned: Responsibility) -> Matter:
    """What a responsibility is about, however it is spaced and capitalised."""
    texts = (owned.text, owned.scope, owned.condition)
    key = tuple([" ".join(index.words(text).casefold().split()) if text else "" for text in texts])
    return key if key[0] else (owned.id, *key)


def one_owner(index: Index) -> Measured:
    """The percentage of the owned responsibilities that one group owns."""
    counts = [len(groups) for groups in owners(index).values()]
    return Measured(exactly(100 * counts.count(1) / len(counts)) if counts else NOTHING_KNOWN)


METRICS = (
    Metric(
        "responsibilities",
        marked("Responsibilities"),
        "responsibilities",
        "How many responsibilities the groups have; one that stands in two groups counts twice.",
        responsibilities,
        "group",
    ),
    Metric(
        "one-owner",
        marked("With exactly one owner"),
        "percent",
        "The share of the stated responsibilities that exactly one group decides on, or else performs or oversees.",
        one_owner,
    ),
)
