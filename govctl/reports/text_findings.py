"""Findings for people: place, sentence, the line with the spot marked, why it matters, what to do."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from govctl.findings import Checked, Diagnosis, Severity
from govctl.reports.excerpt import excerpt
from govctl.reports.terminal import Painter, counted, visible, width
from govctl.source import SourceFile, Span

_TEXT_WIDTH = 100
_COUNTED = (
    ("groups", "group", "groups"),
    ("organisations", "organisation", "organisations"),
    ("people", "person", "people"),
    ("responsibilities", "responsibility", "responsibilities"),
    ("open_questions", "open question", "open questions"),
)


def render(checked: Sequence[Checked], colour: bool = False, quiet: bool = False) -> str:
    """The findings of each governance with a summary; `quiet` leaves out notes and clean summaries."""
    paint = Painter(colour)
    explained: set[str] = set()
    blocks: list[str] = []
    for one in checked:
        shown = [found for found in one.diagnoses if not quiet or found.severity is not Severity.NOTE]
        blocks.extend(_findings(one, shown, paint, explained))
        if not quiet or one.failed:
            blocks.append(_summary(one, paint))
    return "".join(blocks)


def _findings(one: Checked, shown: Iterable[Diagnosis], paint: Painter, explained: set[str]) -> Iterator[str]:
    after_note = False
    for found in shown:
        is_note = found.severity is Severity.NOTE
        if after_note and not is_note:
            yield "\n"
        yield _headline(found, paint) + "\n"
        if not is_note:
            yield "\n".join(_details(one, found, paint, explained)) + "\n\n"
        after_note = is_note
    if after_note:
        yield "\n"


def _headline(found: Diagnosis, paint: Painter) -> str:
    """In the form of compilers, which editors and CI systems know how to follow to the place."""
    place = paint("bold", visible(str(found.span)))
    severity = paint(found.severity.value, f"{found.severity.value}:")
    return f"{place}: {severity} {visible(found.message)} {paint('faint', f'[{found.rule}]')}"


def _details(one: Checked, found: Diagnosis, paint: Painter, explained: set[str]) -> Iterator[str]:
    lines = [found.span.line, *(other.span.line for other in found.related)]
    gutter = len(str(max(lines)))
    yield from _excerpt(one.sources[found.span.file], found.span, "", gutter, paint, found.severity.value)
    for other in found.related:
        source = one.sources[other.span.file]
        if other.span.file != found.span.file:
            yield f"{' ' * gutter} {paint('accent', ':')} {visible(str(other.span))}"
        yield from _excerpt(source, other.span, other.message, gutter, paint, "accent")
    if found.rule not in explained:
        explained.add(found.rule)
        why = _why(found.rule)
        if why:
            yield from _told("why", why, gutter, paint)
    if found.remedy:
        yield from _told("do", found.remedy, gutter, paint)


def _excerpt(source: SourceFile, span: Span, label: str, gutter: int, paint: Painter, style: str) -> Iterator[str]:
    before, marked, after = excerpt(source, span)
    bar = paint("accent", "|")
    yield f"{span.line:>{gutter}} {bar} {before}{marked}{after}".rstrip()
    carets = paint(style, "^" * max(width(marked), 1) + (f" {visible(label)}" if label else ""))
    yield f"{' ' * gutter} {bar} {' ' * width(before)}{carets}"


def _told(what: str, words: str, gutter: int, paint: Painter) -> Iterator[str]:
    indent = " " * gutter + " "
    first = f"{indent}{paint('accent', '=')} {paint('bold', what)}: "
    lines = textwrap.wrap(
        visible(words), _TEXT_WIDTH - gutter - len(what) - 5, break_long_words=False, break_on_hyphens=False
    )
    for number, line in enumerate(lines):
        yield (first if number == 0 else indent + " " * (len(what) + 4)) + line


def _why(rule: str) -> str:
    from govctl.rules.documentation import why

    return why(rule)


def _summary(one: Checked, paint: Painter) -> str:
    number = dict.fromkeys(Severity, 0)
    for found in one.diagnoses:
        number[found.severity] += 1
    parts = [
        paint(severity.value, counted(number[severity], severity.value)) for severity in Severity if number[severity]
    ]
    if one.waived:
        parts.append(f"{one.waived} waived")
    name = visible(one.name)
    read = ", ".join(counted(one.counts[key], *names) for key, *names in _COUNTED if one.counts.get(key))
    if not one.counts:
        return f"{name}: {', '.join(parts)}; mend the file first, then the rules are checked.\n"
    if not number[Severity.ERROR] and not number[Severity.WARNING]:
        clean = paint("good", "no errors, no warnings")
        rest = f"; {', '.join(parts)}" if parts else ""
        return f"{name}: {clean}{rest} ({read}).\n"
    return f"{name}: {', '.join(parts)} ({read}).\n"
