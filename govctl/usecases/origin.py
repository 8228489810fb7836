"""Where the facts of a picture come from: the file and, if asked for, the commit that last changed it."""

import os

from govctl.errors import InputError
from govctl.loading.files import STDIN
from govctl.loading.revisions import Revision, last_commit
from govctl.source import SourceFile
from govctl.usecases.open import Opened
from govctl.usecases.sides import Side
from govctl.words.catalogue import Words

_SHORT = 7


def origin(side: Side, opened: Opened, words: Words, *, stamp: bool) -> str:
    """The name of the file and, with `stamp`, its last commit: the same on every machine that has the same commit.

    Raises `InputError` where there is no commit to name.
    """
    file = _file(side)
    if not stamp:
        return file
    if side.path == STDIN:
        raise InputError("What comes from standard input is in no commit.", "Name the file, or leave out --stamp.")
    paths = [name.removeprefix(f"{side.revision}:") for name in opened.sources]
    folder = "" if side.revision else os.path.dirname(paths[0])
    commit = last_commit(side.revision or "HEAD", [os.path.relpath(path, folder or ".") for path in paths], folder)
    if commit is None:
        return words.say("{file}, in no commit yet", file=file)
    about = {"file": file, "commit": commit.revision[:_SHORT], "date": words.date(commit.day)}
    if side.revision or _is_committed(opened, folder):
        return words.say("{file}, commit {commit} of {date}", **about)
    return words.say("{file}, changed since commit {commit} of {date}", **about)


def _file(side: Side) -> str:
    """The file without its folder, so that a picture is the same wherever it is drawn."""
    name = os.path.basename(os.path.abspath(side.path)) if side.path else side.path
    return f"{side.revision}:{name}" if side.revision else name


def _is_committed(opened: Opened, folder: str) -> bool:
    """Whether every file is as the last commit has it, but for the sort of its line ends."""
    try:
        with Revision("HEAD", folder) as head:
            return all(
                _plain(head.read(os.path.relpath(name, folder or "."))) == _plain(source)
                for name, source in opened.sources.items()
            )
    except InputError:  # a file that is not there, or that is a link there
        return False


def _plain(source: SourceFile) -> bytes:
    return source.data.replace(b"\r\n", b"\n")
