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
    tag, stop = f"[{change.kind.id}]", " (stops the gate)" if change.fails else ""
    lines = _wrapped(change.message)
    if width(lines[-1]) + len(f" {tag}{stop}") > _WIDTH - 4:
        lines.append("")
    lines[-1] = f"{lines[-1]} ".lstrip() + paint("faint", tag) + (paint("error", stop) if stop else "")
    for number, line in enumerate(lines):
        yield f"  {paint(style, sign) if number == 0 else ' '} {line}"
    yield paint("faint", f"    {_places(change)}")
    if change.evidence:
        yield from _told(f"because {', '.join(change.evidence)}")
    if change.remedy and (change.evidence or change.kind.id not in advised):
        advised.add(change.kind.id)
        yield from _told(f"do: {change.remedy}")


def _told(words: str) -> Iterator[str]:
    return (f"    {line}" for line in _wrapped(words))


def _wrapped(words: str) -> list[str]:
    return textwrap.wrap(visible(words), _WIDTH - 4, break_long_words=False, break_on_hyphens=False) or [""]


def _places(change: LocatedChange) -> str:
    spans = [visible(str(span)) for span in (change.before, change.after) if span is not None]
    return " → ".join(spans)
