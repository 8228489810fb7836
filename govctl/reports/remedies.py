"""What to do about changes, said in full once where it repeats."""

import re
from collections.abc import Iterable

from govctl.changes.compared import LocatedChange
from govctl.words.catalogue import Words

_CODE = re.compile("`([^`]+)`")


def said_once(changes: Iterable[LocatedChange], says: Words) -> list[str]:
    """The remedy of each change, as a language says it; one that differs from an earlier one only in its code says just how."""
    first: dict[tuple[str, ...], list[str]] = {}
    said = []
    for change in changes:
        remedy = says.retold(change.remedy)
        parts = _CODE.split(remedy)
        words, code = (change.kind.id, *parts[::2]), parts[1::2]
        said.append(_difference(parts, first[words], says) if words in first else remedy)
        first.setdefault(words, code)
    return said


def _difference(parts: list[str], code: list[str], says: Words) -> str:
    """From the first piece of code that is another to the last; nothing where all is the same."""
    other = [number for number, (own, earlier) in enumerate(zip(parts[1::2], code, strict=True)) if own != earlier]
    if not other:
        return ""
    between = parts[1 + 2 * other[0] : 2 + 2 * other[-1]]
    differs = "".join(f"`{part}`" if place % 2 == 0 else part for place, part in enumerate(between))
    return says.say("The same, with {code}.", code=differs)
