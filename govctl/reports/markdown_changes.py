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
from govctl.reports.shortly import shortly_named
from govctl.words.catalogue import Words


class _Section(NamedTuple):
    """The changes of one judgement."""

    judgement: Judgement
    changes: Sequence[LocatedChange]

    def around(self, says: Words) -> tuple[str, str]:
        """What stands before and after the list: losses, and what the gate stops at, are not folded."""
        heading = says.say(WORDS[self.judgement].heading)
        if self.judgement is Judgement.LOSS:
            return f"\n#### {heading}\n\n", ""
        is_open = " open" if any(change.fails for change in self.changes) else ""
        return f"\n<details{is_open}><summary>{heading} ({len(self.changes):,})</summary>\n\n", "\n</details>\n"


def render(compared: Compared, says: Words) -> str:
    """All changes if there is room for them, else what the gate stops at and the gravest, and how many more there are."""
    compared = shortly_named(compared)
    sections = [_Section(*one) for one in by_judgement(compared)]
    numbers = _numbers(compared, says)
    head = _head(compared, says)
    room = LONGEST - len(head) - len(numbers)
    room -= sum(len("".join(one.around(says))) + len(_left_out(one.changes, says)) for one in sections)
    shown = _fitting(compared, says, room)
    parts = [head]
    for section in sections:
        before, after = section.around(says)
        parts += [before, *_listed(section.changes, shown, says), after]
    return "".join([*parts, numbers])


def _fitting(compared: Compared, says: Words, room: int) -> dict[int, str]:
    """The lines for which there is room, by the identity of the change: first those at which the gate stops."""
    shown: dict[int, str] = {}
    ordered = sorted(compared.changes, key=lambda change: not change.fails)
    for change, todo in zip(ordered, said_once(ordered, says), strict=True):
        line = _line(change, todo, says)
        room -= len(line)
        if room <= 0:
            break
        shown[id(change)] = line
    return shown


def _head(compared: Compared, says: Words) -> str:
    old, new = code(compared.old_name), code(compared.new_name)
    title = escaped(compared.title, LONGEST_NAME)
    sides = says.say("From {old} to {new}.", old=old, new=new)
    if not compared.changes:
        return f"### {says.say('{title}: nothing changes', title=title)}\n\n{sides}\n"
    stops = sum(change.fails for change in compared.changes)
    gate = f" **{says.say('The gate stops at {number} of them.', number=stops)}**" if stops else ""
    return f"### {title}: {says.retold(counts_in_words(compared))}\n\n{sides}{gate}\n"


def _listed(changes: Sequence[LocatedChange], shown: Mapping[int, str], says: Words) -> Iterator[str]:
    """The lines shown of these changes, those at which the gate stops first, and what is left out."""
    ordered = sorted(changes, key=lambda change: not change.fails)
    yield from (shown[id(change)] for change in ordered if id(change) in shown)
    left_out = [change for change in ordered if id(change) not in shown]
    if left_out:
        yield _left_out(left_out, says)


def _line(change: LocatedChange, todo: str, says: Words) -> str:
    stop = f" **({says.say('stops the gate')})**" if change.fails else ""
    reasons = escaped(", ".join(map(says.retold, change.evidence)))
    because = f" ({says.say('because {reasons}', reasons=reasons)})" if reasons else ""
    do = f"  {says.say('To do')}: {with_code(todo)}\n" if todo else ""
    return f"- {escaped(says.retold(change.message))}{because}{stop} {code(change.kind.id)} {_places(change)}\n{do}"


def _places(change: LocatedChange) -> str:
    spans = [span for span in (change.before, change.after) if span is not None]
    return " → ".join(code(f"{span.file}:{span.line}") for span in spans)


def _left_out(changes: Iterable[LocatedChange], says: Words) -> str:
    """How many changes there are of each kind, instead of the changes."""
    kinds = Counter(change.kind.id for change in changes)
    listed = ", ".join(f"{n:,} × {code(kind)}" for kind, n in kinds.items())
    more = says.count("… and {number} more", "… and {number} more", kinds.total())
    return f"- {more}: {listed}\n"


def _numbers(compared: Compared, says: Words) -> str:
    """What can be counted, before and after, as far as it changes and there is room."""
    written = ""
    for heading, rows in tables(compared):
        head = (says.say(heading), says.say("before"), says.say("after"))
        written += "".join(table(head, [[says.retold(cell) for cell in row] for row in rows], says))
    return f"\n<details><summary>{says.say('In numbers')}</summary>\n{written}\n</details>\n" if written else ""
