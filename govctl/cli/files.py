"""Writing results to files: all of them whole or none, and never over what was read."""

import contextlib
import os
import sys
from collections.abc import Iterable, Mapping

from govctl.errors import UsageError

_STDIN = "<stdin>"
_Identity = tuple[int, int]
"""What tells one file from another, whatever name leads to it: the device and the number of the file there"""


def write_files(files: Mapping[str, bytes], read: Iterable[str] = ()) -> None:
    """Write each file by its name: all beside their places first, then in them, so that it is all of them or none.

    `read` names the files that the command read; none of them is written over. Raises `UsageError` if it cannot be done.
    """
    check_apart(files)
    _check_kept(files, read)
    beside: dict[str, str] = {}
    path = ""
    try:
        for path, data in files.items():
            if not _is_device(path):
                _put_beside(path, data, beside)
        for path, data in files.items():
            if path not in beside:  # nothing to replace; before the others, which cannot fail any more
                with open(path, "wb") as device:
                    device.write(data)
        for path in list(beside):
            os.replace(beside[path], os.path.realpath(path))
            del beside[path]
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise UsageError(f"{path} cannot be written: {reason}.", "Check the folder and the space left.") from error
    finally:  # also where somebody presses Ctrl-C
        for temporary in beside.values():
            with contextlib.suppress(OSError):
                os.unlink(temporary)


def _put_beside(path: str, data: bytes, beside: dict[str, str]) -> None:
    """Write a file beside its place, under a name that `beside` knows before there is anything in it."""
    import tempfile  # 11 ms that only commands which write files should pay

    descriptor, beside[path] = tempfile.mkstemp(prefix=".govctl-", dir=os.path.dirname(os.path.realpath(path)))
    with open(descriptor, "wb") as file:
        file.write(data)
    os.chmod(beside[path], _mode(path))


def check_apart(paths: Iterable[str]) -> None:
    """Raise `UsageError` where two names lead to one file, or a name is that of a folder."""
    places: dict[str, str] = {}
    for path in paths:
        if path.endswith(("/", os.sep)) or os.path.isdir(path):
            raise UsageError(f"{path} is the name of a folder.", "Name a file in it, or another one with --output.")
        place = os.path.realpath(path) if "\0" not in path else path
        if place in places and not _is_device(path):
            both = (
                f"{path} is named twice" if places[place] == path else f"{places[place]} and {path} are the same file"
            )
            raise UsageError(f"{both}.", "Name another file with --output.")
        places[place] = path


def _check_kept(paths: Iterable[str], read: Iterable[str]) -> None:
    """Raise `UsageError` where a file would be written over one that was read."""
    known = {identity: name for name in read if (identity := _identity(name))}
    for path in paths:
        name = known.get(_identity(path) or (-1, -1))
        if name is not None:
            is_name = os.path.basename(name) == os.path.basename(path) or name == _STDIN
            what = f"{path} is a file that" if is_name else f"{path} leads to {name}, which"
            raise UsageError(f"{what} this command reads; it would be lost.", "Name another file with --output.")


def _identity(path: str) -> _Identity | None:
    """The file that a name leads to, if it leads to one; what a shell feeds in may be one too."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        found = os.fstat(sys.stdin.fileno()) if path == _STDIN else os.stat(path)
        return found.st_dev, found.st_ino
    return None


def _is_device(path: str) -> bool:
    """Whether there is something at the path that is no file: a device, a pipe, a folder."""
    return os.path.exists(path) and not os.path.isfile(path)


def _mode(path: str) -> int:
    """The permissions of the file that is replaced, or those that a new file gets."""
    with contextlib.suppress(OSError):
        return os.stat(path).st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
