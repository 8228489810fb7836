"""Follows a governance: looks again whenever a file or folder that the last look depended on has changed."""

import time
from collections.abc import Callable
from threading import Event

from govctl.loading.watched import Watched
from govctl.usecases.look import Look, Looker

PAUSE = 0.25
"""Seconds between two glances at the files"""
_SETTLING, _MOST_SETTLINGS = 0.05, 20
"""An editor that is still writing is waited for: so long, and so often at the most"""


def follow(looker: Looker, watched: Watched, publish: Callable[[Look], None], stop: Event) -> None:
    """Look again at every change until told to stop; `watched` is what the last look depended on."""
    while not stop.wait(PAUSE):
        if watched.changed():
            _settle(watched)
            watched = Watched()
            publish(look(looker, watched))


def look(looker: Looker, watched: Watched) -> Look:
    """What there is to see; a fault of our own is shown as such, since the next save may do without it."""
    try:
        return looker.look(watched)
    except Exception as error:  # noqa: BLE001 (whatever it is: the page says it and goes on)
        return Look(None, f"This is a fault of govctl, not of the file: {type(error).__name__}: {error}")


def _settle(watched: Watched) -> None:
    seen = watched.stamps()
    for _ in range(_MOST_SETTLINGS):
        time.sleep(_SETTLING)
        before, seen = seen, watched.stamps()
        if seen == before:
            return
