"""Splits the chart of a big organisation: an overview, and a page for each part that it only hints at."""

import re
from collections.abc import Callable
from typing import NamedTuple

from govctl.diagrams.card import fact
from govctl.diagrams.chart import CONTINUES, FORMERLY, Card, Chart, Link, Said, hangs
from govctl.diagrams.legend import legend, line_words
from govctl.words.catalogue import Words

MOST_CARDS = 40
"""How many cards a page holds, unless one group alone has more below it"""


Fits = Callable[[Chart], bool]
"""Says whether a page has room for a chart"""


class Page(NamedTuple):
    """One page."""

    name: str
    """The id of the group it is about; empty for the overview"""
    title: str
    chart: Chart


class _Book(NamedTuple):
    """What all pages of a chart know of it and of each other."""

    chart: Chart
    words: Words
    total: int
    page_of: dict[str, int]
    """By card that has a page of its own, the number of that page, from 0"""
    sizes: dict[str, int]
    """By card, how many hang below it, all generations together"""
    elsewhere: dict[str, list[tuple[str, str]]]
    """By card the lines that may lead to another page: the end, and what to say where it is not on the same page"""
    places: dict[str, int]
    """By card its place among the cards"""
    lines: dict[str, list[int]]
    """By card the places of the lines that begin there"""


def pages(chart: Chart, words: Words, most: int = MOST_CARDS, fits: Fits | None = None) -> tuple[Page, ...]:
    """The pages of a chart, the overview first; one page if it holds few enough cards, and they fit it.

    `fits` says of a part of the chart whether a page has room for it; if not, there are fewer cards on that page.
    """
    if len(chart.cards) <= most and (fits is None or fits(chart)):
        return (Page("", chart.title, chart),)
    places = {card.id: place for place, card in enumerate(chart.cards)}
    lines: dict[str, list[int]] = {}
    for place, link in enumerate(chart.links):
        lines.setdefault(link.begin, []).append(place)

    def has_room(shown: dict[str, None]) -> bool:
        if fits is None:
            return True
        cards = [chart.cards[places[name]] for name in shown]
        part = _part(chart, cards, _links(chart, lines, shown))
        return fits(_framed(part, words, len(chart.cards), len(chart.cards)))

    above = _above(chart)
    below: dict[str, list[str]] = {card.id: [] for card in chart.cards}
    for card in chart.cards:
        if card.id in above:
            below[above[card.id]].append(card.id)
    starts = [tuple(card.id for card in chart.cards if card.id not in above)]
    shown: list[dict[str, None]] = []
    page_of: dict[str, int] = {}
    for start in starts:  # grows while the parts of parts are found
        cards, folded = _fitting(start, below, most, has_room)
        shown.append(cards)
        for name in folded:
            page_of[name] = len(starts)
            starts.append((name,))
    titles = {card.id: card.name for card in chart.cards}
    elsewhere = _elsewhere(chart, titles, above, shown, words)
    book = _Book(chart, words, len(starts), page_of, _sizes(starts[0], below), elsewhere, places, lines)
    found = [Page("", chart.title, _page(book, 0, shown[0]))]
    for number, ((name,), cards) in enumerate(zip(starts[1:], shown[1:], strict=True), 1):
        subtitle = words.say("{name} and the groups below", name=titles[name])
        found.append(Page(name, titles[name], _page(book, number, cards)._replace(subtitle=subtitle)))
    return tuple(found)


def file_name(path: str, number: int, page: Page) -> str:
    """Where a page of a picture goes that has one file for each: the overview under the name itself."""
    if number == 0:
        return path
    stem, dot, ending = path.rpartition(".")
    return f"{stem}-{number + 1}-{re.sub(r'[^A-Za-z0-9-]+', '-', page.name).strip('-') or 'part'}{dot}{ending}"


def _above(chart: Chart) -> dict[str, str]:
    """By card the one it hangs below, by its first line upward; the first card of a circle hangs below none."""
    above: dict[str, str] = {}
    for link in chart.links:
        if hangs(link) and link.begin not in above and link.begin != link.end:
            above[link.begin] = link.end
    places = {card.id: place for place, card in enumerate(chart.cards)}
    seen: dict[str, int] = {}
    for card in chart.cards:
        name = card.id
        while name in above and name not in seen:
            seen[name] = places[card.id]
            name = above[name]
        if name in above and seen[name] == places[card.id]:  # back at a card of this way: a circle
            del above[min(_circle(name, above), key=places.__getitem__)]
    return above


