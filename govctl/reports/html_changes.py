"""Changes as a page for a steering group: the first sheet in short, then each change, by the group it is about."""

from collections.abc import Iterator, Sequence

from govctl.changes.change import Judgement
from govctl.changes.compared import Compared, LocatedChange
from govctl.reports.html_page import language, page, with_code, words
from govctl.reports.html_style import STYLE
from govctl.reports.html_summary import FEWEST, WHOLE, summary
from govctl.reports.judgements import WORDS
from govctl.reports.numbers import LOADS, Row, tables
from govctl.reports.remedies import said_once
from govctl.reports.terminal import counted
from govctl.source import Span

_Numbered = tuple[int, LocatedChange]
_LEADS = {
    Judgement.LOSS: "Somebody loses a seat, a say or a duty, or something is no longer stated.",
    Judgement.SHIFT: "Something goes elsewhere, becomes another, or is open now.",
    Judgement.GAIN: "Somebody gains a seat, a say or a duty, or something is stated now.",
    Judgement.EDIT: "Words and remarks; who decides or sits where stays the same.",
}


def render(compared: Compared) -> str:
    """The page."""
    return page(f"{compared.title}: what changes", STYLE, "".join(_body(compared)))


def part(compared: Compared) -> str:
    """The counts, the changes and the numbers alone, as a part of another page that has our style."""
    return "".join((*_counts(compared), *_sections(compared), *_numbers(list(tables(compared)))))


def _body(compared: Compared) -> Iterator[str]:
    numbers = list(tables(compared))
    in_short = len(compared.changes) > FEWEST
    yield from _header(compared)
    if compared.changes:
        yield from _contents(compared, numbers)
    yield "<main>\n"
    if in_short:
        yield from summary(compared, [row for heading, rows in numbers if heading != LOADS for row in rows])
    yield from _sections(compared)
    yield from _numbers([one for one in numbers if one[0] == LOADS or not in_short])
    yield "</main>\n"
    if compared.changes:
        yield (
            "<footer><p>Each entry names the kind of change, which <code>govctl changes</code> explains, and where it "
            "stands: in the old file before the arrow, in the new one after it.</p></footer>\n"
        )


def _header(compared: Compared) -> Iterator[str]:
    yield "<header>\n"
    yield '<p class="eyebrow">What changes</p>\n'
    yield f"<h1{language(compared.language)}>{words(compared.title)}</h1>\n"
    old, new = (f"<code>{words(name)}</code>" for name in (compared.old_name, compared.new_name))
    yield f'<p class="between">From {old} to {new}</p>\n'
    yield from _counts(compared)
    yield "</header>\n"


def _counts(compared: Compared) -> Iterator[str]:
    if compared.changes:
        yield '<ul class="badges">\n'
        for judgement, number in compared.counts().items():
            said = WORDS[judgement]
            noun = said.one if number == 1 else said.many
            shade = judgement.value if number else "none"
            yield (
                f'<li class="badge {shade}"><span class="sign" aria-hidden="true">{said.sign}</span> '
                f"<strong>{number:,}</strong> {noun}</li>\n"
            )
        yield "</ul>\n"
    else:
        yield '<p class="nothing">Nothing changes.</p>\n'
    stops = sum(change.fails for change in compared.changes)
    if stops:
        yield f'<p class="gate">The gate stops at {counted(stops, "change")}.</p>\n'
    if compared.waived:
        yield f'<p class="between">{counted(compared.waived, "change")} accepted by a waiver.</p>\n'


def _contents(compared: Compared, numbers: Sequence[tuple[str, Sequence[Row]]]) -> Iterator[str]:
    links = [
        f'<a href="#{judgement.value}">{WORDS[judgement].heading}</a>'
        for judgement, number in compared.counts().items()
        if number
    ]
    if numbers:
        links.append('<a href="#numbers">In numbers</a>')
    yield f'<nav aria-label="Contents">{" · ".join(links)}</nav>\n'


