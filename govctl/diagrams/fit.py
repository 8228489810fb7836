"""Finds how wide the cards are and how closely their texts are set, so that a picture fits a page."""

from collections import Counter
from typing import NamedTuple

from govctl.diagrams.chart import Card, Chart, Said
from govctl.diagrams.layout.alone import reached, row_width
from govctl.diagrams.layout.interface import FOLLOWED, PAGE, Engine, Graph, Layout
from govctl.diagrams.measure import CARD_WIDTHS, Sized, graph, least_width, nodes, sized
from govctl.diagrams.spelled import all_said, spelled_out
from govctl.diagrams.text.lines import DOT

_WIDE_WIDTHS = (310.0, 345.0)
_WIDEST = 380.0
_CLOSE_WIDTHS = (*CARD_WIDTHS[2:], *_WIDE_WIDTHS)
AROUND = 9.0
"""What a chart leaves of its room for a distance to what stands around it, where it need not be set densely"""
_GHOST = 0.6
"""How wide the card of a group that is no more is, beside the others, where room is short"""
_HOPELESS = 0.6
"""What has to be shown smaller than this does not fit closely set either"""
_NEARLY = 0.82
"""What has to be shown smaller than this does not fit with less air or denser lines either"""
_HARDLY = 0.97
"""A draft that has to be shown smaller than this does not fit with lines drawn with care either"""
_LESS_AIR, _LITTLE_AIR = 0.8, 0.6
_AIRS = (1.0, 0.9, _LESS_AIR, 0.7)
_FAR_TOO_LARGE = 0.5
"""What has to be shown smaller than this on one page does not fit the next larger one either"""
_WIDE_PAGE = 1.2 * PAGE[0]
"""A page wider than this has room for wider cards"""
_BETTER = 0.02
_TRIES = 2
_MANY = 400
"""With more cards than this what lines are about is said on the cards at once."""
_PATIENCE = 3
"""After so many widths in a row that are no better, no more are tried."""


Room = tuple[float, float]
"""A width and a height"""


class Fitted(NamedTuple):
    """The cards of a picture and where they go."""

    cards: tuple[Sized, ...]
    layout: Layout


class _Outline(NamedTuple):
    """What is the same however wide the cards are."""

    graph: Graph
    """Without its nodes"""
    kept: int
    """How many bands stand on their own; those below them stand side by side"""
    aside: tuple[int, ...]
    """How many cards each of those has"""
    least: float
    """The width that each card needs"""


class _Setting(NamedTuple):
    """One way to set a chart."""

    widths: tuple[float, ...]
    close: bool = False
    """Whether the facts of a card are in one run"""
    air: float = 1.0
    """How much of the usual room there is between the cards"""
    dense: bool = False
    """Whether the lines of a card are nearer to each other"""
    from_scale: float = 0.0
    """Is tried where the setting before it could be shown as large as this"""


_SETTINGS = (
    _Setting(CARD_WIDTHS),
    _Setting(CARD_WIDTHS, air=_LESS_AIR, from_scale=_NEARLY),
    _Setting(CARD_WIDTHS, air=_LITTLE_AIR, from_scale=_NEARLY),
    _Setting(CARD_WIDTHS, air=_LITTLE_AIR, dense=True, from_scale=_NEARLY),
    _Setting(_CLOSE_WIDTHS, close=True, from_scale=_HOPELESS),
    _Setting(_CLOSE_WIDTHS, close=True, air=_LESS_AIR, from_scale=_NEARLY),
    _Setting(_CLOSE_WIDTHS, close=True, air=_LITTLE_AIR, from_scale=_NEARLY),
    _Setting(_CLOSE_WIDTHS, close=True, air=_LITTLE_AIR, dense=True, from_scale=_NEARLY),
)
"""From the one that reads most easily to the one that takes least room"""


def fitted(chart: Chart, engine: Engine, pages: tuple[Room, ...] = (PAGE,)) -> Fitted:
    """What fits the first of the pages that it can fit; each is what the rest of the picture leaves of it, in points.

    Each fact has a line of its own unless only closely set texts fit. What fits no page is as large as it can be on the
    first. What a line is about, where it has no room on the line, is said on the card at which the line begins; with very
    many cards always, since nobody follows a line that far.
    """
    if len(chart.cards) > _MANY:
        return _fitted(spelled_out(chart, frozenset(range(len(chart.links)))), engine, pages)

    def laid_out(chart: Chart) -> tuple[Fitted, Layout]:
        found = _fitted(chart, engine, pages)
        return found, found.layout

    return all_said(chart, laid_out)[1]


def _fitted(chart: Chart, engine: Engine, pages: tuple[Room, ...]) -> Fitted:
    fitter = _Fitter(chart, engine)
    largest: Fitted | None = None
    for page in pages:
        found, scale = fitter.first_that_fits(page)
        largest = largest or found
        if scale == 1.0:
            return found
        if scale < _FAR_TOO_LARGE:
            break
    assert largest is not None
    return largest