def _circle(name: str, above: dict[str, str]) -> list[str]:
    """The cards of a circle, from one of them on."""
    circle = [name]
    while above[circle[-1]] != name:
        circle.append(above[circle[-1]])
    return circle


def _unfolded(start: tuple[str, ...], below: dict[str, list[str]], most: int) -> tuple[dict[str, None], list[str]]:
    """The cards of a page, whole generations as far as there is room, and those of them with more below."""
    cards = dict.fromkeys(start)
    edge = list(start)
    while edge:
        number = sum(len(below[name]) for name in edge)
        if len(cards) + number > most and (edge != list(start) or len(start) > 1):
            return cards, [name for name in edge if below[name]]
        edge = [child for name in edge for child in below[name]]
        cards.update(dict.fromkeys(edge))
    return cards, []


def _fitting(
    start: tuple[str, ...], below: dict[str, list[str]], most: int, has_room: Callable[[dict[str, None]], bool]
) -> tuple[dict[str, None], list[str]]:
    """As `_unfolded`, without the last generations where the page has no room for them."""
    cards, folded = _unfolded(start, below, most)
    while not has_room(cards):
        fewer = _unfolded(start, below, len(cards) - 1)
        if len(fewer[0]) == len(cards):
            break
        cards, folded = fewer
    return cards, folded


def _sizes(roots: tuple[str, ...], below: dict[str, list[str]]) -> dict[str, int]:
    """How many cards hang below each card, all generations together."""
    order = list(roots)
    for name in order:  # grows
        order += below[name]
    sizes: dict[str, int] = {}
    for name in reversed(order):
        sizes[name] = sum(sizes[child] + 1 for child in below[name])
    return sizes


def _elsewhere(
    chart: Chart, titles: dict[str, str], above: dict[str, str], shown: list[dict[str, None]], words: Words
) -> dict[str, list[tuple[str, str]]]:
    """By card the lines that may lead to another page: the end, and what to say where it is not on the same page."""
    page_with: dict[str, int] = {}
    for number, cards in enumerate(shown, 1):
        for name in cards:
            page_with.setdefault(name, number)
    found: dict[str, list[tuple[str, str]]] = {}
    for link in chart.links:
        if link.relation == CONTINUES or (hangs(link) and above.get(link.begin) == link.end):
            continue
        relation = line_words(link.relation, "" if link.relation == FORMERLY else link.mark, words)
        name = f"{titles[link.end]} ({link.label})" if link.label else titles[link.end]
        text = words.say("{relation} {name}: page {page}", relation=relation, name=name, page=page_with[link.end])
        found.setdefault(link.begin, []).append((link.end, text))
    return found


def _page(book: _Book, number: int, shown: dict[str, None]) -> Chart:
    chart, words = book.chart, book.words
    cards = []
    for name in sorted(shown, key=book.places.__getitem__):
        card = chart.cards[book.places[name]]
        texts = (*card.texts, *(fact(said) for end, said in book.elsewhere.get(name, ()) if end not in shown))
        if book.page_of.get(name, number) != number:
            text = words.count(
                "{number} group below: page {page}",
                "{number} groups below: page {page}",
                book.sizes[name],
                page=book.page_of[name] + 1,
            )
            texts = (*texts, Said(text, "more"))
        cards.append(card._replace(texts=texts))
    links = _links(chart, book.lines, shown)
    return _framed(_part(chart, cards, links), words, number + 1, book.total)


def _framed(part: Chart, words: Words, number: int, total: int) -> Chart:
    """A page with what stands around the cards."""
    footer = words.say("Page {page} of {total}", page=number, total=total)
    return part._replace(
        legend=legend(part.links, part.cards, words), footer=" · ".join(filter(None, (part.footer, footer)))
    )


def _links(chart: Chart, lines: dict[str, list[int]], shown: dict[str, None]) -> tuple[Link, ...]:
    """The lines between the cards of a page; `lines` are the places of those that begin at each card."""
    begun = sorted(place for name in shown for place in lines.get(name, ()))
    return tuple(link for link in map(chart.links.__getitem__, begun) if link.end in shown)


def _part(chart: Chart, cards: list[Card], links: tuple[Link, ...]) -> Chart:
    """These cards and lines of a chart, with the levels that they need."""
    bands = {band: place for place, band in enumerate(sorted({card.band for card in cards}))}
    return chart._replace(
        bands=tuple(chart.bands[band] for band in bands),
        hues=tuple(map(chart.hue, bands)),
        cards=tuple(card._replace(band=bands[card.band]) for card in cards),
        links=links,
    )
