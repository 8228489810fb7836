"""What lines say, on the cards at which they begin where it has no room on them."""

from collections.abc import Callable
from typing import TypeVar

from govctl.diagrams.card import fact
from govctl.diagrams.chart import Chart, Said
from govctl.diagrams.layout.interface import Layout

_LONG = 70
"""So many letters fill about three lines of a narrow card."""

_TRIES = 2
"""So often only what has no room goes to cards; the next time all does."""
Made = TypeVar("Made")


def all_said(chart: Chart, lay_out: Callable[[Chart], tuple[Made, Layout]]) -> tuple[Chart, Made]:
    """The chart with what its lines say on cards where they have no room for it, and what `lay_out` makes of it.

    Once more, since with higher cards other lines may have no room for their words.
    """
    made, layout = lay_out(chart)
    for tries in range(_TRIES, -1, -1):
        without_room = silent(chart, layout)
        if not without_room:
            break
        chart = spelled_out(chart, without_room if tries else frozenset(range(len(chart.links))))
        made, layout = lay_out(chart)
    return chart, made


def silent(chart: Chart, layout: Layout) -> frozenset[int]:
    """The numbers of the lines whose words have no room on them."""
    return frozenset(
        number
        for number, (link, route) in enumerate(zip(chart.links, layout.routes, strict=True))
        if link.label and route.points and route.label is None
    )


def spelled_out(chart: Chart, without_room: frozenset[int]) -> Chart:
    """The chart with the words of these lines, by number, on cards instead."""
    relations = {(entry.relation, entry.mark): entry.words for entry in chart.legend if entry.relation}
    names = {card.id: card.name for card in chart.cards}
    said: dict[str, list[Said]] = {}
    for number in sorted(without_room):
        link = chart.links[number]
        if not link.label:
            continue
        relation = relations.get((link.relation, link.mark)) or relations.get((link.relation, ""), "")
        said.setdefault(link.begin, []).extend(_facts(f"{relation} {names[link.end]}".strip(), link.label))
    return chart._replace(
        cards=tuple(card._replace(texts=(*card.texts, *said.get(card.id, ()))) for card in chart.cards),
        links=tuple(link._replace(label="") if i in without_room else link for i, link in enumerate(chart.links)),
    )


def _facts(line: str, about: str) -> list[Said]:
    """A line and what it is about; each by itself where both together are so long that the end would be cut off."""
    return [fact(f"{line}: {about}")] if len(line) + len(about) < _LONG else [fact(line), fact(about)]
