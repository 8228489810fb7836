"""Changes for people in the terminal: how many, then losses, shifts, gains and edits, each with its places."""

import textwrap
from collections.abc import Iterator

from govctl.changes.change import Judgement
from govctl.changes.compared import Compared, LocatedChange
from govctl.reports.judgements import WORDS, by_judgement, summary
from govctl.reports.numbers import LOADS, tables
from govctl.reports.terminal import Painter, visible, width
from govctl.words.catalogue import Words

_WIDTH = 100
_STYLES = {
    Judgement.LOSS: ("error", "-"),
    Judgement.SHIFT: ("warning", "~"),
    Judgement.GAIN: ("good", "+"),
    Judgement.EDIT: ("faint", "*"),
}


def render(compared: Compared, says: Words, colour: bool = False) -> str:
    """All changes; the summary comes first."""
    paint = Painter(colour)
    blocks = [says.retold(summary(compared))]
    advised: set[str] = set()
    for judgement, changes in by_judgement(compared):
        style, sign = _STYLES[judgement]
        blocks.append("\n" + paint("bold", says.say(WORDS[judgement].heading)))
        blocks.extend("\n".join(_lines(change, says, paint, style, sign, advised)) for change in changes)
    blocks.extend(_numbers(compared, says, paint))
    return "\n".join(blocks) + "\n"


def _numbers(compared: Compared, says: Words, paint: Painter) -> Iterator[str]:
    """What can be counted, before and after; what stays the same is left out."""
    for heading, rows in tables(compared):
        said = [[visible(says.retold(cell)) for cell in row] for row in rows]
        widest = max(width(name) for name, _, _ in said)
        about = says.say("Seat-meetings a year, by organisation") if heading == LOADS else says.say("In numbers")
        yield "\n" + paint("bold", about)
        for name, before, after in said:
            yield f"  {name}{' ' * (widest - width(name))}  {before} → {after}"


def _lines(
    change: LocatedChange, says: Words, paint: Painter, style: str, sign: str, advised: set[str]
) -> Iterator[str]:
    """One change; what to do is said for the first of each kind, and wherever something was guessed."""
    tag, stop = f"[{change.kind.id}]", f" ({says.say('stops the gate')})" if change.fails else ""
    lines = _wrapped(says.retold(change.message))
    if width(lines[-1]) + len(f" {tag}{stop}") > _WIDTH - 4:
        lines.append("")
    lines[-1] = f"{lines[-1]} ".lstrip() + paint("faint", tag) + (paint("error", stop) if stop else "")
    for number, line in enumerate(lines):
        yield f"  {paint(style, sign) if number == 0 else ' '} {line}"
    yield paint("faint", f"    {_places(change)}")
    if change.evidence:
        yield from _told(says.say("because {reasons}", reasons=", ".join(map(says.retold, change.evidence))))
    if change.remedy and (change.evidence or change.kind.id not in advised):
        advised.add(change.kind.id)
        yield from _told(says.say("do: {remedy}", remedy=says.retold(change.remedy)))


def _told(words: str) -> Iterator[str]:
    return (f"    {line}" for line in _wrapped(words))


def _wrapped(words: str) -> list[str]:
    return textwrap.wrap(visible(words), _WIDTH - 4, break_long_words=False, break_on_hyphens=False) or [""]


def _places(change: LocatedChange) -> str:
    spans = [visible(str(span)) for span in (change.before, change.after) if span is not None]
    return " → ".join(spans)
