"""Values of the model without the order in which a file lists them: a list put in another order is no change."""

from collections import Counter
from typing import Any

from govctl.model.parts import Interval, Range, SeatDetails, Term

_IN_ORDER = (Interval, Range, Term)
"""Small records in which each position means something of its own."""


def unordered(value: Any) -> Any:
    """The value such that two are equal if they hold the same, in whatever order their lists are.

    Pointers of elements take no part. For texts, words, elements, and lists of these; not for levels, whose order
    says who is above whom.
    """
    if not isinstance(value, tuple) or isinstance(value, _IN_ORDER):
        return value
    if not hasattr(value, "_fields"):
        return frozenset(Counter(unordered(item) for item in value).items())
    if isinstance(value, SeatDetails):
        return type(value), *(unordered(part) for part in value)
    if "pointer" not in value._fields:
        return value  # texts in several languages: equal in any order
    return type(value), *(unordered(part) for part in value[:-1])
