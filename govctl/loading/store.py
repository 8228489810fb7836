"""Where the files of a governance come from: the disk, or a revision (`revisions.py`)."""

import os
from typing import Protocol

from govctl.loading import files, include
from govctl.loading.include import Refused
from govctl.source import SourceFile


class Store(Protocol):
    """What loading asks of a place that holds files; paths count from the current folder."""

    def main_file(self, path: str) -> str:
        """The file that a path means: itself, or the main file of a folder; raises `InputError` if there is none."""

    def read(self, path: str) -> SourceFile:
        """The text of a file; raises `InputError` if it cannot be read."""

    def included(self, pattern: str, includer: str, project: str) -> list[str] | Refused:
        """The files that a pattern names; `project` is the folder that none may leave."""

    def identity(self, path: str) -> str:
        """What tells one file from another, whatever path leads to it."""


class Disk:
    """The files as they are now, and standard input."""

    def main_file(self, path: str) -> str:
        """See `Store`."""
        return files.main_file(path)

    def read(self, path: str) -> SourceFile:
        """See `Store`."""
        return files.read(path)

    def included(self, pattern: str, includer: str, project: str) -> list[str] | Refused:
        """See `Store`."""
        return include.included(pattern, includer, project)

    def identity(self, path: str) -> str:
        """See `Store`."""
        return os.path.realpath(path)
