"""The chart of a proposal: the new organisation, with what changes, and what is no more as ghosts."""

from collections import Counter
from collections.abc import Iterable, Iterator

from govctl.changes.change import Change
from govctl.changes.pair import Pair
from govctl.diagrams.bands import Bands, joined_levels, level_names
from govctl.diagrams.card import card_texts, fact
from govctl.diagrams.chart import CONTINUES, FORMERLY, REPORTS, TAKES_OVER, Card, Chart, Link, Said
from govctl.diagrams.legend import legend
from govctl.diagrams.organisation import form, links_of
from govctl.diagrams.proposal_card import Changed, changed_texts, ghost_texts
from govctl.diagrams.proposal_rest import Rest
from govctl.model.group import Group
from govctl.words.catalogue import Words
from govctl.words.told import marked

_SIGNS = {"created": "+", "dissolved": "−", "moved": "→", "renamed": "≈", "changed": "~"}
_LONGEST = 40
"""The longest text of a responsibility, in characters, that an arrow carries"""


def proposal_chart(
    pair: Pair,
    changes: Iterable[Change],
    words: Words,
    footer: str = "",
    only: frozenset[str] | None = None,
    *,
    responsibilities: bool = False,
    seats: bool = False,
) -> Chart:
    """Both organisations in one picture; `changes` are all that there are from one to the other.

    `only` holds the ids, old and new, of the groups to draw; with `responsibilities` an arrow shows each responsibility
    that goes to another group, with `seats` each card says who sits there.
    """
    return _Proposal(pair, changes, words, only, responsibilities, seats).chart(footer)


