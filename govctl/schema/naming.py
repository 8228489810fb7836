"""What schema titles, keys and values are called in a sentence."""

import re
from collections.abc import Iterable
from typing import Any

from govctl.schema.compile import Schema

_LONGEST_QUOTED = 60

_OWNERS = {
    "citation with a place": "a citation",
    "meetings": "`meetings`",
    "policy": "`policy`",
    "check": "`check`",
    "colours": "`colours`",
    "lines": "`lines`",
    "marks": "`marks`",
    "rules": "the settings of a rule",
}
"""Those whose keys are named, where their title with an article would not do."""
_VALUES = {
    "every": "an interval",
    "for": "the name of a key",
    "ids": "an id",
    "language": "a language tag",
    "meetings": "a known frequency",
    "rule": "the id of a rule",
    "text": "a text",
    "until": "a day",
}
_KNOWN = frozenset(["authority", "kind", "role", "severity", "status"])
"""Values that are words of a list."""


def plain_title(schema: Schema) -> str:
    """The title of a schema as it reads inside a sentence."""
    title = str(schema.get("title", "")).removesuffix(" in full").removesuffix(" in a list")
    title = re.sub(r", version \d+$", "", title)
    return title[:1].lower() + title[1:]


def owner_of_keys(title: str) -> str:
    """What a thing with keys is called: a group, `meetings`, the settings of a rule."""
    return _OWNERS.get(title) or with_article(title or "value")


def value_of(title: str) -> str:
    """What a value is called: an id, a day, a known status; empty if only its key can say what it is."""
    if title in _KNOWN:
        return f"a known {title}"
    return _VALUES.get(title) or ("" if title in _WITHOUT_NOUN else with_article(title or "value"))


_WITHOUT_NOUN = frozenset(["voting", "fail on", "completeness", "apex", "vacant", "unknown", "count", "schema version"])


def with_article(noun: str) -> str:
    """The noun with a or an."""
    return f"{'an' if noun[:1] in 'aeio' else 'a'} {noun}"


def enumerated(words: Iterable[str]) -> str:
    """The words as a choice: `a`, `a or b`, `a, b or c`."""
    known = list(words)
    return " or ".join(filter(None, (", ".join(known[:-1]), *known[-1:])))


def quoted(value: Any) -> str:
    """A value as one would write it in the file, in quotes, shortened."""
    return f"`{clipped(as_yaml(value))}`"


def as_yaml(value: Any) -> str:
    """A value as one would write it in the file."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {as_yaml(below)}" for key, below in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(as_yaml, value)) + "]"
    return str(value)


def clipped(text: str) -> str:
    """The text, shortened if it is long."""
    return text if len(text) <= _LONGEST_QUOTED else text[: _LONGEST_QUOTED - 1] + "…"


def sentences(*said: str) -> str:
    """Those sentences that say something, in a row."""
    return " ".join(sentence for sentence in said if sentence)
