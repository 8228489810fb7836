"""Which files an `include` names: patterns inside the folder of the file that includes, and nowhere else."""

import fnmatch
import os
import posixpath
from collections.abc import Callable, Collection
from typing import NamedTuple

MOST_FILES = 20_000
MOST_LOOKED_AT = 100_000
LONGEST_PATTERN = 500
_WILD = frozenset("*?[")


class Refused(NamedTuple):
    """A pattern that is not followed, and why."""

    message: str
    remedy: str


def refused_pattern(pattern: str) -> Refused | None:
    """Why a pattern is not followed whatever it would find; None if it may be."""
    if os.path.isabs(pattern) or "\\" in pattern or ".." in pattern.split("/") or "\0" in pattern:
        return Refused(
            f"`{pattern}` would leave the folder of the governance.",
            "Name files inside the folder, with `/` between folders and without `..`.",
        )
    if "**" in pattern or len(pattern) > LONGEST_PATTERN:
        return Refused(f"`{pattern[:60]}` searches without a bound.", "Name the folder, as in `groups/*.yaml`.")
    return None


def found(pattern: str, folder: str, names: Callable[[str], Collection[str]]) -> list[str] | Refused:
    """The paths that a pattern finds from a folder on, sorted; `names` lists a folder, and nothing for what is none.

    As in shells, `*` does not find what starts with a dot.
    """
    paths, looked_at = [folder], 0
    for part in posixpath.normpath(pattern).split("/"):
        if not _WILD.intersection(part):
            paths = [posixpath.join(place, part) for place in paths]
            continue
        following = []
        for place in paths:
            listed = names(place)
            looked_at += 1 + len(listed)
            if looked_at > MOST_LOOKED_AT:
                return Refused(f"`{pattern}` looks at too many files.", "Name the folder, as in `groups/*.yaml`.")
            following += [
                posixpath.join(place, name)
                for name in sorted(listed)
                if fnmatch.fnmatchcase(name, part) and (part.startswith(".") or not name.startswith("."))
            ]
        paths = following
    return paths


def names_in(folder: str, project: str) -> Collection[str]:
    """What lies in a folder on the disk; nothing for what is none, or is not inside the folder `project`."""
    inside = os.path.join(os.path.realpath(folder or "."), "").startswith(_home(project))
    try:
        return os.listdir(folder or ".") if inside else ()
    except OSError:
        return ()


def included(pattern: str, includer: str, project: str) -> list[str] | Refused:
    """The files on the disk that a pattern in the file `includer` names; `project` is the folder none may leave."""
    refused = refused_pattern(pattern)
    if refused is not None:
        return refused
    home = _home(project)
    paths = found(pattern, os.path.dirname(includer), lambda folder: names_in(folder, project))
    if isinstance(paths, Refused):
        return paths
    files = [os.path.normpath(path) for path in paths if os.path.isfile(path)]
    for path in paths:
        if os.path.lexists(path) and not os.path.realpath(path).startswith(home):
            return Refused(
                f"`{os.path.normpath(path)}` is a link that leads out of the folder of the governance.",
                "Put the file itself into the folder.",
            )
    if not files:
        return Refused(f"`{pattern}` names no file.", "Check the spelling; paths count from this file's folder.")
    return files


def _home(project: str) -> str:
    return os.path.join(os.path.realpath(project or "."), "")
