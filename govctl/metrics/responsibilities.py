"""Responsibilities: how many, and whether exactly one group owns each."""

from govctl.metrics.existing import existing
from govctl.metrics.measure import NOTHING_KNOWN, Measure, between, exactly, total
from govctl.metrics.metric import Measured, Metric
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Responsibility

_OWNING = frozenset(["", "perform", "oversee"])
"""Who agrees, recommends, is consulted or informed contributes; who decides owns before all others."""


def responsibilities(index: Index) -> Measured:
    """The number of responsibilities, by group."""
    parts = {group.id: _number(group) for group in existing(index)}
    return Measured(total(parts.values()), parts)


def _number(group: Group) -> Measure:
    stated = len(group.known_responsibilities)
    is_open = not isinstance(group.responsibilities, tuple) or group.completeness in ("partial", "unknown")
    return between(stated, None) if is_open and group.completeness != "complete" else exactly(stated)


def owners(index: Index) -> list[int]:
    """For each responsibility that is owned at all, how many groups own it.

    The same words with the same scope and condition are the same responsibility. As in RAPID, the group that decides
    owns it, others only help; if none decides, all that perform or oversee it own it.
    """
    deciding: dict[tuple[str, ...], set[str]] = {}
    performing: dict[tuple[str, ...], set[str]] = {}
    for group in existing(index):
        for owned in group.known_responsibilities:
            if owned.authority == "decide":
                deciding.setdefault(_key(index, owned), set()).add(group.id)
            elif owned.authority in _OWNING:
                performing.setdefault(_key(index, owned), set()).add(group.id)
    return [len(groups) for groups in (performing | deciding).values()]


def _key(index: Index, owned: Responsibility) -> tuple[str, ...]:
    texts = (owned.text, owned.scope, owned.condition)
    key = tuple([" ".join(index.words(text).casefold().split()) if text else "" for text in texts])
    return key if key[0] else (owned.id, *key)


def one_owner(index: Index) -> Measured:
    """The percentage of the owned responsibilities that one group owns."""
    counts = owners(index)
    return Measured(exactly(100 * counts.count(1) / len(counts)) if counts else NOTHING_KNOWN)


METRICS = (
    Metric(
        "responsibilities",
        "Responsibilities",
        "responsibilities",
        "How many responsibilities the groups have; one that stands in two groups counts twice.",
        responsibilities,
        "group",
    ),
    Metric(
        "one-owner",
        "With exactly one owner",
        "percent",
        "The share of the stated responsibilities that exactly one group decides on, or else performs or oversees.",
        one_owner,
    ),
)
