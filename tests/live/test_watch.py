"""Files are followed: one look for a save, however it is done, and the page goes on whatever happens."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue

import pytest

from govctl.live import watch
from govctl.loading.watched import Watched
from govctl.usecases.look import Look, Looker

HALL = "schema_version: 1\nname: Hall\ngroups: {board: {apex: true, chair: T, meetings: {per_year: 4}}}\n"
_PATIENCE = 60


@contextmanager
def followed(path: Path) -> Iterator["Queue[Look]"]:
    """The looks at a file, as they come."""
    seen: Queue[Look] = Queue()
    looker, watched, stop = Looker(str(path)), Watched(), threading.Event()
    seen.put(watch.look(looker, watched))
    thread = threading.Thread(target=watch.follow, args=(looker, watched, seen.put, stop))
    thread.start()
    try:
        yield seen
    finally:
        stop.set()
        thread.join(_PATIENCE)
        assert not thread.is_alive()


def test_every_save_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    path.write_text(HALL)
    with followed(path) as seen:
        assert seen.get(timeout=_PATIENCE).title == "Hall"
        path.write_text(HALL.replace("Hall", "Mill"))
        assert seen.get(timeout=_PATIENCE).title == "Mill"
        path.write_text("groups: [")
        assert seen.get(timeout=_PATIENCE).picture == ""
        path.unlink()
        assert "no such file" in seen.get(timeout=_PATIENCE).problem
        (tmp_path / "new").write_text(HALL.replace("Hall", "Yard"))
        (tmp_path / "new").replace(path)
        assert seen.get(timeout=_PATIENCE).title == "Yard"


def test_the_last_of_many_saves_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "governance.yaml"
    path.write_text(HALL)
    with followed(path) as seen:
        for number in range(50):
            path.write_text(HALL.replace("Hall", f"Hall {number}"))
        titles: list[str] = []
        while not titles or titles[-1] != "Hall 49":
            titles.append(seen.get(timeout=_PATIENCE).title)
        assert len(titles) < 25


def test_a_fault_of_our_own_ends_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> Look:
        raise KeyError("board")

    monkeypatch.setattr(Looker, "look", fail)
    seen = watch.look(Looker(str(tmp_path)), Watched())
    assert seen.checked is None
    assert seen.problem == "This is a fault of govctl, not of the file: KeyError: 'board'"
