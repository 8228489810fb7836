"""Where the facts of a picture come from: the file and, if asked for, the commit that last changed it."""

import os
import re

from govctl.errors import InputError
from govctl.loading.files import STDIN
from govctl.loading.git import NoRepositoryError
from govctl.loading.history import last_change
from govctl.loading.revisions import NoCommitError, Revision
from govctl.usecases.open import Opened, open_governance
from govctl.usecases.sides import Side
from govctl.words.catalogue import Words

_SHORT = 7
_SPECIAL = re.compile(r"([*?\[\]\\])")
_LEAVE_OUT = "Leave out --stamp."


def origin(side: Side, opened: Opened, words: Words, *, stamp: bool) -> str:
    """The name of the file and, with `stamp`, its last commit: the same on every machine that has the same commit.

    Raises `InputError` where there is no commit to name.
    """
    if side.path == STDIN:
        if stamp:
            raise InputError("What comes from standard input is in no commit.", "Name the file, or leave out --stamp.")
        return words.say("standard input")
    paths = [name.removeprefix(f"{side.revision}:") for name in opened.sources]
    file = os.path.basename(paths[0])
    named = f"{side.revision}:{file}" if side.revision else file
    return _stamped(side, opened, words, paths, named) if stamp else named


def _stamped(side: Side, opened: Opened, words: Words, paths: list[str], named: str) -> str:
    """With the last commit that changed one of the files, or one beside those that are included."""
    folder = ""
    if any("\n" in path for path in paths):
        raise InputError("The name of a file holds a line break; git cannot be asked for it.", _LEAVE_OUT)
    if not side.revision:
        paths = [os.path.realpath(path) for path in paths]  # a link is not the file that it leads to
        folder = os.path.dirname(paths[0])
        paths = [os.path.relpath(path, folder) for path in paths]
    try:
        with Revision(side.revision or "HEAD", folder) as revision:
            change = last_change(revision, _pathspecs(paths))
            is_committed = bool(side.revision) or _is_committed(paths, opened, revision)
    except NoCommitError:
        change = None
    except NoRepositoryError as error:
        raise InputError(f"{named} is in no git repository, so no commit can be named.", _LEAVE_OUT) from error
    except InputError as error:
        raise InputError(error.message, f"{error.remedy} Or leave out --stamp.") from error
    if change is None:
        return words.say("{file}, in no commit yet", file=named)
    about = {"file": named, "commit": change.commit[:_SHORT], "date": words.date(change.day)}
    if is_committed:
        return words.say("{file}, commit {commit} of {date}", **about)
    return words.say("{file}, changed since commit {commit} of {date}", **about)


def _pathspecs(paths: list[str]) -> list[str]:
    """The main file, and what stands beside the files that it includes: one that is gone counts as a change, too."""
    folders = dict.fromkeys(os.path.join(os.path.dirname(path), "") for path in paths[1:])
    plain = [_SPECIAL.sub(r"\\\1", folder) for folder in folders]
    beside = [f":(glob){folder}*.y*ml" for folder in plain]
    return [f":(literal){paths[0]}", *beside]


def _is_committed(paths: list[str], opened: Opened, head: Revision) -> bool:
    """Whether the last commit has the same files, but for the sort of their line ends."""
    try:
        committed = open_governance(paths[0], store=head)
    except InputError:  # the file is not there, or a link there
        return False
    there = {name.removeprefix(f"{head.revision}:"): source.data for name, source in committed.sources.items()}
    here = {path: source.data for path, source in zip(paths, opened.sources.values(), strict=True)}
    return _plain(there) == _plain(here)


def _plain(files: dict[str, bytes]) -> dict[str, bytes]:
    return {os.path.normpath(path): data.replace(b"\r\n", b"\n") for path, data in files.items()}