def _sections(compared: Compared) -> Iterator[str]:
    """The details; each change has its number as its id."""
    numbered: dict[Judgement, list[_Numbered]] = {}
    for number, change in enumerate(compared.changes):
        numbered.setdefault(change.kind.judgement, []).append((number, change))
    names, short = language(compared.language), _only_files(compared)
    for judgement, changes in numbered.items():
        said = WORDS[judgement]
        yield f'<section id="{judgement.value}" class="changes {judgement.value}">\n'
        yield (
            f'<h2><span class="sign" aria-hidden="true">{said.sign}</span> {said.heading} '
            f'<span class="count">{len(changes):,}</span></h2>\n'
        )
        yield f'<p class="lead">{_LEADS[judgement]}</p>\n'
        parts = _by_about(changes)
        todo = iter(said_once(change for part in parts.values() for _, change in part))
        for about, together in parts.items():
            name = f"<h3{names}>{words(about)}</h3>" if about else f'<h3 class="whole">{WHOLE}</h3>'
            yield f'<div class="about">\n{name}\n<ul>\n'
            for number, change in together:
                yield from _change(number, change, next(todo), short)
            yield "</ul>\n</div>\n"
        yield "</section>\n"


def _by_about(changes: Sequence[_Numbered]) -> dict[str, list[_Numbered]]:
    """The changes by what they are about, in the order of the first of each; the whole comes last."""
    found: dict[str, list[_Numbered]] = {}
    for one in sorted(changes, key=lambda one: not one[1].about):
        found.setdefault(one[1].about, []).append(one)
    return found


def _change(number: int, change: LocatedChange, todo: str, short: frozenset[str]) -> Iterator[str]:
    stop = ' <span class="stop">stops the gate</span>' if change.fails else ""
    yield f'<li id="c{number}">\n<p class="what">{words(change.message)}{stop}</p>\n'
    if change.evidence:
        yield f'<p class="because"><b>Because</b> {words(", ".join(change.evidence))}.</p>\n'
    if todo:
        yield f'<p class="todo"><b>To do</b> {with_code(todo)}</p>\n'
    places = "".join(_places(change, short))
    yield f'<p class="place"><code>{words(change.kind.id)}</code> {places}</p>\n</li>\n'


def _places(change: LocatedChange, short: frozenset[str]) -> Iterator[str]:
    if change.before:
        yield f"<span>{words(_place(change.before, short))}</span>"
    if change.after:
        yield f"<span>→ {words(_place(change.after, short))}</span>"


def _place(span: Span, short: frozenset[str]) -> str:
    return f"line {span.line}" if span.file in short else f"{span.file}:{span.line}"


def _only_files(compared: Compared) -> frozenset[str]:
    """The file of each side that has no other: the head of the page names the side."""
    sides = (compared.old_sources, compared.new_sources)
    return frozenset(name for sources in sides if len(sources) == 1 for name in sources)


def _numbers(numbers: Sequence[tuple[str, Sequence[Row]]]) -> Iterator[str]:
    """Before and after; by organisation it is folded on the screen, and whole on paper."""
    if not numbers:
        return
    yield '<section id="numbers" class="numbers">\n<h2>In numbers</h2>\n'
    yield '<p class="lead">What can be counted, as far as it changes. Unknown is not none.</p>\n'
    for heading, rows in numbers:
        is_folded = heading == LOADS
        if is_folded:
            yield f"<details>\n<summary>{heading}, by organisation ({len(rows):,})</summary>\n"
        yield f'<table class="before-after">\n<thead><tr><th scope="col">{heading}</th><th scope="col">Before</th>'
        yield '<th scope="col">After</th></tr></thead>\n<tbody>\n'
        for row in rows:
            yield f'<tr><th scope="row">{words(row.name)}</th><td>{words(row.before)}</td>'
            yield f"<td>{words(row.after)}</td></tr>\n"
        yield "</tbody>\n</table>\n"
        if is_folded:
            yield "</details>\n"
    yield "</section>\n"
