"""Comparing texts that people wrote."""


def folded(words: str) -> str:
    """The text without what people do not hear: case, spacing, a full stop at the end."""
    return " ".join(words.casefold().split()).rstrip(" .;") if words else ""
