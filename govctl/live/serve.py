"""Serves a governance until it is stopped: the first look, the server, and the thread that follows the files."""

import asyncio
import contextlib
import threading
from collections.abc import Callable

from govctl.errors import UsageError
from govctl.live.content import Content, content
from govctl.live.server import Server
from govctl.live.watch import follow, look
from govctl.loading.watched import Watched
from govctl.usecases.look import Look, Looker


async def serve(path: str, port: int, ready: Callable[[Server], None], warn: Callable[[str, str], None]) -> None:
    """Serve the governance at a path until cancelled; `ready` is called once the server answers.

    A port of 0 is any that is free. `warn` is told what the user should know of who asks, and the address. Raises `UsageError` if the port
    cannot be had.
    """
    shown = _Shown(path)
    looker, watched = Looker(path), Watched()
    server = Server(shown.after(look(looker, watched)), warn)
    await _start(server, port)
    loop, stop = asyncio.get_running_loop(), threading.Event()

    def publish(seen: Look) -> None:
        made = shown.after(seen)
        with contextlib.suppress(RuntimeError):  # the server has ended meanwhile
            loop.call_soon_threadsafe(server.show, made)

    # A daemon: drawing something very large must not hold up the end.
    threading.Thread(target=follow, args=(looker, watched, publish, stop), daemon=True).start()
    try:
        ready(server)
        await asyncio.Event().wait()
    finally:
        stop.set()
        server.stop()


class _Shown:
    """Remembers the last look that had a picture."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._last = Look(None)

    def after(self, seen: Look) -> Content:
        """What to show after a look."""
        if seen.picture:
            self._last = seen
        return content(seen, self._last, self._path)


async def _start(server: Server, port: int) -> None:
    try:
        await server.start(port)
    except OSError as error:
        reason = (error.strerror or "it cannot be had").rpartition(": ")[2].lower()
        raise UsageError(
            f"Port {port} cannot be used: {reason}.", "Name another, or leave --port out for any that is free."
        ) from error
