"""Groups that come, go, are renamed, moved or become something else."""

from collections.abc import Iterator

from govctl.changes.change import Change, ChangeKind, edit, gain, loss, shift
from govctl.changes.matching.groups import GroupMatch
from govctl.changes.pair import Pair, heading, joined, quoted
from govctl.changes.paths import stations
from govctl.model.element import UNKNOWN
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.source import Place

KINDS: tuple[ChangeKind, ...] = (
    gain(
        "group/created", "group/no-longer-mentioned", "A group is created.", "Somebody will meet and answer for more."
    ),
    loss(
        "group/no-longer-mentioned",
        "group/created",
        "A group is not mentioned any more.",
        "Nothing says whether it is dissolved, goes on outside, or was forgotten; what it answered for may be nobody's.",
    ),
    loss("group/dissolved", "group/revived", "A group is dissolved.", "What it answered for has to go elsewhere."),
    gain("group/revived", "group/dissolved", "A dissolved group is in being again.", "It meets and answers again."),
    shift("group/renamed", "A group has another name.", "The same group under another name, id or both."),
    shift("group/moved", "A group reports to another group.", "Somebody else hears its reports and settles its risks."),
    loss(
        "group/line-upward-lost",
        "group/line-upward-gained",
        "It is no longer stated to whom a group reports.",
        "Nobody above is known to hear of its risks.",
    ),
    gain(
        "group/line-upward-gained",
        "group/line-upward-lost",
        "It is now stated to whom a group reports.",
        "Somebody above hears of its risks.",
    ),
    shift("group/apex-gained", "A group is now at the top.", "It answers to nobody inside.", "group/apex-lost"),
    shift("group/apex-lost", "A group is no longer at the top.", "Somebody is now above it.", "group/apex-gained"),
    shift("group/promoted", "A group is at a higher level.", "It decides further up than before.", "group/demoted"),
    shift("group/demoted", "A group is at a lower level.", "It decides further down than before.", "group/promoted"),
    shift(
        "group/level-changed", "A group is at another level.", "The levels cannot be compared, or one is not stated."
    ),
    shift("group/kind-changed", "A group is of another kind.", "A group that decided may now only advise, or reverse."),
    shift("group/status-changed", "The status of a group changes.", "It is proposed, in being, or paused."),
    shift("group/scope-changed", "What a group deals with changes.", "Matters may come to it or leave it."),
    edit("group/purpose-changed", "The purpose of a group is put in other words.", "Read whether it means the same."),
    edit("group/validity-changed", "A group exists from or to another day.", "Plan the meetings accordingly."),
    shift("group/completeness-changed", "More or less of a group is written down.", "What is left out is unknown."),
)
_EXTENTS = {"complete": "all", "partial": "a part", "": "not stated"}


def detect(pair: Pair) -> Iterator[Change]:
    """All changes to groups as such."""
    for group in pair.groups.dropped:
        if group.status != "dissolved":
            yield _dropped(pair, group)
    for group in pair.groups.created:
        yield _created(pair, group)
    for match in pair.changed_groups():
        yield from _renamed(pair, match)
        yield from _status(pair, match)
        yield from _reporting(pair, match)
        yield from _level(pair, match)
        yield from _words(pair, match)


def _organisations(group: Group) -> tuple[str, ...]:
    return tuple(dict.fromkeys(seat.organisation for _, seat in group.seats() if seat.organisation))


def _dropped(pair: Pair, group: Group) -> Change:
    message = f"{pair.old.group_name(group)} is not mentioned any more; nothing says that it is dissolved."
    return Change(
        "group/no-longer-mentioned",
        message,
        group.id,
        before=heading(group),
        concerns=_organisations(group),
        remedy=_where_it_is(pair, group),
    )


def _where_it_is(pair: Pair, group: Group) -> str:
    """What to write of a group that is gone. What came out of it earlier says so already, which settles nothing."""
    dissolved = "If it is dissolved, keep it with `status: dissolved`"
    offspring = [name for name in pair.old_offspring.get(group.id, ()) if name in pair.new.groups]
    if offspring:
        names = joined(f"`{name}`" for name in offspring)
        return f"{dissolved}. That {names} came out of it was said while it stood, so it does not say where it went."
    return f"{dissolved}; if another group continues it, write `derived_from: [{group.id}]` there."


def _created(pair: Pair, group: Group) -> Change:
    below = f" under {pair.new.group_name(group.reports_to)}" if isinstance(group.reports_to, str) else ""
    message = f"{pair.new.group_name(group)} is created{below}."
    return Change("group/created", message, group.id, after=heading(group), concerns=_organisations(group))


def _renamed(pair: Pair, match: GroupMatch) -> Iterator[Change]:
    old, new = match.old, match.new
    if old.id == new.id and old.name == new.name:
        return
    was, now = pair.old.group_name(old), pair.new.group_name(new)
    before, after = heading(old), heading(new)
    if match.how == "evidence":
        message = f"{was} is probably {now} now."
        remedy = f"To make it certain, write `derived_from: [{old.id}]` in `{new.id}`."
        yield Change("group/renamed", message, new.id, before, after, evidence=match.evidence, remedy=remedy)
    elif was != now:
        yield Change("group/renamed", f"{was} is called {now} now.", new.id, before, after)
    elif old.id != new.id:
        message = f"{was} has the id `{new.id}` now, not `{old.id}`."
        yield Change("group/renamed", message, new.id, before, after)
    else:
        yield Change("group/renamed", f"{was} has another name in some language.", new.id, before, after)


