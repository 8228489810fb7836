"""Lines to others besides reporting: escalation, advice, consultation, coordination; and the path to the top."""

from collections import Counter
from collections.abc import Iterator

from govctl.changes.change import Change, ChangeKind, gain, loss, shift
from govctl.changes.matching.groups import GroupMatch
from govctl.changes.pair import Pair
from govctl.changes.paths import Path, stations
from govctl.model.index import Index
from govctl.model.parts import Line
from govctl.source import Place

_SORTS = (
    ("escalates", "escalation", "escalates to", "Risks that it cannot settle have somewhere to go."),
    ("advises", "advice", "advises", "Its advice is heard."),
    ("consults", "consultation", "consults", "It asks before it decides."),
    ("coordinates_with", "coordination", "coordinates with", "Work on both sides fits together."),
)


def _kinds() -> Iterator[ChangeKind]:
    for _, name, words, meaning in _SORTS:
        lost, gained = f"{name}/lost", f"{name}/gained"
        yield loss(
            lost, gained, f"A group no longer {words} another.", f"No longer: {meaning[:1].lower()}{meaning[1:]}"
        )
        yield gain(gained, lost, f"A group {words} another.", meaning)
        yield shift(f"{name}/terms-changed", f"A group {words} another on other terms.", "On what, or when, changes.")
    yield loss("path/longer", "path/shorter", "The way to the top is longer.", "A matter passes more tables.")
    yield gain("path/shorter", "path/longer", "The way to the top is shorter.", "A matter passes fewer tables.")


KINDS: tuple[ChangeKind, ...] = tuple(_kinds())


def detect(pair: Pair) -> Iterator[Change]:
    """All changes of lines of groups that go on, and of their way to the top."""
    for match in pair.changed_groups():
        for key, name, words, _ in _SORTS:
            if getattr(match.old, key) != getattr(match.new, key):
                yield from _lines(pair, match, key, name, words)
    for match in pair.groups.matches:
        yield from _path(pair, match, pair.old_paths[match.old.id], pair.new_paths[match.new.id])


def _lines(pair: Pair, match: GroupMatch, key: str, name: str, words: str) -> Iterator[Change]:
    old: dict[str, list[Line]] = {}
    new: dict[str, list[Line]] = {}
    for line in getattr(match.old, key):
        old.setdefault(pair.follow(line.to)[0], []).append(line)
    for line in getattr(match.new, key):
        new.setdefault(line.to, []).append(line)
    group, subject = pair.new.group_name(match.new), match.new.id
    under_old, under_new = pair.both(match, key)
    for to, lines in old.items():
        if to not in new:
            message = f"{group} no longer {words} {_name(pair.old, lines[0].to)}."
            yield Change(f"{name}/lost", message, subject, Place(lines[0].pointer), under_new)
        elif Counter(map(_terms, lines)) != Counter(map(_terms, new[to])):
            message = f"{group} {words} {_name(pair.new, to)} on other terms."
            yield Change(f"{name}/terms-changed", message, subject, Place(lines[0].pointer), Place(new[to][0].pointer))
    for to, lines in new.items():
        if to not in old:
            message = f"{group} {words} {_name(pair.new, to)} now."
            yield Change(f"{name}/gained", message, subject, under_old, Place(lines[0].pointer))


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
        kind, word = ("path/longer", "longer") if after.length > before.length else ("path/shorter", "shorter")
        message = f"The way of {name} to the top is {word}: {now}; before: {was}."
        yield Change(kind, message, match.new.id, *places)
