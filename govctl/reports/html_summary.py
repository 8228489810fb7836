"""The first page for a steering group: what is lost and what is undecided, a line each, where, and in numbers."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from govctl.changes.change import Judgement
from govctl.changes.compared import Compared, LocatedChange
from govctl.reports import html_sheet as sheet
from govctl.reports.html_page import language, words
from govctl.reports.judgements import WORDS
from govctl.reports.numbers import Row
from govctl.reports.stats_table import cut
from govctl.words.catalogue import Words
from govctl.words.told import Told, marked

FEWEST = 12
"""Up to so many changes are seen at a glance anyway"""
OPENED = "question/opened"
"""The kind of change by which something is newly undecided"""
UNDECIDED = "undecided"
"""The id of the list of what is"""
WHOLE = marked("The governance as a whole")
_FOR_QUESTIONS = 12 * sheet.ONE_LINE
"""So much of the sheet is kept for the questions, if they need it"""
_LONGEST = 324
_LONGEST_NAME = 80
_MOST_PLACES = 9
_Entry = tuple[int, LocatedChange, str]
"""The number of a change, the change, and its line"""


class _Place(NamedTuple):
    """How many changes there are of each judgement about one group or organisation."""

    name: str
    spoken: str
    """The attribute that tells the language of the name"""
    counts: Counter[Judgement]


def summary(compared: Compared, numbers: Sequence[Row], says: Words) -> Iterator[str]:
    """The page; entries lead to the details, which have the number of the change as their id."""
    every = sorted(enumerate(compared.changes), key=lambda one: not one[1].fails)
    losses = [_entry(*one, says) for one in every if one[1].kind.judgement is Judgement.LOSS]
    if all(change.fails for _, change, _ in losses):  # what the head of the page says need not be said of each
        losses = [(number, change._replace(fails=False), said) for number, change, said in losses]
    questions = [_entry(*one, says) for one in every if one[1].kind.id == OPENED]
    yield '<section id="in-short" class="in-short" aria-label="' + words(says.say("In short")) + '">\n'
    places = _places(compared, says)
    stops = says.say("stops the gate")
    room = _room(compared, (bool(losses), bool(questions))) - sheet.tables(
        (place.name for place in places), (says.retold(row.name) for row in numbers)
    )
    shown = _fitting(losses, room - min(_FOR_QUESTIONS, _height(questions, stops)), stops)
    left = room - _height(shown, stops) - sheet.ONE_LINE * (len(shown) < len(losses))
    asked = _fitting(questions, left, stops)
    yield from _listed(says.say("What is lost"), Judgement.LOSS, shown, len(losses), says)
    yield from _listed(says.say("What is newly undecided"), Judgement.SHIFT, asked, len(questions), says, UNDECIDED)
    yield '<div class="beside">\n'
    yield from _where(places, says)
    if numbers:
        yield from before_and_after(says.say("In numbers"), numbers, says)
    yield "</div>\n</section>\n"


def _entry(number: int, change: LocatedChange, says: Words) -> _Entry:
    return number, change, cut(says.retold(_line(change)), _LONGEST)


def _line(change: LocatedChange) -> str:
    """The message; of a question that is newly open the question alone, as the heading says that it is."""
    message = change.message
    question = message.values.get("question") if isinstance(message, Told) else None
    return question if isinstance(question, str) else message


def _room(compared: Compared, lists: Iterable[bool]) -> float:
    """What the head and the headings leave of the sheet."""
    used = sheet.head(compared.title, f"{compared.old_name} {compared.new_name}") + sheet.LIST * sum(lists)
    return sheet.SHEET - used - sheet.GATE * compared.failed - sheet.REMARK * bool(compared.waived)


def _height(entries: Iterable[_Entry], stops: str) -> float:
    """On paper; `stops` is said of those at which the gate stops."""
    return sum(_heights(entries, stops))


def _heights(entries: Iterable[_Entry], stops: str) -> Iterator[float]:
    return (sheet.entry(f"{said} {stops}" if change.fails else said) for _, change, said in entries)


def _fitting(entries: Sequence[_Entry], room: float, stops: str) -> Sequence[_Entry]:
    """As many of the first as there is room for on paper, and for how many more there are."""
    used = list(accumulate(_heights(entries, stops)))
    return entries if not used or used[-1] <= room else entries[: bisect_right(used, room - sheet.ONE_LINE)]


def _listed(
    heading: str, judgement: Judgement, entries: Sequence[_Entry], number_of_all: int, says: Words, name: str = ""
) -> Iterator[str]:
    """A list, with a name to which links can lead."""
    if not number_of_all:
        return
    shade = judgement.value
    count = f'<span class="count">{says.number(number_of_all)}</span>'
    target = f' id="{name}"' if name else ""
    yield f'<h2{target} class="{shade}">{words(heading)} {count}</h2>\n<ul class="short {shade}">\n'
    for number, change, said in entries:
        stop = f' <span class="stop">{words(says.say("stops the gate"))}</span>' if change.fails else ""
        yield f'<li><a href="#c{number}">{words(said)}</a>{stop}</li>\n'
    if len(entries) < number_of_all:
        more = says.count("… and {number} more", "… and {number} more", number_of_all - len(entries))
        yield f'<li><a href="#{shade}">{words(more)}</a></li>\n'
    yield "</ul>\n"


def _places(compared: Compared, says: Words) -> list[_Place]:
    """The most losses first; the whole comes last."""
    counts: dict[str, Counter[Judgement]] = {}
    for change in compared.changes:
        counts.setdefault(change.about, Counter())[change.kind.judgement] += 1
    whole = counts.pop("", None)
    ordered = sorted(counts, key=lambda about: [-counts[about][judgement] for judgement in Judgement])
    names = language(compared.language)
    found = [_Place(cut(about, _LONGEST_NAME), names, counts[about]) for about in ordered[:_MOST_PLACES]]
    if len(ordered) > _MOST_PLACES:
        rest = sum((counts[about] for about in ordered[_MOST_PLACES:]), Counter[Judgement]())
        found.append(
            _Place(says.count("… and {number} more", "… and {number} more", len(ordered) - _MOST_PLACES), "", rest)
        )
    return [*found, _Place(says.say(WHOLE), "", whole)] if whole else found


def _where(places: Sequence[_Place], says: Words) -> Iterator[str]:
    yield f'<table class="where">\n<thead><tr><th scope="col">{words(says.say("What changes where"))}</th>'
    for judgement in Judgement:
        said = WORDS[judgement]
        yield f'<th scope="col" class="{judgement.value}" aria-label="{words(says.say(said.many))}">{said.sign}</th>'
    yield "</tr></thead>\n<tbody>\n"
    for name, spoken, counts in places:
        cells = "".join(f"<td>{counts[judgement] or ''}</td>" for judgement in Judgement)
        yield f'<tr><th scope="row"{spoken}>{words(name)}</th>{cells}</tr>\n'
    yield "</tbody>\n</table>\n"


def before_and_after(heading: str, rows: Sequence[Row], says: Words) -> Iterator[str]:
    """A table of numbers before and after."""
    heads = (heading, says.say("Before"), says.say("After"))
    yield '<table class="before-after">\n<thead><tr>'
    yield from (f'<th scope="col">{words(head)}</th>' for head in heads)
    yield "</tr></thead>\n<tbody>\n"
    for row in rows:
        name, before, after = (words(says.retold(cell)) for cell in row)
        yield f'<tr><th scope="row">{name}</th><td>{before}</td><td>{after}</td></tr>\n'
    yield "</tbody>\n</table>\n"