class _Proposal:
    def __init__(
        self,
        pair: Pair,
        changes: Iterable[Change],
        words: Words,
        only: frozenset[str] | None,
        responsibilities: bool,
        seats: bool,
    ) -> None:
        self._pair = pair
        self._words = words
        self._responsibilities = responsibilities
        self._seats = seats
        self._merged = {old.id: new for old, new in pair.groups.merged}
        self._split = {new.id: old for old, new in pair.groups.split}
        self._ghosts = {old.id: old for old, _ in pair.groups.merged} | {old.id: old for old in pair.groups.dropped}
        for match in pair.groups.matches:
            self._ghosts.pop(match.old.id, None)
        self._end_of = {
            self._ghost_id(name): marked("merged") if name in self._merged else marked("not mentioned")
            for name, group in self._ghosts.items()
            if name in self._merged or group.status != "dissolved"
        }
        """How groups end of which nobody says that they are dissolved, by card"""
        self._old_of = {match.new.id: match.old for match in pair.groups.matches}
        both = {*pair.new.groups, *pair.old.groups} if only is None else only
        self._changed = Changed(pair, Rest(pair, changes, words, both), words, seats=seats)
        self._part = only is not None
        self._drawn = pair.new.groups if only is None else only
        self._groups = [group for group in pair.new.groups.values() if only is None or group.id in only]
        if only is not None:
            self._ghosts = {name: group for name, group in self._ghosts.items() if name in only}

    def chart(self, footer: str) -> Chart:
        old, new = self._pair.old, self._pair.new
        groups = (*self._groups, *self._ghosts.values())
        levels = joined_levels(level_names(old), level_names(new))
        if self._part:
            used = {group.level for group in groups}
            levels = {level: name for level, name in levels.items() if level in used}
        bands = Bands(levels, groups, self._words)
        cards = (
            *(self._card(group, bands) for group in self._groups),
            *(self._ghost(group, bands) for group in self._ghosts.values()),
        )
        drawn = {card.id for card in cards}
        marks = {card.id: card.mark for card in cards}
        links = tuple(
            link for link in self._links(marks) if link.begin in drawn and link.end in drawn and link.begin != link.end
        )
        return Chart(
            new.words(new.governance.name),
            " · ".join(self._subtitle(cards)),
            bands.names,
            cards,
            links,
            self._words.say("Legend"),
            legend(links, cards, self._words),
            footer,
            new.governance.language,
            bands.hues,
        )

    def _subtitle(self, cards: tuple[Card, ...]) -> Iterator[str]:
        status = self._words.terms.status
        was, now = self._pair.old.governance, self._pair.new.governance
        yield status(now.status) if was.status == now.status else f"{status(was.status)} → {status(now.status)}"
        if isinstance(now.valid_from, str):
            yield self._words.say("valid from {date}", date=self._words.date(now.valid_from))
        marks = Counter(self._end_of.get(card.id, card.mark) for card in cards)
        count = self._words.count
        for mark, said in (
            ("created", count("{number} group new", "{number} groups new", marks["created"])),
            (
                "not mentioned",
                count("{number} group not mentioned", "{number} groups not mentioned", marks["not mentioned"]),
            ),
            ("merged", count("{number} group merged", "{number} groups merged", marks["merged"])),
            ("dissolved", count("{number} group ended", "{number} groups ended", marks["dissolved"])),
            ("moved", count("{number} group moved", "{number} groups moved", marks["moved"])),
            ("renamed", count("{number} group renamed", "{number} groups renamed", marks["renamed"])),
            ("changed", count("{number} group changed", "{number} groups changed", marks["changed"])),
        ):
            if marks[mark]:
                yield said
        if not any(marks):
            yield self._words.say("no group changes")

    def _card(self, group: Group, bands: Bands) -> Card:
        old = self._old_of.get(group.id)
        if old is not None and group.status == "dissolved" and old.status != "dissolved":
            texts = card_texts(self._pair.new, group._replace(status=old.status), self._words, seats=self._seats)
            return self._marked(Card(group.id, bands.of(group), ghost_texts(texts), form(group)), "dissolved")
        texts = card_texts(self._pair.new, group, self._words, seats=self._seats, drawn=self._drawn)
        if old is None:
            texts = (*texts, *self._comes_out_of(group))
            return self._marked(Card(group.id, bands.of(group), texts, form(group)), "created")
        is_same = old == group and not self._changed.rest.of(group.id)
        changed = None if is_same else changed_texts(self._changed, old, group, self._drawn)
        if changed is None or not changed.mark:
            return Card(group.id, bands.of(group), texts, form(group))
        texts = (*changed.texts, *self._comes_out_of(group))
        return self._marked(Card(group.id, bands.of(group), texts, form(group)), changed.mark)

    def _comes_out_of(self, group: Group) -> tuple[Said, ...]:
        origin = self._split.get(group.id)
        if origin is None:
            return ()
        name = self._pair.old.group_name(origin)
        return (fact(self._words.say("comes out of {name}", name=name), "change"),)

    def _ghost(self, group: Group, bands: Bands) -> Card:
        texts = ghost_texts(card_texts(self._pair.old, group, self._words, seats=self._seats))
        follower = self._merged.get(group.id)
        if follower is not None:
            name = self._pair.new.group_name(follower)
            texts = (*texts, fact(self._words.say("goes on in {name}", name=name), "change"))
        card = self._marked(Card(self._ghost_id(group.id), bands.of(group), texts, form(group)), "dissolved")
        end = self._end_of.get(card.id)
        return card._replace(badge=f"{_SIGNS['dissolved']} {self._words.say(end)}") if end else card

    def _marked(self, card: Card, mark: str) -> Card:
        return card._replace(mark=mark, badge=f"{_SIGNS[mark]} {self._words.terms.mark(mark)}")

    def _ghost_id(self, group: str) -> str:
        """The id of a ghost's card; a new group may have taken the id."""
        return f"{group} (old)" if group in self._pair.new.groups else group

    def _now(self, group: str) -> str:
        """The card of an old group: what it is now, or its ghost."""
        return self._ghost_id(group) if group in self._ghosts else self._pair.now.get(group, group)

    def _links(self, marks: dict[str, str]) -> Iterator[Link]:
        was = {(self._now(link.begin), self._now(link.end), link.relation): link for link in links_of(self._pair.old)}
        still = set()
        ended = set()
        for link in links_of(self._pair.new):
            key = (link.begin, link.end, link.relation)
            if link.relation == FORMERLY:
                ended.add(key[:2])
                yield link
                continue
            still.add(key)
            still.add((link.end, link.begin, link.relation) if link.relation == "coordinates_with" else key)
            yield link if key in was or self._mutual(key, was) else link._replace(mark=self._mark(link, marks))
        for key in was:
            if key not in still and key[:2] not in ended:
                yield Link(key[0], key[1], FORMERLY, mark=self._hung(key[0], marks))
        for old, new in self._pair.groups.merged:
            if old.id in self._ghosts:
                yield Link(self._ghost_id(old.id), new.id, CONTINUES)
        yield from self._handed_over() if self._responsibilities else ()

    def _mutual(self, key: tuple[str, str, str], was: dict[tuple[str, str, str], Link]) -> bool:
        return key[2] == "coordinates_with" and (key[1], key[0], key[2]) in was

    def _mark(self, link: Link, marks: dict[str, str]) -> str:
        """What a line shows that was not there: its card's own mark, or that the line is new."""
        mark = marks.get(link.begin, "")
        return mark if link.relation == REPORTS and mark in ("created", "moved") else "created"

    def _hung(self, group: str, marks: dict[str, str]) -> str:
        """A ghost still hangs by its old line."""
        return "dissolved" if marks.get(group) == "dissolved" else ""

    def _handed_over(self) -> Iterator[Link]:
        """The responsibilities that another group owns now, one arrow for each pair of groups."""
        items: dict[tuple[str, str], list[str]] = {}
        for link in self._pair.links:
            begin, end = self._now(link.old.group.id), link.new.group.id
            if begin != end:
                items.setdefault((begin, end), []).append(self._pair.new.words(link.new.item.text))
        for (begin, end), texts in items.items():
            label = texts[0] if len(texts) == 1 and len(texts[0]) <= _LONGEST else ""
            count = self._words.count("{number} responsibility", "{number} responsibilities", len(texts))
            yield Link(begin, end, TAKES_OVER, label or count)
