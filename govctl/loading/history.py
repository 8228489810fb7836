"""The commits that changed files of a governance."""

import os
import re
from typing import NamedTuple

from govctl.errors import InputError
from govctl.loading.git import asked, cut_off, git_folder, no_repository
from govctl.loading.revisions import Revision

_USUAL_PATHSPECS = {
    "GIT_LITERAL_PATHSPECS": "0",
    "GIT_GLOB_PATHSPECS": "0",
    "GIT_NOGLOB_PATHSPECS": "0",
    "GIT_ICASE_PATHSPECS": "0",
}


class Commit(NamedTuple):
    """A commit that touched a governance."""

    revision: str
    day: str
    """YYYY-MM-DD, of the commit"""
    subject: str
    path: str
    """The governance file at that commit, from the current folder."""


def commits(path: str, most: int, *, whole_folder: bool) -> list[Commit]:
    """The commits that touched a file, newest first, through renames of it; or, with includes, its whole folder.

    Raises `InputError` outside a repository.
    """
    following = [os.path.dirname(path) or "."] if whole_folder else [path]
    options = [f"--max-count={most}", "--format=%x00%H%x09%cs%x09%s", "--no-color", "--no-ext-diff", "--relative"]
    options += ["--no-show-signature", "--encoding=UTF-8"]
    follow = [] if whole_folder else ["--follow", "--name-only"]
    done = asked("log", *options, *follow, "--end-of-options", "HEAD", "--", *following)
    if done.returncode:
        if git_folder() is None:
            raise no_repository()
        raise InputError("The history cannot be read.", "Check that HEAD has a commit.")
    found = []
    for record in done.stdout.decode("utf-8", "replace").split("\0")[1:]:
        head, _, names = record.partition("\n")
        revision, day, subject = head.split("\t", 2)
        name = names.strip().splitlines()[-1] if names.strip() else path
        found.append(Commit(revision, day, subject, path if whole_folder else name))
    return found


class Change(NamedTuple):
    """The commit that last changed something."""

    commit: str
    day: str
    """YYYY-MM-DD, of the commit, where it was made"""


def last_change(revision: Revision, pathspecs: list[str]) -> Change | None:
    """The last commit up to a revision that changed any of these files; None if none did.

    The pathspecs count from the folder. Raises `InputError` where the history is cut off, or cannot be read.
    """
    arguments = ["rev-list", "-1", "--end-of-options", revision.commit, "--", *pathspecs]
    done = asked(*arguments, folder=revision.folder, settings=_USUAL_PATHSPECS)
    if done.returncode:
        raise InputError(
            "The history of the file cannot be read.", "`git fsck` says what is wrong with the repository."
        )
    name = done.stdout.decode().strip()
    if not name:
        return None
    if name in cut_off(revision.folder):
        raise InputError(
            "This clone is shallow: nobody can say here which commit last changed the file.",
            "`git fetch --unshallow` brings the history.",
        )
    day = _day(revision.text_of(name))
    if not day:
        raise InputError(f"The commit {name} has no date.", "`git fsck` says what is wrong with the repository.")
    return Change(name, day)


def _day(commit: bytes) -> str:
    """The day of a commit where it was made, YYYY-MM-DD; empty if it has none that a calendar knows."""
    found = re.search(rb"^committer .*> (\d+) ([+-])(\d\d)(\d\d)$", commit.partition(b"\n\n")[0], re.MULTILINE)
    if found is None:
        return ""
    import datetime

    east = (1 if found[2] == b"+" else -1) * datetime.timedelta(hours=int(found[3]), minutes=int(found[4]))
    try:
        return (datetime.datetime.fromtimestamp(int(found[1]), datetime.UTC) + east).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return ""
