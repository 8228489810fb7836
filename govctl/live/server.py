"""A server for one page on this machine, for who holds the key of this run; it reads no file and changes nothing."""

import asyncio
import contextlib
import secrets
from collections.abc import Callable
from http import HTTPStatus
from typing import NamedTuple

from govctl.live.content import Content
from govctl.live.gate import RefusedError, Request, check, parsed, same
from govctl.live.page import page, policy

ADDRESS = "127.0.0.1"
LARGEST_HEAD = 16 * 1024
MOST_CONNECTIONS = 64
PATIENCE = 10.0
"""Seconds in which a request has to be there"""
HEARTBEAT = 15.0
"""Seconds after which a silent line says something, so that it is noticed when nobody listens any more"""
_SLOWEST = 60.0
"""Seconds in which an answer has to be taken"""

_HEADERS = {
    "Cache-Control": "no-store",
    "Connection": "close",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class _Answer(NamedTuple):
    status: HTTPStatus
    headers: dict[str, str]
    body: bytes


class Server:
    """Shows what it was last given, and tells the pages that are open when it is given something else."""

    def __init__(self, content: Content, warn: Callable[[str, str], None]) -> None:
        """`warn` tells the user what he should know of who asks, and the address of the page."""
        self._content = content
        self._warn = warn
        self._version = 1
        self._listening: set[asyncio.Event] = set()
        self._connections = 0
        self._port = 0
        self._key = secrets.token_urlsafe(24)
        self._ticket = secrets.token_urlsafe(24)
        self._ticket_used = False
        self._server: asyncio.Server | None = None
        self._policy = policy()

    @property
    def address(self) -> str:
        """Where the page is, with the key."""
        return f"http://{ADDRESS}:{self._port}/{self._key}/"

    @property
    def opening(self) -> str:
        """Where the page can be opened once. Other users can see with what a browser is started, so it is not the key."""
        return f"http://{ADDRESS}:{self._port}/open/{self._ticket}"

    async def start(self, port: int) -> None:
        """Begin to answer; raises `OSError` if the port cannot be had, 0 being any that is free."""
        self._server = await asyncio.start_server(self._connected, ADDRESS, port, limit=LARGEST_HEAD)
        self._port = self._server.sockets[0].getsockname()[1]

    def stop(self) -> None:
        """Give the port back."""
        if self._server is not None:
            self._server.close()

    def show(self, content: Content) -> None:
        """Show this from now on."""
        if content != self._content:
            self._content = content
            self._version += 1
            for listener in self._listening:
                listener.set()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections += 1
        try:
            # Cancelled is who still listens when the server ends; CPython 3.11 would print that as a fault.
            with contextlib.suppress(OSError, TimeoutError, asyncio.CancelledError):
                if self._connections > MOST_CONNECTIONS:
                    await _send(writer, _plain(HTTPStatus.SERVICE_UNAVAILABLE), with_body=True)
                else:
                    await self._answer(reader, writer)
                writer.close()
                async with asyncio.timeout(_SLOWEST):
                    await writer.wait_closed()
        finally:
            self._connections -= 1
            writer.transport.abort()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        method = "GET"
        try:
            request = await _asked(reader)
            method = request.method
            check(request, self._port)
            if self._is_opening(request):
                answer = self._open(request)
            elif request.method == "GET" and self._below_key(request) == "events":
                await self._events(reader, writer)
                return
            else:
                answer = self._found(request)
        except RefusedError as refused:
            answer = _plain(refused.status)
        await _send(writer, answer, with_body=method != "HEAD")

    def _is_opening(self, request: Request) -> bool:
        return request.path.startswith("/open/") and same(request.path.removeprefix("/open/"), self._ticket)

    def _below_key(self, request: Request) -> str | None:
        """What is asked for below `/KEY/`; None if it is the key alone. Raises `RefusedError` without the key."""
        key, slash, rest = request.path[1:].partition("/")
        if not same(key, self._key):
            raise RefusedError(HTTPStatus.NOT_FOUND)
        return rest if slash else None

    def _found(self, request: Request) -> _Answer:
        asked = self._below_key(request)
        if asked is None:
            return _moved(f"/{self._key}/")
        if asked == "":
            kind = {"Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": self._policy}
            return _Answer(HTTPStatus.OK, kind, page(self._content.language).encode())
        if asked == "state":
            return _Answer(HTTPStatus.OK, {"Content-Type": "application/json"}, self._content.data)
        raise RefusedError(HTTPStatus.NOT_FOUND)

    def _open(self, request: Request) -> _Answer:
        """Lead to the page, once; who comes second makes the key worthless, since one of the two is a stranger."""
        if request.method != "GET":
            raise RefusedError(HTTPStatus.METHOD_NOT_ALLOWED)
        if not self._ticket_used:
            self._ticket_used = True
            return _moved(f"/{self._key}/")
        self._key = secrets.token_urlsafe(24)
        for listener in self._listening:
            listener.set()
        self._warn("The link that opened the browser was used twice: somebody else may have seen it.", self.address)
        raise RefusedError(HTTPStatus.GONE)

    async def _events(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Say the number of what is shown, at once and whenever it changes, for as long as somebody listens."""
        key, said, news = self._key, 0, asyncio.Event()
        left = asyncio.create_task(_left(reader, news))
        self._listening.add(news)
        try:
            writer.write(_head(HTTPStatus.OK, {"Content-Type": "text/event-stream"}) + b"retry: 1000\n\n")
            while key == self._key and not left.done():
                news.clear()
                line = f"data: {self._version}\n\n" if said != self._version else ": still here\n\n"
                said = self._version
                writer.write(line.encode())
                async with asyncio.timeout(_SLOWEST):
                    await writer.drain()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(HEARTBEAT):
                        await news.wait()
        finally:
            self._listening.discard(news)
            left.cancel()


async def _asked(reader: asyncio.StreamReader) -> Request:
    try:
        async with asyncio.timeout(PATIENCE):
            return parsed(await reader.readuntil(b"\r\n\r\n"))
    except asyncio.LimitOverrunError as error:
        raise RefusedError(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE) from error
    except TimeoutError as error:
        raise RefusedError(HTTPStatus.REQUEST_TIMEOUT) from error
    except asyncio.IncompleteReadError as error:
        raise RefusedError(HTTPStatus.BAD_REQUEST) from error


async def _left(reader: asyncio.StreamReader, news: asyncio.Event) -> None:
    """Wait until the other side is gone, whatever it says before."""
    try:
        with contextlib.suppress(OSError):
            while await reader.read(1024):
                pass
    finally:
        news.set()


def _plain(status: HTTPStatus) -> _Answer:
    hint = " `govctl serve` has printed the address; all of it is needed." if status is HTTPStatus.NOT_FOUND else ""
    return _Answer(status, {"Content-Type": "text/plain; charset=utf-8"}, f"{status.phrase}.{hint}\n".encode())


def _moved(place: str) -> _Answer:
    return _Answer(HTTPStatus.SEE_OTHER, {"Location": place}, b"")


def _head(status: HTTPStatus, headers: dict[str, str]) -> bytes:
    lines = (f"{name}: {value}\r\n" for name, value in (headers | _HEADERS).items())
    return f"HTTP/1.1 {status.value} {status.phrase}\r\n{''.join(lines)}\r\n".encode()


async def _send(writer: asyncio.StreamWriter, answer: _Answer, *, with_body: bool) -> None:
    length = {"Content-Length": str(len(answer.body))}
    writer.write(_head(answer.status, answer.headers | length) + (answer.body if with_body else b""))
    async with asyncio.timeout(_SLOWEST):
        await writer.drain()
