"""Who may ask the server for what."""

from http import HTTPStatus

import pytest

from govctl.live.gate import RefusedError, Request, check, parsed, same

PORT = 8123


def head(first: str = "GET /key/ HTTP/1.1", *lines: str, host: str = f"127.0.0.1:{PORT}") -> bytes:
    """The head of a request, as a browser sends it."""
    return "\r\n".join((first, *([f"Host: {host}"] if host else []), *lines, "", "")).encode("latin-1")


def refusal(data: bytes, port: int = PORT) -> HTTPStatus | None:
    """The status with which a request is refused; None if it is let in."""
    try:
        check(parsed(data), port)
    except RefusedError as refused:
        return refused.status
    return None


def test_a_request_is_read() -> None:
    found = parsed(head("HEAD /key/state HTTP/1.1", "Accept:  text/html ", "X-Empty:"))
    headers = {"host": f"127.0.0.1:{PORT}", "accept": "text/html", "x-empty": ""}
    assert found == Request("HEAD", "/key/state", headers)


@pytest.mark.parametrize(
    "data",
    [
        b"\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET /\r\n\r\n",
        b"GET / HTTP/2\r\n\r\n",
        b"GET / HTTP/1.10\r\n\r\n",
        b"get / HTTP/1.1\r\n\r\n",
        b"GET  / HTTP/1.1\r\n\r\n",
        b"GET http://127.0.0.1/ HTTP/1.1\r\n\r\n",
        b"GET * HTTP/1.1\r\n\r\n",
        b"GET /\x00 HTTP/1.1\r\n\r\n",
        b"GET /\xc3\xa6 HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\nHost: a\r\n\r\n",
        head("GET / HTTP/1.1", "Host: twice"),
        head("GET / HTTP/1.1", "Origin: http://a", "origin: http://b"),
        head("GET / HTTP/1.1", "No colon"),
        head("GET / HTTP/1.1", ": no name"),
        head("GET / HTTP/1.1", "Name : space"),
        head("GET / HTTP/1.1", " folded: line"),
        head("GET / HTTP/1.1", "Control: a\x00b"),
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n",
    ],
)
def test_what_is_no_request(data: bytes) -> None:
    assert refusal(data) == HTTPStatus.BAD_REQUEST


@pytest.mark.parametrize(
    ("host", "port", "status"),
    [
        (f"127.0.0.1:{PORT}", PORT, None),
        (f"localhost:{PORT}", PORT, None),
        (f"LOCALHOST:{PORT}", PORT, None),
        ("127.0.0.1", 80, None),
        ("127.0.0.1", PORT, HTTPStatus.MISDIRECTED_REQUEST),
        ("", PORT, HTTPStatus.MISDIRECTED_REQUEST),
        (f"127.0.0.1:{PORT + 1}", PORT, HTTPStatus.MISDIRECTED_REQUEST),
        (f"rebound.example:{PORT}", PORT, HTTPStatus.MISDIRECTED_REQUEST),
        (f"127.0.0.1.rebound.example:{PORT}", PORT, HTTPStatus.MISDIRECTED_REQUEST),
        (f"localhost.:{PORT}", PORT, HTTPStatus.MISDIRECTED_REQUEST),
        (f"[::1]:{PORT}", PORT, HTTPStatus.MISDIRECTED_REQUEST),
        (f"user@127.0.0.1:{PORT}", PORT, HTTPStatus.MISDIRECTED_REQUEST),
    ],
)
def test_only_under_our_own_name(host: str, port: int, status: HTTPStatus | None) -> None:
    assert refusal(head(host=host), port) == status


@pytest.mark.parametrize(
    ("line", "status"),
    [
        (f"Origin: http://127.0.0.1:{PORT}", None),
        ("Origin: null", HTTPStatus.FORBIDDEN),
        ("Origin:", HTTPStatus.FORBIDDEN),
        ("Origin: http://evil.example", HTTPStatus.FORBIDDEN),
        (f"Origin: https://127.0.0.1:{PORT}", HTTPStatus.FORBIDDEN),
        (f"Origin: http://127.0.0.1:{PORT + 1}", HTTPStatus.FORBIDDEN),
        (f"Origin: http://localhost:{PORT}", HTTPStatus.FORBIDDEN),
        ("Sec-Fetch-Site: same-origin", None),
        ("Sec-Fetch-Site: none", None),
        ("Sec-Fetch-Site: same-site", HTTPStatus.FORBIDDEN),
        ("Sec-Fetch-Site: cross-site", HTTPStatus.FORBIDDEN),
        ("Content-Length: 0", None),
        ("Content-Length: 1", HTTPStatus.REQUEST_ENTITY_TOO_LARGE),
        ("Transfer-Encoding: chunked", HTTPStatus.REQUEST_ENTITY_TOO_LARGE),
        ("Cookie: a=b", None),
    ],
)
def test_only_our_own_page(line: str, status: HTTPStatus | None) -> None:
    assert refusal(head("GET /key/ HTTP/1.1", line)) == status


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"])
def test_only_reading(method: str) -> None:
    assert refusal(head(f"{method} /key/ HTTP/1.1")) == HTTPStatus.METHOD_NOT_ALLOWED


def test_secrets() -> None:
    assert same("key", "key")
    assert not same("", "key")
    assert not same("kex", "key")
    assert not same("kæy", "key")
