"""`govctl serve` in a real browser: what is saved is shown, and no other page can read it."""

import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.chromium import Tab, browser
from tests.cli.test_git import git
from tests.cli.test_serve import serving

HALL = "schema_version: 1\nname: Hall\ngroups:\n"
BOARD = "  board: {apex: true, name: The board, chair: T, meetings: {per_year: 4}}\n"
UPKEEP = "  upkeep: {reports_to: board, name: Upkeep, chair: T, meetings: ad_hoc}\n"
READY = "document.body.classList.contains('ready')"
PICTURE = "document.getElementById('picture').shadowRoot.textContent"
SIDE = "document.getElementById('side').innerText"


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    """A governance that is committed."""
    path = tmp_path / "governance.yaml"
    path.write_text(HALL + BOARD + UPKEEP)
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "First")
    return path


@pytest.fixture
def live(tab: Tab, hall: Path) -> Iterator[Tab]:
    """The page of that governance, open; nothing but its own parts is fetched."""
    with serving(hall.parent) as (_, address):
        tab.open(address)
        tab.wait(READY)
        yield tab
        tab.settle()
        assert {each.removeprefix(address) for each in tab.requests} <= {"", "events", "state"}
        tab.ask("Page.navigate", url="about:blank")  # or the end of the server would be an error in the console
        tab.requests.clear()


def test_the_picture_and_the_findings(live: Tab) -> None:
    assert live.run("document.title") == "Hall"
    assert "The board" in live.run(PICTURE)
    assert "no errors, no warnings" in live.run("document.getElementById('verdict').textContent")
    live.wait("[...document.fonts].some(face => face.status === 'loaded')")
    assert live.run("[...document.fonts].map(face => face.family).join()") == "Govctl Sans,Govctl Sans"


def test_what_is_saved_is_shown_and_the_view_stays(live: Tab, hall: Path) -> None:
    live.press("+")
    live.press("+")
    scale = live.run("document.getElementById('scale').value")
    hall.write_text(HALL + BOARD.replace("The board", "The council") + UPKEEP)
    live.wait(f"{PICTURE}.includes('The council')")
    assert live.run("document.getElementById('scale').value") == scale
    live.press("3")
    assert "The council" in live.run(SIDE)
    live.press("d")
    assert live.run("document.getElementById('then').getAttribute('aria-pressed')") == "true"
    live.wait(f"{PICTURE}.includes('RENAMED')")


def test_a_mistake_is_shown_and_mended(live: Tab, hall: Path) -> None:
    hall.write_text(HALL + BOARD + UPKEEP.replace("reports_to: board", "reports_to: bord"))
    live.wait("document.getElementById('verdict').textContent.includes('1 error')")
    assert "Did you mean" in live.run(SIDE)
    assert "bord" in live.run("document.querySelector('#findings mark').textContent")
    live.run("document.querySelector('#findings .there').click()")
    assert live.run("document.getElementById('picture').shadowRoot.querySelectorAll('.found').length") == 1
    hall.write_text(HALL + BOARD + "  upkeep: [\n")
    live.wait("document.body.classList.contains('stale')")
    assert "Upkeep" in live.run(PICTURE)
    hall.write_text(HALL + BOARD + UPKEEP)
    live.wait("document.getElementById('verdict').textContent.includes('no errors')")
    assert not live.run("document.body.classList.contains('stale')")


def test_the_reason_is_said_and_read_out_in_danish(live: Tab, hall: Path) -> None:
    hall.write_text(HALL.replace("groups", "language: da\ngroups") + BOARD + UPKEEP.replace("chair: T, ", ""))
    live.wait("document.querySelector('#findings .why')?.innerText.startsWith('Hvorfor: Ingen indkalder til møderne')")
    assert live.run("document.querySelector('#findings .why').closest('[lang]').lang") == "da"


@pytest.mark.parametrize("width", [320, 400])
def test_no_word_of_the_title_is_broken_on_a_telephone(width: int, live: Tab, hall: Path) -> None:
    """The verdict goes below it."""
    live.size(width, 800)
    title = "document.getElementById('title')"
    hall.write_text(HALL.replace("Hall", "Forløbsplansprojektet") + BOARD + UPKEEP)
    live.wait(f"{title}.textContent.startsWith('Forløbs')")
    assert live.run(f"{title}.offsetHeight < 1.5 * parseFloat(getComputedStyle({title}).lineHeight)")
    assert live.run(
        f"document.getElementById('verdict').getBoundingClientRect().top > {title}.getBoundingClientRect().bottom"
    )
    assert live.run("document.documentElement.scrollWidth") <= width


def test_a_commit_is_noticed(live: Tab, hall: Path) -> None:
    hall.write_text(HALL + BOARD.replace("4", "2") + UPKEEP)
    live.wait("!document.getElementById('then').disabled")
    git(hall.parent, "commit", "-q", "-a", "-m", "Second")
    live.wait("document.getElementById('then').disabled")


def test_names_stay_text(live: Tab, hall: Path) -> None:
    name = "<script>document.title='acted'</script></svg><img src=x onerror=document.title='acted'>"
    text = (
        HALL + BOARD.replace("The board", json.dumps(name)) + UPKEEP.replace("chair: T", "chair: " + json.dumps(name))
    )
    hall.write_text(text.replace("name: Hall", "name: " + json.dumps(name)))
    live.wait(f"{PICTURE}.includes('</svg>')")
    live.press("3")
    live.press("d")
    live.settle()
    assert live.run("document.title").endswith(name)
    assert "<script>" in live.run(SIDE)
    assert live.run("document.images.length") == 0


_ATTACK = """<!doctype html><title>evil</title><script>
const tried = [
  fetch(TARGET + "state").then((answer) => answer.text()),
  fetch(TARGET + "state", { mode: "no-cors" }).then((answer) => answer.text()).then((text) => text || Promise.reject()),
  new Promise((got, refused) => {
    const events = new EventSource(TARGET + "events"); events.onmessage = got; events.onerror = refused;
  }),
  new Promise((got, refused) => {
    const socket = new WebSocket(TARGET.replace("http", "ws") + "events"); socket.onopen = got; socket.onerror = refused;
  }),
  new Promise((got, refused) => {
    const script = document.createElement("script"); script.src = TARGET + "state"; script.onload = got;
    script.onerror = refused; document.head.append(script);
  }),
  new Promise((got, refused) => {
    const frame = document.createElement("iframe"); frame.src = TARGET;
    frame.onload = () => { try { got(frame.contentDocument.body.innerHTML); } catch { refused(); } };
    document.documentElement.append(frame);
  }).then((text) => text || Promise.reject()),
];
Promise.allSettled(tried).then((all) => { window.result = all.map((each) => each.status); });
</script>"""


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A page of somebody else, at another port of this machine."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()

    class Handler(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments, directory=str(folder))  # type: ignore[arg-type]  # what http.server passes on

        def log_message(self, *_: object) -> None:
            """Nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield folder, f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
        thread.join()


def test_no_other_page_can_read_it_even_with_the_key(
    hall: Path, elsewhere: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder, origin = elsewhere
    with serving(hall.parent) as (_, address), browser(tmp_path_factory.mktemp("chromium")) as tab:
        for target in (address, address.replace("127.0.0.1", "localhost")):
            (folder / "evil.html").write_text(_ATTACK.replace("TARGET", json.dumps(target)))
            tab.open(origin + "evil.html")
            tab.wait("window.result")
            assert tab.run("window.result") == ["rejected"] * 6, target
