"""Groups that come, go, are renamed, moved or become something else."""

from collections.abc import Iterator

from govctl.changes.change import Change, ChangeKind, edit, gain, loss, shift
from govctl.changes.matching.groups import GroupMatch
from govctl.changes.pair import Pair, heading, quoted
from govctl.changes.paths import stations
from govctl.changes.validity import bound
from govctl.model.element import UNKNOWN
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.source import Place
from govctl.words import terms
from govctl.words.told import listed, marked, term, told

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
_AT_TOP = {
    True: (marked("{group} is now at the top."), marked("{group} is now at the top; it reports to {parent}.")),
    False: (
        marked("{group} is no longer at the top."),
        marked("{group} is no longer at the top; it reports to {parent}."),
    ),
}
_LINE_GAINED = {
    True: marked("{group} reports to {parent}; until now it was unknown."),
    False: marked("{group} reports to {parent}; until now it was not stated."),
}
"""By whether the old file said that it is unknown"""
_LINE_LOST = {
    True: marked("{group} reported to {parent}; now it is unknown to whom."),
    False: marked("{group} reported to {parent}; now it is not stated to whom."),
}
"""By whether the new file says that it is unknown"""
_UNKNOWN_SAID = {
    True: marked("That it is unknown to whom {group} reports is now said."),
    False: marked("That it is unknown to whom {group} reports is no longer said."),
}
_EXTENTS = {
    "complete": marked("all"),
    "partial": marked("a part"),
    "unknown": marked("unknown"),
    "": marked("not stated"),
}
_TEXTS = {
    "purpose": marked("The purpose of {group} is {now} now; before {was}."),
    "scope": marked("The scope of {group} is {now} now; before {was}."),
}


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
    return Change(
        "group/no-longer-mentioned",
        told("{group} is not mentioned any more; nothing says that it is dissolved.", group=pair.old.group_name(group)),
        group.id,
        before=heading(group),
        concerns=_organisations(group),
        remedy=_where_it_is(pair, group),
    )


def _where_it_is(pair: Pair, group: Group) -> str:
    """What to write of a group that is gone. What came out of it earlier says so already, which settles nothing."""
    offspring = [name for name in pair.old_offspring.get(group.id, ()) if name in pair.new.groups]
    if offspring:
        return told(
            "If it is dissolved, keep it with `status: dissolved`. That {names} came out of it was said while it stood, "
            "so it does not say where it went.",
            names=listed(f"`{name}`" for name in offspring),
        )
    return told(
        "If it is dissolved, keep it with `status: dissolved`; if another group continues it, "
        "write `derived_from: [{id}]` there.",
        id=group.id,
    )


def _created(pair: Pair, group: Group) -> Change:
    name = pair.new.group_name(group)
    message = told("{group} is created.", group=name)
    if isinstance(group.reports_to, str):
        message = told("{group} is created under {parent}.", group=name, parent=pair.new.group_name(group.reports_to))
    return Change("group/created", message, group.id, after=heading(group), concerns=_organisations(group))


def _renamed(pair: Pair, match: GroupMatch) -> Iterator[Change]:
    old, new = match.old, match.new
    if old.id == new.id and old.name == new.name:
        return
    was, now = pair.old.group_name(old), pair.new.group_name(new)
    before, after = heading(old), heading(new)
    if match.how == "evidence":
        message = told("{was} is probably {now} now.", was=was, now=now)
        remedy = told("To make it certain, write `derived_from: [{old}]` in `{new}`.", old=old.id, new=new.id)
        yield Change("group/renamed", message, new.id, before, after, evidence=match.evidence, remedy=remedy)
    elif was != now:
        yield Change("group/renamed", told("{was} is called {now} now.", was=was, now=now), new.id, before, after)
    elif old.id != new.id:
        message = told("{group} has the id `{new}` now, not `{old}`.", group=was, new=new.id, old=old.id)
        yield Change("group/renamed", message, new.id, before, after)
    else:
        message = told("{group} has another name in some language.", group=was)
        yield Change("group/renamed", message, new.id, before, after)


def _status(pair: Pair, match: GroupMatch) -> Iterator[Change]:
    old, new = match.old, match.new
    name = pair.new.group_name(new)
    before, after = pair.both(match, "status")
    if old.status == new.status:
        return
    if new.status == "dissolved":
        message = told("{group} is dissolved.", group=name)
        yield Change("group/dissolved", message, new.id, before, after, _organisations(old))
    elif old.status == "dissolved":
        message = told("{group} is in being again.", group=name)
        yield Change("group/revived", message, new.id, before, after, _organisations(new))
    else:
        was, now = (term(terms.GROUP_STATUSES, group.status) for group in (old, new))
        message = told("{group} is {now} now; before {was}.", group=name, now=now, was=was)
        yield Change("group/status-changed", message, new.id, before, after)


