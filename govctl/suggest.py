"""Did you mean ...? The known word that a misspelt one was probably meant to be."""

from collections.abc import Iterable

from govctl.words.told import told

_MOST_COMPARED = 300
_LENGTHS_APART = 3
_CLOSE_ENOUGH = 0.72


class Suggester:
    """Holds the known words by first and last letter, so that a guess costs the same among 100,000 as among 100."""

    def __init__(self, words: Iterable[str]) -> None:
        """`words` are the known ones."""
        self._by_plain: dict[str, str] = {}
        self._by_end: dict[tuple[str, str], list[str]] = {}
        for word in words:
            if word:
                self._by_plain.setdefault(_plain(word), word)
                self._by_end.setdefault(("first", word[0]), []).append(word)
                self._by_end.setdefault(("last", word[-1]), []).append(word)

    def closest(self, word: str) -> str:
        """The known word most like `word`, empty if none is like it."""
        if not word:
            return ""
        same = self._by_plain.get(_plain(word))
        if same is not None:
            return same
        near = [
            known
            for end in (("first", word[0]), ("last", word[-1]))
            for known in self._by_end.get(end, ())
            if abs(len(known) - len(word)) <= _LENGTHS_APART
        ]
        if not near:
            return ""
        from difflib import get_close_matches

        matches = get_close_matches(word, dict.fromkeys(near[:_MOST_COMPARED]), 1, _CLOSE_ENOUGH)
        return matches[0] if matches else ""


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """A sentence that proposes the known word most like `word`; empty if none is like it."""
    return proposed(Suggester(words).closest(word))


def proposed(name: str) -> str:
    """A sentence that proposes a name; empty for none."""
    return told("Did you mean `{name}`?", name=name) if name else ""


def _plain(word: str) -> str:
    return word.casefold().replace("-", "").replace("_", "").replace(" ", "")
