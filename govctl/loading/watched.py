"""The disk, with a memory of what was asked of it, so that one can see later whether anything of it has changed."""

import os

from govctl.loading.files import MAIN_NAMES
from govctl.loading.include import Refused, found, names_in, refused_pattern
from govctl.loading.store import Disk
from govctl.source import SourceFile

Stamp = tuple[int, int, int, int] | None
"""What changes with a file or folder: its number, size and times; None if it is not there."""


class Watched(Disk):
    """The files as they are now; remembers each file and folder asked for, as it was before it was read."""

    def __init__(self) -> None:
        self._stamps: dict[str, Stamp] = {}

    def note(self, path: str) -> None:
        """Remember a file or folder as it is now, whether it is there or not."""
        self._stamps.setdefault(path, _stamp(path))

    def stamps(self) -> dict[str, Stamp]:
        """Everything asked for, as it is now."""
        return {path: _stamp(path) for path in self._stamps}

    def changed(self) -> bool:
        """Whether anything is not as it was when it was asked for."""
        return self.stamps() != self._stamps

    def main_file(self, path: str) -> str:
        """See `Store`."""
        for place in (path, *(os.path.join(path, name) for name in MAIN_NAMES)):
            self.note(place)
        return super().main_file(path)

    def read(self, path: str) -> SourceFile:
        """See `Store`."""
        self.note(path)
        return super().read(path)

    def included(self, pattern: str, includer: str, project: str) -> list[str] | Refused:
        """See `Store`; notes what the pattern could find as well: a folder it looks into, a file that is not there yet."""

        def names(folder: str) -> list[str]:
            self.note(folder or ".")
            return list(names_in(folder, project))

        if refused_pattern(pattern) is None:
            paths = found(pattern, os.path.dirname(includer), names)
            for path in () if isinstance(paths, Refused) else paths:
                self.note(path)
        return super().included(pattern, includer, project)


def _stamp(path: str) -> Stamp:
    try:
        seen = os.stat(path)
    except (OSError, ValueError):  # not there, or a name that none can have
        return None
    return seen.st_ino, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns
