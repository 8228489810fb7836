"""The organisation as a tree in the terminal: who reports to whom, with chair, meetings and counts."""

from collections.abc import Iterator

from govctl.model.element import UNKNOWN
from govctl.model.group import Group
from govctl.model.index import Index
from govctl.reports.terminal import Painter, counted, visible
from govctl.reports.wording import NOT_STATED, Words, meetings, number_of_responsibilities, number_of_seats
from govctl.rules.hierarchy import circles

_DEEPEST = 30


def render(index: Index, colour: bool = False) -> str:
    """The whole governance as a tree, its parts in the order of the file."""
    paint = Painter(colour)
    words = Words(index)
    governance = index.governance
    lines = [paint("bold", visible(words(governance.name))) + paint("faint", f" ({governance.status})")]
    shown: set[str] = set()
    for heading, roots in _parts(index):
        if heading:
            lines += ["", paint("faint", heading)]
        lines.extend(_trees(index, roots, shown, paint))
    lines += ["", _summary(index)]
    return "\n".join(lines) + "\n"


def _parts(index: Index) -> Iterator[tuple[str, list[Group]]]:
    groups = index.governance.groups
    yield "", [group for group in groups if group.apex]
    unknown = [group for group in groups if group.reports_to is UNKNOWN and not group.apex]
    if unknown:
        yield "to whom these report is unknown", unknown
    silent = [group for group in groups if group.reports_to is None and not group.apex]
    if silent:
        yield "to whom these report is not stated", silent
    lost = [group for group in groups if _reports_nowhere(index, group)]
    if lost:
        yield "these report to a group that does not exist", lost
    circled = [circle[0] for circle in circles(index)]
    if circled:
        yield "these report in a circle", circled


def _reports_nowhere(index: Index, group: Group) -> bool:
    return isinstance(group.reports_to, str) and group.reports_to not in index.groups and not group.apex


def _trees(index: Index, roots: list[Group], shown: set[str], paint: Painter) -> Iterator[str]:
    """Two lines a group, depth first, without recursion: chains can be thousands long.

    Below `_DEEPEST` the lines are not indented further but say how deep they are.
    """
    waiting = [(root, "", "", 0) for root in reversed(roots)]
    while waiting:
        group, before, branch, depth = waiting.pop()
        if group.id in shown:
            continue
        shown.add(group.id)
        below = [child for child in index.reporting.get(group.id, ()) if not child.apex and child.id not in shown]
        indent = before + {"": "", "├─ ": "│  ", "└─ ": "   "}[branch]
        far = paint("faint", f"{depth} levels down: ") if depth > _DEEPEST else ""
        yield paint("faint", before + branch) + far + _name(index, group, paint)
        yield paint("faint", indent + ("│  " if below else "   ")) + _facts(index, group)
        for number, child in enumerate(reversed(below)):
            waiting.append((child, indent if depth < _DEEPEST else before, "├─ " if number else "└─ ", depth + 1))


def _name(index: Index, group: Group, paint: Painter) -> str:
    status = "" if group.status == "active" else f" ({group.status})"
    name = index.group_name(group)
    shown_id = "" if name == group.id else f" {paint('accent', visible(group.id))}"
    return f"{paint('bold', visible(name))}{status}{shown_id}"


def _facts(index: Index, group: Group) -> str:
    words = Words(index)
    meets = meetings(group, words)
    facts = (
        f"chair {words.holder(group.chair)}",
        f"meetings {meets}" if meets in ("unknown", NOT_STATED) else f"meets {meets}",
        number_of_seats(group),
        number_of_responsibilities(group),
    )
    return visible(" · ".join(facts))


def _summary(index: Index) -> str:
    governance = index.governance
    return (
        f"{counted(len(governance.groups), 'group')}, {counted(len(governance.organisations), 'organisation')}, "
        f"{counted(len(governance.open_questions), 'open question')}. "
        "`govctl show FILE ID` shows one of them in full."
    )
