"""Source files, and places in them as people count: lines and columns from 1."""

from collections.abc import Iterator
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
        self._data = data if len(data) < _WORTH_PACKING else b""
        self._packed = b"" if self._data or not data else _packed(data)
        self._rows: list[bytes] | None = None

    @property
    def data(self) -> bytes:
        """The bytes that were read. Long ones rest compressed: they are looked at once, and again only for findings."""
        return b"".join(self.chunks())

    def chunks(self) -> Iterator[bytes]:
        """The bytes piece by piece, so that long ones are not in memory whole."""
        return _unpacked(self._packed) if self._packed else iter([self._data])

    @property
    def length(self) -> int:
        """How many lines there are, as an editor counts them."""
        return len(self._split())

    @property
    def lines(self) -> list[str]:
        """All lines as an editor shows them, without their line ends."""
        return [row.decode("utf-8", "replace") for row in self._split()]

    def line(self, number: int) -> str:
        """One line; empty for one that is not there. Most are never looked at, so each is decoded when asked for."""
        rows = self._split()
        return rows[number - 1].decode("utf-8", "replace") if 0 < number <= len(rows) else ""

    def text_at(self, line: int, column: int, width: int) -> str:
        """The `width` characters at a line and column."""
        return self.line(line)[column - 1 : column - 1 + width]

    def _split(self) -> list[bytes]:
        if self._rows is None:
            data = self.data
            if b"\r" in data:
                data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
            self._rows = data.split(b"\n")
        return self._rows


def _packed(data: bytes) -> bytes:
    import zlib  # few files are long

    return zlib.compress(data, 1)


def _unpacked(packed: bytes) -> Iterator[bytes]:
    import zlib

    unpacking = zlib.decompressobj()
    while packed:
        yield unpacking.decompress(packed, _CHUNK)
        packed = unpacking.unconsumed_tail
    yield unpacking.flush()


_WORTH_PACKING = 256 * 1024
_CHUNK = 64 * 1024
