"""Meetings: more or less often, known or not, longer or shorter."""

from collections.abc import Iterator
from math import inf

from govctl.changes.change import Change, ChangeKind, gain, loss, shift
from govctl.changes.matching.groups import GroupMatch
from govctl.changes.pair import Pair, quoted
from govctl.metrics.measure import NOTHING_KNOWN, ONE, Measure, between
from govctl.metrics.meetings import frequencies, frequency
from govctl.metrics.rhythm import every, in_words
from govctl.model.element import UNKNOWN, Unknown
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.model.parts import Meetings, Range
from govctl.model.text import Text
from govctl.words.told import Told, marked, told, told_number

KINDS: tuple[ChangeKind, ...] = (
    gain(
        "meeting/more-often", "meeting/less-often", "A group meets more often.", "More can be settled; more time goes."
    ),
    loss(
        "meeting/less-often", "meeting/more-often", "A group meets less often.", "Matters wait longer for a decision."
    ),
    shift(
        "meeting/frequency-changed",
        "A group meets at another rhythm.",
        "As often on other days, or more or less often cannot be said.",
    ),
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
_AS_OFTEN = marked("{group} meets {now} now, which is as often as before; before {before}.")
_NOT_AS_OFTEN = marked("{group} meets {now} now; before {before}.")
_PLAY = 2
"""By so much the number of meetings that a rule makes differs from year to year."""


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
        message = told("It is {now} how often {group} meets; before: {before}.", now=now, group=name, before=was)
        yield Change("meeting/no-longer-known", message, subject, before, after)
    elif known_now and not known_before:
        message = told("{group} meets {now}; before it was {before}.", group=name, now=now, before=was)
        yield Change("meeting/now-known", message, subject, before, after)
    elif known_now and _rhythm(old) != _rhythm(new):
        kind, message = _another_rhythm(pair, match)
        yield Change(kind, message, subject, before, after)
    elif was != now:
        message = told("How often {group} meets is {now} now; before {before}.", group=name, now=now, before=was)
        yield Change("meeting/stated", message, subject, before, after)
    yield from _details(pair, match)


def _details(pair: Pair, match: GroupMatch) -> Iterator[Change]:
    """How long the meetings are, and which are meant."""
    old, new = match.old.meetings, match.new.meetings
    name, places = pair.new.group_name(match.new), pair.both(match, "meetings")
    if _duration(old) != _duration(new):
        message = told(
            "The meetings of {group} take {now} now; before {before}.",
            group=name,
            now=_hours(_duration(new)),
            before=_hours(_duration(old)),
        )
        yield Change("meeting/duration-changed", message, match.new.id, *places)
    if _scope(old) != _scope(new):
        message = told(
            "Of the meetings of {group}, those meant are {now} now; before {before}.",
            group=name,
            now=quoted(pair.new.words(_scope(new))),
            before=quoted(pair.old.words(_scope(old))),
        )
        yield Change("meeting/scope-changed", message, match.new.id, *places)


def _rhythm(meetings: Meetings | Unknown | None) -> object:
    return meetings[:4] if isinstance(meetings, Meetings) else meetings


def _another_rhythm(pair: Pair, match: GroupMatch) -> tuple[str, Told]:
    """The kind and the message; how many meetings a year it makes is told where one would have to count."""
    old, new = match.old.meetings, match.new.meetings
    was, now = _a_year(pair.old, match.old), _a_year(pair.new, match.new)
    both_intervals = _form(old) == _form(new) == "every"
    said_before, said_now = (
        _words(meetings)
        if both_intervals or number.is_unknown or _form(meetings) not in ("every", "rrule")
        else told("{often} ({times})", often=_words(meetings), times=_times(number))
        for meetings, number in ((old, was), (new, now))
    )
    kind, as_often = _direction(was, now, by_calendar="rrule" in (_form(old), _form(new)))
    message = _AS_OFTEN if as_often else _NOT_AS_OFTEN
    return kind, told(message, group=pair.new.group_name(match.new), now=said_now, before=said_before)


def _direction(was: Measure, now: Measure, *, by_calendar: bool) -> tuple[str, bool]:
    """The kind of change, and whether the number stays the same.

    By the calendar a weekly rule makes 52 meetings in one year and 53 in another: only what is more in every year is more.
    """
    if was.is_unknown or now.is_unknown:
        return "meeting/frequency-changed", False
    if was == now:
        return "meeting/frequency-changed", was.is_exact or by_calendar
    (low, high), (low_now, high_now) = _ends(was), _ends(now)
    if by_calendar:
        more, less = low_now > high, high_now < low
        as_often = not (more or less) and high - low <= _PLAY and high_now - low_now <= _PLAY
    else:
        more, less = low_now >= low and high_now >= high, low_now <= low and high_now <= high
        as_often = False
    return "meeting/more-often" if more else "meeting/less-often" if less else "meeting/frequency-changed", as_often


def _ends(number: Measure) -> tuple[float, float]:
    return number.least or 0, inf if number.most is None else number.most


def _a_year(index: Index, group: Group) -> Measure:
    """Meetings a year; of rules only so many are counted as `govctl stats` counts."""
    if _form(group.meetings) == "rrule":
        return frequencies(index).get(group.id, NOTHING_KNOWN)
    return frequency(group)


def _form(meetings: Meetings | Unknown | None) -> str:
    """The key that says how often a group meets."""
    if not isinstance(meetings, Meetings):
        return ""
    if meetings.ad_hoc:
        return "ad_hoc"
    if isinstance(meetings.per_year, Range):
        return "per_year"
    return "every" if meetings.every else "rrule" if meetings.rrule else ""


def _is_known(meetings: Meetings | Unknown | None) -> bool:
    return bool(_form(meetings))


def _words(meetings: Meetings | Unknown | None) -> str:
    if not isinstance(meetings, Meetings):
        return told("unknown") if meetings is UNKNOWN else told("not stated")
    if meetings.ad_hoc:
        return told("ad hoc")
    if isinstance(meetings.per_year, Range):
        return _times(between(*meetings.per_year))
    if meetings.every is not None:
        return every(*meetings.every)
    if meetings.rrule:
        return in_words(meetings.rrule)
    return told("unknown") if meetings.per_year else told("not stated")


def _times(number: Measure) -> str:
    return told("once a year") if number == ONE else told("{number} times a year", number=number.in_words())


def _duration(meetings: Meetings | Unknown | None) -> float | None:
    return meetings.duration_hours if isinstance(meetings, Meetings) else None


def _hours(hours: float | None) -> str:
    if hours is None:
        return told("a time not stated")
    if hours == int(hours):
        return told_number("{number} hour", "{number} hours", int(hours))
    return told("{number} hours", number=hours)


def _scope(meetings: Meetings | Unknown | None) -> Text:
    return meetings.scope if isinstance(meetings, Meetings) else ""
