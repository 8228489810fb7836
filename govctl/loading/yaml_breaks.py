"""libyaml's events, without the three characters at which YAML 1.1 ended a line and YAML 1.2 does not.

Next line, line separator and paragraph separator (U+0085, U+2028, U+2029) are found in texts copied from word
processors. libyaml would end a line, and a comment, at each. They are replaced for the parser by characters for
private use that the file does not hold, and put back into what it reads; so places are those an editor shows.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

from yaml._yaml import CParser
from yaml.events import ScalarEvent

from govctl.source import SourceFile

_BREAKS = re.compile(b"\xc2\x85|\xe2\x80[\xa8\xa9]")
_FIRST_PRIVATE, _LAST_PRIVATE = 0xE000, 0xF8FF


def events_of(source: SourceFile) -> Callable[[], Any]:
    """A function that gives the events of a document, one a call."""
    if _has_breaks(source):
        return _events_with_breaks(source.data)
    next_event: Callable[[], Any] = CParser(_Stream(source.chunks())).get_event
    return next_event


def _has_breaks(source: SourceFile) -> bool:
    before = b""
    for chunk in source.chunks():
        if _BREAKS.search(before + chunk):
            return True
        before = chunk[-2:]  # where a chunk ends within a character
    return False


class _Stream:
    """Chunks as libyaml reads a file."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._held = b""

    def read(self, most: int = -1, /) -> bytes:
        """So many bytes or fewer; none at the end."""
        while not self._held:
            chunk = next(self._chunks, None)
            if chunk is None:
                return b""
            self._held = chunk
        given, self._held = (self._held[:most], self._held[most:]) if most >= 0 else (self._held, b"")
        return given


def _events_with_breaks(data: bytes) -> Callable[[], Any]:
    text = data.decode("utf-8", "surrogateescape")
    held = set(text)
    free = [chr(code) for code in range(_FIRST_PRIVATE, _LAST_PRIVATE) if chr(code) not in held][:3]
    away = dict(zip(map(ord, "\x85\u2028\u2029"), free, strict=False))
    back = {ord(private): chr(code) for code, private in away.items()}
    get_event = CParser(text.translate(away).encode("utf-8", "surrogateescape")).get_event

    def next_event() -> Any:
        event = get_event()
        if type(event) is ScalarEvent:
            event.value = event.value.translate(back)
        return event

    return next_event
