"""How reports speak of the four judgements, and how many changes there are of each."""

from collections.abc import Iterator
from typing import NamedTuple

from govctl.changes.change import Judgement
from govctl.changes.compared import Compared, LocatedChange
from govctl.reports.terminal import visible
from govctl.words.told import in_a_row, marked, told, told_number


class Words(NamedTuple):
    """What a judgement is called."""

    many: str
    heading: str
    sign: str
    """Says the same as the colour where there is none."""


WORDS = {
    Judgement.LOSS: Words(marked("losses"), marked("What is lost"), "\N{MINUS SIGN}"),
    Judgement.SHIFT: Words(marked("shifts"), marked("What shifts"), "~"),
    Judgement.GAIN: Words(marked("gains"), marked("What is gained"), "+"),
    Judgement.EDIT: Words(marked("edits"), marked("What is only put differently"), "*"),
}


def numbered(judgement: Judgement, number: int) -> str:
    """So many changes of a judgement: `15 losses`, `1 gain`."""
    match judgement:
        case Judgement.LOSS:
            return told_number("{number} loss", "{number} losses", number)
        case Judgement.SHIFT:
            return told_number("{number} shift", "{number} shifts", number)
        case Judgement.GAIN:
            return told_number("{number} gain", "{number} gains", number)
        case Judgement.EDIT:
            return told_number("{number} edit", "{number} edits", number)


def counts_in_words(compared: Compared) -> str:
    """How many changes there are: `15 losses, 1 gain, 2 waived`; what there is none of is left out."""
    parts = [numbered(judgement, number) for judgement, number in compared.counts().items() if number]
    return in_a_row([*parts, told("{number} waived", number=compared.waived)] if compared.waived else parts)


def summary(compared: Compared) -> str:
    """One sentence: how many changes of each sort, between what."""
    names = {"old": visible(compared.old_name), "new": visible(compared.new_name)}
    if not compared.changes:
        return told("Nothing changes from {old} to {new}.", **names)
    title, counts = visible(compared.title), counts_in_words(compared)
    return told("{title}: {counts} from {old} to {new}.", title=title, counts=counts, **names)


def by_judgement(compared: Compared) -> Iterator[tuple[Judgement, list[LocatedChange]]]:
    """The changes of each judgement of which there are any, the gravest first."""
    for judgement in Judgement:
        changes = [change for change in compared.changes if change.kind.judgement is judgement]
        if changes:
            yield judgement, changes
