"""A recurrence rule of RFC 5545 in English words, as far as people write such rules by hand."""

_UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
_DAYS = {
    "MO": "Monday",
    "TU": "Tuesday",
    "WE": "Wednesday",
    "TH": "Thursday",
    "FR": "Friday",
    "SA": "Saturday",
    "SU": "Sunday",
}
_WORKING_DAYS = frozenset(["MO", "TU", "WE", "TH", "FR"])
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_PLACES = {"1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "-1": "last", "-2": "last but one"}
_SAID = frozenset(["FREQ", "INTERVAL", "BYMONTH", "BYDAY", "BYMONTHDAY", "BYSETPOS", "WKST"])


def in_words(rule: str) -> str:
    """The rule in words: `every 2 weeks on Monday`; as it is written where words would be harder to read."""
    pairs = [part.partition("=")[::2] for part in rule.strip().removeprefix("RRULE:").split(";")]
    parts = dict(pairs)
    try:
        if parts.keys() <= _SAID and len(parts) == len(pairs):
            return _said(parts)
    except (KeyError, IndexError, ValueError):
        pass  # nothing that has a word
    return f"by the rule {rule}"


def _said(parts: dict[str, str]) -> str:
    unit, count = _UNITS[parts["FREQ"]], _above(0, parts.get("INTERVAL", "1"))
    said = f"every {unit}" if count == 1 else f"every {count} {unit}s"
    if "BYMONTH" in parts:
        said += f" in {_listed([_MONTHS[_above(0, month) - 1] for month in parts['BYMONTH'].split(',')])}"
    if "BYDAY" in parts:
        in_month = unit == "month" or (unit == "year" and "BYMONTH" in parts)
        said += f" on {_days(parts['BYDAY'].split(','), parts.get('BYSETPOS', ''), in_month)}"
    elif "BYSETPOS" in parts:
        raise KeyError("BYSETPOS")
    if "BYMONTHDAY" in parts:
        said += f" on {_listed([_day_of_month(day) for day in parts['BYMONTHDAY'].split(',')])}"
    return said


def _days(days: list[str], place: str, in_month: bool) -> str:
    """The days of the week, with their places in the month."""
    if place:
        if not in_month or (frozenset(days) != _WORKING_DAYS and len(days) > 1):
            raise KeyError(place)
        return f"the {_PLACES[place]} {_DAYS[days[0]] if len(days) == 1 else 'working day'}"
    if not in_month:
        return _listed([_DAYS[day] for day in days])
    return _listed([f"the {_PLACES[day[:-2]]} {_DAYS[day[-2:]]}" if day[:-2] else f"each {_DAYS[day]}" for day in days])


def _day_of_month(day: str) -> str:
    return f"the {_PLACES[day]} day" if day.startswith("-") else f"day {_above(0, day)}"


def _above(bound: int, number: str) -> int:
    if int(number) <= bound:
        raise ValueError(number)
    return int(number)


def _listed(words: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
