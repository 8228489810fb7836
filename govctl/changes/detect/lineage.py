"""Groups that go on in others: merged, split."""

from collections.abc import Iterator

from govctl.changes.change import Change, ChangeKind, shift
from govctl.changes.pair import Pair, heading

KINDS: tuple[ChangeKind, ...] = (
    shift(
        "group/merged", "A group goes into another.", "Its seats and duties are the other group's now.", "group/split"
    ),
    shift("group/split", "A group comes out of another.", "Some seats and duties are in a new place.", "group/merged"),
)


def detect(pair: Pair) -> Iterator[Change]:
    """Mergers and splits that `derived_from` states, and those that the people make probable."""
    for old, new in pair.groups.merged:
        message = f"{pair.old.group_name(old)} goes into {pair.new.group_name(new)}."
        yield Change("group/merged", message, new.id, heading(old), heading(new))
    for old, new in pair.groups.split:
        message = f"{pair.new.group_name(new)} comes out of {pair.old.group_name(old)}."
        yield Change("group/split", message, new.id, heading(old), heading(new))
    stated = {(old.id, new.id) for old, new in (*pair.groups.merged, *pair.groups.split)}
    for old, new, _, evidence in pair.groups.absorbed:
        if (old.id, new.id) not in stated:
            message = f"{pair.old.group_name(old)} probably went into {pair.new.group_name(new)}."
            remedy = f"To make it certain, write `derived_from: [{old.id}]` in `{new.id}`."
            yield Change("group/merged", message, new.id, heading(old), heading(new), (), evidence, remedy)
    for old, new, _, evidence in pair.groups.detached:
        if (old.id, new.id) not in stated:
            message = f"{pair.new.group_name(new)} probably came out of {pair.old.group_name(old)}."
            remedy = f"To make it certain, write `derived_from: [{old.id}]` in `{new.id}`."
            yield Change("group/split", message, new.id, heading(old), heading(new), (), evidence, remedy)
