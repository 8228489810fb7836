"""JSON that is safe to show: readable letters, but nothing that acts on a terminal."""

import json
import re
from typing import Any

_ACTING = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def dump(value: Any) -> str:
    """The value as indented JSON, ending with a line feed."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _ACTING.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"
