"""What lines say, on the cards at which they begin where it has no room on them."""

from govctl.diagrams.card import fact
from govctl.diagrams.chart import Chart, Said
from govctl.diagrams.layout.interface import Layout

_LONG = 70
"""So many letters fill about three lines of a narrow card."""


def silent(chart: Chart, layout: Layout) -> frozenset[int]:
    """The numbers of the lines whose words have no room on them."""
    return frozenset(
        number
        for number, (link, route) in enumerate(zip(chart.links, layout.routes, strict=True))
        if link.label and route.points and route.label is None
    )


def spelled_out(chart: Chart, silent: frozenset[int]) -> Chart:
    """The chart with the words of these lines, by number, on cards instead."""
    relations = {(entry.relation, entry.mark): entry.words for entry in chart.legend if entry.relation}
    names = {card.id: card.name for card in chart.cards}
    said: dict[str, list[Said]] = {}
    for number in sorted(silent):
        link = chart.links[number]
        if not link.label:
            continue
        relation = relations.get((link.relation, link.mark)) or relations.get((link.relation, ""), "")
        said.setdefault(link.begin, []).extend(_facts(f"{relation} {names[link.end]}".strip(), link.label))
    return chart._replace(
        cards=tuple(card._replace(texts=(*card.texts, *said.get(card.id, ()))) for card in chart.cards),
        links=tuple(link._replace(label="") if i in silent else link for i, link in enumerate(chart.links)),
    )


def _facts(line: str, about: str) -> list[Said]:
    """A line and what it is about; each by itself where both together are so long that the end would be cut off."""
    return [fact(f"{line}: {about}")] if len(line) + len(about) < _LONG else [fact(line), fact(about)]
