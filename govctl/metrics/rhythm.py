"""Rhythms of meetings in words, told so that another language can say them; rules of RFC 5545 as people write them."""

from govctl.words.told import Told, listed, marked, told, told_number

_UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
_ONCE = {
    "day": marked("every day"),
    "week": marked("every week"),
    "month": marked("every month"),
    "quarter": marked("every quarter"),
    "year": marked("every year"),
}
_DAYS = {
    "MO": marked("Monday"),
    "TU": marked("Tuesday"),
    "WE": marked("Wednesday"),
    "TH": marked("Thursday"),
    "FR": marked("Friday"),
    "SA": marked("Saturday"),
    "SU": marked("Sunday"),
}
_WORKING_DAYS = frozenset(["MO", "TU", "WE", "TH", "FR"])
_MONTHS = (
    marked("January"),
    marked("February"),
    marked("March"),
    marked("April"),
    marked("May"),
    marked("June"),
    marked("July"),
    marked("August"),
    marked("September"),
    marked("October"),
    marked("November"),
    marked("December"),
)
_PLACES = {
    "1": marked("the first {day}"),
    "2": marked("the second {day}"),
    "3": marked("the third {day}"),
    "4": marked("the fourth {day}"),
    "5": marked("the fifth {day}"),
    "-1": marked("the last {day}"),
    "-2": marked("the last but one {day}"),
}
_SAID = frozenset(["FREQ", "INTERVAL", "BYMONTH", "BYDAY", "BYMONTHDAY", "BYSETPOS", "WKST"])


def every(count: int, unit: str) -> Told:
    """Once in so many days, weeks, months, quarters or years: `every 2 weeks`."""
    if count == 1:
        return told(_ONCE[unit])
    return {
        "day": told_number("every {number} day", "every {number} days", count),
        "week": told_number("every {number} week", "every {number} weeks", count),
        "month": told_number("every {number} month", "every {number} months", count),
        "quarter": told_number("every {number} quarter", "every {number} quarters", count),
        "year": told_number("every {number} year", "every {number} years", count),
    }[unit]


def in_words(rule: str) -> Told:
    """The rule in words: `every 2 weeks on Monday`; as it is written where words would be harder to read."""
    pairs = [part.partition("=")[::2] for part in rule.strip().removeprefix("RRULE:").split(";")]
    parts = dict(pairs)
    try:
        if parts.keys() <= _SAID and len(parts) == len(pairs):
            return _said(parts)
    except (KeyError, IndexError, ValueError):
        pass  # nothing that has a word
    return told("by the rule {rule}", rule=rule)


def _said(parts: dict[str, str]) -> Told:
    unit = _UNITS[parts["FREQ"]]
    said = every(_above(0, parts.get("INTERVAL", "1")), unit)
    if "BYMONTH" in parts:
        months = [told(_MONTHS[_above(0, month) - 1]) for month in parts["BYMONTH"].split(",")]
        said = told("{often} in {months}", often=said, months=listed(months))
    if "BYDAY" in parts:
        in_month = unit == "month" or (unit == "year" and "BYMONTH" in parts)
        said = _on_days(said, parts["BYDAY"].split(","), parts.get("BYSETPOS", ""), in_month)
    elif "BYSETPOS" in parts:
        raise KeyError("BYSETPOS")
    if "BYMONTHDAY" in parts:
        dates = [_day_of_month(day) for day in parts["BYMONTHDAY"].split(",")]
        said = told("{often} on {dates}", often=said, dates=listed(dates))
    return said


def _on_days(often: Told, days: list[str], place: str, in_month: bool) -> Told:
    """On these days of the week, with their places in the month."""
    if place:
        if not in_month or (frozenset(days) != _WORKING_DAYS and len(days) > 1):
            raise KeyError(place)
        day = told(_DAYS[days[0]]) if len(days) == 1 else told("working day")
        return told("{often} on {dates}", often=often, dates=told(_PLACES[place], day=day))
    if in_month:
        return told("{often} on {dates}", often=often, dates=listed(map(_in_month, days)))
    names = [told(_DAYS[day]) for day in days]
    if len(names) == 1:
        return told("{often} on {weekday}", often=often, weekday=names[0])
    return told("{often} on {weekdays}", often=often, weekdays=listed(names))


def _in_month(day: str) -> Told:
    """A day of the week with its place in the month, or each of them."""
    name = told(_DAYS[day[-2:]])
    return told(_PLACES[day[:-2]], day=name) if day[:-2] else told("each {day}", day=name)


def _day_of_month(day: str) -> Told:
    if day.startswith("-"):
        return told(_PLACES[day], day=told("day"))
    return told("day {number}", number=_above(0, day))


def _above(bound: int, number: str) -> int:
    if int(number) <= bound:
        raise ValueError(number)
    return int(number)
