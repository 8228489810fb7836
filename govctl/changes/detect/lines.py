"""Lines to others besides reporting: escalation, advice, consultation, coordination; and the path to the top."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from govctl.changes.change import Change, ChangeKind, gain, loss, shift
from govctl.changes.matching.groups import GroupMatch
from govctl.changes.pair import Pair
from govctl.changes.paths import Path, stations
from govctl.model.index import Index
from govctl.model.parts import Line
from govctl.source import Place
from govctl.words.told import marked, told


class _Sort(NamedTuple):
    """A sort of line: its key, its family of changes, and what is said of it."""

    key: str
    name: str
    words: str
    meaning: str
    lost: str
    changed: str
    gained: str


_SORTS = (
    _Sort(
        "escalates",
        "escalation",
        "escalates to",
        "Risks that it cannot settle have somewhere to go.",
        marked("{group} no longer escalates to {other}."),
        marked("{group} escalates to {other} on other terms."),
        marked("{group} escalates to {other} now."),
    ),
    _Sort(
        "advises",
        "advice",
        "advises",
        "Its advice is heard.",
        marked("{group} no longer advises {other}."),
        marked("{group} advises {other} on other terms."),
        marked("{group} advises {other} now."),
    ),
    _Sort(
        "consults",
        "consultation",
        "consults",
        "It asks before it decides.",
        marked("{group} no longer consults {other}."),
        marked("{group} consults {other} on other terms."),
        marked("{group} consults {other} now."),
    ),
    _Sort(
        "coordinates_with",
        "coordination",
        "coordinates with",
        "Work on both sides fits together.",
        marked("{group} no longer coordinates with {other}."),
        marked("{group} coordinates with {other} on other terms."),
        marked("{group} coordinates with {other} now."),
    ),
)


def _kinds() -> Iterator[ChangeKind]:
    for _, name, words, meaning, *_ in _SORTS:
        lost, gained = f"{name}/lost", f"{name}/gained"
        yield loss(
            lost, gained, f"A group no longer {words} another.", f"No longer: {meaning[:1].lower()}{meaning[1:]}"
        )
        yield gain(gained, lost, f"A group {words} another.", meaning)
        yield shift(f"{name}/terms-changed", f"A group {words} another on other terms.", "On what, or when, changes.")
    yield loss("path/longer", "path/shorter", "The way to the top is longer.", "A matter passes more tables.")
    yield gain("path/shorter", "path/longer", "The way to the top is shorter.", "A matter passes fewer tables.")


KINDS: tuple[ChangeKind, ...] = tuple(_kinds())
_WAY = {
    "path/longer": marked("The way of {group} to the top is longer: {now}; before: {before}."),
    "path/shorter": marked("The way of {group} to the top is shorter: {now}; before: {before}."),
}


def detect(pair: Pair) -> Iterator[Change]:
    """All changes of lines of groups that go on, and of their way to the top."""
    for match in pair.changed_groups():
        for sort in _SORTS:
            if getattr(match.old, sort.key) != getattr(match.new, sort.key):
                yield from _lines(pair, match, sort)
    for match in pair.groups.matches:
        yield from _path(pair, match, pair.old_paths[match.old.id], pair.new_paths[match.new.id])


def _lines(pair: Pair, match: GroupMatch, sort: _Sort) -> Iterator[Change]:
    old: dict[str, list[Line]] = {}
    new: dict[str, list[Line]] = {}
    for line in getattr(match.old, sort.key):
        old.setdefault(pair.follow(line.to)[0], []).append(line)
    for line in getattr(match.new, sort.key):
        new.setdefault(line.to, []).append(line)
    group, subject = pair.new.group_name(match.new), match.new.id
    under_old, under_new = pair.both(match, sort.key)
    for to, lines in old.items():
        if to not in new:
            message = told(sort.lost, group=group, other=_name(pair.old, lines[0].to))
            yield Change(f"{sort.name}/lost", message, subject, Place(lines[0].pointer), under_new)
        elif Counter(map(_terms, lines)) != Counter(map(_terms, new[to])):
            message = told(sort.changed, group=group, other=_name(pair.new, to))
            yield Change(
                f"{sort.name}/terms-changed", message, subject, Place(lines[0].pointer), Place(new[to][0].pointer)
            )
    for to, lines in new.items():
        if to not in old:
            message = told(sort.gained, group=group, other=_name(pair.new, to))
            yield Change(f"{sort.name}/gained", message, subject, under_old, Place(lines[0].pointer))


def _terms(line: Line) -> tuple[object, object]:
    return line.topic, line.when


def _name(index: Index, name: str) -> str:
    if name in index.groups:
        return index.group_name(name)
    initiative = next((one for one in index.governance.initiatives if one.id == name), None)
    return index.words(initiative.name) if initiative else index.organisation_name(name)


def _path(pair: Pair, match: GroupMatch, before: Path | None, after: Path | None) -> Iterator[Change]:
    """Longer and shorter ways, where both lead to the top: a way of which more is known is not a longer one."""
    if before is None or after is None or before.length == after.length:
        return
    if not (before.at_top and after.at_top):
        return
    name, places = pair.new.group_name(match.new), pair.both(match, "reports_to")
    now, was = stations(pair.new, after), stations(pair.old, before)
    if before.length and after.length:
        kind = "path/longer" if after.length > before.length else "path/shorter"
        yield Change(kind, told(_WAY[kind], group=name, now=now, before=was), match.new.id, *places)
