"""What a look depends on is remembered, so that every change of it is noticed, and nothing else."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from govctl.errors import InputError
from govctl.loading.project import read_project
from govctl.loading.watched import Watched

WHOLE = "schema_version: 1\nname: Hall\ngroups: {board: {apex: true, chair: T}}\ninclude: parts/*.yaml\n"
PART = "groups: {upkeep: {reports_to: board, chair: T}}\n"


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    """A governance in two files, and a third that has nothing to do with it."""
    (tmp_path / "parts").mkdir()
    (tmp_path / "governance.yaml").write_text(WHOLE)
    (tmp_path / "parts" / "upkeep.yaml").write_text(PART)
    (tmp_path / "notes.txt").write_text("Nothing.\n")
    return tmp_path


def _by_rename(hall: Path) -> None:
    (hall / "new").write_text(WHOLE)
    (hall / "new").replace(hall / "governance.yaml")


def _same_size(hall: Path) -> None:
    seen = (hall / "governance.yaml").stat()
    (hall / "governance.yaml").write_text(WHOLE.replace("Hall", "Mill"))
    os.utime(hall / "governance.yaml", ns=(seen.st_atime_ns, seen.st_mtime_ns))


CHANGES: dict[str, Callable[[Path], object]] = {
    "written anew": lambda hall: (hall / "governance.yaml").write_text(WHOLE + "# more\n"),
    "as large as before, with the time put back": _same_size,
    "replaced": _by_rename,
    "gone": lambda hall: (hall / "governance.yaml").unlink(),
    "an included file written anew": lambda hall: (hall / "parts/upkeep.yaml").write_text(PART + "# more\n"),
    "an included file gone": lambda hall: (hall / "parts/upkeep.yaml").unlink(),
    "a file more that is included": lambda hall: (hall / "parts/garden.yaml").write_text(PART),
    "the folder of included files gone": lambda hall: (hall / "parts").rename(hall / "elsewhere"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("asked", ["governance.yaml", "."])
def test_every_change_is_noticed(hall: Path, monkeypatch: pytest.MonkeyPatch, asked: str, change: object) -> None:
    monkeypatch.chdir(hall)
    watched = Watched()
    read_project(asked, watched)
    assert not watched.changed()
    assert callable(change)
    change(hall)
    assert watched.changed()


def test_nothing_else_is_noticed(hall: Path) -> None:
    watched = Watched()
    read_project(str(hall / "governance.yaml"), watched)
    (hall / "notes.txt").write_text("Something.\n")
    (hall / "parts" / "more").mkdir()
    os.rmdir(hall / "parts" / "more")
    outside = {path for path in watched.stamps() if "notes" in path}
    assert outside == set()


def test_a_file_that_is_not_there_yet_is_waited_for(tmp_path: Path) -> None:
    watched = Watched()
    with pytest.raises(InputError):
        read_project(str(tmp_path / "governance.yaml"), watched)
    assert not watched.changed()
    (tmp_path / "governance.yaml").write_text(WHOLE)
    assert watched.changed()


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    watched = Watched()
    watched.note("a\0b")
    watched.note(str(tmp_path / ("x" * 5000)))
    assert set(watched.stamps().values()) == {None}
