"""What a proposal changes in a group beyond what its card draws or says: in a word each, so that no card keeps it back."""

from collections.abc import Container, Iterable, Iterator

from govctl.changes.about import by_group
from govctl.changes.change import Change, Judgement
from govctl.changes.pair import Pair
from govctl.changes.registry import KINDS
from govctl.model.index import Index
from govctl.words.catalogue import Words
from govctl.words.told import marked

_WORDS = {
    "group/apex-gained": marked("now at the top"),
    "group/apex-lost": marked("no longer at the top"),
    "group/line-upward-lost": marked("no longer stated to whom it reports"),
    "group/scope-changed": marked("scope"),
    "group/level-changed": marked("level"),
    "chair/terms-changed": marked("terms of offices"),
    "deputy-chair/terms-changed": marked("terms of offices"),
    "secretariat/terms-changed": marked("terms of offices"),
    "seat/holder-changed": marked("who holds a seat"),
    "seat/role-changed": marked("roles"),
    "seat/perspective-changed": marked("perspectives"),
    "seat/vote-lost": marked("votes"),
    "seat/vote-gained": marked("votes"),
    "seat/vote-unclear": marked("votes"),
    "seat/vacated": marked("vacancies"),
    "seat/filled": marked("vacancies"),
    "seat/condition-added": marked("conditions of seats"),
    "seat/condition-lifted": marked("conditions of seats"),
    "seat/condition-changed": marked("conditions of seats"),
    "seat/nomination-changed": marked("who nominates"),
    "seat/term-changed": marked("terms of office"),
    "meeting/duration-changed": marked("length of meetings"),
    "meeting/scope-changed": marked("which meetings"),
    "quorum/lost": marked("quorum"),
    "quorum/gained": marked("quorum"),
    "quorum/changed": marked("quorum"),
    "quorum/stated": marked("quorum"),
    "decision-rule/lost": marked("decision rule"),
    "decision-rule/gained": marked("decision rule"),
    "decision-rule/changed": marked("decision rule"),
    "decision-rule/stated": marked("decision rule"),
    "responsibility/split": marked("division of responsibilities"),
    "responsibility/merged": marked("division of responsibilities"),
    "responsibility/owned-twice": marked("division of responsibilities"),
    "responsibility/owned-once": marked("division of responsibilities"),
    "responsibility/authority-changed": marked("authority"),
    "responsibility/scope-changed": marked("what responsibilities cover"),
    "responsibility/condition-changed": marked("what responsibilities cover"),
    "responsibilities/no-longer-known": marked("responsibilities no longer stated"),
    "responsibilities/stated": marked("responsibilities no longer stated"),
    "escalation/terms-changed": marked("terms of escalation and advice"),
    "advice/terms-changed": marked("terms of escalation and advice"),
    "consultation/terms-changed": marked("terms of escalation and advice"),
    "coordination/terms-changed": marked("terms of escalation and advice"),
}
_LINES = {
    "escalation/lost": marked("escalation"),
    "escalation/gained": marked("escalation"),
    "advice/lost": marked("advice"),
    "advice/gained": marked("advice"),
    "consultation/lost": marked("consultation"),
    "consultation/gained": marked("consultation"),
    "coordination/lost": marked("coordination"),
    "coordination/gained": marked("coordination"),
}
"""What is seen where the line is drawn"""
_FAMILIES = {
    "group": marked("id"),
    "chair": marked("chair"),
    "deputy-chair": marked("deputy chair"),
    "secretariat": marked("secretariat"),
    "seat": marked("seats"),
    "members": marked("seats"),
    "meeting": marked("meetings"),
    "responsibility": marked("responsibilities"),
    "responsibilities": marked("responsibilities"),
}
"""What is seen as a rule, for a card that looks as before"""
_KEYS = {"escalation": "escalates", "advice": "advises", "consultation": "consults", "coordination": "coordinates_with"}
_FOLLOWS = frozenset(["organisation", "perspective", "path"])
"""Families of changes that follow from others, which are seen"""
_OF_THE_FILE = "group/completeness-changed"
"""More or less of the group is written down; the group is the same"""
_SEEN = frozenset(
    [
        *("group/created", "group/no-longer-mentioned", "group/dissolved", "group/revived", "group/renamed"),
        *("group/moved", "group/line-upward-gained"),
        *("group/promoted", "group/demoted", "group/kind-changed", "group/status-changed"),
        *("group/merged", "group/split", "chair/changed", "chair/lost", "chair/gained"),
        *("chair/stated", "deputy-chair/changed", "deputy-chair/lost", "deputy-chair/gained", "deputy-chair/stated"),
        *("secretariat/changed", "secretariat/lost", "secretariat/gained", "secretariat/stated", "seat/moved"),
        *("seat/lost", "seat/gained", "seat/downgraded", "seat/upgraded", "seat/count-changed", "seat/count-raised"),
        *("seat/count-reduced", "members/stated", "members/now-known", "members/no-longer-known", "meeting/stated"),
        *("meeting/frequency-changed", "meeting/more-often", "meeting/less-often", "meeting/now-known"),
        *("meeting/no-longer-known", "responsibility/moved", "responsibility/dropped", "responsibility/added"),
        "responsibilities/now-known",
    ]
)
"""What a card or a line shows"""