def _status(pair: Pair, match: GroupMatch) -> Iterator[Change]:
    old, new = match.old, match.new
    name = pair.new.group_name(new)
    before, after = pair.both(match, "status")
    if old.status == new.status:
        return
    if new.status == "dissolved":
        yield Change("group/dissolved", f"{name} is dissolved.", new.id, before, after, _organisations(old))
    elif old.status == "dissolved":
        yield Change("group/revived", f"{name} is in being again.", new.id, before, after, _organisations(new))
    else:
        message = f"{name} is {new.status} now; before {old.status}."
        yield Change("group/status-changed", message, new.id, before, after)


def _reporting(pair: Pair, match: GroupMatch) -> Iterator[Change]:
    old, new = match.old, match.new
    name = pair.new.group_name(new)
    before, after = pair.both(match, "reports_to")
    if old.apex != new.apex:
        apex_before, apex_after = pair.both(match, "apex")
        kind, word = (
            ("group/apex-gained", "now at the top") if new.apex else ("group/apex-lost", "no longer at the top")
        )
        below = f"; it reports to {pair.new.group_name(new.reports_to)}" if isinstance(new.reports_to, str) else ""
        yield Change(kind, f"{name} is {word}{below}.", new.id, apex_before, apex_after)
    was = old.reports_to if isinstance(old.reports_to, str) else None
    now = new.reports_to if isinstance(new.reports_to, str) else None
    if was is not None and now is not None:
        if pair.follow(was) != (now,):
            message = f"{name} reports to {pair.new.group_name(now)} now, not to {pair.old.group_name(was)}."
            yield Change("group/moved", message, new.id, before, after)
    elif now is not None and (not old.apex or new.apex):
        known = "it was unknown" if old.reports_to is UNKNOWN else "it was not stated"
        path = pair.new_paths[new.id]
        way = f" Its way upward: {stations(pair.new, path)}." if path else ""
        message = f"{name} reports to {pair.new.group_name(now)}; until now {known}.{way}"
        yield Change("group/line-upward-gained", message, new.id, before, after)
    elif was is not None and (not new.apex or old.apex):
        known = "unknown" if new.reports_to is UNKNOWN else "not stated"
        message = f"{name} reported to {pair.old.group_name(was)}; now it is {known} to whom."
        yield Change("group/line-upward-lost", message, new.id, before, after)
    elif old.reports_to is not new.reports_to and was is None and now is None:
        yield from _known(match, name)


def _known(match: GroupMatch, name: str) -> Iterator[Change]:
    """Nothing stated becomes `unknown`, or the reverse: the file says more or less, the group is the same."""
    old, new = match.old, match.new
    if old.apex == new.apex:
        before, after = Place(old.pointer, ("reports_to",)), Place(new.pointer, ("reports_to",))
        message = f"That it is unknown to whom {name} reports is {'now' if new.reports_to else 'no longer'} said."
        yield Change("group/completeness-changed", message, new.id, before, after)


def _level(pair: Pair, match: GroupMatch) -> Iterator[Change]:
    old, new = match.old, match.new
    if old.level == new.level:
        return
    before, after = pair.both(match, "level")
    was, now = _level_name(pair.old, old.level), _level_name(pair.new, new.level)
    message = f"{pair.new.group_name(new)} is at {now}, before at {was}."
    yield Change(_direction(pair, old.level, new.level), message, new.id, before, after)


def _direction(pair: Pair, was: str, now: str) -> str:
    """Upward or downward, unless the two files do not agree which level is above which."""
    upward = {
        ranks[now] < ranks[was]
        for ranks in (pair.old.levels, pair.new.levels)
        if was in ranks and now in ranks and ranks[was] != ranks[now]
    }
    if len(upward) != 1:
        return "group/level-changed"
    return "group/promoted" if upward.pop() else "group/demoted"


def _level_name(index: Index, level: str) -> str:
    if level not in index.levels:
        return f"level `{level}`" if level else "no stated level"
    return index.words(index.governance.levels[index.levels[level]].name) or f"level `{level}`"


def _words(pair: Pair, match: GroupMatch) -> Iterator[Change]:
    old, new = match.old, match.new
    name = pair.new.group_name(new)
    if old.kind != new.kind:
        was, now = (group.kind.replace("_", " ") or "not stated" for group in (old, new))
        yield Change(
            "group/kind-changed",
            f"The kind of {name} is {now} now; before {was}.",
            new.id,
            *pair.both(match, "kind"),
        )
    if old.completeness != new.completeness:
        message = f"How much of {name} is written down: {_extent(new)} now; before {_extent(old)}."
        yield Change("group/completeness-changed", message, new.id, *pair.both(match, "completeness"))
    for key, kind in (("purpose", "group/purpose-changed"), ("scope", "group/scope-changed")):
        was, now = getattr(old, key), getattr(new, key)
        if was != now:
            said = quoted(pair.new.words(now)), quoted(pair.old.words(was))
            message = f"The {key} of {name} is {said[0]} now; before {said[1]}."
            yield Change(kind, message, new.id, *pair.both(match, key))
    if (old.valid_from, old.valid_to) != (new.valid_from, new.valid_to):
        message = f"{name} exists from {new.valid_from or 'a day not stated'} to {new.valid_to or 'a day not stated'}."
        yield Change("group/validity-changed", message, new.id, *pair.both(match, "valid_from"))


def _extent(group: Group) -> str:
    return _EXTENTS.get(group.completeness, group.completeness)
