"""Meetings: more or less often, known or not, longer or shorter."""

from collections.abc import Iterator

from govctl.changes.change import Change, ChangeKind, gain, loss, shift
from govctl.changes.matching.groups import GroupMatch
from govctl.changes.pair import Pair
from govctl.model.element import UNKNOWN, Unknown
from govctl.model.parts import Meetings, Range
from govctl.model.text import Text

KINDS: tuple[ChangeKind, ...] = (
    gain(
        "meeting/more-often", "meeting/less-often", "A group meets more often.", "More can be settled; more time goes."
    ),
    loss(
        "meeting/less-often", "meeting/more-often", "A group meets less often.", "Matters wait longer for a decision."
    ),
    shift("meeting/frequency-changed", "A group meets at another rhythm.", "More or less often cannot be said."),
    loss(
        "meeting/no-longer-known",
        "meeting/now-known",
        "It is no longer known how often a group meets.",
        "What a seat costs cannot be counted any more.",
    ),
    gain(
        "meeting/now-known", "meeting/no-longer-known", "It is now known how often a group meets.", "It can be counted."
    ),
    shift("meeting/stated", "That the meetings are unknown is newly or no longer said.", "The file says more or less."),
    shift("meeting/duration-changed", "Meetings are longer or shorter.", "The time that a seat takes changes."),
    shift("meeting/scope-changed", "Other meetings are meant.", "Read which meetings deal with the matter."),
)
_A_YEAR = {"day": 365.0, "week": 52.0, "month": 12.0, "quarter": 4.0, "year": 1.0}

Bounds = tuple[float, float]


def detect(pair: Pair) -> Iterator[Change]:
    """All changes of meetings in groups that go on."""
    for match in pair.changed_groups():
        if match.old.meetings != match.new.meetings:
            yield from _meetings(pair, match)


def _meetings(pair: Pair, match: GroupMatch) -> Iterator[Change]:
    old, new = match.old.meetings, match.new.meetings
    name = pair.new.group_name(match.new)
    before, after = pair.both(match, "meetings")
    was, now = _words(old), _words(new)
    known_before, known_now = _is_known(old), _is_known(new)
    subject = match.new.id
    if known_before and not known_now:
        message = f"It is {now} how often {name} meets; before: {was}."
        yield Change("meeting/no-longer-known", message, subject, before, after)
    elif known_now and not known_before:
        yield Change("meeting/now-known", f"{name} meets {now}; before it was {was}.", subject, before, after)
    elif known_now and _rhythm(old) != _rhythm(new):
        yield Change(_direction(old, new), f"{name} meets {now} now; before {was}.", subject, before, after)
    elif was != now:
        message = f"How often {name} meets is {now} now; before {was}."
        yield Change("meeting/stated", message, subject, before, after)
    if _duration(old) != _duration(new):
        message = f"The meetings of {name} take {_hours(_duration(new))} now; before {_hours(_duration(old))}."
        yield Change("meeting/duration-changed", message, subject, before, after)
    scope_before, scope_now = _scope(old), _scope(new)
    if scope_before != scope_now:
        message = f"Which meetings of {name} are meant is now: {pair.new_words(scope_now)}."
        yield Change("meeting/scope-changed", message, subject, before, after)


def _rhythm(meetings: Meetings | Unknown | None) -> object:
    return meetings[:4] if isinstance(meetings, Meetings) else meetings


def _direction(old: Meetings | Unknown | None, new: Meetings | Unknown | None) -> str:
    was, now = bounds(old), bounds(new)
    if was is None or now is None:
        return "meeting/frequency-changed"
    if now[0] >= was[0] and now[1] >= was[1] and now != was:
        return "meeting/more-often"
    if now[0] <= was[0] and now[1] <= was[1] and now != was:
        return "meeting/less-often"
    return "meeting/frequency-changed"


def bounds(meetings: Meetings | Unknown | None) -> Bounds | None:
    """The smallest and the largest number of meetings a year; None where it cannot be counted."""
    if not isinstance(meetings, Meetings):
        return None
    if isinstance(meetings.per_year, Range):
        least, most = meetings.per_year
        return float(least or 0), float("inf") if most is None else float(most)
    if meetings.every is not None:
        a_year = _A_YEAR[meetings.every.unit] / meetings.every.count
        return a_year, a_year
    return None


def _is_known(meetings: Meetings | Unknown | None) -> bool:
    return isinstance(meetings, Meetings) and bool(
        meetings.ad_hoc or meetings.every or meetings.rrule or isinstance(meetings.per_year, Range)
    )


def _words(meetings: Meetings | Unknown | None) -> str:
    if not isinstance(meetings, Meetings):
        return "unknown" if meetings is UNKNOWN else "not stated"
    if meetings.ad_hoc:
        return "ad hoc"
    if isinstance(meetings.per_year, Range):
        return f"{meetings.per_year} times a year"
    if meetings.every is not None:
        return f"every {meetings.every.unit if meetings.every.count == 1 else f'{meetings.every.count} {meetings.every.unit}s'}"
    return f"by the rule {meetings.rrule}" if meetings.rrule else str(meetings.per_year or "not stated")


def _duration(meetings: Meetings | Unknown | None) -> float | None:
    return meetings.duration_hours if isinstance(meetings, Meetings) else None


def _hours(hours: float | None) -> str:
    return "a time not stated" if hours is None else f"{hours:g} hours"


def _scope(meetings: Meetings | Unknown | None) -> Text:
    return meetings.scope if isinstance(meetings, Meetings) else ""
