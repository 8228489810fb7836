"""How a group decides: quorum and decision rule."""

from collections.abc import Iterator

from govctl.changes.change import Change, ChangeKind, gain, loss, shift
from govctl.changes.pair import Pair
from govctl.model.element import Unknown
from govctl.model.text import Text
from govctl.words.told import marked, told

KINDS: tuple[ChangeKind, ...] = (
    loss("quorum/lost", "quorum/gained", "The quorum is no longer stated.", "Any few who come could decide."),
    gain("quorum/gained", "quorum/lost", "A quorum is stated.", "It is known how many have to be there."),
    shift("quorum/changed", "The quorum changes.", "More or fewer have to be there to decide."),
    shift("quorum/stated", "That the quorum is unknown is newly or no longer said.", "The file says more or less."),
    loss(
        "decision-rule/lost",
        "decision-rule/gained",
        "How a group decides is no longer stated.",
        "The chair may decide.",
    ),
    gain("decision-rule/gained", "decision-rule/lost", "How a group decides is stated.", "A vote can be counted."),
    shift("decision-rule/changed", "A group decides in another way.", "A minority may gain or lose its say."),
    shift(
        "decision-rule/stated", "That it is unknown how a group decides is newly or no longer said.", "More or less."
    ),
)
_RULES = {
    "quorum": marked("The quorum of {group} is now: {now}; before: {was}."),
    "decision_rule": marked("The decision rule of {group} is now: {now}; before: {was}."),
}


def detect(pair: Pair) -> Iterator[Change]:
    """All changes of how groups that go on decide."""
    for match in pair.changed_groups():
        for key, form in _RULES.items():
            old: Text | Unknown | None = getattr(match.old, key)
            new: Text | Unknown | None = getattr(match.new, key)
            if old != new:
                group = pair.new.group_name(match.new)
                message = told(form, group=group, now=pair.new_words(new), was=pair.old_words(old))
                kind = f"{key.replace('_', '-')}/{_what(old, new)}"
                yield Change(kind, message, match.new.id, *pair.both(match, key))


def _what(old: Text | Unknown | None, new: Text | Unknown | None) -> str:
    known_before, known_now = _is_known(old), _is_known(new)
    if known_before and known_now:
        return "changed"
    if known_before:
        return "lost"
    return "gained" if known_now else "stated"


def _is_known(text: Text | Unknown | None) -> bool:
    return text is not None and not isinstance(text, Unknown)
