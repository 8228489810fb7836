"""A chart as a page of Markdown: Mermaid diagrams small enough for GitHub, the overview first."""

import re
from collections.abc import Iterator

from govctl.diagrams.chart import Chart, Link
from govctl.diagrams.mermaid import diagram, fits
from govctl.diagrams.pages import pages
from govctl.diagrams.paint.theme import Theme
from govctl.diagrams.skeleton import skeleton
from govctl.diagrams.text.lines import ELLIPSIS, shown
from govctl.words.catalogue import Words

_LONGEST = 300
_PUNCTUATION = re.compile(r"[!-&*+:-@\[-`{-~]|^-|^\d+(?=[.)])")
# What GitHub makes links or pictures of, even where the sign is written as a number: @name, #12, :smile:, www.x
_LINKING = re.compile(r"([@#:]|\bGH-|\bwww)(?=\S)", re.IGNORECASE)
_APART = "\u200b"
"""A space without width: it is not seen, and no name or address goes on after it."""


def page(chart: Chart, theme: Theme, words: Words) -> str:
    """The whole page; whatever line fits into no diagram is told in words at its end."""
    found = pages(chart, words)
    blocks = [f"# {plain(chart.title)}\n"]
    drawn: set[Link] = set()
    for part in found:
        if len(found) > 1 and part.name:
            blocks.append(f"## {plain(part.title)}\n")
        if part.chart.subtitle:
            blocks.append(f"{plain(part.chart.subtitle)}\n")
        for piece in _pieces(part.chart, theme, words):
            drawn.update(piece.links)
            blocks.append(f"```mermaid\n{diagram(piece, theme, words, titled=False)}```\n")
        if part.chart.footer:
            blocks.append(f"{plain(part.chart.footer)}\n")
    blocks += _told([link for link in chart.links if link not in drawn], chart, words)
    return "\n".join(blocks)


def plain(text: str) -> str:
    """The text as words of Markdown: no markup, no links, nobody is notified."""
    text = shown(text)
    text = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + ELLIPSIS
    apart = _LINKING.sub(rf"\1{_APART}", text)
    return _PUNCTUATION.sub(lambda found: "".join(f"&#{ord(c)};" for c in found[0]), apart)


def _pieces(chart: Chart, theme: Theme, words: Words, own: tuple[str, ...] = ()) -> Iterator[Chart]:
    """The chart, or halves and quarters of it until each fits; those above a card come along with it."""
    own = own or tuple(card.id for card in chart.cards)
    if fits(chart, theme, words) or len(own) < 2:
        yield chart
        return
    above = {chart.cards[i].id: up for i, up in enumerate(skeleton(chart).parent)}
    for half in (own[: len(own) // 2], own[len(own) // 2 :]):
        kept = set(half)
        for name in half:
            up = above[name]
            while up >= 0 and chart.cards[up].id not in kept:
                kept.add(chart.cards[up].id)
                up = above[chart.cards[up].id]
        cards = tuple(card for card in chart.cards if card.id in kept)
        links = tuple(link for link in chart.links if link.begin in kept and link.end in kept)
        yield from _pieces(chart._replace(cards=cards, links=links), theme, words, half)


def _told(links: list[Link], chart: Chart, words: Words) -> Iterator[str]:
    if not links:
        return
    names = {card.id: card.name for card in chart.cards}
    yield f"## {plain(words.say('Lines between the parts'))}\n"
    for link in links:
        said = f"{names[link.begin]} – {words.terms.relation(link.relation)} – {names[link.end]}"
        yield f"- {plain(': '.join(filter(None, (said, link.label))))}"
    yield ""
