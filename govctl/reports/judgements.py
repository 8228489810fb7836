"""How reports speak of the four judgements, and how many changes there are of each."""

from collections.abc import Iterator
from typing import NamedTuple

from govctl.changes.change import Judgement
from govctl.changes.compared import Compared, LocatedChange
from govctl.reports.terminal import counted, visible


class Words(NamedTuple):
    """What a judgement is called."""

    one: str
    many: str
    heading: str
    sign: str
    """Says the same as the colour where there is none."""


WORDS = {
    Judgement.LOSS: Words("loss", "losses", "What is lost", "\N{MINUS SIGN}"),
    Judgement.SHIFT: Words("shift", "shifts", "What shifts", "~"),
    Judgement.GAIN: Words("gain", "gains", "What is gained", "+"),
    Judgement.EDIT: Words("edit", "edits", "What is only put differently", "*"),
}


def counts_in_words(compared: Compared) -> list[str]:
    """How many changes there are: `15 losses`, `1 gain`, `2 waived`; what there is none of is left out."""
    parts = [
        counted(number, WORDS[judgement].one, WORDS[judgement].many)
        for judgement, number in compared.counts().items()
        if number
    ]
    return [*parts, f"{compared.waived:,} waived"] if compared.waived else parts


def summary(compared: Compared) -> str:
    """One sentence: how many changes of each sort, between what."""
    names = f"from {visible(compared.old_name)} to {visible(compared.new_name)}"
    if not compared.changes:
        return f"Nothing changes {names}."
    return f"{visible(compared.title)}: {', '.join(counts_in_words(compared))} {names}."


def by_judgement(compared: Compared) -> Iterator[tuple[Judgement, list[LocatedChange]]]:
    """The changes of each judgement of which there are any, the gravest first."""
    for judgement in Judgement:
        changes = [change for change in compared.changes if change.kind.judgement is judgement]
        if changes:
            yield judgement, changes
