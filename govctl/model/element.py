"""What all elements of the model share: unknown values, and a pointer that takes no part in equality.

Elements are named tuples, not dataclasses: a class costs a quarter at start-up, an instance a fifth
(`docs/decisions/0003-named-tuples.md`).
"""

from enum import Enum
from typing import Final, TypeVar

T = TypeVar("T", bound=tuple[object, ...])


class Unknown(Enum):
    """Nobody has stated it. Not the same as None, which means that the file says nothing."""

    UNKNOWN = "unknown"

    def __str__(self) -> str:
        return self.value


UNKNOWN: Final = Unknown.UNKNOWN


def element(cls: type[T]) -> type[T]:
    """Makes a named tuple an element: all fields but the last, `pointer`, count when two are compared."""
    # A named tuple inherits from no class of ours, so they are set on it; mypy takes no method that is set on a class.
    cls.__eq__ = _same  # type: ignore[method-assign]
    cls.__ne__ = _differs  # type: ignore[assignment]
    cls.__hash__ = _hash  # type: ignore[assignment]
    return cls


def _same(one: tuple[object, ...], other: object) -> bool:
    return type(one) is type(other) and isinstance(other, tuple) and one[:-1] == other[:-1]


def _differs(one: tuple[object, ...], other: object) -> bool:
    return not _same(one, other)


def _hash(one: tuple[object, ...]) -> int:
    return hash(one[:-1])
