"""Changes as one page for a steering group: what is lost first, put together by the group it is about."""

from collections.abc import Iterator, Sequence

from govctl.changes.change import Judgement
from govctl.changes.compared import Compared, LocatedChange
from govctl.reports.html_page import language, page, with_code, words
from govctl.reports.html_style import STYLE
from govctl.reports.judgements import WORDS, by_judgement
from govctl.reports.numbers import Row, tables
from govctl.reports.terminal import counted

_LEADS = {
    Judgement.LOSS: "Somebody loses a seat, a say or a duty, or something is no longer stated.",
    Judgement.SHIFT: "Something goes elsewhere, becomes another, or is open now.",
    Judgement.GAIN: "Somebody gains a seat, a say or a duty, or something is stated now.",
    Judgement.EDIT: "Words and remarks; who decides or sits where stays the same.",
}
_WHOLE = "The governance as a whole"
_NUMBERS = "In numbers"


def render(compared: Compared) -> str:
    """The page."""
    return page(f"{compared.title}: what changes", STYLE, "".join(_body(compared)))


def part(compared: Compared) -> str:
    """The counts, the changes and the numbers alone, as a part of another page that has our style."""
    return "".join((*_counts(compared), *_sections(compared)))


def _body(compared: Compared) -> Iterator[str]:
    sections = list(by_judgement(compared))
    yield from _header(compared)
    if sections:
        yield from _contents([judgement for judgement, _ in sections], any(tables(compared)))
    yield "<main>\n"
    yield from _sections(compared)
    yield "</main>\n"
    if sections:
        yield (
            "<footer><p>Each entry names the kind of change, which <code>govctl changes</code> explains, and where it "
            "stands in the files: the old one before the arrow, the new one after it.</p></footer>\n"
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


def _contents(judgements: Sequence[Judgement], numbers: bool) -> Iterator[str]:
    links = [f'<a href="#{judgement.value}">{WORDS[judgement].heading}</a>' for judgement in judgements]
    if numbers:
        links.append(f'<a href="#numbers">{_NUMBERS}</a>')
    yield f'<nav aria-label="Contents">{" · ".join(links)}</nav>\n'


def _sections(compared: Compared) -> Iterator[str]:
    for judgement, changes in by_judgement(compared):
        yield from _section(compared, judgement, changes)
    numbers = list(tables(compared))
    if numbers:
        yield from _numbers(numbers)


def _section(compared: Compared, judgement: Judgement, changes: Sequence[LocatedChange]) -> Iterator[str]:
    said = WORDS[judgement]
    yield f'<section id="{judgement.value}" class="{judgement.value}">\n'
    yield (
        f'<h2><span class="sign" aria-hidden="true">{said.sign}</span> {said.heading} '
        f'<span class="count">{len(changes):,}</span></h2>\n'
    )
    yield f'<p class="lead">{_LEADS[judgement]}</p>\n'
    names = language(compared.language)
    for about, together in _by_about(changes).items():
        name = f"<h3{names}>{words(about)}</h3>" if about else f'<h3 class="whole">{_WHOLE}</h3>'
        yield f"{name}\n<ul>\n"
        for change in together:
            yield from _change(change)
        yield "</ul>\n"
    yield "</section>\n"


def _by_about(changes: Sequence[LocatedChange]) -> dict[str, list[LocatedChange]]:
    """The changes by what they are about, in the order of the first of each; the whole comes last."""
    found: dict[str, list[LocatedChange]] = {}
    for change in sorted(changes, key=lambda change: not change.about):
        found.setdefault(change.about, []).append(change)
    return found


def _change(change: LocatedChange) -> Iterator[str]:
    stop = ' <span class="stop">stops the gate</span>' if change.fails else ""
    yield f'<li>\n<p class="what">{words(change.message)}{stop}</p>\n'
    if change.evidence:
        yield f'<p class="because"><b>Because</b> {words(", ".join(change.evidence))}.</p>\n'
    if change.remedy:
        yield f'<p class="todo"><b>To do</b> {with_code(change.remedy)}</p>\n'
    yield f'<p class="place"><code>{words(change.kind.id)}</code> {_places(change)}</p>\n</li>\n'


def _places(change: LocatedChange) -> str:
    arrow = "→ " if change.before else ""
    shown = [f"{sign}{span.file}:{span.line}" for sign, span in (("", change.before), (arrow, change.after)) if span]
    return "".join(f"<span>{words(place)}</span>" for place in shown)


def _numbers(numbers: Sequence[tuple[str, Sequence[Row]]]) -> Iterator[str]:
    yield f'<section id="numbers" class="numbers">\n<h2>{_NUMBERS}</h2>\n'
    yield '<p class="lead">What can be counted, as far as it changes. Unknown is not none.</p>\n'
    for heading, rows in numbers:
        yield f'<table>\n<thead><tr><th scope="col">{heading}</th><th scope="col">Before</th>'
        yield '<th scope="col">After</th></tr></thead>\n<tbody>\n'
        for row in rows:
            yield f'<tr><th scope="row">{words(row.name)}</th><td>{words(row.before)}</td>'
            yield f"<td>{words(row.after)}</td></tr>\n"
        yield "</tbody>\n</table>\n"
    yield "</section>\n"
