"""A mistake of form, and what govctl says of it."""

from typing import NamedTuple

HEAD = "schema_version: 1\nname: Village hall\n"
MARK = "§"


class Mistake(NamedTuple):
    """One mistake. The mark stands before the character where the finding has to be; it is no part of the file."""

    yaml: str
    """Without the first two lines, unless it brings its own."""
    rule: str
    message: str
    remedy: str
    """What the remedy begins with."""

    @property
    def marked(self) -> str:
        """The file with the mark."""
        return self.yaml if "schema_version:" in self.yaml else HEAD + self.yaml

    @property
    def place(self) -> tuple[int, int]:
        """Line and column of the mark."""
        before = self.marked[: self.marked.index(MARK)]
        return before.count("\n") + 1, len(before) - before.rfind("\n")
