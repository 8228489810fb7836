"""What `git diff` shows of a governance file: the changes where both sides are a governance, else the lines."""

import difflib
import os

from govctl.errors import GovctlError
from govctl.loading.files import read
from govctl.loading.nodes import Nodes
from govctl.loading.store import Disk
from govctl.model.governance import Governance
from govctl.reports.terminal import visible
from govctl.reports.text_changes import render
from govctl.source import SourceFile
from govctl.usecases.compare import Options, compare_opened
from govctl.usecases.open import Opened, open_governance


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
        old, new = _open(path, old_file), _open(path, new_file)
    except GovctlError as error:
        return f"{title}{visible(error.message)}\n"
    if old.governance is None or new.governance is None:
        return title + _lines(path, old_file, new_file)
    compared = compare_opened(old, new, (f"a/{path}", f"b/{path}"), Options(), frozenset())
    return title + render(compared, colour)


def _open(path: str, contents: str) -> Opened:
    if contents == os.devnull:  # the file is new, or gone
        return Opened(Governance(path), (), {}, Nodes())
    return open_governance(path, store=_Given(path, contents))


def _lines(path: str, old_file: str, new_file: str) -> str:
    """The changed lines, for a file that is only a part of a governance, or broken."""
    sides = [[] if file == os.devnull else read(file).lines for file in (old_file, new_file)]
    lines = difflib.unified_diff(sides[0], sides[1], f"a/{path}", f"b/{path}", lineterm="")
    return "".join(visible(line) + "\n" for line in lines)
