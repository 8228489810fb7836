"""Changes for people in the terminal: how many, then losses, shifts, gains and edits, each with its places."""

import textwrap
from collections.abc import Iterator

from govctl.changes.change import Judgement
from govctl.changes.compared import Compared, LocatedChange
from govctl.reports.judgements import WORDS, by_judgement, summary
from govctl.reports.numbers import LOADS, tables
from govctl.reports.terminal import Painter, visible, width

_WIDTH = 100
_STYLES = {
    Judgement.LOSS: ("error", "-"),
    Judgement.SHIFT: ("warning", "~"),
    Judgement.GAIN: ("good", "+"),
    Judgement.EDIT: ("faint", "*"),
}


def render(compared: Compared, colour: bool = False) -> str:
    """All changes; the summary comes first."""
    paint = Painter(colour)
    blocks = [summary(compared)]
    advised: set[str] = set()
    for judgement, changes in by_judgement(compared):
        style, sign = _STYLES[judgement]
        blocks.append("\n" + paint("bold", WORDS[judgement].heading))
        blocks.extend("\n".join(_lines(change, paint, style, sign, advised)) for change in changes)
    blocks.extend(_numbers(compared, paint))
    return "\n".join(blocks) + "\n"


def _numbers(compared: Compared, paint: Painter) -> Iterator[str]:
    """What can be counted, before and after; what stays the same is left out."""
    for heading, rows in tables(compared):
        widest = max(width(visible(row.name)) for row in rows)
        yield "\n" + paint("bold", f"{LOADS}, by organisation" if heading == LOADS else "In numbers")
        for row in rows:
            name = visible(row.name)
            yield f"  {name}{' ' * (widest - width(name))}  {row.before} → {row.after}"


def _lines(change: LocatedChange, paint: Painter, style: str, sign: str, advised: set[str]) -> Iterator[str]:
    """One change; what to do is said for the first of each kind, and wherever something was guessed."""
    words = textwrap.wrap(visible(change.message), _WIDTH - 4, break_long_words=False, break_on_hyphens=False)
    stop = paint("error", " (stops the gate)") if change.fails else ""
    for number, line in enumerate(words):
        end = f"{paint('faint', f' [{change.kind.id}]')}{stop}" if number == len(words) - 1 else ""
        yield f"  {paint(style, sign) if number == 0 else ' '} {line}{end}"
    yield paint("faint", f"    {_places(change)}")
    if change.evidence:
        yield f"    because {visible(', '.join(change.evidence))}"
    if change.remedy and (change.evidence or change.kind.id not in advised):
        advised.add(change.kind.id)
        yield from _told("do: " + change.remedy)


def _told(words: str) -> Iterator[str]:
    for line in textwrap.wrap(visible(words), _WIDTH - 4, break_long_words=False, break_on_hyphens=False):
        yield f"    {line}"


def _places(change: LocatedChange) -> str:
    spans = [visible(str(span)) for span in (change.before, change.after) if span is not None]
    return " → ".join(spans)
