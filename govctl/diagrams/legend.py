"""The legend of a chart: what occurs in it, no more."""

from collections.abc import Iterable

from govctl.diagrams.chart import Card, Entry, Link
from govctl.words.catalogue import Words

_RELATIONS = (
    "reports_to",
    "escalates",
    "advises",
    "consults",
    "coordinates_with",
    "formerly",
    "continues",
    "takes_over",
)
_MARKS = ("created", "dissolved", "moved", "renamed", "changed")


def legend(links: Iterable[Link], cards: Iterable[Card], words: Words) -> tuple[Entry, ...]:
    """The relations that lines show, then the marks that cards bear."""
    relations = {link.relation for link in links}
    marks = {card.mark for card in cards}
    return (
        *(Entry(relation, "", words.terms.relation(relation)) for relation in _RELATIONS if relation in relations),
        *(Entry("", mark, _mark(mark, words)) for mark in _MARKS if mark in marks),
    )


def _mark(mark: str, words: Words) -> str:
    """A ghost may be dissolved or just not mentioned; its badge says which."""
    return words.say("no longer there") if mark == "dissolved" else words.terms.mark(mark)
