"""The line of a source that a finding is about, with the spot that is meant."""

from typing import NamedTuple

from govctl.reports.terminal import visible
from govctl.source import SourceFile, Span

_WIDEST = 100


class Excerpt(NamedTuple):
    """One line in three parts, ready to be shown; dots where it is cut."""

    before: str
    marked: str
    after: str


def excerpt(source: SourceFile, span: Span) -> Excerpt:
    """The first line of a span; of a long line what stands around the spot."""
    line = source.line(span.line)
    start, end = span.column - 1, max(span.end_column - 1, span.column)
    first = max(0, start - _WIDEST // 2) if len(line) > _WIDEST else 0
    last = first + _WIDEST
    before, after = _shown(line[first:start]), _shown(line[min(end, last) : last])
    marked = _shown(line[start : min(end, last)])
    return Excerpt(("…" if first else "") + before, marked, after + ("…" if len(line) > last else ""))


def _shown(text: str) -> str:
    return visible(text.replace("\t", " "))
