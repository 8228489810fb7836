"""Changes as a page for a steering group: the first sheet in short, then each change, by the group it is about."""

from collections.abc import Iterator, Sequence

from govctl.changes.change import Judgement
from govctl.changes.compared import Compared, LocatedChange
from govctl.reports.html_page import filled, language, page, with_code, words
from govctl.reports.html_style import STYLE
from govctl.reports.html_summary import FEWEST, OPENED, UNDECIDED, WHOLE, before_and_after, summary
from govctl.reports.judgements import WORDS, numbered
from govctl.reports.numbers import LOADS, Row, tables
from govctl.reports.remedies import said_once
from govctl.reports.shortly import shortly_named
from govctl.source import Span
from govctl.words.catalogue import Words
from govctl.words.told import marked

_Numbered = tuple[int, LocatedChange]
_LEADS = {
    Judgement.LOSS: marked("Somebody loses a seat, a say or a duty, or something is no longer stated."),
    Judgement.SHIFT: marked("Something goes elsewhere, becomes another, or is open now."),
    Judgement.GAIN: marked("Somebody gains a seat, a say or a duty, or something is stated now."),
    Judgement.EDIT: marked("Words and remarks; who decides or sits where stays the same."),
}


def render(compared: Compared, says: Words) -> str:
    """The page."""
    compared = shortly_named(compared)
    title = says.say("{title}: what changes", title=compared.title)
    return page(title, STYLE, "".join(_body(compared, says)), says.language)


def part(compared: Compared, says: Words) -> str:
    """The counts, the changes and the numbers alone, as a part of another page that has our style."""
    return "".join((*_counts(compared, says), *_sections(compared, says), *_numbers(list(tables(compared)), says)))


def _body(compared: Compared, says: Words) -> Iterator[str]:
    numbers = list(tables(compared))
    in_short = len(compared.changes) > FEWEST
    yield from _header(compared, says)
    if compared.changes:
        yield from _contents(compared, numbers, in_short, says)
    yield "<main>\n"
    if in_short:
        yield from summary(compared, [row for heading, rows in numbers if heading != LOADS for row in rows], says)
    yield from _sections(compared, says)
    yield from _numbers([one for one in numbers if one[0] == LOADS or not in_short], says)
    yield "</main>\n"
    if compared.changes:
        explained = says.say(
            "Each entry names the kind of change, which `govctl changes` explains, and where it stands: in the old file "
            "before the arrow, in the new one after it."
        )
        yield f"<footer><p>{with_code(explained)}</p></footer>\n"


def _header(compared: Compared, says: Words) -> Iterator[str]:
    yield "<header>\n"
    yield f'<p class="eyebrow">{words(says.say("What changes"))}</p>\n'
    yield f"<h1{language(compared.language)}>{words(compared.title)}</h1>\n"
    old, new = (f"<code>{words(name)}</code>" for name in (compared.old_name, compared.new_name))
    yield f'<p class="between">{filled(says.say("From {old} to {new}"), old=old, new=new)}</p>\n'
    yield from _counts(compared, says)
    yield "</header>\n"


def _counts(compared: Compared, says: Words) -> Iterator[str]:
    if compared.changes:
        yield '<ul class="badges">\n'
        for judgement, number in compared.counts().items():
            shade = judgement.value if number else "none"
            yield (
                f'<li class="badge {shade}"><span class="sign" aria-hidden="true">{WORDS[judgement].sign}</span> '
                f"{_strong(says.retold(numbered(judgement, number)), says.number(number))}</li>\n"
            )
        yield "</ul>\n"
    else:
        yield f'<p class="nothing">{says.say("Nothing changes.")}</p>\n'
    stops = sum(change.fails for change in compared.changes)
    if stops:
        gate = says.count("The gate stops at {number} change.", "The gate stops at {number} changes.", stops)
        yield f'<p class="gate">{words(gate)}</p>\n'
    if compared.waived:
        accepted = says.count(
            "{number} change accepted by a waiver.", "{number} changes accepted by a waiver.", compared.waived
        )
        yield f'<p class="between">{words(accepted)}</p>\n'


def _strong(text: str, number: str) -> str:
    """The text with its number in bold."""
    return words(text).replace(words(number), f"<strong>{words(number)}</strong>", 1)


