"""Groups that go on in others: merged, split."""

from collections.abc import Iterator

from govctl.changes.change import Change, ChangeKind, shift
from govctl.changes.pair import Pair, heading
from govctl.model.group import Group
from govctl.words.told import told

KINDS: tuple[ChangeKind, ...] = (
    shift(
        "group/merged", "A group goes into another.", "Its seats and duties are the other group's now.", "group/split"
    ),
    shift("group/split", "A group comes out of another.", "Some seats and duties are in a new place.", "group/merged"),
)


def detect(pair: Pair) -> Iterator[Change]:
    """Mergers and splits that `derived_from` states, and those that the people make probable."""
    for old, new in pair.groups.merged:
        message = told("{old} goes into {new}.", **_names(pair, old, new))
        yield Change("group/merged", message, new.id, heading(old), heading(new))
    for old, new in pair.groups.split:
        message = told("{new} comes out of {old}.", **_names(pair, old, new))
        yield Change("group/split", message, new.id, heading(old), heading(new))
    stated = {(old.id, new.id) for old, new in (*pair.groups.merged, *pair.groups.split)}
    for old, new, _, evidence in pair.groups.absorbed:
        if (old.id, new.id) not in stated:
            message = told("{old} probably went into {new}.", **_names(pair, old, new))
            yield Change("group/merged", message, new.id, heading(old), heading(new), (), evidence, _certain(old, new))
    for old, new, _, evidence in pair.groups.detached:
        if (old.id, new.id) not in stated:
            message = told("{new} probably came out of {old}.", **_names(pair, old, new))
            yield Change("group/split", message, new.id, heading(old), heading(new), (), evidence, _certain(old, new))


def _names(pair: Pair, old: Group, new: Group) -> dict[str, str]:
    return {"old": pair.old.group_name(old), "new": pair.new.group_name(new)}


def _certain(old: Group, new: Group) -> str:
    return told("To make it certain, write `derived_from: [{old}]` in `{new}`.", old=old.id, new=new.id)
