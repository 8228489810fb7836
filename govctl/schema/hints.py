"""What to write instead of a value, where the author's meaning can be seen."""

import calendar
import re
import unicodedata
from collections.abc import Callable
from typing import Any

from govctl.schema.naming import as_yaml

_SPELLED_OUT = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_NUMBER_WORDS = (
    *("one once en", "two twice to", "three tre", "four fire", "five fem", "six seks", "seven syv", "eight otte"),
    *("nine ni", "ten ti", "eleven elleve", "twelve tolv"),
)
_NUMBERS = {word: number for number, words in enumerate(_NUMBER_WORDS, 1) for word in words.split()}
_INTERVALS = {
    "day": "daily dagligt",
    "week": "weekly ugentligt",
    "2 weeks": "fortnightly biweekly",
    "month": "monthly månedligt",
    "quarter": "quarterly kvartalsvis kvartalsvist",
    "year": "yearly annually annual årligt",
}
_INTERVAL = re.compile(r"([1-9][0-9]{0,2} )?(day|week|month|quarter|year)s?\Z")
_LANGUAGES = {"danish": "da", "dansk": "da", "english": "en", "engelsk": "en", "german": "de", "swedish": "sv"}
_MONTHS = ("jan", "feb", "mar", "apr", "ma[jy]", "jun", "jul", "aug", "sep", "o[ck]t", "nov", "dec")
_NOTHING = frozenset(["none", "nobody", "no one", "nothing", "ingen", "-", "n/a"])


def written(title: str, value: Any) -> str:
    """How to write the value in a place of this title, as one or two pieces of YAML in quotes; empty if unclear."""
    propose = _PROPOSALS.get(title)
    return propose(value) if propose is not None else ""


def id_from(text: str) -> str:
    """An id made from a name: `Ærø Board` gives `aeroe-board`; empty if no Latin letter or digit is left."""
    spelled = unicodedata.normalize("NFKD", text.casefold().translate(_SPELLED_OUT))
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in spelled if not unicodedata.combining(c))).strip("-")


def another_word(word: str, allowed: list[str]) -> str:
    """The allowed word that people say in other words; empty if none is."""
    plain = word.casefold().replace(" ", "_").replace("-", "_")
    return next((known for known in allowed if plain in _ALSO_SAID.get(known, "").split()), "")


_ALSO_SAID = {
    "decide": "accountable approve approves approver godkender beslutter",
    "perform": "responsible do execute udfører",
    "consult": "consulted advise advises høres",
    "inform": "informed informeres",
    "oversee": "supervise monitor overvåger",
    "recommend": "propose indstiller",
    "chair": "chairman chairperson chairwoman formand",
    "deputy_chair": "vice_chair vice_chairman næstformand",
    "member": "medlem participant",
    "secretary": "secretariat sekretær sekretariat",
    "guest": "gæst invited",
    "lead": "leader head",
    "active": "approved adopted in_force aktiv current",
    "superseded": "replaced old obsolete",
    "dissolved": "closed ended nedlagt",
    "legal": "law statute act lov",
    "political": "politisk",
    "off": "false disabled none ignore",
    "note": "info information hint",
    "partial": "incomplete",
    "true": "yes ja",
    "false": "no nej",
}


def _frequency(value: Any) -> str:
    if isinstance(value, int):
        return f"`{{per_year: {value}}}`"
    if not isinstance(value, str):
        return ""
    words = value.casefold().strip()
    times = re.fullmatch(r"(\w+)(?: times| meetings| gange)? ?(?:a|per|/|om|each|every) ?(?:year|året|år)", words)
    if times and _number(times[1]):
        return f"`{{per_year: {_number(times[1])}}}`"
    interval = _interval(re.sub(r"^(every|each|once (a|per|every)) ", "", words))
    return f"`{{every: {interval.strip('`')}}}`" if interval else ""


def _interval(value: Any) -> str:
    words = str(value).casefold().strip()
    known = next((interval for interval, said in _INTERVALS.items() if words in said.split()), words)
    return f"`{known}`" if _INTERVAL.match(known) else ""


