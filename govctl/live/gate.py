"""Who may ask the server for what: only our own page, on this machine, with the key of this run.

A page on the internet can make a browser ask us, under our address or under a name of its own that leads here; other users of
the machine can ask us directly. Both are refused before anything is looked up.
"""

import hmac
import re
from collections.abc import Iterator
from http import HTTPStatus
from typing import NamedTuple

_REQUEST_LINE = re.compile(r"([A-Z]{1,16}) (/[!-~]*) HTTP/1\.[01]")
_HEADER = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t -~\x80-\xff]*?)[ \t]*")
_USUAL_PORT = 80
_OURS = frozenset(["same-origin", "none"])
"""What browsers call a request by our own page, and one that the user made by hand"""


class Request(NamedTuple):
    """The head of a request."""

    method: str
    path: str
    headers: dict[str, str]
    """By the name in small letters"""


class RefusedError(Exception):
    """A request that is not answered."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status)
        self.status = status


def parsed(head: bytes) -> Request:
    """The request that a head says, blank line included; raises `RefusedError` for what is not one, or says a thing twice."""
    first, *lines = head.decode("latin-1").removesuffix("\r\n\r\n").split("\r\n")
    asked = _REQUEST_LINE.fullmatch(first)
    if asked is None:
        raise RefusedError(HTTPStatus.BAD_REQUEST)
    headers = dict(_headers(lines))
    if len(headers) != len(lines):
        raise RefusedError(HTTPStatus.BAD_REQUEST)
    return Request(asked[1], asked[2], headers)


def _headers(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        said = _HEADER.fullmatch(line)
        if said is None:
            raise RefusedError(HTTPStatus.BAD_REQUEST)
        yield said[1].lower(), said[2]


def check(request: Request, port: int) -> None:
    """Raises `RefusedError` for what no page of ours asks: another name for us, another origin, anything but reading."""
    headers = request.headers
    host = headers.get("host", "").lower()
    if host not in _names(port):  # a name that was made to lead here is not ours
        raise RefusedError(HTTPStatus.MISDIRECTED_REQUEST)
    if headers.get("origin", f"http://{host}").lower() != f"http://{host}":
        raise RefusedError(HTTPStatus.FORBIDDEN)
    if headers.get("sec-fetch-site", "none") not in _OURS:
        raise RefusedError(HTTPStatus.FORBIDDEN)
    if request.method not in ("GET", "HEAD"):
        raise RefusedError(HTTPStatus.METHOD_NOT_ALLOWED)
    if "transfer-encoding" in headers or headers.get("content-length", "0") != "0":
        raise RefusedError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)


def _names(port: int) -> frozenset[str]:
    """How browsers name us; they leave out the port that is the usual one."""
    ends = (f":{port}", "") if port == _USUAL_PORT else (f":{port}",)
    return frozenset(name + end for name in ("127.0.0.1", "localhost") for end in ends)


def same(given: str, secret: str) -> bool:
    """Whether somebody knows a secret; takes the same time for every wrong answer."""
    return hmac.compare_digest(given.encode(), secret.encode())
