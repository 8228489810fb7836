"""Texts that people wrote, in one language or in several."""

from typing import NamedTuple


class Translated(NamedTuple):
    """The same text in several languages, in the order of the file, which takes no part in equality."""

    by_language: tuple[tuple[str, str], ...]

    def __eq__(self, other: object) -> bool:
        """Whether both say the same in the same languages."""
        return isinstance(other, Translated) and dict(self.by_language) == dict(other.by_language)

    def __ne__(self, other: object) -> bool:
        """Whether they say something else, or in another language."""
        return not self == other

    def __hash__(self) -> int:
        """The same for texts that are equal."""
        return hash(frozenset(self.by_language))


Text = str | Translated


def in_language(text: Text, language: str = "") -> str:
    """The text in the language asked for; failing that in its base language, failing that the first one given."""
    if isinstance(text, str):
        return text
    translations = dict(text.by_language)
    base = language.partition("-")[0]
    for tag, words in translations.items():
        if tag == language:
            return words
    for tag, words in translations.items():
        if tag.partition("-")[0] == base:
            return words
    return text.by_language[0][1]
