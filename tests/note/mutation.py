"""A mutation: one mistake made in one of the files of the note, and where govctl has to find it."""

from collections import Counter
from typing import NamedTuple

from govctl.usecases.validate import validate

from .note import ROOT

MARK = "§"


class Mutation(NamedTuple):
    """One mistake. The mark `§` stands before the character where the finding has to be; it is no part of the file."""

    says: str
    file: str
    old: str
    new: str
    rule: str
    at: str = ""
    """A stretch of the mutated file with the mark, where the finding is outside `new`."""
    gone: tuple[str, ...] = ()
    """The rules whose findings the mistake takes away, because it replaces or hides what they were about."""

    @property
    def stops(self) -> bool:
        """Whether the rules cannot run: what has not the form of a governance is not judged any further."""
        return self.rule.startswith("schema/")

    def apply(self) -> str:
        """The text of the file with the mistake in it."""
        text = (ROOT / self.file).read_text(encoding="utf-8")
        assert text.count(self.old) == 1, f"{text.count(self.old)} times in the file: {self.old}"
        mutated = text.replace(self.old, self.new.replace(MARK, ""))
        assert mutated != text
        return mutated

    def place(self, mutated: str) -> tuple[int, int]:
        """Line and column of the mark in the mutated file."""
        marked = self.at or self.new
        before, mark, _ = marked.partition(MARK)
        plain = marked.replace(MARK, "")
        assert mark, "no mark"
        assert mutated.count(plain) == 1, f"{mutated.count(plain)} times in the mutated file: {plain}"
        ahead = mutated[: mutated.index(plain)] + before
        return ahead.count("\n") + 1, len(ahead) - ahead.rfind("\n")


class Found(NamedTuple):
    """One finding, its message left out."""

    rule: str
    subject: str
    line: int
    column: int


def findings(path: str) -> list[Found]:
    """What `govctl validate` finds in a file."""
    return [
        Found(diagnosis.rule, diagnosis.subject, diagnosis.span.line, diagnosis.span.column)
        for diagnosis in validate(path).diagnoses
    ]


def causes(found: list[Found]) -> Counter[tuple[str, str]]:
    """The findings without their places: these move when lines are added or removed."""
    return Counter((one.rule, one.subject) for one in found)