class _Fitter:
    """Tries a chart in many ways; what its cards are like in each is found out once."""

    def __init__(self, chart: Chart, engine: Engine) -> None:
        self._chart = chart
        self._close = _closely_set(chart)
        self._outline = _outline(chart)
        self._engine = engine
        self._made: dict[tuple[float, float, bool, bool], tuple[Sized, ...]] = {}

    def first_that_fits(self, page: Room) -> tuple[Fitted, float]:
        """In the first setting that fits the page; in the first of all if none does. With it the scale that this needs."""
        if len(self._chart.cards) > FOLLOWED:
            return self._best((page[0], page[1] - AROUND), _SETTINGS[0])
        first: Fitted | None = None
        hasty: list[Fitted] = []
        scale = 0.0
        for setting in _SETTINGS:
            if scale < setting.from_scale:
                continue
            if len(hasty) == _TRIES:
                break
            room = page if setting.dense else (page[0], page[1] - AROUND)
            draft, scale = self._best(room, setting)
            first = first or draft
            if scale == 1.0:
                found = self._drawn(draft.cards, room, setting.air)
                if found:
                    return found, 1.0
                hasty.append(draft)  # fits, though not with lines that take more room so as not to cross
        if hasty:
            return hasty[0], 1.0
        assert first is not None
        largest = Fitted(first.cards, self._layout(first.cards, (page[0], page[1] - AROUND)))
        return largest, _scale(largest.layout, page)

    def _drawn(self, cards: tuple[Sized, ...], page: Room, least: float) -> Fitted | None:
        """The cards with as much air between them as fits, but so much at least, and their lines drawn with care."""
        airs = [
            air
            for air in (*(air for air in _AIRS if air > least), least)
            if _scale(self._layout(cards, page, air, draft=True), page) >= _HARDLY
        ]
        for air in dict.fromkeys((*airs[:3], least)):
            layout = self._layout(cards, page, air)
            if _scale(layout, page) == 1.0:
                return Fitted(cards, layout)
        return None

    def _best(self, page: Room, setting: _Setting) -> tuple[Fitted, float]:
        """Of the widths with which it fits that which breaks fewest lines, or else the one that can be shown largest.

        With it the scale that this needs.
        """
        best: tuple[float, int, Fitted] | None = None
        worse, least = 0, self._outline.least
        wanted = {*setting.widths, *_WIDE_WIDTHS, _WIDEST} if page[0] > _WIDE_PAGE else setting.widths
        widths = tuple(width for width in sorted(wanted) if width >= least) or (least,)
        for width in widths if len(self._chart.cards) <= FOLLOWED else widths[:1]:
            cards = self._cards(page[0], width, setting)
            found = Fitted(cards, self._layout(cards, page, setting.air, draft=len(self._chart.cards) <= FOLLOWED))
            scale = _scale(found.layout, page)
            lines = sum(len(each.lines) for each in cards)
            worse = 0 if best is None or scale >= best[0] else worse + 1
            if best is not None and worse and (best[0] == 1.0 or worse == _PATIENCE):
                break
            if best is None or scale > best[0] + _BETTER or (scale == 1.0 and (best[0] < 1.0 or lines < best[1])):
                best = scale, lines, found
        assert best is not None
        return best[2], best[0]

    def _layout(self, cards: tuple[Sized, ...], page: Room, air: float = 1.0, *, draft: bool = False) -> Layout:
        return self._engine(self._outline.graph._replace(page=page, air=air, nodes=nodes(cards), draft=draft))

    def _cards(self, room: float, width: float, setting: _Setting) -> tuple[Sized, ...]:
        """Cards of this width; narrower are those that no line reaches, to fit in a row, and closely set ghosts."""
        outline = self._outline
        aside = _aside(outline, room, width)
        ghost = max(width * _GHOST, CARD_WIDTHS[0], outline.least) if setting.close else width

        def wanted(card: Card) -> float:
            return aside if card.band >= outline.kept else ghost if card.mark == "dissolved" else width

        key = (aside, width, setting.close, setting.dense)
        if key not in self._made:
            chart = self._close if setting.close else self._chart
            self._made[key] = tuple(sized(card, wanted(card), dense=setting.dense) for card in chart.cards)
        return self._made[key]


def _scale(layout: Layout, page: Room) -> float:
    """How much of its size it can be shown in on the page; 1 if it fits."""
    return min(1.0, page[0] / layout.width, page[1] / layout.height)


def _outline(chart: Chart) -> _Outline:
    made = graph(chart, ())
    bands = {card.id: card.band for card in chart.cards}
    kept = reached(bands, made)
    aside = Counter(bands.values())
    return _Outline(made, kept, tuple(aside[band] for band in range(kept, made.bands)), least_width(chart.cards))


def _aside(outline: _Outline, room: float, width: float) -> float:
    """The width with which the cards that no line reaches fit in one row; `width` where none does."""
    heading = outline.graph.heading_width
    widths = (each for each in reversed(CARD_WIDTHS) if each <= width)
    return next((each for each in widths if row_width(outline.aside, heading, each) <= room), width)


def _closely_set(chart: Chart) -> Chart:
    """The chart with the facts of each card in one run of text, and the changes in another."""
    return chart._replace(cards=tuple(card._replace(texts=_runs(card.texts)) for card in chart.cards))


def _runs(texts: tuple[Said, ...]) -> tuple[Said, ...]:
    found: dict[str, Said] = {}
    for number, one in enumerate(texts):
        said = one._replace(style="fact") if one.style == "unknown" else one  # a run has one ink
        if said.style not in ("fact", "change"):
            found[str(number)] = said
        elif said.style in found:
            found[said.style] = Said(f"{found[said.style].words}{DOT}{said.words}", f"{said.style}s")
        else:
            found[said.style] = Said(said.words, f"{said.style}s")
    return tuple(found.values())
