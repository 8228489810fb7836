"""What the arguments of `govctl diff` mean: files, folders, revisions, ranges of revisions."""

import os
import posixpath
from collections.abc import Callable
from typing import NamedTuple

from govctl.errors import InputError
from govctl.loading.files import MAIN_NAMES, STDIN, find_main
from govctl.loading.git import is_bare, merge_base
from govctl.loading.revisions import Revision
from govctl.usecases.open import Opened, open_valid

Note = Callable[[str], None]
"""Is told the name of each file that is read"""


def unnoted(_: str) -> None:
    """Names that nobody notes."""


class Side(NamedTuple):
    """One of the two governances compared: a path, in a revision or as it is on the disk."""

    path: str
    revision: str = ""
    note: Note = unnoted

    @property
    def name(self) -> str:
        """How people call it."""
        if self.revision:
            return f"{self.revision}:{self.path}"
        return "<stdin>" if self.path == STDIN else self.path


def sides(arguments: list[str], path: str = "", note: Note = unnoted) -> tuple[Side, Side]:
    """The old and the new side that none, one or two arguments mean; `path` is the file to take from revisions."""
    old, new = _sides(arguments, path)
    return old._replace(note=note), new._replace(note=note)


def _sides(arguments: list[str], path: str) -> tuple[Side, Side]:
    """The two sides.

    As in git: nothing is `HEAD` against the files as they are, one revision is that against the files,
    `A..B` is B against A, `A...B` is B against what both have in common.
    """
    if len(arguments) == 2:
        return side(arguments[0], path), side(arguments[1], path)
    if is_bare() and not path:
        raise InputError(
            "This repository is bare: there are no files as they are to compare with.",
            "Name two revisions with their file, as in `v1:governance.yaml v2:governance.yaml`.",
        )
    if not arguments:
        file = path or find_main(".")
        return Side(file, "HEAD"), Side(file)
    argument = arguments[0]
    if os.path.exists(argument) and not _is_of_git(argument):
        return Side(argument, "HEAD"), Side(argument)
    file = path or _main_for(argument)
    is_range = ".." in argument and ":" not in argument and not os.path.exists(argument)
    if is_range and "..." in argument:
        old, new = (revision or "HEAD" for revision in argument.split("...", 1))
        return Side(file, merge_base(old, new)), Side(file, new)
    if is_range:
        old, new = (revision or "HEAD" for revision in argument.split("..", 1))
        return Side(file, old), Side(file, new)
    named = side(argument, file)
    return named, Side(named.path)


def open_side(side: Side) -> Opened:
    """The governance of a side; raises `InputError` if it is not there or not valid."""
    if not side.revision:
        opened = open_valid(side.path)
        for name in opened.sources:
            side.note(name)
        return opened
    with Revision(side.revision) as revision:
        return open_valid(side.path, revision)


def side(argument: str, path: str = "") -> Side:
    """The governance that one argument means: what is on the disk wins over a revision of the same name."""
    if not _is_of_git(argument) and (argument == STDIN or os.path.exists(argument) or _begins_on_disk(argument)):
        return Side(argument)
    revision, colon, file = argument.partition(":")
    if colon and revision:
        return Side(file or path, revision)
    if argument.endswith((".yaml", ".yml")) or not argument:
        raise InputError(f"{argument} cannot be read: there is no such file.", "Check the path.")
    return Side(path or (_main_in(argument) if is_bare() else _main_for(argument)), argument)


def _main_for(argument: str) -> str:
    """The main file here, for a name that is no file and so has to be a revision of it; raises `InputError` without one."""
    try:
        return find_main(".")
    except InputError as error:
        raise InputError(
            f"There is no file {argument}, and no {MAIN_NAMES[0]} here of which it could be a revision.",
            "Check the name; or say which file of the revision is meant, as in `v1:board.yaml`.",
        ) from error


def _is_of_git(argument: str) -> bool:
    """Whether it is the name of a revision that git itself keeps as a file in the current folder: `HEAD`, `refs/heads/main`."""
    is_kept = argument.partition(":")[0].endswith("HEAD") or argument.startswith("refs/")
    return is_kept and is_bare()


def _main_in(revision: str) -> str:
    """The main file of a revision of a bare repository; raises `InputError` if there is none."""
    with Revision(revision) as found:
        return posixpath.basename(found.main_file("."))


def _begins_on_disk(argument: str) -> bool:
    """Whether it is meant as a path, though there is nothing at its end: `origin/main` is not, unless there is a folder `origin`."""
    first, slash, _ = argument.partition("/")
    return bool(slash) and (not first or os.path.lexists(first))
