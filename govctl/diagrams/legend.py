"""The legend of a chart: what occurs in it, no more."""

from collections.abc import Iterable

from govctl.diagrams.chart import FORMERLY, Card, Entry, Link
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
    lines = {(link.relation, "" if link.relation == FORMERLY else link.mark) for link in links}
    marks = dict.fromkeys((card.mark, card.badge) for card in cards)
    return (
        *(
            Entry(relation, mark, line_words(relation, mark, words))
            for relation in _RELATIONS
            for mark in ("", *_MARKS)
            if (relation, mark) in lines
        ),
        *(
            Entry("", mark, ", ".join(sorted(said)))
            for mark in _MARKS
            if (said := {_mark(*one, words) for one in marks if one[0] == mark})
        ),
    )


def line_words(relation: str, mark: str, words: Words) -> str:
    """What a line says, and what a proposal does to it."""
    said = words.terms.relation(relation)
    return f"{said} ({words.terms.mark(mark)})" if mark else said


def _mark(mark: str, badge: str, words: Words) -> str:
    """As the badge says it: what is no more may be dissolved, merged, or just not mentioned."""
    return badge.partition(" ")[2] or words.terms.mark(mark)
