"""The history of an element in the terminal: one paragraph a commit, the newest first."""

from collections.abc import Collection

from govctl.changes.change import Change, Judgement
from govctl.changes.registry import KINDS
from govctl.reports.terminal import Painter, visible

_SIGNS = {
    Judgement.LOSS: ("error", "-"),
    Judgement.SHIFT: ("warning", "~"),
    Judgement.GAIN: ("good", "+"),
    Judgement.EDIT: ("faint", "*"),
}


def paragraph(day: str, revision: str, subject: str, changes: Collection[Change], problem: str, colour: bool) -> str:
    """What one commit changed, or why that cannot be told."""
    paint = Painter(colour)
    lines = [f"{paint('bold', day)} {paint('accent', revision[:10])} {visible(subject)}"]
    if problem:
        lines.append(f"  cannot be compared: {visible(problem)}")
    elif not changes:
        lines.append("  first written down")
    for change in changes:
        style, sign = _SIGNS[KINDS[change.kind].judgement]
        lines.append(f"  {paint(style, sign)} {visible(change.message)} {paint('faint', f'[{change.kind}]')}")
    return "\n".join(lines) + "\n\n"
