"""Source files, and places in them as people count: lines and columns from 1."""

import re
from bisect import bisect_right
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
        self._has_yaml_breaks: bool | None = None
        self._line_starts: tuple[list[int], list[int]] | None = None

    @property
    def lines(self) -> list[str]:
        """The lines as an editor shows them, without their line ends."""
        if self._lines is None:
            self._lines = _BREAK.split(self.data.decode("utf-8", "replace"))
        return self._lines

    def position(self, yaml_line: int, yaml_column: int) -> tuple[int, int]:
        """From YAML's line and column (from 0) to an editor's (from 1).

        They differ only in files with next-line, line- or paragraph-separator characters.
        """
        if self._has_yaml_breaks is None:
            self._has_yaml_breaks = bool(_YAML_ONLY_BREAKS.search(self.data))
        if not self._has_yaml_breaks:
            return yaml_line + 1, yaml_column + 1
        if self._line_starts is None:
            text = self.data.decode("utf-8", "replace")
            self._line_starts = (_starts(_YAML_BREAK, text), _starts(_BREAK, text))
        yaml_starts, starts = self._line_starts
        offset = yaml_starts[min(yaml_line, len(yaml_starts) - 1)] + yaml_column
        line = bisect_right(starts, offset) - 1
        return line + 1, offset - starts[line] + 1

    def text_at(self, yaml_line: int, yaml_column: int, width: int) -> str:
        """The `width` characters at a place that YAML named."""
        line, column = self.position(yaml_line, yaml_column)
        return self.lines[line - 1][column - 1 : column - 1 + width] if line <= len(self.lines) else ""


# YAML 1.1, and so libyaml, ends a line at these as well; editors and people do not.
_YAML_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_YAML_ONLY_BREAKS = re.compile(b"\xc2\x85|\xe2\x80[\xa8\xa9]")
_BREAK = re.compile("\r\n|[\n\r]")


def _starts(line_break: re.Pattern[str], text: str) -> list[int]:
    return [0, *(found.end() for found in line_break.finditer(text))]
