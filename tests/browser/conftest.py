"""One Chromium for all tests of pages."""

from collections.abc import Iterator

import pytest

from tests.browser.chromium import PROGRAM, Tab, browser


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
