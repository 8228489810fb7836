"""One Chromium for all tests of pages."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from govctl.usecases.draw import draw_proposal
from govctl.usecases.sides import Side
from tests.browser.chromium import PROGRAM, Tab, browser

ROOT = Path(__file__).parents[2]
NOTE = (Side(str(ROOT / "governance.yaml")), Side(str(ROOT / "proposals/digital-almen-praksis.yaml")))
"""What is in force in the note's project, and what is proposed"""


@pytest.fixture(scope="session")
def _session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    if not PROGRAM:
        pytest.skip("Chromium is not on this machine")
    with browser(tmp_path_factory.mktemp("chromium")) as tab:
        yield tab


@pytest.fixture
def tab(_session: Tab) -> Iterator[Tab]:
    """A tab; whatever a test does in it: no error in the console, no dialog, nothing fetched but the page itself."""
    for noted in (_session.requests, _session.errors, _session.dialogs):
        noted.clear()
    _session.look()
    _session.size(1280, 820)
    yield _session
    assert (_session.errors, _session.dialogs) == ([], [])
    here = _session.run("location.href.split('#')[0]")
    assert {address.partition("#")[0] for address in _session.requests} <= {here}


@pytest.fixture
def diff(tab: Tab, tmp_path: Path) -> Tab:
    """What the note's proposal changes, open."""
    return opened(tab, tmp_path, NOTE)


def opened(tab: Tab, folder: Path, sides: tuple[Side, Side]) -> Tab:
    """The page of a proposal, open."""
    target = folder / "chart.html"
    target.write_bytes(draw_proposal(sides, [str(target)])[str(target)])
    tab.open(target.as_uri())
    return tab
