"""A real Chromium, driven through its own protocol (Chrome DevTools Protocol) over one socket."""

import base64
import itertools
import json
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome") or ""
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--remote-debugging-port=0",
    "--window-size=1280,820",
)
_PATIENCE = 60.0
"""After so many seconds without an answer the test fails instead of hanging."""
_LEFT = "Inspected target navigated or closed"
"""As the browser says it"""


class LeftError(Exception):
    """The page was left while it was asked something: it loads itself anew, or another one."""


class Tab:
    """One tab: opens pages, runs script in them, presses keys, and notes whatever goes wrong or goes out."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.dialogs: list[str] = []
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """The browser's answer to a command."""
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self._socket.recv(timeout=_PATIENCE))
            if message.get("id") == number:
                if message.get("error", {}).get("message") == _LEFT:
                    raise LeftError(_LEFT)
                assert "error" not in message, message["error"]
                result: dict[str, Any] = message["result"]
                return result
            self._note(message)

    def _note(self, message: dict[str, Any]) -> None:
        method, said = message.get("method", ""), message.get("params", {})
        if method == "Network.requestWillBeSent" and not said["request"]["url"].startswith(("data:", "blob:")):
            self.requests.append(said["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            self.errors.append(said["exceptionDetails"].get("exception", {}).get("description", "exception"))
        elif method == "Log.entryAdded" and said["entry"]["level"] == "error":
            self.errors.append(said["entry"]["text"])
        elif method == "Page.javascriptDialogOpening":
            self.dialogs.append(said["message"])
            self._socket.send(
                json.dumps({"id": 0, "method": "Page.handleJavaScriptDialog", "params": {"accept": True}})
            )

    def open(self, address: str) -> None:
        """Open an address and wait until the page is drawn."""
        self.ask("Page.navigate", url="about:blank")
        self.requests.clear()
        self.ask("Page.navigate", url=address)
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'")
        self.settle()

    def run(self, script: str) -> Any:
        """The value of an expression in the page; a promise is waited for."""
        answer = self.ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def wait(self, condition: str) -> None:
        """Wait until an expression is true."""
        end = time.monotonic() + _PATIENCE
        while not self._is(condition):
            assert time.monotonic() < end, f"{condition} never came true"
            time.sleep(0.02)

    def _is(self, condition: str) -> bool:
        """Whether it is true now; not while the page is being loaded anew."""
        try:
            return bool(self.run(condition))
        except LeftError:
            return False

    def settle(self) -> None:
        """Wait until what was asked for is on the screen."""
        self.run("new Promise(done => { let n = 4; const f = () => --n ? requestAnimationFrame(f) : done(1); f(); })")

    def press(self, key: str, text: str = "") -> None:
        """Press a key; `text` is what it types."""
        self.ask("Input.dispatchKeyEvent", type="keyDown", key=key, text=text)
        self.ask("Input.dispatchKeyEvent", type="keyUp", key=key)
        self.settle()

    def click(self, x: float, y: float) -> None:
        """Click at a place of the window."""
        for kind in ("mousePressed", "mouseReleased"):
            self.ask("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)
        self.settle()

    def click_on(self, selector: str) -> None:
        """Click in the middle of the first element that fits."""
        x, y = self.run(
            f"(() => {{ const box = document.querySelector({json.dumps(selector)}).getBoundingClientRect();"
            "return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        self.click(x, y)

    def drag(self, x: float, y: float, dx: float, dy: float) -> None:
        """Drag with the mouse."""
        self.ask("Input.dispatchMouseEvent", type="mousePressed", x=x, y=y, button="left", clickCount=1)
        for step in (0.5, 1.0):
            place = {"x": x + dx * step, "y": y + dy * step}
            self.ask("Input.dispatchMouseEvent", type="mouseMoved", button="left", buttons=1, **place)
        self.ask("Input.dispatchMouseEvent", type="mouseReleased", x=x + dx, y=y + dy, button="left", clickCount=1)
        self.settle()

    def wheel(self, x: float, y: float, by: float) -> None:
        """Turn the wheel."""
        self.ask("Input.dispatchMouseEvent", type="mouseWheel", x=x, y=y, deltaX=0, deltaY=by)
        self.settle()

    def look(self, dark: bool = False, medium: str = "", forced: bool = False) -> None:
        """Light or dark, screen or print; `forced`: in the colours of the reader's system, as for strong contrast."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        colours = {"name": "forced-colors", "value": "active" if forced else "none"}
        self.ask("Emulation.setEmulatedMedia", media=medium, features=[scheme, colours])
        self.settle()

    def size(self, width: int, height: int) -> None:
        """The size of the window."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.ask("Emulation.setDeviceMetricsOverride", **metrics)
        self.settle()

    def screenshot(self, path: Path) -> None:
        """A picture of the window as PNG."""
        path.write_bytes(base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"]))

    def pdf(self) -> bytes:
        """The page as it would be printed."""
        return base64.b64decode(self.ask("Page.printToPDF", printBackground=True, preferCSSPageSize=True)["data"])


@contextmanager
def browser(folder: Path) -> Iterator[Tab]:
    """A browser with one tab; `folder` is where it may keep its things."""
    process = subprocess.Popen(
        [PROGRAM, *_FLAGS, f"--user-data-dir={folder}", "about:blank"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        with connect(_address(folder, process), max_size=None, open_timeout=_PATIENCE) as socket:
            yield Tab(socket)
    finally:
        process.terminate()
        process.wait(timeout=_PATIENCE)


def _address(folder: Path, process: "subprocess.Popen[bytes]") -> str:
    """The socket of the first tab, once the browser is there."""
    from urllib.request import urlopen

    written = folder / "DevToolsActivePort"
    end = time.monotonic() + _PATIENCE
    while not (written.exists() and written.read_text().strip()):
        assert process.poll() is None, "Chromium ended at once"
        assert time.monotonic() < end, "Chromium does not come up"
        time.sleep(0.05)
    port = written.read_text().split()[0]
    while True:
        with urlopen(f"http://127.0.0.1:{port}/json/list", timeout=_PATIENCE) as answer:
            tabs = [tab for tab in json.load(answer) if tab["type"] == "page"]
        if tabs:
            return str(tabs[0]["webSocketDebuggerUrl"])
        assert time.monotonic() < end, "Chromium has no tab"
        time.sleep(0.05)
