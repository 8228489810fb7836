"""A chart as a tree in plain text, for terminals and mails."""

from collections.abc import Iterator

from rich.cells import cell_len

from govctl.diagrams.chart import Card, Chart, Link
from govctl.diagrams.skeleton import skeleton
from govctl.diagrams.text.columns import wrapped
from govctl.diagrams.text.lines import shown
from govctl.words.catalogue import Words

WIDTH = 100
"""Columns; a wide East Asian character takes two"""
_LEAST = 30
_DEEPEST = 20
_ROOT, _BRANCH, _LAST = "", "├─ ", "└─ "
_BELOW = {_ROOT: "", _BRANCH: "│  ", _LAST: "   "}


def outline(chart: Chart, words: Words) -> str:
    """The chart as text: each card under the one that it reports to, then what its other lines lead to."""
    lines = [line for text in (chart.title, chart.subtitle) if text for line in _wrapped(text, "", "")]
    forest = skeleton(chart)
    told = _told(chart, set(forest.tree_edge), words)
    for root in forest.roots:
        lines += ["", *_tree(chart, forest.children, root, told, words)]
    lines += ["", *_wrapped(chart.footer, "", "")] if chart.footer else []
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _tree(
    chart: Chart, children: list[list[int]], root: int, told: dict[str, list[str]], words: Words
) -> Iterator[str]:
    """A card and all below it, without recursion: chains can be thousands long, and are not indented for ever."""
    waiting = [(root, "", _ROOT, 0)]
    while waiting:
        number, before, branch, depth = waiting.pop()
        card, below = chart.cards[number], children[number]
        indent = before + _BELOW[branch]
        beside = indent + ("│  " if below else "   ")
        deep = f"({depth}) " if depth > _DEEPEST else ""
        first, *others = _said(chart, card, words)
        yield from _wrapped(deep + first, before + branch, beside)
        for text in (*others, *told.get(card.id, ())):
            yield from _wrapped(text, beside, f"{beside}  ")
        for i, child in enumerate(reversed(below)):
            waiting.append((child, indent if depth < _DEEPEST else before, _BRANCH if i else _LAST, depth + 1))


def _said(chart: Chart, card: Card, words: Words) -> Iterator[str]:
    """The name with what happens to the group, its kind and level, then the rest."""
    badge = f" [{shown(card.badge)}]" if card.badge else ""
    yield card.name + badge
    kinds = [said.words for said in card.texts if said.style == "kind"]
    about = " · ".join(filter(None, map(shown, (*kinds, chart.bands[card.band]))))
    if about:
        yield about
    for said in card.texts:
        if said.style == "fact-gone":
            yield words.say("formerly {name}", name=said.words)
        elif not said.style.startswith(("name", "kind")):
            yield f"* {said.words}" if said.style == "change" else said.words


def _told(chart: Chart, tree: set[int], words: Words) -> dict[str, list[str]]:
    """By card, what its lines say that are not in the tree."""
    names = {card.id: card.name for card in chart.cards}
    told: dict[str, list[str]] = {}
    for number, link in enumerate(chart.links):
        if number not in tree and link.begin in names and link.end in names:
            told.setdefault(link.begin, []).append(_line(link, names[link.end], words))
    return told


def _line(link: Link, name: str, words: Words) -> str:
    sign = "*" if link.mark else ">"
    topic = f" ({shown(link.label)})" if link.label else ""
    return f"{sign} {words.terms.relation(link.relation)}: {name}{topic}"


def _wrapped(text: str, first: str, following: str) -> Iterator[str]:
    """The text in lines no wider than the terminal, the first and the others behind what stands before them."""
    room = max(WIDTH - cell_len(following), _LEAST)
    for number, line in enumerate(wrapped(text, room)):
        yield (following if number else first) + line