def _number(value: Any) -> int:
    words = str(value).casefold().strip()
    return int(words) if re.fullmatch("[0-9]{1,4}", words) else _NUMBERS.get(words, 0)


def _count(value: Any) -> str:
    if isinstance(value, list):
        ends = value
    else:
        ends = re.split(r" ?(?:-|–|to|til) ?", str(value).strip()) if isinstance(value, str) else []
    if len(ends) == 2 and all(map(_number, ends)):
        return f"`{{min: {_number(ends[0])}, max: {_number(ends[1])}}}`"
    return _whole(value)


def _whole(value: Any) -> str:
    return f"`{_number(value)}`" if isinstance(value, str) and _number(value) else ""


def _day(value: Any) -> str:
    words = str(value).casefold().strip()
    if found := re.fullmatch(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})", words):
        return _either((found[1], found[2], found[3]))
    if found := re.fullmatch(r"(\d{1,2})([-./])(\d{1,2})[-./ ]+(\d{4})", words):
        american = [(found[4], found[1], found[3])] if found[2] == "/" else []
        return _either((found[4], found[3], found[1]), *american)
    for number, month in enumerate(_MONTHS, 1):
        if found := re.fullmatch(rf"(?:(\d{{1,2}})\.? )?{month}[a-z]*\.? (\d{{4}})", words):
            return _either((found[2], str(number), found[1] or ""))
    return ""


def _either(*days: tuple[str, str, str]) -> str:
    """The days that exist, written as the format has them; a day that is left out is not known."""
    found = []
    for year, month, day in days:
        months = 1 <= int(month) <= 12
        if months and not day:
            found.append(f"`{year}-{int(month):02}`")
        elif months and int(year) and 1 <= int(day) <= calendar.monthrange(int(year), int(month))[1]:
            found.append(f"`{year}-{int(month):02}-{int(day):02}`")
    return " or ".join(dict.fromkeys(found))


def _last_day(value: Any) -> str:
    words = str(value).strip()
    if re.fullmatch(r"\d{4}", words):
        return f"`{words}-12-31`"
    if found := re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", words):
        return _either((found[1], found[2], str(calendar.monthrange(int(found[1]) or 1, int(found[2]))[1])))
    return _day(value)


def _id(value: Any) -> str:
    slug = id_from(value) if isinstance(value, str) else ""
    return f"`{slug}`" if slug else ""


def _hours(value: Any) -> str:
    found = re.fullmatch(r"(\w+([.,]\d+)?) ?(h|hours?|timer?)?", str(value).casefold().strip())
    if not found or not (number := _number(found[1]) or re.fullmatch(r"\d{1,3}[.,]\d+", found[1])):
        return ""
    return f"`{number if isinstance(number, int) else found[1].replace(',', '.')}`"


def _list(value: Any) -> str:
    if not isinstance(value, str) or re.search(r"[][{},:#]", value):
        return ""
    if value.casefold().strip() in _NOTHING:
        return "`[]` if there are none, `unknown` if nobody knows"
    return f"`[{as_yaml(value)}]`"


def _kind(value: Any) -> str:
    words = re.sub(r"[^a-z0-9]+", "_", id_from(str(value))).strip("_0123456789")
    return f"`{words}`" if words else ""


def _language(value: Any) -> str:
    tag = _LANGUAGES.get(str(value).casefold())
    return f"`{tag}`" if tag else ""


_PROPOSALS: dict[str, Callable[[Any], str]] = {
    "meetings": _frequency,
    "every": _interval,
    "count": _count,
    "at least": _whole,
    "at most": _whole,
    "duration": _hours,
    "date": _day,
    "until": _last_day,
    "id": _id,
    "ids": _id,
    "perspective": _kind,
    "kind": _kind,
    "name of a kind": _kind,
    "language": _language,
    "language tag": _language,
    "seats": _list,
    "responsibilities": _list,
    "levels": _list,
}
