"""The place of every key and value of all files read, as numbers in arrays.

A node is a key or a value; nodes are numbered in document order through all files. A mark packs line,
column and width into 64 bits, a size of one byte counts the nodes below and including one, so that siblings are
found by skipping. Nine bytes a node instead of objects: measured in `docs/benchmarks.md`.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator

from govctl.source import Place, SourceFile, Span

WIDTH_BITS = 14
COLUMN_BITS = 24
LONGEST_WIDTH = (1 << WIDTH_BITS) - 1
LONGEST_LINE = (1 << COLUMN_BITS) - 1
LINE_SHIFT = WIDTH_BITS + COLUMN_BITS


_PROPERTIES = re.compile(r"^(?:[&!]\S*\s+)*")
_WORD = re.compile(r"(?:[&!]\S*|#[^\n]*|\s+)*([^\s#,\]}]+)")
_LINES_BETWEEN = 20


class Nodes:
    """Filled by the parser, read by the builder and to look up places."""

    def __init__(self) -> None:
        """No file read yet."""
        self.marks = array("Q")
        self.sizes = bytearray()
        """How many nodes one holds, itself included; 0 where it is more than a byte can tell, then `large` says it."""
        self.large: dict[int, int] = {}
        self.aliases: dict[int, int] = {}
        """From the node of an alias (`*name`) to the node it stands for."""
        self.aliased = 0
        """How many values the aliases of all files stand for."""
        self.keys: dict[int, str] = {}
        """Keys that read otherwise than they are written: over several lines, with escapes, a tag or an anchor."""
        self._files: list[SourceFile] = []
        self._firsts: list[int] = []

    def size(self, node: int) -> int:
        """How many nodes one holds, itself included."""
        return self.sizes[node] or self.large[node]

    def open_file(self, source: SourceFile) -> int:
        """Note that the nodes from here on belong to `source`; gives the number of its first node."""
        self._files.append(source)
        self._firsts.append(len(self.marks))
        return len(self.marks)

    def file_of(self, node: int) -> SourceFile:
        """The file that a node stands in."""
        return self._files[bisect_right(self._firsts, node) - 1]

    def entries(self, node: int, mapping: dict[str, object]) -> Iterator[tuple[str, int, object]]:
        """The keys of a mapping, each with the node of its value and the value."""
        aliases, sizes, large = self.aliases, self.sizes, self.large
        at = node + 2
        for key, value in mapping.items():
            yield key, aliases.get(at, at), value
            at += (sizes[at] or large[at]) + 1

    def items(self, node: int, sequence: list[object]) -> Iterator[tuple[int, object]]:
        """The items of a sequence, each with its node."""
        aliases, sizes, large = self.aliases, self.sizes, self.large
        at = node + 1
        for value in sequence:
            yield aliases.get(at, at), value
            at += sizes[at] or large[at]

    def text(self, node: int) -> str:
        """A scalar as it is written in the file, for words that YAML takes for a number or a truth value."""
        mark = self.marks[node]
        line, column = (mark >> LINE_SHIFT) + 1, (mark >> WIDTH_BITS & LONGEST_LINE) + 1
        source, width = self.file_of(node), mark & LONGEST_WIDTH
        if width:
            return _PROPERTIES.sub("", source.text_at(line, column, width))
        # An anchor or a tag on one line, the word on a later one.
        lines = [source.line(line + below) for below in range(1, _LINES_BETWEEN + 1)]
        following = "\n".join([source.text_at(line, column, LONGEST_LINE), *lines])
        found = _WORD.match(following)
        return found[1] if found else ""

    def key(self, node: int) -> str:
        """A key as it reads."""
        found = self.keys.get(node)
        if found is not None:
            return found
        mark = self.marks[node]
        column, width = (mark >> WIDTH_BITS & LONGEST_LINE) + 1, mark & LONGEST_WIDTH
        written = self.file_of(node).text_at((mark >> LINE_SHIFT) + 1, column, width)
        return written[1:-1] if written[:1] in ("'", '"') else written

    def find(self, place: Place) -> int:
        """The node that a place means, or the nearest one above that exists."""
        node = self.aliases.get(place.pointer, place.pointer)
        if place.on_key and not place.steps:
            return self._heading(node)
        last = len(place.steps) - 1
        for depth, step in enumerate(place.steps):
            key_wanted = place.on_key and depth == last
            found = self._item(node, step) if isinstance(step, int) else self._entry(node, step, key_wanted)
            if found is None:
                return node
            node = found if key_wanted else self.aliases.get(found, found)
        return node

    def span(self, place: Place) -> Span:
        """Where in its file a place is."""
        return self.span_of(self.find(place))

    def span_of(self, node: int) -> Span:
        """Where in its file a node is; a value over several lines is shown by its first."""
        mark = self.marks[node]
        source = self.file_of(node)
        line, column = (mark >> LINE_SHIFT) + 1, (mark >> WIDTH_BITS & LONGEST_LINE) + 1
        width = mark & LONGEST_WIDTH
        if not width:
            width = len(source.text_at(line, column, LONGEST_WIDTH).rstrip())
        return Span(source.name, line, column, line, column + width)

    def _heading(self, node: int) -> int:
        """The id under which an element stands: its `id` in a list, else its key, which is the node before it."""
        found = self._entry(node, "id", key_wanted=False)
        return max(node - 1, 0) if found is None else found

    def _item(self, node: int, index: int) -> int | None:
        at, end = node + 1, node + self.size(node)
        for _ in range(index):
            if at >= end:
                return None
            at += self.size(at)
        return at if at < end else None

    def _entry(self, node: int, key: str, key_wanted: bool) -> int | None:
        at, end = node + 1, node + self.size(node)
        while at < end - 1:
            if self.key(at) == key:
                return at if key_wanted else at + 1
            at += 1 + self.size(at + 1)
        return None
