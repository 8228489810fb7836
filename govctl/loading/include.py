"""Which files an `include` names: patterns inside the folder of the file that includes, and nowhere else."""

import glob
import os
from typing import NamedTuple

MOST_FILES = 20_000


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
    if "**" in pattern:
        return Refused(f"`{pattern}` searches without a bound.", "Name the folder, as in `groups/*.yaml`.")
    return None


def included(pattern: str, includer: str, project: str) -> list[str] | Refused:
    """The files that a pattern in the file `includer` names, sorted; `project` is the folder none may leave."""
    refused = refused_pattern(pattern)
    if refused is not None:
        return refused
    folder = os.path.dirname(includer)
    found = sorted(glob.iglob(pattern, root_dir=folder or None))
    files = [path for path in found if os.path.isfile(os.path.join(folder, path))]
    if not files:
        return Refused(f"`{pattern}` names no file.", "Check the spelling; paths count from this file's folder.")
    paths = [os.path.normpath(os.path.join(folder, path)) for path in files]
    home = os.path.join(os.path.realpath(project or "."), "")
    for path in paths:
        if not os.path.realpath(path).startswith(home):
            return Refused(
                f"`{path}` is a link that leads out of the folder of the governance.",
                "Put the file itself into the folder.",
            )
    return paths
