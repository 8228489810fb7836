"""The chart of an organisation: what its groups are, who chairs them, and who reports to whom."""

from collections.abc import Iterator

from govctl.diagrams.bands import Bands, level_names
from govctl.diagrams.card import card_texts
from govctl.diagrams.chart import FORMERLY, REPORTS, Card, Chart, Link
from govctl.diagrams.legend import legend
from govctl.metrics.existing import existing
from govctl.model.element import UNKNOWN
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.words.catalogue import Words

_DOUBLE = frozenset(["steering_group", "committee"])
_ROUND = frozenset(["reference_group", "user_group"])


def organisation_chart(
    index: Index, words: Words, footer: str = "", *, seats: bool = False, whole: Index | None = None
) -> Chart:
    """The organisation; with `seats` each card says who sits there. `whole` is what it is a part of, if it is one."""
    governance = index.governance
    groups = tuple(index.groups.values())
    bands = Bands(level_names(index), groups, words)
    cards = [
        Card(
            group.id,
            bands.of(group),
            card_texts(whole or index, group, words, seats=seats, drawn=index.groups),
            form(group),
            "dissolved" if group.status == "dissolved" else "",
        )
        for group in groups
    ]
    links = tuple(links_of(index))
    drawn = {card.id for card in cards}
    links = tuple(link for link in links if link.begin in drawn and link.end in drawn and link.begin != link.end)
    return Chart(
        index.words(governance.name),
        " · ".join((*subtitle(index, words), *organisations(index, words, whole))),
        bands.names,
        tuple(cards),
        links,
        words.say("Legend"),
        legend(links, cards, words),
        footer,
        governance.language,
        bands.hues,
    )


def form(group: Group) -> str:
    """The shape of a group's card: what decides has a double border, what advises is round."""
    if group.apex or group.kind in _DOUBLE:
        return "double"
    return "round" if group.kind in _ROUND else "plain"


def subtitle(index: Index, words: Words) -> Iterator[str]:
    """Status, validity and size of a governance."""
    governance = index.governance
    yield words.terms.status(governance.status)
    if governance.valid_from and governance.valid_from is not UNKNOWN:
        yield words.say("valid from {date}", date=words.date(governance.valid_from))
    if governance.valid_to and governance.valid_to is not UNKNOWN:
        yield words.say("valid to {date}", date=words.date(governance.valid_to))
    yield words.count("{number} group", "{number} groups", len(existing(index)))


def organisations(index: Index, words: Words, whole: Index | None = None) -> Iterator[str]:
    """How many organisations there are; in a part of `whole`, how many have a seat there."""
    names = set(index.organisations)
    if whole is not None and len(index.groups) < len(whole.groups):
        names &= {seat.organisation for group in index.groups.values() for _, seat in group.seats()}
    if names:
        yield words.count("{number} organisation", "{number} organisations", len(names))


def links_of(index: Index) -> Iterator[Link]:
    """The lines of all groups; some may lead to what has no card. What is dissolved has only the lines that it had."""
    for group in index.groups.values():
        if group.status == "dissolved":
            yield from _former(group)
            continue
        if isinstance(group.reports_to, str):
            yield Link(group.id, group.reports_to, REPORTS)
        for relation, line in group.lines():
            if group.follows_reporting(relation, line):
                continue  # the line of reporting is already there
            if relation == "coordinates_with" and _said_before(index, group, line.to):
                continue
            yield Link(group.id, line.to, relation, index.words(line.topic))


def _former(group: Group) -> Iterator[Link]:
    """The lines of a group that is no more, one to each other group; it still hangs by that of reporting."""
    if isinstance(group.reports_to, str):
        yield Link(group.id, group.reports_to, FORMERLY, mark="dissolved")
    for other in dict.fromkeys(line.to for _, line in group.lines()):
        if other != group.reports_to:
            yield Link(group.id, other, FORMERLY)


def _said_before(index: Index, group: Group, other: str) -> bool:
    """Whether the other group says the same, and says it first: coordination is drawn once."""
    found = index.groups.get(other)
    if found is None or other >= group.id:
        return False
    return any(line.to == group.id for line in found.coordinates_with)