def _reporting(pair: Pair, match: GroupMatch) -> Iterator[Change]:
    old, new = match.old, match.new
    name = pair.new.group_name(new)
    before, after = pair.both(match, "reports_to")
    if old.apex != new.apex:
        yield _apex(pair, match, name)
    was = old.reports_to if isinstance(old.reports_to, str) else None
    now = new.reports_to if isinstance(new.reports_to, str) else None
    if was is not None and now is not None:
        if pair.follow(was) != (now,):
            parents = {"now": pair.new.group_name(now), "was": pair.old.group_name(was)}
            message = told("{group} reports to {now} now, not to {was}.", group=name, **parents)
            yield Change("group/moved", message, new.id, before, after)
    elif now is not None and (not old.apex or new.apex):
        message = told(_LINE_GAINED[old.reports_to is UNKNOWN], group=name, parent=pair.new.group_name(now))
        path = pair.new_paths[new.id]
        if path and path.first:
            message = told("{line} Its way upward: {way}.", line=message, way=stations(pair.new, path))
        yield Change("group/line-upward-gained", message, new.id, before, after)
    elif was is not None and (not new.apex or old.apex):
        message = told(_LINE_LOST[new.reports_to is UNKNOWN], group=name, parent=pair.old.group_name(was))
        yield Change("group/line-upward-lost", message, new.id, before, after)
    elif old.reports_to is not new.reports_to and was is None and now is None:
        yield from _known(match, name)


def _apex(pair: Pair, match: GroupMatch, name: str) -> Change:
    new = match.new
    alone, reporting = _AT_TOP[new.apex]
    message = told(alone, group=name)
    if isinstance(new.reports_to, str):
        message = told(reporting, group=name, parent=pair.new.group_name(new.reports_to))
    return Change(f"group/apex-{'gained' if new.apex else 'lost'}", message, new.id, *pair.both(match, "apex"))


def _known(match: GroupMatch, name: str) -> Iterator[Change]:
    """Nothing stated becomes `unknown`, or the reverse: the file says more or less, the group is the same."""
    old, new = match.old, match.new
    if old.apex == new.apex:
        before, after = Place(old.pointer, ("reports_to",)), Place(new.pointer, ("reports_to",))
        message = told(_UNKNOWN_SAID[new.reports_to is UNKNOWN], group=name)
        yield Change("group/completeness-changed", message, new.id, before, after)


def _level(pair: Pair, match: GroupMatch) -> Iterator[Change]:
    old, new = match.old, match.new
    if old.level == new.level:
        return
    before, after = pair.both(match, "level")
    was, now = _level_name(pair.old, old.level), _level_name(pair.new, new.level)
    message = told("{group} is at {now}, before at {was}.", group=pair.new.group_name(new), now=now, was=was)
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
    name = index.words(index.governance.levels[index.levels[level]].name) if level in index.levels else ""
    return name or (told("level `{level}`", level=level) if level else told("no stated level"))


def _words(pair: Pair, match: GroupMatch) -> Iterator[Change]:
    old, new = match.old, match.new
    name = pair.new.group_name(new)
    if old.kind != new.kind:
        message = told("The kind of {group} is {now} now; before {was}.", group=name, now=_kind(new), was=_kind(old))
        yield Change("group/kind-changed", message, new.id, *pair.both(match, "kind"))
    if old.completeness != new.completeness:
        message = told(
            "How much of {group} is written down: {now} now; before {was}.",
            group=name,
            now=term(_EXTENTS, new.completeness),
            was=term(_EXTENTS, old.completeness),
        )
        yield Change("group/completeness-changed", message, new.id, *pair.both(match, "completeness"))
    for key, form in _TEXTS.items():
        was, now = getattr(old, key), getattr(new, key)
        if was != now:
            message = told(form, group=name, now=quoted(pair.new.words(now)), was=quoted(pair.old.words(was)))
            yield Change(f"group/{key}-changed", message, new.id, *pair.both(match, key))
    if (old.valid_from, old.valid_to) != (new.valid_from, new.valid_to):
        days = {"start": bound(new.valid_from), "end": bound(new.valid_to)}
        message = told("{group} exists from {start} to {end}.", group=name, **days)
        yield Change("group/validity-changed", message, new.id, *pair.both(match, "valid_from"))


def _kind(group: Group) -> str:
    return term(terms.KINDS, group.kind) if group.kind else told("not stated")
