"""A chart in the language of Mermaid, which GitHub and GitLab draw in READMEs."""

import json
import re
from collections.abc import Iterator
from itertools import pairwise

from govctl.diagrams.chart import REPORTS, Card, Chart, Link, Said
from govctl.diagrams.names import unlike
from govctl.diagrams.paint.theme import Theme
from govctl.diagrams.skeleton import skeleton
from govctl.diagrams.text.lines import ELLIPSIS, shown
from govctl.words.catalogue import Words

MOST_CHARACTERS = 50_000
"""How long a diagram may be: Mermaid's `maxTextSize`, which GitHub does not raise and no diagram may"""
MOST_LINES = 500
"""How many lines a diagram may have: Mermaid's `maxEdges`, likewise"""
_LONGEST = 300
_LABELS = {"htmlLabels": True, "flowchart": {"htmlLabels": True, "wrappingWidth": 260}}
_SHAPES = {"double": ("[[", "]]"), "plain": ("[", "]"), "round": ("(", ")")}
_LINES = {
    REPORTS: ("-->", "---"),
    "escalates": ("-.->", "-.-"),
    "advises": ("-.->", "-.-"),
    "consults": ("-.->", "-.-"),
    "coordinates_with": ("<-->", "<-->"),
    "formerly": ("-.-", "-.-"),
    "continues": ("==>", "==="),
    "takes_over": ("-->", "---"),
}
"""Lines upward with their heads, and lines downward: those Mermaid can only draw from below, without a head"""
# Punctuation that Mermaid, its Markdown or the page around it may take for more than a sign; the others stay readable.
_ACTING = re.compile(r"[!-&*+:-@\[-`{-~]|(?<!\w)-|-(?!\w)|(?<![^\W\d_])\.|\.(?=\w)|(?<=\d)\)")
_OPENING = re.compile(r"<(?=[A-Za-z/!?])|&(?=#?\w+;)|:(?=fa)|ﬂ(?=°)|¶(?=ß)")
_APART = "\u2060"
"""A word joiner, which is not seen: Mermaid decodes some texts twice, and before its version 11 looks for markup then"""
_IN_TITLES = str.maketrans("<>", "‹›")
"""Mermaid shows no code for these in titles and takes the signs for markup"""


def diagram(chart: Chart, theme: Theme, words: Words, *, titled: bool = True) -> str:
    """The chart as a flowchart, one card on some lines of its own; `titled`: with the chart's name above."""
    return "\n".join(_Writer(chart, theme, words).lines(titled)) + "\n"


def size(text: str) -> int:
    """The length of a text as Mermaid counts it: characters beyond the first 65,536 count twice."""
    return len(text.encode("utf-16-le")) // 2


def number_of_lines(chart: Chart) -> int:
    """How many lines Mermaid will draw, those that nobody sees included."""
    return len(chart.links) + max(len(_filled(chart)) - 1, 0)


def fits(chart: Chart, theme: Theme, words: Words) -> bool:
    """Whether Mermaid draws the chart as one diagram."""
    return number_of_lines(chart) <= MOST_LINES and size(diagram(chart, theme, words)) <= MOST_CHARACTERS


def quoted(text: str) -> str:
    """The text inside quotation marks, as Mermaid reads it: nothing in it is markup."""
    text = shown(text)
    text = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + ELLIPSIS
    return _ACTING.sub(lambda found: f"#{ord(found[0])};", _held_apart(text)) or "–"


def _held_apart(text: str) -> str:
    return _OPENING.sub(rf"\g<0>{_APART}", text)


def _filled(chart: Chart) -> list[int]:
    """The bands that have cards, from the top."""
    return sorted({card.band for card in chart.cards if chart.bands[card.band]})


class _Writer:
    def __init__(self, chart: Chart, theme: Theme, words: Words) -> None:
        self._chart = chart
        self._theme = theme
        self._words = words
        self._ids = unlike((card.id for card in chart.cards), "g_")
        self._row = dict(zip(self._ids, skeleton(chart).row, strict=True))
        self._links = [link for link in chart.links if link.begin != link.end]

    def lines(self, titled: bool) -> Iterator[str]:
        yield "---"
        if titled:
            title = _held_apart(shown(self._chart.title)).translate(_IN_TITLES)
            yield f"title: {json.dumps(title, ensure_ascii=False)}"
        yield f"config: {json.dumps(_LABELS)}"
        yield "---"
        yield "flowchart BT"
        filled = _filled(self._chart)
        for band in filled:
            yield f'subgraph level{band + 1}["`{quoted(self._chart.bands[band])}`"]'
            for card in self._chart.cards:
                if card.band == band:
                    yield from self._card(card)
            yield "end"
        for card in self._chart.cards:
            if not self._chart.bands[card.band]:
                yield from self._card(card)
        for link in self._links:
            yield self._link(link)
        for upper, lower in pairwise(filled):
            yield f"level{lower + 1} ~~~ level{upper + 1}"
        yield from self._looks(filled)

    def _card(self, card: Card) -> Iterator[str]:
        opening, closing = _SHAPES[card.form]
        texts = [f"**{quoted(card.badge)}**"] if card.badge else []
        texts += [self._said(said) for said in card.texts if said.words.strip()]
        yield f'{self._ids[card.id]}{opening}"`' + "\n".join(texts) + f'`"{closing}:::{card.mark or card.form}'

    def _said(self, said: Said) -> str:
        if said.style == "fact-gone":
            return f"*{quoted(self._words.say('formerly {name}', name=said.words))}*"
        words = quoted(said.words.upper() if said.style == "kind" else said.words)
        return f"**{words}**" if said.style.startswith("name") else words

    def _link(self, link: Link) -> str:
        said = "" if link.relation == REPORTS else self._words.terms.relation(link.relation)
        begin, end, line = link.begin, link.end, _LINES[link.relation][0]
        if self._row[begin] < self._row[end]:  # drawn from above, it would turn the levels upside down
            begin, end, line = end, begin, _LINES[link.relation][1]
            said = said if line.endswith(">") else f"{said or self._words.terms.relation(REPORTS)} ↓"
        label = ": ".join(filter(None, (said, link.label)))
        between = f'|"`{quoted(label)}`"|' if label else ""
        return f"{self._ids[begin]} {line}{between} {self._ids[end]}"

    def _looks(self, filled: list[int]) -> Iterator[str]:
        theme, chart = self._theme, self._chart
        base = f"fill:{theme.card},color:{theme.ink}"
        used = {card.mark or card.form for card in chart.cards}
        for form in (form for form in _SHAPES if form in used):
            yield f"classDef {form} {base},stroke:{theme.border},stroke-width:1px"
        for mark, stroke in ((mark, stroke) for mark, stroke in theme.marks.items() if mark in used):
            dashes = f",stroke-dasharray:{stroke.dashes}" if stroke.dashes else ""
            yield f"classDef {mark} {base},stroke:{stroke.colour},stroke-width:{stroke.width}px{dashes}"
        for band in filled:
            fill, ink = theme.level(chart.hue(band))
            yield f"style level{band + 1} fill:{fill},color:{ink},stroke:{ink}"
        coloured: dict[str, list[int]] = {}
        for number, link in enumerate(self._links):
            stroke = theme.marks.get(link.mark, theme.lines[link.relation])
            coloured.setdefault(stroke.colour, []).append(number)
        for colour, numbers in coloured.items():
            yield f"linkStyle {','.join(map(str, numbers))} stroke:{colour}"