def _contents(
    compared: Compared, numbers: Sequence[tuple[str, Sequence[Row]]], in_short: bool, says: Words
) -> Iterator[str]:
    """Links to what is on the page; `in_short`: whether it has a first sheet."""
    links = [
        f'<a href="#{judgement.value}">{words(says.say(WORDS[judgement].heading))}</a>'
        for judgement, number in compared.counts().items()
        if number
    ]
    if in_short and any(change.kind.id == OPENED for change in compared.changes):
        place = bool(compared.counts()[Judgement.LOSS])  # after what is lost
        links.insert(place, f'<a href="#{UNDECIDED}">{words(says.say("What is newly undecided"))}</a>')
    if numbers:
        links.append(f'<a href="#numbers">{words(says.say("In numbers"))}</a>')
    yield f'<nav aria-label="{words(says.say("Contents"))}">{" · ".join(links)}</nav>\n'


def _sections(compared: Compared, says: Words) -> Iterator[str]:
    """The details; each change has its number as its id."""
    numbered: dict[Judgement, list[_Numbered]] = {}
    for number, change in enumerate(compared.changes):
        numbered.setdefault(change.kind.judgement, []).append((number, change))
    names, short = language(compared.language), _only_files(compared)
    for judgement, changes in numbered.items():
        said = WORDS[judgement]
        yield f'<section id="{judgement.value}" class="changes {judgement.value}">\n'
        yield (
            f'<h2><span class="sign" aria-hidden="true">{said.sign}</span> {words(says.say(said.heading))} '
            f'<span class="count">{says.number(len(changes))}</span></h2>\n'
        )
        yield f'<p class="lead">{words(says.say(_LEADS[judgement]))}</p>\n'
        parts = _by_about(changes)
        todo = iter(said_once((change for part in parts.values() for _, change in part), says))
        for about, together in parts.items():
            name = f"<h3{names}>{words(about)}</h3>" if about else f'<h3 class="whole">{words(says.say(WHOLE))}</h3>'
            yield f'<div class="about">\n{name}\n<ul>\n'
            for number, change in together:
                yield from _change(number, change, next(todo), short, says)
            yield "</ul>\n</div>\n"
        yield "</section>\n"


def _by_about(changes: Sequence[_Numbered]) -> dict[str, list[_Numbered]]:
    """The changes by what they are about, in the order of the first of each; the whole comes last."""
    found: dict[str, list[_Numbered]] = {}
    for one in sorted(changes, key=lambda one: not one[1].about):
        found.setdefault(one[1].about, []).append(one)
    return found


def _change(number: int, change: LocatedChange, todo: str, short: frozenset[str], says: Words) -> Iterator[str]:
    stop = f' <span class="stop">{words(says.say("stops the gate"))}</span>' if change.fails else ""
    yield f'<li id="c{number}">\n<p class="what">{words(says.retold(change.message))}{stop}</p>\n'
    if change.evidence:
        reasons = words(", ".join(map(says.retold, change.evidence)))
        yield f'<p class="because"><b>{words(says.say("Because"))}:</b> {reasons}.</p>\n'
    if todo:
        yield f'<p class="todo"><b>{words(says.say("To do"))}:</b> {with_code(todo)}</p>\n'
    places = "".join(_places(change, short, says))
    yield f'<p class="place"><code>{words(change.kind.id)}</code> {places}</p>\n</li>\n'


def _places(change: LocatedChange, short: frozenset[str], says: Words) -> Iterator[str]:
    if change.before:
        yield f"<span>{words(_place(change.before, short, says))}</span>"
    if change.after:
        yield f"<span>→ {words(_place(change.after, short, says))}</span>"


def _place(span: Span, short: frozenset[str], says: Words) -> str:
    return says.say("line {number}", number=str(span.line)) if span.file in short else f"{span.file}:{span.line}"


def _only_files(compared: Compared) -> frozenset[str]:
    """The file of each side that has no other: the head of the page names the side."""
    sides = (compared.old_sources, compared.new_sources)
    return frozenset(name for sources in sides if len(sources) == 1 for name in sources)


def _numbers(numbers: Sequence[tuple[str, Sequence[Row]]], says: Words) -> Iterator[str]:
    """Before and after; by organisation it is folded on the screen, and whole on paper."""
    if not numbers:
        return
    yield '<section id="numbers" class="numbers">\n'
    yield f"<h2>{words(says.say('In numbers'))}</h2>\n"
    lead = says.say("What can be counted, as far as it changes. Unknown is not none.")
    yield f'<p class="lead">{words(lead)}</p>\n'
    for heading, rows in numbers:
        is_folded = heading == LOADS
        if is_folded:
            said = says.say("Seat-meetings a year, by organisation ({number})", number=len(rows))
            yield f"<details>\n<summary>{words(said)}</summary>\n"
        yield from before_and_after(says.say(heading), rows, says)
        if is_folded:
            yield "</details>\n"
    yield "</section>\n"