class Rest:
    """What else changes, by group; mere wording is left out."""

    def __init__(self, pair: Pair, changes: Iterable[Change], words: Words, drawn: Container[str]) -> None:
        """Of all changes; `drawn` holds the ids, old and new, of the groups that have a card."""
        self._words = words
        self._kinds: dict[str, list[str]] = {}
        self._unseen: dict[str, list[str]] = {}
        lines = _drawn_lines(pair.old, drawn) | _drawn_lines(pair.new, drawn)
        for name, change in by_group(pair, changes):
            family = change.kind.partition("/")[0]
            is_edit = KINDS[change.kind].judgement is Judgement.EDIT
            if is_edit or family in _FOLLOWS or change.kind == _OF_THE_FILE:
                continue
            self._kinds.setdefault(name, []).append(change.kind)
            is_drawn = change.kind in _LINES and _line_of(change) in lines
            if not (is_drawn or change.kind in _SEEN):
                self._unseen.setdefault(name, []).append(change.kind)

    def of(self, group: str) -> str:
        """What the card of a group does not show, as a line of text; empty for nothing."""
        what = self._told(self._unseen.get(group, []))
        return self._words.say("Also changed: {what}", what=what) if what else ""

    def all_of(self, group: str) -> str:
        """All that changes, for a card that looks as before: the names of two chairs, or of two rhythms, may be alike."""
        what = self._told(self._kinds.get(group, []))
        return self._words.say("Changed: {what}", what=what) if what else ""

    def _told(self, kinds: list[str]) -> str:
        return ", ".join(self._named(kinds))

    def _named(self, kinds: list[str]) -> Iterator[str]:
        named = [_WORDS.get(kind) or _LINES.get(kind) or _FAMILIES.get(kind.partition("/")[0], "") for kind in kinds]
        yield from dict.fromkeys(self._words.say(word) for word in named if word)
        more = named.count("")
        if more:
            yield self._words.count("{number} more", "{number} more", more)


def _drawn_lines(index: Index, drawn: Container[str]) -> set[tuple[str, int]]:
    """The lines between two groups that have a card, by the key under which they stand and their place."""
    return {
        (relation, line.pointer)
        for group in index.groups.values()
        for relation, line in group.lines()
        if line.to in drawn
        and line.to in index.groups
        and line.to != group.id
        and not group.follows_reporting(relation, line)
    }


def _line_of(change: Change) -> tuple[str, int]:
    """The line that is lost or gained, as `_drawn_lines` has it."""
    family, _, what = change.kind.partition("/")
    place = change.before if what == "lost" else change.after
    return _KEYS[family], place.pointer if place else 0
