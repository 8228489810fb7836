"""The groups of a chart as a nested list, for screen readers and for those who prefer to read."""

from collections.abc import Iterator
from html import escape

from govctl.diagrams.chart import Card, Chart, hangs
from govctl.diagrams.text.lines import shown

LARGEST = 3_000
"""How many groups are listed for those who do not see the chart; a larger list is made when asked for"""


def outline(chart: Chart) -> Iterator[str]:
    """All cards, those of groups that are gone as well, each below the one it hangs on, with its badge behind it."""
    if len(chart.cards) > LARGEST:
        return
    cards = {card.id: card for card in chart.cards}
    above: dict[str, str] = {}
    for link in chart.links:
        if hangs(link):
            above.setdefault(link.begin, link.end)
    below: dict[str, list[str]] = {}
    for name in cards:
        if name in above:
            below.setdefault(above[name], []).append(name)
    seen: set[str] = set()
    for start in (*(name for name in cards if name not in above), *cards):  # a circle begins at its first group
        if start not in seen:
            yield from _tree(start, cards, below, seen)


def _tree(start: str, cards: dict[str, Card], below: dict[str, list[str]], seen: set[str]) -> Iterator[str]:
    """A list of one group, with those below it in lists of their own."""
    yield "<ul>"
    waiting: list[tuple[str, str]] = [(start, "")]
    while waiting:
        name, end = waiting.pop()
        if end:
            yield end
            continue
        if name in seen:
            continue
        seen.add(name)
        yield f"<li>{_entry(cards[name])}"
        children = [child for child in below.get(name, ()) if child not in seen]
        waiting.append(("", "</li>"))
        if children:
            yield "<ul>"
            waiting.append(("", "</ul>"))
            waiting += [(child, "") for child in reversed(children)]
    yield "</ul>"


def _entry(card: Card) -> str:
    link = f'<a href="#{escape(card.id)}">{escape(shown(card.name))}</a>'
    if not card.badge:
        return link
    return f'{link} <span class="said mark-{escape(card.mark)}">{escape(shown(card.badge))}</span>'
