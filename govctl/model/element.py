"""What all elements of the model share: unknown values, and a pointer that takes no part in equality.

Elements are named tuples, not dataclasses: a class costs a quarter at start-up, an instance a fifth
(`docs/decisions/0003-named-tuples.md`).
"""

from enum import Enum
from typing import Final


class Unknown(Enum):
    """Nobody has stated it. Not the same as None, which means that the file says nothing."""

    UNKNOWN = "unknown"

    def __str__(self) -> str:
        return self.value


UNKNOWN: Final = Unknown.UNKNOWN


def same(element: object, other: object) -> bool:
    """Whether two elements say the same, wherever they stand: all fields but the last, `pointer`, are equal."""
    if type(element) is not type(other):
        return False
    assert isinstance(element, tuple)
    assert isinstance(other, tuple)
    return element[:-1] == other[:-1]


def differs(element: object, other: object) -> bool:
    """The opposite of `same`."""
    return not same(element, other)


def hash_of(element: object) -> int:
    """A hash that goes with `same`."""
    assert isinstance(element, tuple)
    return hash(element[:-1])
