"""Changes as a comment on a pull request: losses to be seen at once, the rest folded, never longer than GitHub takes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from govctl.changes.change import Judgement
from govctl.changes.compared import Compared, LocatedChange
from govctl.reports.judgements import WORDS, by_judgement, counts_in_words
from govctl.reports.markdown_text import LONGEST, LONGEST_NAME, code, escaped, table, with_code
from govctl.reports.numbers import tables
from govctl.reports.remedies import said_once


class _Section(NamedTuple):
    """The changes of one judgement."""

    judgement: Judgement
    changes: Sequence[LocatedChange]

    def around(self) -> tuple[str, str]:
        """What stands before and after the list: losses, and what the gate stops at, are not folded."""
        heading = WORDS[self.judgement].heading
        if self.judgement is Judgement.LOSS:
            return f"\n#### {heading}\n\n", ""
        is_open = " open" if any(change.fails for change in self.changes) else ""
        return f"\n<details{is_open}><summary>{heading} ({len(self.changes):,})</summary>\n\n", "\n</details>\n"


def render(compared: Compared) -> str:
    """All changes if there is room for them, else what the gate stops at and the gravest, and how many more there are."""
    sections = [_Section(*one) for one in by_judgement(compared)]
    numbers = _numbers(compared)
    head = _head(compared)
    room = LONGEST - len(head) - len(numbers)
    room -= sum(len("".join(one.around())) + len(_left_out(one.changes)) for one in sections)
    shown = _fitting(compared, room)
    parts = [head]
    for section in sections:
        before, after = section.around()
        parts += [before, *_listed(section.changes, shown), after]
    return "".join([*parts, numbers])


def _fitting(compared: Compared, room: int) -> dict[int, str]:
    """The lines for which there is room, by the identity of the change: first those at which the gate stops."""
    shown: dict[int, str] = {}
    ordered = sorted(compared.changes, key=lambda change: not change.fails)
    for change, todo in zip(ordered, said_once(ordered), strict=True):
        line = _line(change, todo)
        room -= len(line)
        if room <= 0:
            break
        shown[id(change)] = line
    return shown


def _head(compared: Compared) -> str:
    old, new = code(compared.old_name), code(compared.new_name)
    title = escaped(compared.title, LONGEST_NAME)
    if not compared.changes:
        return f"### {title}: nothing changes\n\nFrom {old} to {new}.\n"
    stops = sum(change.fails for change in compared.changes)
    gate = f" **The gate stops at {stops:,} of them.**" if stops else ""
    return f"### {title}: {', '.join(counts_in_words(compared))}\n\nFrom {old} to {new}.{gate}\n"


def _listed(changes: Sequence[LocatedChange], shown: Mapping[int, str]) -> Iterator[str]:
    """The lines shown of these changes, those at which the gate stops first, and what is left out."""
    ordered = sorted(changes, key=lambda change: not change.fails)
    yield from (shown[id(change)] for change in ordered if id(change) in shown)
    left_out = [change for change in ordered if id(change) not in shown]
    if left_out:
        yield _left_out(left_out)


def _line(change: LocatedChange, todo: str) -> str:
    stop = " **(stops the gate)**" if change.fails else ""
    because = f" (because {escaped(', '.join(change.evidence))})" if change.evidence else ""
    do = f"  To do: {with_code(todo)}\n" if todo else ""
    return f"- {escaped(change.message)}{because}{stop} {code(change.kind.id)} {_places(change)}\n{do}"


def _places(change: LocatedChange) -> str:
    spans = [span for span in (change.before, change.after) if span is not None]
    return " → ".join(code(f"{span.file}:{span.line}") for span in spans)


def _left_out(changes: Iterable[LocatedChange]) -> str:
    """How many changes there are of each kind, instead of the changes."""
    kinds = Counter(change.kind.id for change in changes)
    return f"- … and {sum(kinds.values()):,} more: {', '.join(f'{n:,} × {code(kind)}' for kind, n in kinds.items())}\n"


def _numbers(compared: Compared) -> str:
    """What can be counted, before and after, as far as it changes and there is room."""
    written = "".join("".join(table((heading, "before", "after"), rows)) for heading, rows in tables(compared))
    return f"\n<details><summary>In numbers</summary>\n{written}\n</details>\n" if written else ""
