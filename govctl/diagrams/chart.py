"""What a chart shows, before anything has a size or a place."""

from typing import NamedTuple

REPORTS = "reports_to"
FORMERLY = "formerly"
CONTINUES = "continues"
TAKES_OVER = "takes_over"


class Said(NamedTuple):
    """A line of text on a card, and how it is meant."""

    words: str
    style: str = "fact"
    """kind, name, fact, unknown (a fact that nobody knows), seats (who sits there), change, or more (what another page shows); with `-gone` at its end it is struck through"""


class Card(NamedTuple):
    """A group."""

    id: str
    band: int
    texts: tuple[Said, ...]
    form: str = "plain"
    """double: decides for others; round: advises; plain: everything else"""
    mark: str = ""
    """What a proposal does to it: created, dissolved, moved, renamed or changed; empty: nothing"""
    badge: str = ""
    """The mark in words"""

    @property
    def name(self) -> str:
        """What the group is called."""
        return next((said.words for said in self.texts if said.style.startswith("name")), self.id)


class Link(NamedTuple):
    """A line between two cards."""

    begin: str
    end: str
    relation: str
    """reports_to, escalates, advises, consults, coordinates_with; of a proposal: formerly for a line that ends, continues
    from a group to the one it goes on in, takes_over from who had a responsibility to who has it"""
    label: str = ""
    mark: str = ""


def hangs(link: Link) -> bool:
    """Whether the card at the beginning of a line hangs below the one at its end; a ghost hangs by its old line."""
    return link.relation == REPORTS or (link.relation == FORMERLY and bool(link.mark))


class Entry(NamedTuple):
    """A line of the legend."""

    relation: str
    mark: str
    words: str


class Chart(NamedTuple):
    """All that a picture says."""

    title: str
    subtitle: str
    bands: tuple[str, ...]
    """The names of the levels from the top; a band without a name has no background"""
    cards: tuple[Card, ...]
    links: tuple[Link, ...]
    legend_title: str = ""
    legend: tuple[Entry, ...] = ()
    footer: str = ""
    language: str = ""
    hues: tuple[int, ...] = ()
    """Which of the theme's levels each band looks like, -1 for none; empty: as they come"""

    def hue(self, band: int) -> int:
        """Which of the theme's levels a band looks like, -1 for none."""
        return self.hues[band] if self.hues else band
