"""Words that no message may have: those of JSON Schema and of programs."""

import re

NOT_SAID = re.compile(
    r"\b(object|array|string|integer|boolean|propert(y|ies)|anyOf|enum|const|pattern\b(?!s)|schema(?!_)|regex|"
    r"additionalProperties|instance|None|True\b(?! (for|where))|False|dict|map of keys)\b"
)
