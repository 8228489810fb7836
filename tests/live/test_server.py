"""The server answers on this machine alone, to who has the key, and tells its pages of everything new."""

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable
from http import HTTPStatus

import pytest

from govctl.live.content import Content
from govctl.live.server import LARGEST_HEAD, MOST_CONNECTIONS, Server

FIRST, SECOND = Content("en", b'{"title": "Secret hall"}'), Content("en", b'{"title": "Another hall"}')


class Running:
    """A server that runs, and what it warned of."""

    def __init__(self) -> None:
        self.warned: list[tuple[str, str]] = []
        self.listening: list[asyncio.StreamWriter] = []
        self.server = Server(FIRST, lambda said, address: self.warned.append((said, address)))

    @property
    def port(self) -> int:
        return int(self.server.address.split(":")[2].partition("/")[0])

    @property
    def key(self) -> str:
        return self.server.address.rpartition("/")[0].rpartition("/")[2]

    async def open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection("127.0.0.1", self.port)

    async def ask(self, path: str, *lines: str, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body of an answer."""
        head = "\r\n".join((f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{self.port}", *lines, "", ""))
        return await self.send(head.encode("latin-1"))

    async def send(self, data: bytes) -> tuple[int, dict[str, str], bytes]:
        reader, writer = await self.open()
        writer.write(data)
        said = await reader.read()
        writer.close()
        head, _, body = said.partition(b"\r\n\r\n")
        first, *lines = head.decode().split("\r\n")
        return int(first.split()[1]), dict(line.split(": ", 1) for line in lines), body


def with_server(test: Callable[[Running], Awaitable[None]]) -> None:
    """Run a test while a server runs; it fails after a minute instead of hanging."""

    async def whole() -> None:
        running = Running()
        await running.server.start(0)
        try:
            async with asyncio.timeout(60):
                await test(running)
        finally:
            running.server.stop()

    asyncio.run(whole())


def test_the_page_and_what_it_shows() -> None:
    async def test(run: Running) -> None:
        status, headers, body = await run.ask(f"/{run.key}/")
        assert status == HTTPStatus.OK
        assert headers["Content-Type"] == "text/html; charset=utf-8"
        assert body.startswith(b"<!doctype html>")
        assert b"Secret" not in body
        status, headers, body = await run.ask(f"/{run.key}/state")
        assert (status, headers["Content-Type"], body) == (HTTPStatus.OK, "application/json", FIRST.data)
        status, headers, body = await run.ask(f"/{run.key}")
        assert (status, headers["Location"], body) == (HTTPStatus.SEE_OTHER, f"/{run.key}/", b"")

    with_server(test)


def test_nothing_may_be_done_with_an_answer_elsewhere() -> None:
    async def test(run: Running) -> None:
        for path in ("/", f"/{run.key}/", f"/{run.key}/state", f"/{run.key}"):
            _, headers, _ = await run.ask(path)
            assert not [name for name in headers if name.lower().startswith(("access-control", "set-cookie"))]
            assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
            assert headers["X-Frame-Options"] == "DENY"
            assert headers["X-Content-Type-Options"] == "nosniff"
            assert headers["Referrer-Policy"] == "no-referrer"
            assert headers["Cache-Control"] == "no-store"
            assert "Server" not in headers
        policy = (await run.ask(f"/{run.key}/"))[1]["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy

    with_server(test)


def test_without_the_key_there_is_nothing() -> None:
    async def test(run: Running) -> None:
        turned = run.key.swapcase()
        paths = ("/", "//", "/state", f"/{turned}/", f"/{run.key[:-1]}/", f"/{run.key}x/state", "/open/", "/open/x")
        inside = ("../state", "governance.yaml", "state/", "./", "%2e%2e/", "../../etc/passwd", "?a", "events/")
        for path in (*paths, *(f"/{run.key}/{below}" for below in inside)):
            status, _, body = await run.ask(path)
            assert status == HTTPStatus.NOT_FOUND, path
            assert b"Secret" not in body
            assert run.key.encode() not in body

    with_server(test)


def test_only_this_machine_is_listened_to() -> None:
    async def test(run: Running) -> None:
        assert run.server._server is not None
        assert {each.getsockname()[0] for each in run.server._server.sockets} == {"127.0.0.1"}
        for other in ("127.0.0.2", "::1"):
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection((other, run.port), timeout=5)

    with_server(test)


@pytest.mark.parametrize(
    ("lines", "method", "status"),
    [
        (["Origin: http://evil.example"], "GET", HTTPStatus.FORBIDDEN),
        (["Sec-Fetch-Site: cross-site"], "GET", HTTPStatus.FORBIDDEN),
        ([], "POST", HTTPStatus.METHOD_NOT_ALLOWED),
        (["Content-Length: 5"], "GET", HTTPStatus.REQUEST_ENTITY_TOO_LARGE),
        (["Host: evil.example"], "GET", HTTPStatus.BAD_REQUEST),
        (["X: " + "y" * LARGEST_HEAD], "GET", HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE),
    ],
)
def test_refused_with_the_key_as_well(lines: list[str], method: str, status: HTTPStatus) -> None:
    async def test(run: Running) -> None:
        for below in ("", "state", "events"):
            found, _, body = await run.ask(f"/{run.key}/{below}", *lines, method=method)
            assert found == status
            assert b"Secret" not in body

    with_server(test)


def test_a_head_is_answered_without_a_body() -> None:
    async def test(run: Running) -> None:
        status, headers, body = await run.ask(f"/{run.key}/state", method="HEAD")
        assert (status, headers["Content-Length"], body) == (HTTPStatus.OK, str(len(FIRST.data)), b"")

    with_server(test)


def test_who_breaks_off_or_says_nonsense_disturbs_nobody() -> None:
    async def test(run: Running) -> None:
        _, silent = await run.open()
        _, half = await run.open()
        half.write(b"GET / HT")
        _, gone = await run.open()
        gone.transport.abort()
        assert (await run.send(b"\x16\x03\x01\r\n\r\n"))[0] == HTTPStatus.BAD_REQUEST
        assert (await run.ask(f"/{run.key}/state"))[2] == FIRST.data
        for writer in (silent, half):
            writer.close()

    with_server(test)


async def _until(true: Callable[[], bool]) -> None:
    while not true():  # noqa: ASYNC110 (the server tells nobody)
        await asyncio.sleep(0.01)


def test_so_many_connections_and_no_more() -> None:
    async def test(run: Running) -> None:
        silent = [(await run.open())[1] for _ in range(MOST_CONNECTIONS)]
        await _until(lambda: run.server._connections == MOST_CONNECTIONS)
        with contextlib.suppress(ConnectionError):  # closed before all that was asked had been read
            assert (await run.ask(f"/{run.key}/state"))[0] == HTTPStatus.SERVICE_UNAVAILABLE
        for writer in silent:
            writer.close()
        await _until(lambda: not run.server._connections)
        assert (await run.ask(f"/{run.key}/state"))[0] == HTTPStatus.OK

    with_server(test)


async def _listen(run: Running) -> asyncio.StreamReader:
    reader, writer = await run.open()
    run.listening.append(writer)
    writer.write(f"GET /{run.key}/events HTTP/1.1\r\nHost: 127.0.0.1:{run.port}\r\n\r\n".encode())
    await reader.readuntil(b"\r\n\r\n")
    return reader


async def _news(reader: asyncio.StreamReader) -> bytes:
    while not (said := await reader.readuntil(b"\n\n")).startswith(b"data: "):
        pass
    return said.removeprefix(b"data: ").strip()


def test_pages_hear_of_everything_new() -> None:
    async def test(run: Running) -> None:
        pages = [await _listen(run), await _listen(run)]
        assert [await _news(page) for page in pages] == [b"1", b"1"]
        run.server.show(FIRST)  # nothing new
        run.server.show(SECOND)
        assert [await _news(page) for page in pages] == [b"2", b"2"]
        assert (await run.ask(f"/{run.key}/state"))[2] == SECOND.data
        late = await _listen(run)
        assert await _news(late) == b"2"

    with_server(test)


def test_the_link_that_opens_a_browser_works_once() -> None:
    async def test(run: Running) -> None:
        path = "/" + run.server.opening.split("/", 3)[3]
        key, listening = run.key, await _listen(run)
        status, headers, _ = await run.ask(path)
        assert (status, headers["Location"]) == (HTTPStatus.SEE_OTHER, f"/{key}/")
        assert run.warned == []
        assert (await run.ask(path))[0] == HTTPStatus.GONE
        assert run.key != key
        assert [address for _, address in run.warned] == [run.server.address]
        assert (await run.ask(f"/{key}/state"))[0] == HTTPStatus.NOT_FOUND
        assert (await run.ask(f"/{run.key}/state"))[0] == HTTPStatus.OK
        assert (await listening.read()).endswith(b"\n\n")  # who listened with the old key hears no more

    with_server(test)


def test_every_run_has_keys_of_its_own() -> None:
    servers = [Server(FIRST, lambda _said, _address: None) for _ in range(5)]
    assert len({server.address for server in servers} | {server.opening for server in servers}) == 10
    assert all(len(server.address.rstrip("/").rpartition("/")[2]) >= 32 for server in servers)
