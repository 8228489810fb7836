"""Asks git about the repository around a folder. Nothing is fetched, no lock is taken, nobody is asked for a password."""

import os
import subprocess
from collections.abc import Mapping

from govctl.errors import InputError, UsageError

_QUIET = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}
_NOTHING: Mapping[str, str] = {}


class NoRepositoryError(InputError):
    """There is no repository around the folder."""


def environment() -> dict[str, str]:
    """The variables with which git is run."""
    return {**os.environ, **_QUIET}


def asked(
    *arguments: str, folder: str = ".", settings: Mapping[str, str] = _NOTHING
) -> subprocess.CompletedProcess[bytes]:
    """What git says in a folder, however it ends; `settings` are variables besides. Raises `OSError` if there is no git."""
    command = ["git", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False, env={**environment(), **settings})


def git_folder(folder: str = ".") -> str | None:
    """Where git keeps what it knows of the checkout around a folder; None if there is none, or no git."""
    try:
        done = asked("rev-parse", "--absolute-git-dir", folder=folder)
    except OSError:
        return None
    return os.fsdecode(done.stdout).removesuffix("\n") if done.returncode == 0 else None


def is_bare(folder: str = ".") -> bool:
    """Whether a folder is a repository without a working tree."""
    head, objects, refs = (os.path.join(folder, name) for name in ("HEAD", "objects", "refs"))
    return os.path.isfile(head) and os.path.isdir(objects) and os.path.isdir(refs)


def cut_off(folder: str = ".") -> frozenset[str]:
    """The commits of a shallow clone whose parents are not there; none in a whole one."""
    done = asked("rev-parse", "--git-path", "shallow", folder=folder)
    path = os.path.join(os.fsencode(folder), done.stdout.removesuffix(b"\n"))
    try:
        with open(path, encoding="ascii", errors="replace") as file:
            return frozenset(file.read().split())
    except OSError:
        return frozenset()


def merge_base(one: str, other: str) -> str:
    """The newest commit that both revisions have in their history; raises `InputError` if there is none."""
    for revision in (one, other):
        if revision.startswith("-") or not revision.isprintable():
            raise UsageError(f"`{revision!r}` is no name of a revision.", "Check the name.")
    done = asked("merge-base", one, other)
    if done.returncode:
        raise InputError(f"`{one}` and `{other}` have no history in common.", "Name two revisions with `..`.")
    return done.stdout.decode().strip()


def no_repository(folder: str = ".") -> InputError:
    """What to say of a folder in which git finds no repository, or will not read the one there is."""
    if b"safe.directory" in asked("rev-parse", "--git-dir", folder=folder).stderr:
        return InputError(
            "git does not read this repository: it belongs to another user of the machine.",
            f"If you trust it: `git config --global --add safe.directory {os.path.abspath(folder)}` (its top folder).",
        )
    return NoRepositoryError("This folder is not in a git repository.", "Name files, or go to a repository.")
