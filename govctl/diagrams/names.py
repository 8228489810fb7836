"""Names for formats that allow few characters in them."""

import re
from collections.abc import Iterable


def unlike(ids: Iterable[str], before: str) -> dict[str, str]:
    """For each id a name of letters, digits and `_` that begins with `before`, no two alike."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for identity in ids:
        plain = name = before + re.sub(r"[^A-Za-z0-9]+", "_", identity).strip("_")
        number = 1
        while name in taken:
            number += 1
            name = f"{plain}_{number}"
        taken.add(name)
        names[identity] = name
    return names
