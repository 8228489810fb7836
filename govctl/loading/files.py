"""Finds and reads the files of a governance: the main file, what it includes, never anything outside its folder."""

import os
import stat
import sys

from govctl.errors import InputError
from govctl.source import SourceFile

MAIN_NAMES = ("governance.yaml", "governance.yml")
LARGEST = 128 * 1024 * 1024
MOST_LINES = 10_000_000
STDIN = "-"
_BYTE_ORDER_MARKS = (  # the longer first: UTF-32 starts like UTF-16
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def find_main(start: str) -> str:
    """The governance file in a folder or the nearest folder above it; raises `InputError` if there is none."""
    folder, above = "", os.path.abspath(start)
    while folder != above:
        folder, above = above, os.path.dirname(above)
        for name in MAIN_NAMES:
            if os.path.isfile(os.path.join(folder, name)):
                return _inside(os.path.relpath(os.path.join(folder, name)))
    raise InputError(
        f"There is no {MAIN_NAMES[0]} in this folder or in one above it.",
        "Name the file, or run `govctl init` to start one.",
    )


def main_file(path: str) -> str:
    """The file that a path on the command line means: itself, or the main file of a folder."""
    if path == STDIN or not os.path.isdir(path):
        return _inside(path)
    for name in MAIN_NAMES:
        if os.path.isfile(os.path.join(path, name)):
            return _inside(os.path.join(path, name))
    raise InputError(f"The folder {path} holds no {MAIN_NAMES[0]}.", "Name the file itself, or `govctl init` it.")


def _inside(path: str) -> str:
    """The path, if it is no link to a file in another folder: a pull request could show what it may not see."""
    if os.path.islink(path):
        home = os.path.join(os.path.realpath(os.path.dirname(path)), "")
        if os.path.isfile(path) and not os.path.realpath(path).startswith(home):
            raise InputError(f"{path} is a link that leads out of its folder.", "Name the file that it leads to.")
    return path


def read(path: str) -> SourceFile:
    """The text of a file, or of standard input for `-`, as UTF-8 whatever Unicode form it has."""
    if path == STDIN:
        return decoded("<stdin>", sys.stdin.buffer.read(LARGEST + 1))
    try:
        data = content(path, LARGEST + 1)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {_reason(error)}.", _remedy(error)) from error
    except ValueError as error:  # a NUL byte in the path
        raise InputError("The path holds a character that no path can hold.", "Check the path.") from error
    if data is None:
        raise InputError(f"{path} is not a file.", "Name a governance file, a folder that holds one, or `-`.")
    return decoded(path, data)


def content(path: str, most: int) -> bytes | None:
    """The bytes of a file, `most` of them at most; None for what is no file. Raises `OSError`, or `ValueError` for a NUL."""
    # Without blocking: a pipe that nobody writes to must not hang the command.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(descriptor, "rb") as file:
        return file.read(most) if stat.S_ISREG(os.fstat(descriptor).st_mode) else None


def decoded(name: str, data: bytes) -> SourceFile:
    """The source file for bytes in any Unicode form; raises `InputError` if they are too many or not what they seem."""
    if len(data) > LARGEST:
        limit = f"{LARGEST // (1024 * 1024)} MiB"
        raise InputError(f"{name} is larger than {limit}.", "Split it with `include`, one group per file.")
    if len(data) > MOST_LINES and data.count(b"\n") + data.count(b"\r") > MOST_LINES:
        raise InputError(f"{name} has more than {MOST_LINES:,} lines.", "Split it with `include`, one group per file.")
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            try:
                return SourceFile(name, data.decode(encoding).encode())
            except UnicodeError as error:
                if encoding == "utf-8-sig" and data[3:5] not in _UTF_16:  # the YAML reader names the place
                    return SourceFile(name, data.removeprefix(mark))
                raise InputError(
                    f"{name} starts like {encoding.upper().removesuffix('-SIG')} but is not.", "Save the file as UTF-8."
                ) from error
    return SourceFile(name, data)


def _reason(error: OSError) -> str:
    known = {FileNotFoundError: "there is no such file", PermissionError: "you may not read it"}
    return known.get(type(error), (error.strerror or "unknown reason").lower())


def _remedy(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "Check the path; `govctl init` writes a first file."
    return "Check the permissions of the file." if isinstance(error, PermissionError) else ""
