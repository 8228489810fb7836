"""Findings as a part of a page: place, sentence, the line with the spot marked, why it matters, what to do."""

from collections.abc import Iterator

from govctl.findings import Checked, Diagnosis, Severity
from govctl.reports.excerpt import excerpt
from govctl.reports.html_page import with_code, words
from govctl.rules.documentation import why
from govctl.source import Span
from govctl.words.catalogue import Words
from govctl.words.told import marked

MOST = 500
"""So many findings are shown; nobody reads more at a time"""
_GRAVEST = tuple(Severity)
_NAMES = {
    Severity.ERROR: marked("error"),
    Severity.WARNING: marked("warning"),
    Severity.NOTE: marked("note"),
}
_SIGNS = {Severity.ERROR: "✕", Severity.WARNING: "!", Severity.NOTE: "i"}

STYLE = """
:root { --error: #b3261e; --warning: #7a4f00; --note: #1d5394; --spot: #ffe2a8; }
@media (prefers-color-scheme: dark) { :root { --error: #ff9c92; --warning: #f0c36d; --note: #9cc1f7; --spot: #5d4712; } }
.error { --hue: var(--error); }
.warning { --hue: var(--warning); }
.note { --hue: var(--note); }
.findings { margin: 0.9rem 0 0; }
.finding { padding: 0.75rem 0 0.85rem; border-top: 1px solid var(--line); }
.finding .what { display: flex; gap: 0.55rem; padding: 0; font-weight: 600; }
.finding .what::before { content: none; }
.severity {
  flex: none; width: 1.4rem; height: 1.4rem; margin-top: 0.05rem; border-radius: 50%; background: var(--hue);
  color: var(--paper); font-size: 0.8rem; line-height: 1.4rem; text-align: center;
}
.finding > :not(.what) { margin-left: 1.95rem; }
.finding .at { margin-top: 0.15rem; color: var(--grey); font-size: 0.8rem; }
.finding .at code:first-child { color: var(--ink); }
.finding pre {
  margin: 0.45rem 0 0; padding: 0.4rem 0.6rem; overflow-x: auto; border-radius: 0.3rem; background: var(--code);
  font: 0.8rem/1.5 "DejaVu Sans Mono", Menlo, Consolas, monospace;
}
.finding pre .line { color: var(--grey); margin-right: 0.5rem; user-select: none; }
.finding mark { border-radius: 0.15rem; background: var(--spot); color: inherit; box-shadow: 0 2px 0 var(--hue); }
.finding .related { margin-top: 0.45rem; color: var(--grey); font-size: 0.8rem; }
.finding .do, .finding .why { margin-top: 0.4rem; padding: 0; color: var(--ink); font-size: 0.88rem; }
.finding .why { color: var(--grey); }
.finding .what code, .finding .do code { padding: 0.05rem 0.3rem; border-radius: 0.2rem; background: var(--code); }
.finding b { color: var(--hue); }
"""


def part(checked: Checked, says: Words) -> str:
    """The counts and the findings, the gravest first; for a page that has our style and `STYLE`."""
    return "".join(_parts(checked, says))


def _parts(checked: Checked, says: Words) -> Iterator[str]:
    yield f'<p class="summary">{summary(checked, says)}</p>\n'
    explained: set[str] = set()
    if checked.diagnoses:
        yield '<ul class="findings">\n'
    for found in sorted(checked.diagnoses, key=lambda found: _GRAVEST.index(found.severity))[:MOST]:
        yield from _finding(checked, found, says, explained)
    if checked.diagnoses:
        yield "</ul>\n"
    if len(checked.diagnoses) > MOST:
        rest = says.say("And {number} more: `govctl validate` lists them all.", number=len(checked.diagnoses) - MOST)
        yield f'<p class="summary">{with_code(rest)}</p>\n'


def summary(checked: Checked, says: Words) -> str:
    """How many findings of each severity there are."""
    number = dict.fromkeys(Severity, 0)
    for found in checked.diagnoses:
        number[found.severity] += 1
    parts = [
        f'<span class="{severity.value}"><b>{counted(severity, number[severity], says)}</b></span>'
        for severity in Severity
        if number[severity]
    ]
    if checked.waived:
        parts.append(says.say("{number} waived", number=checked.waived))
    if not checked.counts:
        return f"{', '.join(parts)}. {says.say('Mend the file first, then the rules are checked.')}"
    return f"{', '.join(parts) or says.say('No findings')}."


def counted(severity: Severity, number: int, says: Words) -> str:
    """So many findings of a severity, in words."""
    if severity is Severity.ERROR:
        return says.count("{number} error", "{number} errors", number)
    if severity is Severity.WARNING:
        return says.count("{number} warning", "{number} warnings", number)
    return says.count("{number} note", "{number} notes", number)


def _finding(checked: Checked, found: Diagnosis, says: Words, explained: set[str]) -> Iterator[str]:
    severity = found.severity
    subject = f' data-subject="{words(found.subject)}"' if found.subject else ""
    yield (
        f'<li class="finding {severity.value}"{subject}>\n<p class="what">'
        f'<span class="severity" role="img" aria-label="{says.say(_NAMES[severity])}">{_SIGNS[severity]}</span>'
        f"<span>{_said(found.message, says)}</span></p>\n"
        f'<p class="at"><code>{words(str(found.span))}</code> · <code>{words(found.rule)}</code></p>\n'
    )
    yield _excerpt(checked, found.span)
    for other in found.related:
        yield f'<p class="related">{words(says.retold(other.message))}: <code>{words(str(other.span))}</code></p>\n'
        yield _excerpt(checked, other.span)
    if found.remedy:
        yield f'<p class="do"><b>{says.say("To do")}:</b> {_said(found.remedy, says)}</p>\n'
    reason = "" if found.rule in explained else why(found.rule)
    explained.add(found.rule)
    if reason:
        yield f'<p class="why"><b>{says.say("Why")}:</b> {_said(reason, says)}</p>\n'
    yield "</li>\n"


def _said(sentence: str, says: Words) -> str:
    """A sentence as the language has it; marked as English where it has none."""
    said = says.retold(sentence)
    return f'<span lang="en">{with_code(said)}</span>' if said == sentence else with_code(said)


def _excerpt(checked: Checked, span: Span) -> str:
    source = checked.sources.get(span.file)
    if source is None:
        return ""
    before, marked, after = excerpt(source, span)
    return (
        f'<pre><span class="line">{span.line}</span>{words(before)}<mark>{words(marked) or " "}</mark>'
        f"{words(after)}</pre>\n"
    )
