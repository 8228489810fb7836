"""Message catalogues: English is in the code, other languages are translations of it."""

import gettext
import os
from functools import lru_cache

DOMAIN = "govctl"
LOCALES = os.path.join(os.path.dirname(__file__), "locales")


class Words:
    """Says things in one language: sentences, counts, dates, numbers. A sentence without translation stays English."""

    def __init__(self, language: str, catalogue: gettext.NullTranslations) -> None:
        """`language` is the tag of a language that has a catalogue, or `en`."""
        self.language = language
        self._catalogue = catalogue

    def say(self, message: str, **values: object) -> str:
        """The message in this language, its `{names}` filled with the values."""
        return self._catalogue.gettext(message).format(**values) if values else self._catalogue.gettext(message)

    def count(self, one: str, many: str, number: int, **values: object) -> str:
        """One of two messages, as the number asks for; `{number}` in it is the number."""
        return self._catalogue.ngettext(one, many, number).format(number=number, **values)


@lru_cache(maxsize=8)
def words_in(language: str) -> Words:
    """The words of a language tag such as `da` or `da-DK`; English if there is no catalogue for it."""
    tag = language.replace("_", "-")
    for candidate in (tag, tag.partition("-")[0]):
        try:
            found = gettext.translation(DOMAIN, LOCALES, [candidate.replace("-", "_")])
        except OSError:
            continue
        return Words(candidate, found)
    return Words("en", gettext.NullTranslations())
