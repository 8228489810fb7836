"""Letters that stand for words, in each language its own; a legend of those that occur."""

from collections.abc import Mapping

from govctl.diagrams.tables.table import Entry, Mark
from govctl.words.catalogue import Words

_IS = " = "


class Signs:
    """The signs of a view in one language, and which of them have been used."""

    def __init__(self, messages: Mapping[str, tuple[str, str]], words: Words) -> None:
        """`messages`: by key, the sign and what it means as "C = chair", and the tone in which it stands in the legend."""
        self._messages = messages
        self._words = words
        self._used: set[str] = set()

    def sign(self, key: str) -> str:
        """The sign for a key, which is in the legend from now on."""
        self._used.add(key)
        return self._said(key)[0]

    def legend(self) -> tuple[Entry, ...]:
        """The signs that have been used, in the order of the messages; two with one sign on one line."""
        found: dict[str, Entry] = {}
        for key, (_, tone) in self._messages.items():
            if key in self._used:
                sign, meaning = self._said(key)
                before = found.get(sign)
                found[sign] = (
                    before._replace(words=f"{before.words}, {meaning}") if before else Entry(Mark(sign, tone), meaning)
                )
        return tuple(found.values())

    def _said(self, key: str) -> tuple[str, str]:
        """In English if a translation has not both sign and meaning."""
        message = self._messages[key][0]
        for text in (self._words.say(message), message):
            sign, _, meaning = text.partition(_IS)
            if sign.strip() and meaning.strip():
                return sign.strip(), meaning.strip()
        raise AssertionError
