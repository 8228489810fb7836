"""libyaml's events, without the three characters at which YAML 1.1 ended a line and YAML 1.2 does not.

Next line, line separator and paragraph separator (U+0085, U+2028, U+2029) are found in texts copied from word
processors. libyaml would end a line, and a comment, at each. They are replaced for the parser by characters for
private use that the file does not hold, and put back into what it reads; so places are those an editor shows.
"""

import re
from collections.abc import Callable
from typing import Any

from yaml._yaml import CParser
from yaml.events import ScalarEvent

_BREAKS = re.compile(b"\xc2\x85|\xe2\x80[\xa8\xa9]")
_FIRST_PRIVATE, _LAST_PRIVATE = 0xE000, 0xF8FF


def events_of(data: bytes) -> Callable[[], Any]:
    """A function that gives the events of a document in UTF-8, one a call."""
    if not _BREAKS.search(data):
        next_event: Callable[[], Any] = CParser(data).get_event
        return next_event
    return _events_with_breaks(data)


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
