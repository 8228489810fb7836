"""Source files, and places in them as people count: lines and columns from 1."""

import re
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of one source file; columns count characters, the end is one past the last."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Place(NamedTuple):
    """An element of the model by its pointer, and the steps from there to the key or value that is meant.

    A step that the element does not have is left out, so a place is never nowhere. Without steps, `on_key` means
    the id under which the element stands.
    """

    pointer: int
    steps: tuple[str | int, ...] = ()
    on_key: bool = False


class SourceFile:
    """The text of one file as it was read, with the name under which people know it."""

    def __init__(self, name: str, data: bytes) -> None:
        """`data` is UTF-8 without a byte order mark."""
        self.name = name
        self.data = data
        self._lines: list[str] | None = None

    @property
    def lines(self) -> list[str]:
        """The lines as an editor shows them, without their line ends."""
        if self._lines is None:
            self._lines = _BREAK.split(self.data.decode("utf-8", "replace"))
        return self._lines

    def text_at(self, line: int, column: int, width: int) -> str:
        """The `width` characters at a line and column."""
        return self.lines[line - 1][column - 1 : column - 1 + width] if line <= len(self.lines) else ""


_BREAK = re.compile("\r\n|[\n\r]")
