"""What `git diff` shows of a governance file: the changes where both sides are a governance, else the lines."""

import difflib
import os

from govctl.errors import GovctlError
from govctl.loading.files import read
from govctl.loading.store import Disk
from govctl.reports.terminal import counted, visible
from govctl.reports.text_changes import render
from govctl.source import SourceFile
from govctl.usecases.compare import Options, compare_opened
from govctl.usecases.open import open_governance
from govctl.words.catalogue import words_in


class _Given(Disk):
    """The disk, but for one file whose contents git has put elsewhere."""

    def __init__(self, path: str, contents: str) -> None:
        self._path, self._contents = path, contents

    def main_file(self, path: str) -> str:
        """The path itself: git names files, never folders."""
        return path

    def read(self, path: str) -> SourceFile:
        """The contents that git gave, under the name they have in the repository."""
        if path == self._path:
            return SourceFile(path, read(self._contents).data)
        return super().read(path)


def describe(path: str, old_file: str, new_file: str, *, colour: bool) -> str:
    """The changes between two contents of the file at a path, as text for a terminal."""
    title = f"governance {visible(path)}\n"
    try:
        for contents, what in ((old_file, "is no more"), (new_file, "is new")):
            other = new_file if contents == old_file else old_file
            if other == os.devnull:
                return title + _whole(path, contents, what)
        old, new = (open_governance(path, store=_Given(path, contents)) for contents in (old_file, new_file))
    except GovctlError as error:
        return f"{title}{visible(error.message)}\n"
    if old.governance is None or new.governance is None:
        return title + _lines(path, old_file, new_file)
    compared = compare_opened(old, new, (f"a/{path}", f"b/{path}"), Options(), frozenset())
    return title + render(compared, words_in("en"), colour)


def _whole(path: str, contents: str, what: str) -> str:
    """One sentence on a governance that has no other side."""
    governance = open_governance(path, store=_Given(path, contents)).governance
    groups = "" if governance is None else f", with {counted(len(governance.groups), 'group')}"
    return f"The file {what}{groups}.\n"


def _lines(path: str, old_file: str, new_file: str) -> str:
    """The changed lines, for a file that is only a part of a governance, or broken."""
    sides = [[] if file == os.devnull else read(file).lines for file in (old_file, new_file)]
    lines = difflib.unified_diff(sides[0], sides[1], f"a/{path}", f"b/{path}", lineterm="")
    return "".join(visible(line) + "\n" for line in lines)
