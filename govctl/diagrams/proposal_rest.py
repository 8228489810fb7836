"""What a proposal changes in a group beyond what its card draws or says: in a word each, so that no card keeps it back."""

from collections.abc import Iterator

from govctl.changes.about import by_group
from govctl.changes.change import Judgement
from govctl.changes.compare import changes_of
from govctl.changes.pair import Pair
from govctl.changes.registry import KINDS
from govctl.words.catalogue import Words
from govctl.words.told import marked

_WORDS = {
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
_FOLLOWS = frozenset(["organisation", "perspective", "path"])
"""Families of changes that follow from others, which are seen"""
_OF_THE_FILE = "group/completeness-changed"
"""More or less of the group is written down; the group is the same"""
_SEEN = frozenset(
    [
        *("group/created", "group/no-longer-mentioned", "group/dissolved", "group/revived", "group/renamed"),
        *("group/moved", "group/line-upward-lost", "group/line-upward-gained", "group/apex-gained", "group/apex-lost"),
        *("group/promoted", "group/demoted", "group/kind-changed", "group/status-changed"),
        *("group/merged", "group/split", "chair/changed", "chair/lost", "chair/gained"),
        *("chair/stated", "deputy-chair/changed", "deputy-chair/lost", "deputy-chair/gained", "deputy-chair/stated"),
        *("secretariat/changed", "secretariat/lost", "secretariat/gained", "secretariat/stated", "seat/moved"),
        *("seat/lost", "seat/gained", "seat/downgraded", "seat/upgraded", "seat/count-changed", "seat/count-raised"),
        *("seat/count-reduced", "members/stated", "members/now-known", "members/no-longer-known", "meeting/stated"),
        *("meeting/frequency-changed", "meeting/more-often", "meeting/less-often", "meeting/now-known"),
        *("meeting/no-longer-known", "responsibility/moved", "responsibility/dropped", "responsibility/added"),
        *("responsibilities/now-known", "escalation/lost", "escalation/gained", "advice/lost", "advice/gained"),
        *("consultation/lost", "consultation/gained", "coordination/lost", "coordination/gained"),
    ]
)
"""What a card or a line shows"""


class Rest:
    """What else changes, by group; mere wording is left out."""

    def __init__(self, pair: Pair, words: Words) -> None:
        """Finds all changes."""
        self._words = words
        self._kinds: dict[str, list[str]] = {}
        for name, change in by_group(pair, changes_of(pair)):
            family = change.kind.partition("/")[0]
            is_edit = KINDS[change.kind].judgement is Judgement.EDIT
            if not (is_edit or family in _FOLLOWS or change.kind == _OF_THE_FILE):
                self._kinds.setdefault(name, []).append(change.kind)

    def of(self, group: str) -> str:
        """What the card of a group does not show, as a line of text; empty for nothing."""
        return self._told([kind for kind in self._kinds.get(group, ()) if kind not in _SEEN])

    def all_of(self, group: str) -> str:
        """All that changes, for a card that looks as before: the names of two chairs, or of two rhythms, may be alike."""
        return self._told(self._kinds.get(group, []))

    def _told(self, kinds: list[str]) -> str:
        return self._words.say("Also changed: {what}", what=", ".join(self._named(kinds))) if kinds else ""

    def _named(self, kinds: list[str]) -> Iterator[str]:
        yield from dict.fromkeys(self._words.say(_WORDS[kind]) for kind in kinds if kind in _WORDS)
        more = sum(kind not in _WORDS for kind in kinds)
        if more:
            yield self._words.count("{number} more", "{number} more", more)
