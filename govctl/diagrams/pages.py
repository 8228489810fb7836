"""Splits the chart of a big organisation: an overview, and a page for each part that it only hints at."""

import re
from typing import NamedTuple

from govctl.diagrams.card import fact
from govctl.diagrams.chart import Chart, Said, hangs
from govctl.diagrams.legend import legend
from govctl.words.catalogue import Words

MOST_CARDS = 40
"""How many cards a page holds, unless one group alone has more below it"""


class Page(NamedTuple):
    """One page."""

    name: str
    """The id of the group it is about; empty for the overview"""
    title: str
    chart: Chart


def pages(chart: Chart, words: Words, most: int = MOST_CARDS) -> tuple[Page, ...]:
    """The pages of a chart, the overview first; one page if it holds few enough."""
    if len(chart.cards) <= most:
        return (Page("", chart.title, chart),)
    below = _below(chart)
    roots = _roots(chart, below)
    starts: list[tuple[str, ...]] = [roots]
    shown: list[dict[str, None]] = []
    page_of: dict[str, int] = {}
    for start in starts:  # grows while the parts of parts are found
        cards, folded = _unfolded(start, below, most)
        shown.append(cards)
        for name in folded:
            if name not in page_of:  # in a circle it would come again and again
                page_of[name] = len(starts)
                starts.append((name,))
    sizes = _sizes(starts, below)
    titles = {card.id: next(said.words for said in card.texts if said.style.startswith("name")) for card in chart.cards}
    elsewhere = _elsewhere(chart, titles, shown, words)
    found = []
    for number, (start, cards) in enumerate(zip(starts, shown, strict=True)):
        part = _page(chart, words, number, len(starts), cards, page_of, sizes, elsewhere)
        if number == 0:
            found.append(Page("", chart.title, part))
            continue
        title = titles[start[0]]
        subtitle = words.say("{name} and the groups below", name=title)
        found.append(Page(start[0], title, part._replace(subtitle=subtitle)))
    return tuple(found)


def file_name(path: str, number: int, page: Page) -> str:
    """Where a page of a picture goes that has one file for each: the overview under the name itself."""
    if number == 0:
        return path
    stem, dot, ending = path.rpartition(".")
    return f"{stem}-{number + 1}-{re.sub(r'[^A-Za-z0-9-]+', '-', page.name).strip('-') or 'part'}{dot}{ending}"


def _below(chart: Chart) -> dict[str, list[str]]:
    """By card, the cards that hang below it; the first line upward counts, and none that closes a circle."""
    above: dict[str, str] = {}
    for link in chart.links:
        if hangs(link) and link.begin not in above and link.begin != link.end:
            above[link.begin] = link.end
    below: dict[str, list[str]] = {card.id: [] for card in chart.cards}
    for card in chart.cards:
        if card.id in above:
            below[above[card.id]].append(card.id)
    return below


def _roots(chart: Chart, below: dict[str, list[str]]) -> tuple[str, ...]:
    """The cards that hang below no other; of each circle, its first card."""
    hung = {name for names in below.values() for name in names}
    roots = [card.id for card in chart.cards if card.id not in hung]
    seen: set[str] = set()
    waiting = list(roots)
    for card in chart.cards:
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                waiting += below[name]
        if card.id not in seen:
            roots.append(card.id)
            waiting.append(card.id)
    return tuple(roots)


def _unfolded(start: tuple[str, ...], below: dict[str, list[str]], most: int) -> tuple[dict[str, None], list[str]]:
    """The cards of a page, whole generations as far as there is room, and those of them with more below."""
    cards = dict.fromkeys(start)
    edge = list(start)
    while edge:
        following = {name: [child for child in below[name] if child not in cards] for name in edge}
        number = sum(map(len, following.values()))
        if len(cards) + number > most and (edge != list(start) or len(start) > 1):
            return cards, [name for name, more in following.items() if more]
        edge = [child for more in following.values() for child in more]
        cards.update(dict.fromkeys(edge))
    return cards, []


def _sizes(starts: list[tuple[str, ...]], below: dict[str, list[str]]) -> dict[str, int]:
    """How many cards hang below each card that has a page of its own, all generations together."""
    order: list[str] = list(dict.fromkeys(starts[0]))
    known = set(order)
    for name in order:
        fresh = [child for child in below[name] if child not in known]
        known.update(fresh)
        order += fresh
    sizes = dict.fromkeys(order, 0)
    placed = {name: at for at, name in enumerate(order)}
    for name in reversed(order):
        sizes[name] = sum(sizes[child] + 1 for child in below[name] if placed[child] > placed[name])
    return sizes


def _elsewhere(
    chart: Chart, titles: dict[str, str], shown: list[dict[str, None]], words: Words
) -> dict[str, list[tuple[str, str]]]:
    """By card the lines that may lead to another page: the end, and what to say where it is not on the same page."""
    page_with: dict[str, int] = {}
    for number, cards in enumerate(shown, 1):
        for name in cards:
            page_with.setdefault(name, number)
    found: dict[str, list[tuple[str, str]]] = {}
    for link in chart.links:
        if hangs(link):
            continue
        relation = words.terms.relation(link.relation)
        name = f"{titles[link.end]} ({link.label})" if link.label else titles[link.end]
        text = words.say("{relation} {name}: page {page}", relation=relation, name=name, page=page_with[link.end])
        found.setdefault(link.begin, []).append((link.end, text))
    return found


def _page(
    chart: Chart,
    words: Words,
    number: int,
    total: int,
    shown: dict[str, None],
    page_of: dict[str, int],
    sizes: dict[str, int],
    elsewhere: dict[str, list[tuple[str, str]]],
) -> Chart:
    cards = []
    for card in chart.cards:
        if card.id not in shown:
            continue
        texts = (*card.texts, *(fact(said) for end, said in elsewhere.get(card.id, ()) if end not in shown))
        if card.id in page_of and page_of[card.id] != number:
            text = words.count(
                "{number} group below: page {page}",
                "{number} groups below: page {page}",
                sizes[card.id],
                page=page_of[card.id] + 1,
            )
            texts = (*texts, Said(text, "more"))
        cards.append(card._replace(texts=texts))
    links = tuple(link for link in chart.links if link.begin in shown and link.end in shown)
    used = {card.band for card in cards}
    bands = [i for i in range(len(chart.bands)) if i in used]
    footer = words.say("Page {page} of {total}", page=number + 1, total=total)
    return chart._replace(
        bands=tuple(chart.bands[i] for i in bands),
        hues=tuple(map(chart.hue, bands)),
        cards=tuple(card._replace(band=bands.index(card.band)) for card in cards),
        links=links,
        legend=legend(links, cards, words),
        footer=" · ".join(filter(None, (chart.footer, footer))),
    )
